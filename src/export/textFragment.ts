import type { Span } from '../engine/types.ts';
import { oneLine } from './wording.ts';

/** Longer quotations are given by their first and last words: shorter links, and they survive small edits between. */
const LONGEST_EXACT = 200;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 4;
/** Quotations shorter than this stand too easily elsewhere on the page, outside the article. */
const SHORTEST_ALONE = 15;

/**
 * `address` with a text fragment (WICG, "URL Fragment Text Directives") that scrolls to a quotation:
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. An interrupted quotation is given from its first span to its last. The
 * words before and after are added when the text holds the same words twice, or when they are very few.
 *
 * @param address an absolute http(s) address; a fragment of its own is kept
 * @param text the article text; `spans` are UTF-16 code units into it
 * @throws RangeError when there are no spans
 */
export function textFragmentLink(address: string, text: string, spans: readonly Span[]): string {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A text fragment needs a span');
  const base = address.replace(/:~:.*$/s, '');
  const join = base.includes('#') ? '' : '#';
  return `${base}${join}:~:text=${directive(text, first[0], last[1])}`;
}

function directive(text: string, begin: number, end: number): string {
  const quoted = text.slice(begin, end).trim();
  const { start, stop } = edges(quoted);
  const target = stop === null ? encoded(start) : `${encoded(start)},${encoded(stop)}`;
  if (quoted.length >= SHORTEST_ALONE && isUnique(text, start)) return target;

  // Context from the same block only: in the page, other things may stand between two blocks of the article.
  const before = lastWords(text.slice(text.lastIndexOf('\n', begin) + 1, begin));
  const lineEnd = text.indexOf('\n', end);
  const after = firstWords(text.slice(end, lineEnd === -1 ? text.length : lineEnd));
  const prefix = before === '' ? '' : `${encoded(before)}-,`;
  const suffix = after === '' ? '' : `,-${encoded(after)}`;
  return prefix + target + suffix;
}

/**
 * What to look for: all the words, or, where they are many or go over several blocks (a match of one piece must lie
 * in one block of the page), the first and the last ones.
 */
function edges(quoted: string): { start: string; stop: string | null } {
  const words = oneLine(quoted).split(' ');
  const severalBlocks = quoted.includes('\n');
  if (!severalBlocks && (quoted.length <= LONGEST_EXACT || words.length <= 2 * EDGE_WORDS)) {
    return { start: words.join(' '), stop: null };
  }
  const firstLine = severalBlocks ? quoted.slice(0, quoted.indexOf('\n')) : quoted;
  const lastLine = quoted.slice(quoted.lastIndexOf('\n') + 1);
  return {
    start: oneLine(firstLine).split(' ').slice(0, EDGE_WORDS).join(' '),
    stop: oneLine(lastLine).split(' ').slice(-EDGE_WORDS).join(' '),
  };
}

/** True when the text holds `words` once. Browsers compare without case, and take the first match. */
function isUnique(text: string, words: string): boolean {
  const haystack = oneLine(text).toLowerCase();
  const needle = words.toLowerCase();
  const found = haystack.indexOf(needle);
  return haystack.indexOf(needle, found + 1) === -1;
}

function lastWords(text: string): string {
  return withWord(oneLine(text).split(' ').slice(-CONTEXT_WORDS).join(' '));
}

function firstWords(text: string): string {
  return withWord(oneLine(text).split(' ').slice(0, CONTEXT_WORDS).join(' '));
}

/** Punctuation alone is no context: browsers match whole words. */
function withWord(context: string): string {
  return /[\p{L}\p{N}]/u.test(context) ? context : '';
}

/**
 * Percent-encoded, with the characters that mean something in the directive: the comma and ampersand, which
 * encodeURIComponent takes care of, and the dash. A lone surrogate, which no address can hold, becomes U+FFFD.
 */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
