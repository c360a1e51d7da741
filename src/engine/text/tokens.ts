import { CharacterClass, classAt, widthAt } from './characters.ts';
import type { Token } from './document.ts';

/** Top-level domains after which a dot is part of a word ("Spiegel.de"), not the end of a sentence. */
const TOP_LEVEL_DOMAINS = new Set(
  'de com org net at ch eu info tv uk us fr io co gov edu nl pl ru cn jp'.split(' '),
);
/** Endings after the German gender signs ("Mitarbeiter:innen", "Leser*in"). */
const GENDER_ENDINGS = new Set(['in', 'innen', 'r', 'n', 'e']);
const APOSTROPHES = new Set(["'", '’', 'ʼ', '`']);
const UPPER = /^[\p{Lu}\p{Lt}]/u;

/** End of the run of letters and digits that begins at `index`. */
function runEnd(text: string, index: number, end: number): number {
  let i = index;
  while (i < end) {
    const kind = classAt(text, i);
    if (kind !== CharacterClass.letter && kind !== CharacterClass.digit) break;
    i += widthAt(text, i);
  }
  return Math.min(i, end);
}

function classOrNone(text: string, index: number, end: number): CharacterClass | 0 {
  return index >= 0 && index < end ? classAt(text, index) : 0;
}

const isWordClass = (kind: CharacterClass | 0) =>
  kind === CharacterClass.letter || kind === CharacterClass.digit;

/**
 * Says where the word goes on after `at`, the first character that is neither letter nor digit: the index of the
 * next run's beginning when the character between belongs inside the word, else -1.
 */
function continuation(text: string, runBegin: number, at: number, end: number): number {
  const joint = text[at] ?? '';
  const before = classOrNone(text, at - 1, end);
  const after = classOrNone(text, at + 1, end);
  if (!isWordClass(after)) {
    // "U.S.-backed": the dot of an abbreviation and the hyphen both stand inside.
    const hyphened = joint === '.' && text[at + 1] === '-' && isWordClass(classOrNone(text, at + 2, end));
    return hyphened ? at + 2 : -1;
  }
  if (joint === '-' || joint === '‑' || joint === '&') return at + 1;
  if (APOSTROPHES.has(joint)) {
    if (before !== CharacterClass.letter || after !== CharacterClass.letter) return -1;
    // The possessive "'s" is a token of its own, so that the name before it stands alone.
    const possessive = /[sS]/.test(text[at + 1] ?? '') && !isWordClass(classOrNone(text, at + 2, end));
    return possessive ? -1 : at + 1;
  }
  const bothDigits = before === CharacterClass.digit && after === CharacterClass.digit;
  if (joint === ',') return bothDigits ? at + 1 : -1;
  if (joint === ':' || joint === '*' || joint === '_') {
    if (joint === ':' && bothDigits) return at + 1;
    if (before !== CharacterClass.letter) return -1;
    return GENDER_ENDINGS.has(text.slice(at + 1, Math.min(runEnd(text, at + 1, at + 8), at + 7)))
      ? at + 1
      : -1;
  }
  if (joint === '.') {
    if (bothDigits) return at + 1;
    if (before !== CharacterClass.letter || after !== CharacterClass.letter) return -1;
    // Look only a few characters ahead: a longer run is no abbreviation and no domain.
    const next = text.slice(at + 1, Math.min(runEnd(text, at + 1, Math.min(end, at + 6)), end));
    const initial = at - runBegin === 1 && next.length === 1;
    return initial || TOP_LEVEL_DOMAINS.has(next) ? at + 1 : -1;
  }
  return -1;
}

/** End of the possessive "'s" that begins at `at`, or -1. */
function possessiveEnd(text: string, at: number, begin: number, end: number): number {
  if (at <= begin || !APOSTROPHES.has(text[at] ?? '') || !isWordClass(classAt(text, at - 1))) return -1;
  if (!/[sS]/.test(text[at + 1] ?? '') || at + 2 > end) return -1;
  return isWordClass(classOrNone(text, at + 2, end)) ? -1 : at + 2;
}

function makeToken(text: string, begin: number, end: number, kind: Token['kind']): Token {
  const raw = text.slice(begin, end);
  return { begin, end, text: raw, lower: raw.toLowerCase(), kind, capitalized: UPPER.test(raw) };
}

/**
 * Cuts `text[begin, end)` into tokens: words ("US-Außenminister", "don't", "z.B", "Spiegel.de"), numbers ("3,5",
 * "18:30"), and single punctuation characters; a possessive "'s" stands alone. White space is left out. Every other
 * code unit lies in exactly one token. Linear in the length, for any string (lone surrogates are punctuation).
 */
export function tokenize(text: string, begin = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let i = begin;
  while (i < end) {
    const kind = classAt(text, i);
    if (kind === CharacterClass.space) {
      i += widthAt(text, i);
    } else if (isWordClass(kind)) {
      const first = i;
      let allDigits = true;
      let runBegin = i;
      for (;;) {
        const stop = runEnd(text, runBegin, end);
        for (let k = runBegin; k < stop && allDigits; k++) {
          if (classAt(text, k) !== CharacterClass.digit) allDigits = false;
        }
        i = stop;
        const next = stop < end ? continuation(text, runBegin, stop, end) : -1;
        if (next < 0) break;
        runBegin = next;
      }
      tokens.push(makeToken(text, first, i, allDigits ? 'number' : 'word'));
    } else {
      const possessive = possessiveEnd(text, i, begin, end);
      const stop = possessive > 0 ? possessive : Math.min(i + widthAt(text, i), end);
      tokens.push(makeToken(text, i, stop, possessive > 0 ? 'word' : 'punctuation'));
      i = stop;
    }
  }
  return tokens;
}
