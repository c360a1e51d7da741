import type { TextDocument, Token } from '../text/document.ts';
import type { Passage } from './passage.ts';

/** A stretch of a unit between two commas, colons, semicolons or dashes that stand outside quotation marks. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  /** The punctuation before the segment, "" at the beginning of the unit. */
  readonly before: string;
}

/**
 * What quotations are looked for in: one sentence, or several that a passage in marks holds together
 * (“First. Second,” she said). Token indices are into the document.
 */
export interface Unit {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly block: number;
  readonly segments: readonly Segment[];
}

/** A document with its passages in marks and its units: what the rules read. */
export interface Reading {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  /** Index of the outermost passage that holds the token (its marks too), or -1. */
  readonly passageOfToken: Int32Array;
  readonly units: readonly Unit[];
  readonly unitOfToken: Int32Array;
  /** Units [first, end) of every block. */
  readonly unitsOfBlock: readonly (readonly [number, number])[];
}

/** A passage in marks joins sentences up to this many tokens; keeps the work for every unit bounded. */
const LONGEST_UNIT = 1000;

const LONGEST_DATELINE = 8;

const DASHES = new Set(['–', '—', '―', '-']);
/** Parentheses longer than this are not skipped: a bracket that nobody closed must not swallow the sentence. */
const LONGEST_PARENTHESIS = 40;

function mapPassages(tokens: readonly Token[], passages: readonly Passage[]): Int32Array {
  const passageOf = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  passages.forEach((passage, index) => {
    if (passage.depth > 0) return;
    while (token < tokens.length && (tokens[token]?.begin ?? 0) < passage.open) token++;
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= passage.close) passageOf[token++] = index;
  });
  return passageOf;
}

/** Index after the bracket that closes the one at `open`, or `open + 1` when it is not closed soon. */
function afterParenthesis(tokens: readonly Token[], open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_PARENTHESIS);
  for (let i = open + 1; i < limit; i++) {
    if (tokens[i]?.text === ')') return i + 1;
  }
  return open + 1;
}

/** A dash parts clauses only with white space on both sides or as an em dash. */
function isDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !DASHES.has(token.text)) return false;
  if (token.text === '—' || token.text === '―') return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return !!before && !!after && before.end < token.begin && token.end < after.begin;
}

/** Index after "Berlin (dpa) –", "PORT ELLERY —" at the beginning of a paragraph; `first` when there is none. */
function afterDateline(tokens: readonly Token[], first: number, end: number): number {
  if (!tokens[first]?.capitalized) return first;
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST_DATELINE); i++) {
    if (isDash(tokens, i)) return i + 1;
    const token = tokens[i];
    const place =
      token?.capitalized ||
      token?.kind === 'punctuation' ||
      /^(?:am|an|der|dem|im|in|dpa|afp|ap|sid|epd|kna|rtr|apa)$/.test(token?.lower ?? '');
    if (!place || /^[.:;!?„“”"»«]$/.test(token?.text ?? '')) return first;
  }
  return first;
}

function segmentsOf(tokens: readonly Token[], passageOf: Int32Array, first: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let begin = first;
  let before = '';
  const push = (stop: number, mark: string) => {
    if (stop > begin) {
      segments.push({ first: begin, end: stop, before });
      before = mark;
    } else if (before === '' || mark !== ',') before = mark;
  };
  for (let i = first; i < end; ) {
    const token = tokens[i];
    // “…,” Holt said: the comma inside the marks parts the frame from the words.
    const commaInside =
      i > begin && passageOf[i] === -1 && (passageOf[i - 1] ?? -1) !== -1 && tokens[i - 2]?.text === ',';
    if (commaInside) {
      push(i, ',');
      begin = i;
    }
    if (!token || passageOf[i] !== -1) {
      i++;
      continue;
    }
    if (token.text === '(') {
      i = afterParenthesis(tokens, i, end);
      continue;
    }
    const parts = token.text === ',' || token.text === ';' || token.text === ':' || isDash(tokens, i);
    const stops = /^[.!?…]$/.test(token.text);
    if (parts || stops) {
      // A full stop inside a unit belongs to an abbreviation or initial unless a passage follows it.
      const inner = stops && i + 1 < end && passageOf[i + 1] === -1;
      if (!inner) {
        push(i, isDash(tokens, i) ? '–' : token.text);
        begin = i + 1;
      }
    }
    i++;
  }
  push(end, '');
  return segments;
}

/** Reads a document for quotations: which tokens lie in marks, and the units with their segments. Linear. */
export function readDocument(document: TextDocument, passages: readonly Passage[]): Reading {
  const { tokens, sentences } = document;
  const passageOfToken = mapPassages(tokens, passages);
  const units: Unit[] = [];
  const unitOfToken = new Int32Array(tokens.length);
  const unitsOfBlock: [number, number][] = document.blocks.map(() => [0, 0]);
  let first = sentences[0]?.firstToken ?? 0;
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    const held = passageOfToken[sentence.endToken - 1] ?? -1;
    const goesOn =
      held >= 0 &&
      sentence.endToken - first < LONGEST_UNIT &&
      next?.block === sentence.block &&
      passageOfToken[next.firstToken] === held;
    if (goesOn) return;
    const opensBlock = sentences[index - 1]?.block !== sentence.block;
    const begin = opensBlock ? afterDateline(tokens, first, sentence.endToken) : first;
    const unit: Unit = {
      index: units.length,
      first: begin,
      end: sentence.endToken,
      block: sentence.block,
      segments: segmentsOf(tokens, passageOfToken, begin, sentence.endToken),
    };
    for (let i = first; i < unit.end; i++) unitOfToken[i] = unit.index;
    const range = unitsOfBlock[sentence.block];
    if (range) {
      if (range[1] === 0) range[0] = unit.index;
      range[1] = unit.index + 1;
    }
    units.push(unit);
    first = next?.firstToken ?? sentence.endToken;
  });
  return { document, tokens, passages, passageOfToken, units, unitOfToken, unitsOfBlock };
}

/** Index of the segment of `unit` that holds the token, or -1 for a token between segments. */
export function segmentAt(unit: Unit, token: number): number {
  let low = 0;
  let high = unit.segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = unit.segments[middle];
    if (!segment) break;
    if (token < segment.first) high = middle - 1;
    else if (token >= segment.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
