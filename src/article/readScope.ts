import { type DomReader, ELEMENT_NODE, following, readerFor, TEXT_NODE } from './dom.ts';
import type { InlineRun } from './inlineText.ts';
import { kindOf } from './kinds.ts';
import { readPageData } from './metadata.ts';
import type { Box, Page } from './page.ts';
import { readNodes, type WalkOptions } from './readPage.ts';
import { type BlockSource, compose } from './textMap.ts';
import type { ArticleMetadata, FoundArticle } from './types.ts';

/** What reading a page needs to know from outside. */
export interface ReadOptions extends WalkOptions {
  /** Address of the page, for telling its own JSON-LD from others'. */
  readonly url?: string | null;
}

/** A stretch of a page: a Range, a StaticRange, or anything with their four fields. */
export type SelectedRange = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/**
 * The whole page's visible text, furniture and all: for readers who want a page read that is no article.
 * @returns null when there is no text. `isArticle` is false.
 */
export function* readPage(
  document: Document,
  options: ReadOptions = {},
): Generator<void, FoundArticle | null> {
  const dom = readerFor(document);
  const html = dom.documentElement(document);
  if (html === null) return null;
  const page = yield* readNodes(dom, html, options);
  const { metadata } = readPageData(dom, document, page.clues, options.url ?? null);
  const sources = page.passages
    .filter((passage) => !passage.box.hidden)
    .map((passage) => ({ kind: kindOf(passage, page.body), text: passage.text, runs: passage.runs }));
  return found(sources, metadata, page.body);
}

/**
 * The text of what the reader selected, in blocks; words cut by the selection's ends stay cut.
 * @param ranges in document order, as a selection has them.
 * @returns null when nothing readable is selected. `isArticle` is false.
 */
export function* readSelection(
  document: Document,
  ranges: readonly SelectedRange[],
  options: ReadOptions = {},
): Generator<void, FoundArticle | null> {
  const dom = readerFor(document);
  const html = dom.documentElement(document);
  if (html === null) return null;
  const selected = new Map<Node, Extent>();
  for (const range of ranges) collect(dom, html, range, selected);
  const page = yield* readNodes(dom, html, options);
  const { metadata } = readPageData(dom, document, page.clues, options.url ?? null);
  return found(clip(page, selected), metadata, page.body);
}

function found(sources: readonly BlockSource[], metadata: ArticleMetadata, root: Box): FoundArticle | null {
  if (sources.length === 0) return null;
  const { text, blocks, map } = compose(sources);
  return { article: { ...metadata, isArticle: false, text, blocks }, map, root: root.element };
}

/** Selected part of a text node: offsets into its data. */
interface Extent {
  begin: number;
  end: number;
}

/** Every text node that a range touches, with the part of it that lies inside. */
function collect(dom: DomReader, root: Element, range: SelectedRange, selected: Map<Node, Extent>): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const stop = endOf(dom, root, endContainer, endOffset);
  const startsInText = dom.nodeType(startContainer) === TEXT_NODE;
  let node = startsInText ? startContainer : pointOf(dom, root, startContainer, startOffset);
  while (node !== null && node !== stop) {
    if (dom.nodeType(node) === TEXT_NODE) {
      const extent = {
        begin: node === startContainer ? startOffset : 0,
        end: node === endContainer ? endOffset : dom.data(node as Text).length,
      };
      const before = selected.get(node);
      if (before !== undefined) {
        before.begin = Math.min(before.begin, extent.begin);
        before.end = Math.max(before.end, extent.end);
      } else if (extent.end > extent.begin) selected.set(node, extent);
      if (node === endContainer) return;
    }
    node = following(dom, node, root, dom.nodeType(node) === ELEMENT_NODE);
  }
}

/** The node at a boundary point of an element: its child there, or what follows the element. */
function pointOf(dom: DomReader, root: Element, container: Node, offset: number): Node | null {
  let child = dom.firstChild(container);
  for (let i = 0; i < offset && child !== null; i++) child = dom.nextSibling(child);
  return child ?? following(dom, container, root, false);
}

/** The first node after the end of a range; null when the range goes to the end or ends inside a text node. */
function endOf(dom: DomReader, root: Element, container: Node, offset: number): Node | null {
  return dom.nodeType(container) === TEXT_NODE ? null : pointOf(dom, root, container, offset);
}

/** Passages cut to the selected text nodes. */
function clip(page: Page, selected: ReadonlyMap<Node, Extent>): readonly BlockSource[] {
  const sources: BlockSource[] = [];
  for (const passage of page.passages) {
    const runs = passage.runs
      .map((run) => clipRun(run, selected.get(run.node)))
      .filter((run) => run !== null);
    const begin = runs[0]?.begin;
    const end = runs[runs.length - 1]?.end;
    if (begin === undefined || end === undefined || passage.box.hidden) continue;
    const text = passage.text.slice(begin, end);
    if (text.trim() === '') continue;
    const shifted = runs.map((run) => ({ ...run, begin: run.begin - begin, end: run.end - begin }));
    sources.push({ kind: kindOf(passage, page.body), text, runs: shifted });
  }
  return sources;
}

function clipRun(run: InlineRun, extent: Extent | undefined): InlineRun | null {
  if (extent === undefined) return null;
  const from = Math.max(0, extent.begin - run.nodeOffset);
  const to = Math.min(run.end - run.begin, extent.end - run.nodeOffset);
  if (from >= to) return null;
  return { ...run, begin: run.begin + from, end: run.begin + to, nodeOffset: run.nodeOffset + from };
}
