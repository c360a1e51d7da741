import type { Reading } from './units.ts';

/** Where an outermost passage lies among the tokens. */
export interface PassageTokens {
  readonly passage: number;
  /** With the marks. */
  readonly first: number;
  readonly end: number;
  /** Without the marks. */
  readonly innerFirst: number;
  readonly innerEnd: number;
  /** Words between the marks. */
  readonly words: number;
}

/** The outermost passages in order, by tokens. Passages without a token between the marks are left out. */
export function passageTokens(reading: Reading): PassageTokens[] {
  const { tokens, passages, passageOfToken } = reading;
  const found: PassageTokens[] = [];
  for (let i = 0; i < tokens.length; ) {
    const index = passageOfToken[i] ?? -1;
    const passage = passages[index];
    if (!passage) {
      i++;
      continue;
    }
    let end = i;
    while (end < tokens.length && passageOfToken[end] === index) end++;
    let innerFirst = i;
    while (innerFirst < end && (tokens[innerFirst]?.begin ?? 0) < passage.begin) innerFirst++;
    let innerEnd = end;
    while (innerEnd > innerFirst && (tokens[innerEnd - 1]?.end ?? 0) > passage.end) innerEnd--;
    let words = 0;
    for (let k = innerFirst; k < innerEnd; k++) if (tokens[k]?.kind !== 'punctuation') words++;
    if (words > 0) found.push({ passage: index, first: i, end, innerFirst, innerEnd, words });
    i = end;
  }
  return found;
}
