/**
 * Classes of characters, looked up by UTF-16 code unit. Unicode property tests are the slowest part of a tokenizer,
 * so each code unit is classified once and remembered.
 */

export const CharacterClass = { other: 1, letter: 2, digit: 3, space: 4 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const LETTER = /[\p{L}\p{M}\u00ad\u200d]/u;
const DIGIT = /\p{N}/u;
const SPACE = /[\s\u200b\ufeff\p{Zs}]/u;

const cache = new Uint8Array(0x10000);

function classify(character: string): CharacterClass {
  if (LETTER.test(character)) return CharacterClass.letter;
  if (DIGIT.test(character)) return CharacterClass.digit;
  if (SPACE.test(character)) return CharacterClass.space;
  return CharacterClass.other;
}

/**
 * Class of the character that begins at `index`. A lone surrogate is `other`.
 * Combining marks, soft hyphens and joiners count as letters: they never end a word.
 */
export function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = text.codePointAt(index) ?? 0;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : CharacterClass.other;
  }
  const known = cache[unit];
  if (known) return known as CharacterClass;
  const fresh = classify(String.fromCharCode(unit));
  cache[unit] = fresh;
  return fresh;
}

/** Number of code units of the character at `index`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

export function isSpaceAt(text: string, index: number): boolean {
  return index < text.length && classAt(text, index) === CharacterClass.space;
}

/** True for a letter or digit inside `[0, text.length)`. */
export function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const kind = classAt(text, index);
  return kind === CharacterClass.letter || kind === CharacterClass.digit;
}
