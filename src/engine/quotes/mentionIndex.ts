import type { Cast, CastMember } from '../entities/cast.ts';
import type { Reading } from './units.ts';

/** A name in the text, by the token it begins with. */
export interface NamedMention {
  readonly token: number;
  readonly endToken: number;
  readonly member: CastMember;
  readonly unit: number;
  /** First person or body named in its unit: most often the subject. */
  readonly leads: boolean;
  readonly inMarks: boolean;
  /** "Putins Besuch", "Clinton's plan": the owner of something is seldom whom a pronoun means. */
  readonly possessive: boolean;
  /** Behind a preposition. */
  readonly oblique: boolean;
}

const REFERABLE = new Set(['person', 'organization', 'place', 'misc']);

function tokenAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when a preposition stands before the name; an article and up to three words of a title may stand between. */
function isOblique(reading: Reading, token: number, prepositions: ReadonlySet<string>): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 4); i--) {
    const before = reading.tokens[i];
    if (!before || before.kind === 'punctuation') return false;
    if (prepositions.has(before.lower)) return true;
    const title =
      before.capitalized || /^(?:der|dem|den|die|das|the|a|an|his|her|former|then)$/.test(before.lower);
    if (!title) return false;
  }
  return false;
}

function isPossessive(reading: Reading, endToken: number, member: CastMember): boolean {
  const next = reading.tokens[endToken]?.lower ?? '';
  if (next === "'s" || next === '’s' || next === '’') return true;
  const last = reading.tokens[endToken - 1]?.text ?? '';
  return (
    reading.document.language === 'de' &&
    last.endsWith('s') &&
    !member.name.endsWith('s') &&
    !member.aliases.some((alias) => alias.endsWith(last))
  );
}

/** The names of the cast in order of the text. */
export function indexMentions(
  reading: Reading,
  cast: Cast,
  prepositions: ReadonlySet<string>,
): NamedMention[] {
  const mentions: NamedMention[] = [];
  for (const member of cast.members) {
    if (!REFERABLE.has(member.type)) continue;
    for (const mention of member.mentions) {
      if (mention.kind !== 'name') continue;
      const token = tokenAt(reading, mention.span[0]);
      const endToken = tokenAt(reading, mention.span[1] - 1) + 1;
      mentions.push({
        token,
        endToken,
        member,
        unit: reading.unitOfToken[token] ?? 0,
        leads: false,
        inMarks: (reading.passageOfToken[token] ?? -1) !== -1,
        possessive: isPossessive(reading, endToken, member),
        oblique: isOblique(reading, token, prepositions),
      });
    }
  }
  mentions.sort((a, b) => a.token - b.token);
  let unit = -1;
  return mentions.map((mention) => {
    const bearer = mention.member.type === 'person' || mention.member.type === 'organization';
    const leads =
      bearer && mention.unit !== unit && !mention.inMarks && !mention.possessive && !mention.oblique;
    if (leads) unit = mention.unit;
    return { ...mention, leads };
  });
}

/** Index of the last mention that begins before `token`, or -1. */
export function lastBefore(mentions: readonly NamedMention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
