import type { TextDocument } from '../../text/document.ts';
import { FIRST_NAME, Flag, NO_NAME_PART } from './flags.ts';
import type { Lexicon } from './lexicon.ts';

/** A document as the rules read it: per token the word to look up and its flags. */
export interface Reading {
  readonly document: TextDocument;
  readonly lexicon: Lexicon;
  /** The token's text; in capitals throughout ("LONDON") as a word in lower case with a capital. */
  readonly words: readonly string[];
  readonly flags: Int32Array;
  /** End of the sentence of every token, as a token index. */
  readonly sentenceEnd: Int32Array;
  readonly sentenceBegin: Int32Array;
}

const OPENING = new Set([
  '„',
  '“',
  '»',
  '«',
  '"',
  "'",
  '‚',
  '‘',
  '(',
  '[',
  ':',
  '–',
  '—',
  '-',
  '•',
  '*',
  '…',
  '|',
  '›',
  '‹',
  '/',
]);

const titleCase = (word: string): string =>
  word.replace(/\p{L}+/gu, (part) => part[0] + part.slice(1).toLowerCase());

/** "BONN": a short word in capitals that is a place rather than an abbreviation. */
const isPlaceInCapitals = (word: string, lexicon: Lexicon): boolean =>
  word.length === 4 && (lexicon.flagsOf(titleCase(word)) & Flag.knownPlace) !== 0;

/** Share of capitals above which a sentence is written in capitals ("title case") throughout. */
const TITLE_CASE_SHARE = 0.85;

interface Casing {
  readonly shouting: boolean;
  readonly titleCase: boolean;
}

function casingOf(document: TextDocument, lexicon: Lexicon, begin: number, end: number): Casing {
  let words = 0;
  let capitalized = 0;
  let upper = 0;
  let plainContent = 0;
  for (let i = begin; i < end; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.text.length < 2) continue;
    if (token.text === token.text.toUpperCase() && token.lower !== token.text) upper++;
    // Headlines in title case leave only function words in lower case.
    const isPlain = !token.capitalized && token.text.length > 2;
    if (isPlain && !(lexicon.flagsOf(token.text) & (Flag.functionWord | Flag.particle))) plainContent++;
    if (token.text.length < 4) continue;
    words++;
    if (token.capitalized) capitalized++;
  }
  const shouting = words >= 2 && upper >= (end - begin) * 0.4 && upper >= words * TITLE_CASE_SHARE;
  return {
    shouting,
    titleCase:
      shouting || (words >= 4 && plainContent <= words * 0.1 && capitalized >= words * TITLE_CASE_SHARE),
  };
}

export function readDocument(document: TextDocument, lexicon: Lexicon): Reading {
  const { tokens, sentences } = document;
  const words: string[] = new Array(tokens.length);
  const flags = new Int32Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length);
  const sentenceBegin = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    const casing = casingOf(document, lexicon, firstToken, endToken);
    // German nouns have capitals anyway, so that only capitals throughout say anything there.
    const flat = document.language === 'de' ? casing.shouting : casing.titleCase;
    let atStart = true;
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i];
      if (!token) continue;
      let word = token.text;
      let bits = lexicon.flagsOf(word);
      const isLong = word.length > 4 || casing.shouting || isPlaceInCapitals(word, lexicon);
      if (bits & Flag.allCaps && !(bits & Flag.listed) && isLong && !word.includes('.')) {
        word = titleCase(word);
        bits = (lexicon.flagsOf(word) & ~Flag.allCaps) | (casing.shouting ? 0 : bits & Flag.allCaps);
      }
      // "Doppel- und Einzelzimmer": the beginning of a compound.
      const next = tokens[i + 1];
      if (next && next.begin === token.end && (next.text === '-' || next.text === '‑')) bits |= Flag.compound;
      if (atStart || flat) bits |= Flag.start;
      atStart =
        token.kind === 'punctuation' ? OPENING.has(token.text) || (atStart && token.text !== ',') : false;
      words[i] = word;
      flags[i] = bits;
      sentenceEnd[i] = endToken;
      sentenceBegin[i] = firstToken;
    }
  }
  return { document, lexicon, words, flags, sentenceEnd, sentenceBegin };
}

/** True for a capitalised word that may be an unknown part of a name. */
export function isNameLike(flags: number): boolean {
  return (flags & Flag.capitalized) !== 0 && (flags & NO_NAME_PART) === 0;
}

/** True for a word that may follow a first name as a surname: common words only when the lists know the surname. */
export function isSurnameLike(flags: number): boolean {
  if (!(flags & Flag.capitalized) || flags & (Flag.functionWord | Flag.calendar | Flag.plainAbbreviation))
    return false;
  if (flags & Flag.surname) return true;
  return (
    (flags &
      (Flag.title | Flag.role | Flag.common | Flag.compound | Flag.organizationTail | Flag.adjective)) ===
    0
  );
}

export const isFirstName = (flags: number): boolean => (flags & FIRST_NAME) !== 0;
