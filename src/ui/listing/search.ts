/**
 * Search as you type: case, accents and ligatures do not count, every word of the query must be found.
 */

/** `text` as it is compared: without case and accents, "ß" as "ss". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss');
}

/** The words of a query, folded; quotation marks typed or pasted with them do not count. */
export function searchTerms(query: string): readonly string[] {
  return fold(query)
    .replace(/[\p{Pi}\p{Pf}„‚"]+/gu, ' ')
    .split(/\s+/u)
    .filter((term) => term !== '');
}

/** A half-open range of UTF-16 code units into the text that was searched. */
export type MatchRange = readonly [begin: number, end: number];

/** Characters that fold to exactly one code unit each: then places in the folded text are places in the text. */
const FOLDS_ONE_TO_ONE = /^[\0-\x7f\u00a0\u00ab\u00bb\u00c0-\u00de\u00e0-\u00ff\u2013\u2014\u2018-\u201e]*$/u;

/**
 * Where `terms` (folded) stand in `text` (not folded): ordered, not overlapping.
 * Linear in the length of the text for each term.
 */
export function matchRanges(text: string, terms: readonly string[]): readonly MatchRange[] {
  if (terms.length === 0) return [];
  return mergeRanges(FOLDS_ONE_TO_ONE.test(text) ? plainMatches(text, terms) : mappedMatches(text, terms));
}

function plainMatches(text: string, terms: readonly string[]): MatchRange[] {
  const folded = fold(text);
  return terms.flatMap((term) => occurrences(folded, term).map((i): MatchRange => [i, i + term.length]));
}

/** For text in which a character may fold to several, or to none: each code unit remembers where it comes from. */
function mappedMatches(text: string, terms: readonly string[]): MatchRange[] {
  let folded = '';
  const sources: number[] = []; // For each code unit of `folded`, where its character begins in `text`.
  const ends: number[] = [];
  let at = 0;
  let letter = 0; // Where the last letter begins in `folded`.
  for (const character of text) {
    const plain = fold(character);
    // A combining mark folds to nothing: it belongs to the letter before it.
    if (plain === '') for (let i = letter; i < ends.length; i++) ends[i] = at + character.length;
    else letter = ends.length;
    for (let i = 0; i < plain.length; i++) {
      sources.push(at);
      ends.push(at + character.length);
    }
    folded += plain;
    at += character.length;
  }
  return terms.flatMap((term) =>
    occurrences(folded, term).map((i): MatchRange => [sources[i] ?? 0, ends[i + term.length - 1] ?? at]),
  );
}

function occurrences(folded: string, term: string): number[] {
  const found: number[] = [];
  for (let i = folded.indexOf(term); i !== -1; i = folded.indexOf(term, i + term.length)) found.push(i);
  return found;
}

function mergeRanges(ranges: MatchRange[]): readonly MatchRange[] {
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [begin, end] of ranges) {
    const last = merged.at(-1);
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([begin, end]);
  }
  return merged;
}
