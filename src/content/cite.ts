/** Citations made in the page: of a quotation, and of whatever the reader has selected. */
import type { TextMap } from '../article/types.ts';
import type { Quote, Span } from '../engine/types.ts';
import { citation, passageCitation } from '../export/citation.ts';
import { type Result, resultOf } from '../export/result.ts';
import { speakerName } from '../export/wording.ts';
import type { Painted } from './view.ts';

export interface Cited {
  readonly text: string;
  /** Whose words they are, null when no quotation covers them. */
  readonly speaker: string | null;
}

export function citationOf(painted: Painted, quote: Quote): string {
  return citation(resultIn(painted), quote);
}

/**
 * A citation of the selection. Where it touches a quotation, that is cited, as far as it is selected, with its speaker;
 * elsewhere the selected words with their source only.
 * @param words what to cite where nothing is selected in this document
 */
export function citeSelection(document: Document, painted: Painted | null, words: string): Cited {
  const selection = getSelection();
  const selected = selection === null || selection.isCollapsed ? words : selection.toString();
  if (painted === null) {
    const source = { url: location.href, title: document.title, outlet: null, published: null };
    return { text: passageCitation({ ...source, language: null, text: selected }, null), speaker: null };
  }
  const result = resultIn(painted);
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const span = range === null || range.collapsed ? null : spanOf(range, painted.article.map);
  const found = span === null ? null : quoteAt(painted.annotations.quotes, span);
  if (span !== null && found !== null) {
    return {
      text: citation(result, {
        ...found.quote,
        spans: found.spans.map((part) => toWords(part, result.text)),
      }),
      speaker: speakerName(found.quote),
    };
  }
  return {
    text: passageCitation(span === null ? { ...result, text: selected } : result, span),
    speaker: null,
  };
}

function resultIn({ article: { article }, annotations, language }: Painted): Result {
  const source = { ...article, url: location.href };
  return resultOf(location.href, language, source, annotations, { detectMs: 0, analyzeMs: 0 });
}

/** The part of the article text that a selection covers, or null. */
export function spanOf(range: AbstractRange & Pick<Range, 'comparePoint'>, map: TextMap): Span | null {
  let begin = -1;
  let end = -1;
  for (const run of map.runs) {
    const from = clampedOffset(range, run.node, run.nodeOffset, run.nodeOffset + run.end - run.begin);
    if (from === null) continue;
    if (begin < 0) begin = run.begin + from[0] - run.nodeOffset;
    end = run.begin + from[1] - run.nodeOffset;
  }
  return begin < end ? [begin, end] : null;
}

/** Which of the code units from `begin` to `end` of a text node a range covers, or null. */
function clampedOffset(
  range: AbstractRange & Pick<Range, 'comparePoint'>,
  node: Text,
  begin: number,
  end: number,
): readonly [number, number] | null {
  // A frame's nodes cannot be compared with this document's selection.
  if (node.ownerDocument !== range.startContainer.ownerDocument) return null;
  if (range.comparePoint(node, begin) > 0 || range.comparePoint(node, end) < 0) return null;
  const from = range.startContainer === node ? Math.max(begin, range.startOffset) : begin;
  const to = range.endContainer === node ? Math.min(end, range.endOffset) : end;
  return from < to ? [from, to] : null;
}

/**
 * The quotation that a selection is about: the one with most of its words in it, the shorter of two. Null when what
 * they share is less than half of the quotation and of the selection.
 */
export function quoteAt(
  quotes: readonly Quote[],
  [begin, end]: Span,
): { readonly quote: Quote; readonly spans: readonly Span[] } | null {
  let best: {
    readonly quote: Quote;
    readonly spans: readonly Span[];
    readonly shared: number;
    readonly length: number;
  } | null = null;
  for (const quote of quotes) {
    const spans = quote.spans
      .map(([from, to]): Span => [Math.max(from, begin), Math.min(to, end)])
      .filter(([from, to]) => from < to);
    const shared = lengthOf(spans);
    const length = lengthOf(quote.spans);
    if (shared === 0 || (shared * 2 < length && shared * 2 < end - begin)) continue;
    if (best === null || shared > best.shared || (shared === best.shared && length < best.length))
      best = { quote, spans, shared, length };
  }
  return best;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** A span widened to whole words: who selects by hand often begins or ends in the middle of one. */
function toWords([begin, end]: Span, text: string): Span {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let from = begin;
  let to = end;
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from--;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to++;
  return [from, to];
}
