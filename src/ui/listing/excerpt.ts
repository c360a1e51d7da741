import { type MatchRange, matchRanges } from './search.ts';

/** More than this is not laid out: a quotation of a megabyte must not stop the popup. */
const LONGEST = 700;
/** How much stands before the first match when the beginning is left out. */
const LEAD = 80;

export interface Excerpt {
  readonly text: string;
  /** Matches of the search, into `text`. */
  readonly matches: readonly MatchRange[];
}

/** `text` as it is shown in a list: cut if it is very long, so that the first match of `terms` is in it. */
export function excerpt(text: string, terms: readonly string[]): Excerpt {
  const matches = matchRanges(text, terms);
  if (text.length <= LONGEST) return { text, matches };
  const first = matches[0]?.[0] ?? 0;
  const begin = first < LONGEST - LEAD ? 0 : wholeCharacter(text, first - LEAD);
  const end = wholeCharacter(text, Math.min(text.length, begin + LONGEST));
  const before = begin > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - begin;
  return {
    text: `${before}${text.slice(begin, end)}${after}`,
    matches: matches
      .filter((match) => match[0] >= begin && match[1] <= end)
      .map(([from, to]) => [from + shift, to + shift]),
  };
}

/** `offset`, or one less when it would split a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
