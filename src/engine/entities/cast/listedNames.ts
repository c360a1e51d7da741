import type { TextDocument } from '../../text/document.ts';
import { Flag } from '../listTagger/flags.ts';
import type { GazetteerHit } from '../listTagger/gazetteer.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { NameMention } from '../tagger.ts';

/** How sure a list is of a name of several words, and of one. */
const LISTED = { phrase: 0.85, word: 0.75 } as const;

/** Words of a list that are more than names; and what stands before a word that names a kind: "die norwegische Luftwaffe". */
const COMMON = Flag.common | Flag.functionWord | Flag.calendar;
const OF_A_KIND =
  /^(?:\p{Ll}+isch(?:e[mnrs]?)?|(?:sein|ihr|mein|unser|ein|kein)(?:e[mnrs]?)?|an?|his|her|their|my|our)$/u;

/**
 * True for a listed name of which the tagger found nothing, unless it may be something else: in German "Polen" and
 * "New Yorker" are people and what is from there as well, and a word for a kind of body is no name of one.
 */
function mayBeAdded({ tokens }: TextDocument, index: number, hit: GazetteerHit, lexicon: Lexicon): boolean {
  const last = tokens[index + hit.length - 1]?.text ?? '';
  const isGerman = lexicon.language === 'de';
  if (hit.length > 1) return !(isGerman && last.endsWith('er'));
  const before = tokens[index - 1]?.text ?? '';
  if ((lexicon.flagsOf(last) & COMMON) !== 0 || OF_A_KIND.test(before)) return false;
  if (hit.type === 'organization') return true;
  // "den Polen", "US$5"
  if (isGerman) return (lexicon.flagsOf(before) & Flag.determiner) === 0;
  return lexicon.isCountry(last) && tokens[index + 1]?.text !== '$';
}

/**
 * Completes names by the lists: a name of several words that a list holds ("United States", "Vereinte Nationen") is whole
 * where the tagger found only a part of it or nothing, and one of a single word is one where it found nothing. What
 * reaches beyond the listed name stays ("United States Steel").
 * @param mentions in order, without overlaps; so is the result
 */
export function completeListedNames(
  document: TextDocument,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): readonly NameMention[] {
  const { tokens, sentenceOfToken } = document;
  const result: NameMention[] = [];
  let next = 0;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    while ((mentions[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.begin)
      result.push(mentions[next++]!);
    const sentence = sentenceOfToken[i];
    const hit =
      token.kind === 'word' && token.capitalized
        ? lexicon.gazetteer.match((offset) =>
            sentenceOfToken[i + offset] === sentence ? tokens[i + offset]?.text : undefined,
          )
        : null;
    const end = hit ? tokens[i + hit.length - 1]!.end : token.end;
    const inside: NameMention[] = [];
    for (let k = next; k < mentions.length && mentions[k]!.span[0] < end; k++) inside.push(mentions[k]!);
    const isCovered = inside.every(({ span }) => span[0] >= token.begin && span[1] <= end);
    const isWhole = inside.length === 1 && inside[0]!.span[0] === token.begin && inside[0]!.span[1] === end;
    const isSure =
      hit !== null &&
      (hit.type === 'organization' || hit.type === 'place') &&
      (inside.length > 0 ? hit.length > 1 : mayBeAdded(document, i, hit, lexicon)) &&
      (lexicon.flagsOf(token.text) & Flag.determiner) === 0 &&
      !lexicon.isAmbiguous(document.text.slice(token.begin, end));
    if (!hit || !isSure || !isCovered || isWhole) {
      i++;
      continue;
    }
    next += inside.length;
    result.push({
      span: [token.begin, end],
      type: hit.type,
      confidence: hit.length > 1 ? LISTED.phrase : LISTED.word,
    });
    i += hit.length;
  }
  while (next < mentions.length) result.push(mentions[next++]!);
  return result;
}
