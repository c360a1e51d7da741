import type { NameMention } from './tagger.ts';

/** From which confidence on a full name tells what its parts are elsewhere. */
const FULL_NAME_SURE = 0.6;
/** A part that the tagger takes for something else with more confidence than this stays what it is. */
const OTHER_TYPE_SURE = 0.9;
/** Places share their names with people more often than organisations do: "London" beside "Jack London". */
const PLACE_SURE = 0.6;

const bare = (word: string): string => word.replace(/['’]s?$/u, '');

const isCapitalized = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** Small words inside a name ("Ursula von der Leyen"). */
const isParticle = (word: string): boolean =>
  /^(?:von|van|der|den|de|del|della|di|da|du|la|zu|zur|bin|ibn|ter|ten)$/i.test(word);

/**
 * The particles of surnames that have some, by the surname's last word: "von der" of "Leyen".
 * @param text what the mentions' spans (UTF-16 code units) point into
 */
export function particlesOfNames(
  text: string,
  mentions: readonly NameMention[],
): ReadonlyMap<string, readonly string[]> {
  const particles = new Map<string, readonly string[]>();
  for (const { span, type, confidence } of mentions) {
    if (type !== 'person' || confidence < FULL_NAME_SURE) continue;
    const words = text.slice(...span).split(/\s+/u);
    const last = words.length - 1;
    let first = last;
    while (first > 1 && isParticle(words[first - 1]!)) first--;
    if (first < last) particles.set(bare(words[last]!), words.slice(first, last));
  }
  return particles;
}

/**
 * The first and the last word of every full name of a person among the mentions, with the name's confidence: surnames
 * in European and in East Asian order.
 * @param text what the mentions' spans (UTF-16 code units) point into
 */
export function partsOfFullNames(
  text: string,
  mentions: readonly NameMention[],
): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const { span, type, confidence } of mentions) {
    if (type !== 'person' || confidence < FULL_NAME_SURE) continue;
    const words = text.slice(...span).split(/\s+/u);
    if (words.length < 2 || !words.every((word) => isCapitalized(word) || isParticle(word))) continue;
    for (const part of [bare(words[0]!), bare(words.at(-1)!)]) {
      if (!isCapitalized(part)) continue;
      parts.set(part, Math.max(parts.get(part) ?? 0, confidence));
    }
  }
  return parts;
}

/** Words that stand between two people as well as inside one name. */
const BETWEEN = /^(\p{Lu}\S*)(\s+(?:zu|to|und|and)\s+)(\p{Lu}\S*)$/u;

/** "sagte Xi zu Putin": one mention whose two ends the article knows from other full names are two people. */
function apart(text: string, mentions: readonly NameMention[]): NameMention[] {
  const full = mentions.filter(({ span }) =>
    text
      .slice(...span)
      .split(/\s+/u)
      .every(isCapitalized),
  );
  const parts = partsOfFullNames(text, full);
  return mentions.flatMap((mention) => {
    const [, left, between, right] = BETWEEN.exec(text.slice(...mention.span)) ?? [];
    if (mention.type !== 'person' || !left || !between || !right) return [mention];
    if (!parts.has(bare(left)) || !parts.has(bare(right))) return [mention];
    const [begin, end] = mention.span;
    const span = (from: number, to: number): NameMention => ({ ...mention, span: [from, to] });
    return [span(begin, begin + left.length), span(end - right.length, end)];
  });
}

/**
 * Brings an article's mentions in line with the full names in it: a single word that is the first or last of a
 * person's full name elsewhere is that person, unless the tagger is sure that it is something else; and a mention that
 * holds two such people is parted.
 * @param mentions in order, without overlaps; so is the result, with the same spans but for parted mentions
 */
export function alignWithFullNames(text: string, mentions: readonly NameMention[]): NameMention[] {
  const parts = partsOfFullNames(text, mentions);
  return apart(text, mentions).map((mention) => {
    if (mention.type === 'person') return mention;
    const known = parts.get(bare(text.slice(...mention.span)));
    const sure = mention.type === 'place' ? PLACE_SURE : OTHER_TYPE_SURE;
    const stays = known === undefined || mention.confidence > sure || mention.confidence >= known;
    return stays ? mention : { ...mention, type: 'person' };
  });
}
