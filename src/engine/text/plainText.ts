import type { Block } from '../types.ts';
import { isSpaceAt } from './characters.ts';

interface Line {
  /** Without the white space at both edges. */
  readonly begin: number;
  readonly end: number;
}

/** Lines longer than this were not wrapped by hand or by a mail program. */
const LONGEST_WRAPPED_LINE = 120;
/** A line this much shorter than the longest ends its paragraph. */
const FULL_LINE_SHARE = 0.6;
const LONGEST_HEADLINE = 160;

const SENTENCE_END = /[.!?…:]["”“»«’‘'›‹)\]]*$/;
const LOWER_CASE = /^\p{Ll}/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let begin = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    if (unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029) continue;
    let first = begin;
    let last = i;
    while (first < last && isSpaceAt(text, first)) first++;
    while (last > first && isSpaceAt(text, last - 1)) last--;
    lines.push({ begin: first, end: last });
    // "\r\n" is one line break.
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    begin = i + 1;
  }
  return lines;
}

const endsSentence = (text: string, line: Line) =>
  SENTENCE_END.test(text.slice(Math.max(line.begin, line.end - 8), line.end));

/** True when a run of lines was wrapped at a column, so that its line breaks say nothing about paragraphs. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const widest = lines.reduce((width, line) => Math.max(width, line.end - line.begin), 0);
  if (widest > LONGEST_WRAPPED_LINE) return false;
  const inner = lines.slice(0, -1);
  const full = inner.filter((line) => line.end - line.begin >= FULL_LINE_SHARE * widest).length;
  const open = inner.filter((line) => !endsSentence(text, line)).length;
  return full * 2 >= inner.length && open * 3 >= inner.length;
}

function paragraphsOf(text: string, lines: readonly Line[]): Line[] {
  const wrapped = isHardWrapped(text, lines);
  const widest = lines.reduce((width, line) => Math.max(width, line.end - line.begin), 0);
  const paragraphs: Line[] = [];
  let open = false;
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    if (open && last) paragraphs[paragraphs.length - 1] = { begin: last.begin, end: line.end };
    else paragraphs.push(line);
    const next = lines[index + 1];
    const ends = endsSentence(text, line);
    open = wrapped
      ? !(ends && line.end - line.begin < FULL_LINE_SHARE * widest)
      : !ends && !!next && LOWER_CASE.test(text.slice(next.begin, next.begin + 2));
  });
  return paragraphs;
}

/**
 * Finds the blocks of a plain text, whose offsets stay those of `text`: paragraphs are parted by blank lines, or by
 * line breaks where those do not cut a sentence (hard-wrapped text stays together). A short first block without a
 * full stop is the headline. White space at the edges of blocks lies outside them. Linear.
 */
export function blocksOfPlainText(text: string): Block[] {
  const paragraphs: Line[] = [];
  let group: Line[] = [];
  for (const line of linesOf(text)) {
    if (line.begin < line.end) group.push(line);
    else if (group.length) {
      for (const paragraph of paragraphsOf(text, group)) paragraphs.push(paragraph);
      group = [];
    }
  }
  for (const paragraph of group.length ? paragraphsOf(text, group) : []) paragraphs.push(paragraph);
  return paragraphs.map((paragraph, index) => {
    const isHeadline =
      index === 0 &&
      paragraphs.length > 1 &&
      paragraph.end - paragraph.begin <= LONGEST_HEADLINE &&
      !endsSentence(text, paragraph);
    return { begin: paragraph.begin, end: paragraph.end, kind: isHeadline ? 'headline' : 'paragraph' };
  });
}
