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
  const before = withWord(lastWords(text.slice(text.lastIndexOf('\n', begin) + 1, begin), CONTEXT_WORDS));
  const lineEnd = text.indexOf('\n', end);
  const after = withWord(firstWords(text.slice(end, lineEnd === -1 ? text.length : lineEnd), CONTEXT_WORDS));
  const prefix = before === '' ? '' : `${encoded(before)}-,`;
  const suffix = after === '' ? '' : `,-${encoded(after)}`;
  return prefix + target + suffix;
}

/**
 * What to look for: all the words, or, where they are many, go over several blocks (a match of one piece must lie in
 * one block of the page) or have an {@link isUncertainGap} among them, the first and the last ones.
 */
function edges(quoted: string): { start: string; stop: string | null } {
  const words = oneLine(quoted).split(' ');
  const severalBlocks = quoted.includes('\n');
  const exact = { start: words.join(' '), stop: null };
  const isShort = !severalBlocks && (quoted.length <= LONGEST_EXACT || words.length <= 2 * EDGE_WORDS);
  const isCertain = words.every((word, i) => !isUncertainGap(word, words[i + 1]));
  if (isShort && isCertain) return exact;
  const firstLine = severalBlocks ? quoted.slice(0, quoted.indexOf('\n')) : quoted;
  const lastLine = quoted.slice(quoted.lastIndexOf('\n') + 1);
  const start = firstWords(firstLine, EDGE_WORDS);
  const rest = words.join(' ').toLowerCase().slice(start.length);
  // Browsers end at the first match of the last words.
  for (const count of [EDGE_WORDS, 2 * EDGE_WORDS, 4 * EDGE_WORDS]) {
    const stop = lastWords(lastLine, count);
    if (start === '' || stop === '') break;
    if (rest.indexOf(stop.toLowerCase()) === rest.length - stop.length) return { start, stop };
  }
  if (isShort) return exact;
  return { start: leading(firstLine), stop: trailing(lastLine) };
}

/** The first words whatever the gaps among them: what is left when there is nothing better. */
function leading(line: string): string {
  return oneLine(line).split(' ').slice(0, EDGE_WORDS).join(' ');
}

function trailing(line: string): string {
  return oneLine(line).split(' ').slice(-EDGE_WORDS).join(' ');
}

/**
 * True when typesetters may have put a narrow space between two words (2 000, 5 %, d. h., « oui »). The article text has a plain
 * one in its place, and Firefox tells them apart.
 */
function isUncertainGap(left: string, right: string | undefined): boolean {
  if (right === undefined) return false;
  // French sets such marks apart.
  if (/^[«‹]$/.test(left) || /^[»›!?;:%€$£]/.test(right)) return true;
  return /\d$/.test(left)
    ? /^(?:[^\p{L}]|\p{L}{1,3}\P{L}?$)/u.test(right)
    : /(?:^|\P{L})(?:\p{L}|Dr|Nr|Prof|St)\.$/u.test(left);
}

/** True when the text holds `words` once. Browsers compare without case, and take the first match. */
function isUnique(text: string, words: string): boolean {
  const haystack = oneLine(text).toLowerCase();
  const needle = words.toLowerCase();
  const found = haystack.indexOf(needle);
  return haystack.indexOf(needle, found + 1) === -1;
}

/**
 * The last words of `text`, at most `count`, with no {@link isUncertainGap} among or before them: to browsers the words
 * on both sides of a narrow space may be one. "" when there are none.
 */
function lastWords(text: string, count: number): string {
  const words = oneLine(text).split(' ');
  let from = words.length;
  while (from > 0 && words.length - from < count) {
    if (isUncertainGap(words[from - 2] ?? '', words[from - 1])) break;
    from--;
  }
  return words.slice(from).join(' ');
}

/** The first words of `text`, likewise. */
function firstWords(text: string, count: number): string {
  const words = oneLine(text).split(' ');
  let to = 0;
  while (to < words.length && to < count && !isUncertainGap(words[to] ?? '', words[to + 1])) to++;
  return words.slice(0, to).join(' ');
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
