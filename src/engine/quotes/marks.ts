import { isSpaceAt, isWordAt } from '../text/characters.ts';
import type { Block } from '../types.ts';
import type { Passage } from './passage.ts';

/**
 * Which characters close a quotation that a given mark opened. Several, because hurried typing and CMS filters mix
 * styles („…" and “…" are common); the order of nesting is never assumed.
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"“',
  '”': '”“"',
  '‟': '”"',
  '«': '»',
  '»': '«»',
  '"': '"”“',
  "''": "''\"”",
  '``': "''\"”",
  '‚': "‘’'",
  '‘': "’'‘",
  '‹': '›',
  '›': '‹›',
  "'": "'’",
  '「': '」',
  '『': '』',
};
const SINGLE = new Set(['‚', '‘', '’', "'", '‹', '›']);
const MARKS = new Set([...'„“”‟«»"‚‘’‹›\'`「」『』']);

/** Opening marks of scripts that put no space before them. */
const UNSPACED = new Set(['「', '『']);

/** Quotations nested deeper than this are read as part of the one above: keeps every step constant. */
const DEEPEST = 8;
/** Clipped words whose apostrophe looks like an opening mark. */
const CLIPPED =
  /^(?:n|s|t|em|tis|twas|cause|til|till|round|bout|ne|nem|nen|ner|rein|raus|rum|\d{2}s?)(?![\p{L}\p{N}])/iu;

interface Open {
  readonly mark: string;
  readonly at: number;
  readonly begin: number;
  readonly depth: number;
}
type Draft = { -readonly [Key in keyof Passage]: Passage[Key] };

/** The text in marks from `begin` to `end` without the spaces that some languages put inside the marks. */
function withoutSpaces(text: string, begin: number, end: number): readonly [number, number] {
  let first = begin;
  let last = end;
  while (first < last && isSpaceAt(text, first)) first++;
  while (last > first && isSpaceAt(text, last - 1)) last--;
  return [first, last];
}

const POINTED: Readonly<Record<string, -1 | 1>> = { '«': -1, '‹': -1, '»': 1, '›': 1 };

/**
 * Which way the guillemets of a text open: -1 for « … » (French, Italian, Spanish, Swiss), 1 for »…« (German), 0 when
 * it has none or as many of one as of the other. Every block votes with its first, which most often opens.
 */
function openingOf(text: string, blocks: readonly Block[]): number {
  let votes = 0;
  for (const { begin, end } of blocks) {
    for (let i = begin; i < end; i++) {
      const side = POINTED[text[i] ?? ''];
      if (side === undefined) continue;
      votes += side;
      break;
    }
  }
  return Math.sign(votes);
}

interface BlockResult {
  readonly passages: Draft[];
  /** The outermost double-marked quotation that the block does not close, if any. */
  readonly unclosed: Draft | null;
  /** Index of the first closing mark that nothing opened, when it is the first mark of the block; else -1. */
  readonly strayClose: number;
}

const opensWell = (text: string, at: number, after: number, end: number) =>
  after < end && !isSpaceAt(text, after) && !isWordAt(text, at - 1);

const closesWell = (text: string, at: number, after: number, begin: number, end: number) =>
  at > begin && !isSpaceAt(text, at - 1) && (after >= end || !isWordAt(text, after));

/** An apostrophe, a prime (feet, minutes) or an inch sign, and no quotation mark at all. */
function isNoMark(text: string, at: number, mark: string, end: number, openMarks: readonly Open[]): boolean {
  if (mark === "'" || mark === '’' || mark === '‘') {
    if (isWordAt(text, at - 1) && isWordAt(text, at + 1)) return true;
    if (mark !== '‘' && !isWordAt(text, at - 1) && CLIPPED.test(text.slice(at + 1, Math.min(end, at + 8)))) {
      return !openMarks.some((open) => open.mark === mark);
    }
  }
  if (mark === "'" || mark === '"') {
    const afterDigit = /\d/.test(text[at - 1] ?? '');
    if (afterDigit && !openMarks.some((open) => CLOSERS[open.mark]?.includes(mark))) return true;
  }
  if (mark === '‚') return isWordAt(text, at - 1);
  return false;
}

/** Index in `stack` of the innermost quotation that `mark` can close, or -1. */
function closable(stack: readonly Open[], mark: string): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i];
    if (open && (CLOSERS[open.mark] ?? '').includes(mark)) return i;
  }
  return -1;
}

function parseBlock(text: string, block: Block, index: number, opening: number): BlockResult {
  const passages: Draft[] = [];
  const stack: Open[] = [];
  let strayClose = -1;
  let seen = 0;
  const push = (open: Open, end: number, close: number) => {
    const [first, last] = withoutSpaces(text, open.begin, end);
    passages.push({
      open: open.at,
      begin: first,
      end: last,
      close,
      depth: open.depth,
      closed: close > end,
      single: SINGLE.has(open.mark),
      continues: false,
      block: index,
    });
  };
  for (let i = block.begin; i < block.end; i++) {
    const character = text[i] ?? '';
    if (!MARKS.has(character)) continue;
    const doubled =
      (character === "'" || character === '`') && text[i + 1] === character && i + 1 < block.end;
    const mark = doubled ? (character === "'" ? "''" : '``') : character;
    const after = i + mark.length;
    if (mark === '`' || isNoMark(text, i, mark, block.end, stack)) continue;
    const target = closable(stack, mark);
    // With spaces inside the marks, only the text as a whole tells which of them open.
    const side = POINTED[mark];
    const spaced = side !== undefined && opening !== 0;
    // A paragraph that goes on with a quotation repeats its closing mark in some languages.
    const leads = side === opening || i === block.begin;
    const opensSpaced = spaced && leads && isSpaceAt(text, after) && !isWordAt(text, i - 1);
    const closesSpaced = spaced && side !== opening && isSpaceAt(text, i - 1) && !isWordAt(text, after);
    const canClose =
      target >= 0 && !opensSpaced && (closesSpaced || closesWell(text, i, after, block.begin, block.end));
    const symmetric =
      mark === '"' || mark === "'" || mark === "''" || mark === '“' || mark === '‘' || mark === '»';
    const canOpen =
      mark in CLOSERS && (UNSPACED.has(mark) || opensSpaced || opensWell(text, i, after, block.end));
    const sits = target >= 0 && !canOpen && !isSpaceAt(text, i - 1);
    if (canClose || sits || (target >= 0 && !SINGLE.has(mark) && !symmetric && !opensSpaced)) {
      const open = stack[target];
      if (open) push(open, i, after);
      stack.length = target;
    } else if (canOpen) {
      // The same double mark opened twice: the first was never closed (nested quotations change their marks).
      const again = SINGLE.has(mark) ? -1 : stack.findIndex((open) => open.mark === mark);
      if (again >= 0) stack.length = again;
      if (stack.length < DEEPEST) stack.push({ mark, at: i, begin: after, depth: stack.length });
    } else if (seen === 0 && !SINGLE.has(mark) && stack.length === 0) {
      strayClose = i;
    }
    seen++;
    i = after - 1;
  }
  // Single marks that stay open were apostrophes.
  const left = stack.find((open) => !SINGLE.has(open.mark));
  let unclosed: Draft | null = null;
  if (left) {
    push({ ...left, depth: 0 }, block.end, block.end);
    unclosed = passages[passages.length - 1] ?? null;
    for (const passage of passages) if (passage !== unclosed && passage.begin > left.at) passage.depth = 1;
  }
  passages.sort((a, b) => a.open - b.open || b.close - a.close);
  return { passages, unclosed, strayClose };
}

/**
 * Finds every stretch of text in quotation marks, in all styles of German and English („…“ »…« «…» “…” "…" ''…''
 * ‚…‘ ‘…’ '…'), nested, unclosed, and across blocks: a paragraph that does not close its quotation while the next one
 * opens with a mark (or closes without opening) goes on there. Apostrophes, feet and inches are left out. Spaces inside
 * the marks (« … ») belong to the marks.
 * Ordered by opening mark; `0 <= open <= begin <= end <= close`. Linear in the length of the text.
 */
export function findPassages(text: string, blocks: readonly Block[]): Passage[] {
  const passages: Draft[] = [];
  let pending: Draft | null = null;
  const opening = openingOf(text, blocks);
  blocks.forEach((block, index) => {
    const result = parseBlock(text, block, index, opening);
    if (pending && result.strayClose >= 0) {
      result.passages.unshift({
        open: block.begin,
        begin: block.begin,
        end: result.strayClose,
        close: result.strayClose + 1,
        depth: 0,
        closed: true,
        single: false,
        continues: false,
        block: index,
      });
      pending.continues = true;
    } else if (pending && result.passages[0]?.open === block.begin && !result.passages[0].single) {
      pending.continues = true;
    }
    for (const passage of result.passages) passages.push(passage);
    pending = result.unclosed;
  });
  return passages.filter((passage) => passage.end > passage.begin);
}
