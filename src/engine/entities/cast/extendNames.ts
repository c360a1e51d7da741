import type { TextDocument, Token } from '../../text/document.ts';
import { partsOfFullNames } from '../knownNames.ts';
import { FIRST_NAME, Flag, NO_NAME_PART } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { NameMention } from '../tagger.ts';
import { tokenAfter } from './mentionForm.ts';

/** Words between the first names and the surname of the nobility ("Clemens Graf zu Rhoden"). */
const PARTICLE =
  /^(?:graf|gräfin|freiherr|freifrau|freiin|ritter|edler|prinz|prinzessin|fürst|fürstin|zu|zum|zur|von|van|vom|und|de|der|den|di|da|du|del|bin|al)$/i;
const NOBLE = /^(?:graf|gräfin|freiherr|freifrau|freiin|ritter|edler|prinz|prinzessin|fürst|fürstin|bin)$/i;
const MOST_PARTICLES = 4;

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capitalized && /^\p{Lu}[\p{L}’'-]+$/u.test(token.text);

/** True when only a space parts two tokens. */
const adjoin = (document: TextDocument, first: number): boolean => {
  const token = document.tokens[first];
  const next = document.tokens[first + 1];
  return !!token && !!next && document.text.slice(token.end, next.begin) === ' ';
};

/** Surnames before which a Chinese, Korean or Vietnamese name of three words begins. */
const EASTERN_SURNAMES = new Set(
  'Kim Park Lee Choi Jung Kang Cho Yoon Moon Han Shin Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Xi Tang Deng Tan Wong Hoo Ng Nguyen Tran Le Pham Vo Bui'.split(
    ' ',
  ),
);
const LONGEST_SYLLABLE = 6;

const isGiven = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' && (lexicon.flagsOf(token.text) & FIRST_NAME) !== 0;

/** "Kim Jong Min": index after the third syllable where only two were found, or -1. */
function easternEnd(document: TextDocument, begin: number, end: number, lexicon: Lexicon): number {
  const [surname, given, next] = [document.tokens[begin], document.tokens[begin + 1], document.tokens[end]];
  if (end - begin !== 2 || !surname || !given || !EASTERN_SURNAMES.has(surname.text)) return -1;
  if (given.text.length > LONGEST_SYLLABLE || !next || next.text.length > LONGEST_SYLLABLE) return -1;
  return isNameWord(next) && (lexicon.flagsOf(next.text) & NO_NAME_PART) === 0 ? end + 1 : -1;
}

/** Index after the surname that follows the first names before `end`, or -1 when none does. */
function surnameEnd(document: TextDocument, begin: number, end: number, lexicon: Lexicon): number {
  if (!adjoin(document, end - 1)) return -1;
  const eastern = easternEnd(document, begin, end, lexicon);
  if (eastern > 0) return eastern;
  let i = end;
  while (i < end + MOST_PARTICLES && PARTICLE.test(document.tokens[i]?.text ?? '') && adjoin(document, i))
    i++;
  if (i > end) {
    const last = document.tokens[i - 1]?.lower ?? '';
    const surname = document.tokens[i];
    if (!surname || !isNameWord(surname) || last === 'und') return -1;
    // "Deniz Undavi von Brighton", "Huaxin den Vorsitz": a particle goes on only from first names, and to a name. After
    // a title of nobility there is no doubt.
    const noble = [end - 1, end].some((index) => NOBLE.test(document.tokens[index]?.text ?? ''));
    if (!noble && !isGiven(document.tokens[end - 1], lexicon)) return -1;
    if (last === 'der' && (i - end < 2 || (lexicon.flagsOf(surname.text) & NO_NAME_PART) !== 0)) return -1;
    return i + 1;
  }
  // "Jan Peter Balkenende": first names only, and a word behind them that no list knows as anything.
  const given = document.tokens.slice(begin, end);
  const onlyGiven = end - begin >= 2 && given.every((token) => isGiven(token, lexicon));
  const next = document.tokens[end];
  // "-ende" and the like make German nouns and adjectives, and surnames as well.
  const endings = Flag.derivedCommon | Flag.adjective;
  const unknown = next && isNameWord(next) && (lexicon.flagsOf(next.text) & NO_NAME_PART & ~endings) === 0;
  return onlyGiven && unknown ? end + 1 : -1;
}

/** "J. Scott Applegate": index of the initials before `begin`, or `begin`. */
function initialsBegin(document: TextDocument, begin: number): number {
  let i = begin;
  while (
    i > 1 &&
    document.tokens[i - 1]?.text === '.' &&
    /^\p{Lu}$/u.test(document.tokens[i - 2]?.text ?? '') &&
    adjoin(document, i - 1)
  )
    i -= 2;
  return i;
}

/** Index of the first name or particle before `begin` that belongs to the surname there ("Bill de Blasio"), or `begin`. */
function nameBegin(document: TextDocument, begin: number, lexicon: Lexicon): number {
  const initials = initialsBegin(document, begin);
  if (initials < begin) return initials;
  let i = begin;
  while (
    i > 0 &&
    begin - i < MOST_PARTICLES &&
    /^(?:de|von|van|der|den|di|da|del)$/i.test(document.tokens[i - 1]?.text ?? '') &&
    adjoin(document, i - 1)
  )
    i--;
  const before = document.tokens[i - 1];
  if (i === begin || !before || !adjoin(document, i - 1) || !isNameWord(before)) return begin;
  const flags = lexicon.flagsOf(before.text);
  const titled = lexicon.language === 'en' && (flags & (Flag.role | Flag.title)) !== 0;
  if (titled) return i;
  return (flags & FIRST_NAME) !== 0 && (flags & NO_NAME_PART & ~Flag.common) === 0 ? i - 1 : begin;
}

/**
 * Takes surnames that a tagger cut off into the names of persons: what follows particles of nobility, and an unknown
 * word behind first names; likewise first names that it cut off before a particle. A mention that begins inside is part
 * of the longer one, unless the article knows it from another full name: "sagte Xi zu Putin" are two people.
 * @param mentions in order, without overlaps
 * @returns mentions in order, without overlaps
 */
export function extendNames(
  document: TextDocument,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): NameMention[] {
  const extended: NameMention[] = [];
  const known = partsOfFullNames(document.text, mentions);
  for (const mention of mentions) {
    const last = extended[extended.length - 1];
    if (last && mention.span[0] < last.span[1]) continue;
    const begin = tokenAfter(document, mention.span[0]);
    const end = tokenAfter(document, mention.span[1]);
    const stop = mention.type === 'person' ? surnameEnd(document, begin, end, lexicon) : -1;
    const sentence = document.sentenceOfToken[begin];
    const surname = document.tokens[stop - 1];
    const isOther = surname !== undefined && stop > end + 1 && known.has(surname.text);
    const reaches = stop > 0 && document.sentenceOfToken[stop - 1] === sentence && !isOther;
    const to = (reaches ? surname?.end : undefined) ?? mention.span[1];
    const start = mention.type === 'person' ? nameBegin(document, begin, lexicon) : begin;
    const same = document.sentenceOfToken[start] === sentence;
    const from = (same && start < begin ? document.tokens[start]?.begin : undefined) ?? mention.span[0];
    extended.push({ ...mention, span: [Math.max(from, last?.span[1] ?? 0), to] });
  }
  return extended;
}
