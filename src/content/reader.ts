/** Reading the page: the article, the selection, or everything. */
import { findArticle, readPage, readSelection } from '../article/index.ts';
import type { FoundArticle } from '../article/types.ts';
import { documentElement, elementAt, isVisible, rootNode } from '../overlay/dom.ts';
import { isLargeFrame } from '../overlay/frames.ts';
import { textSight } from '../overlay/sight.ts';
import type { Reading, Scope } from '../platform/messages.ts';

/** What a scope covers, fixed when the reader asks: a selection may be gone when the page is read again. */
export interface Extent {
  readonly scope: Scope;
  readonly selected: readonly StaticRange[];
  /** What the reader looked at: another article that the page sets under the first, perhaps. */
  readonly at: Node | null;
}

export function extentOf(document: Document, scope: Scope): Extent {
  const at = scope === 'article' ? elementAt(document, innerWidth / 2, innerHeight / 2) : null;
  return { scope, selected: scope === 'selection' ? selectedRanges() : [], at };
}

/** What the page says of its language, in so far as it takes no reading. */
export function declaredLanguage(document: Document): string {
  return documentElement(document)?.getAttribute('lang') ?? '';
}

export function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}

function selectedRanges(): StaticRange[] {
  const selection = getSelection();
  const ranges: StaticRange[] = [];
  for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
    const range = selection!.getRangeAt(index);
    if (!range.collapsed) ranges.push(new StaticRange(range));
  }
  return ranges;
}

/** Reads the extent, a short step at a time; null when there is no text. */
export function* readExtent(document: Document, extent: Extent): Generator<void, FoundArticle | null, void> {
  const options = { visible: isVisible, seen: textSight(), largeFrame: isLargeFrame, url: location.href };
  switch (extent.scope) {
    case 'article':
      return yield* findArticle(document, { ...options, at: extent.at });
    case 'selection':
      return yield* readSelection(document, extent.selected, options);
    case 'page':
      return yield* readPage(document, options);
  }
}

/** Whether what was found is what was asked for, and not the best guess in a page without an article. */
export function holdsWanted({ article }: FoundArticle, { scope }: Extent): boolean {
  return scope !== 'article' || article.isArticle;
}

/** What the background needs of a found article. */
export function readingOf({ article }: FoundArticle): Reading {
  return {
    url: location.href,
    title: article.title,
    byline: article.byline,
    published: article.published,
    outlet: article.outlet,
    pageLanguage: article.language,
    isArticle: article.isArticle,
    text: article.text,
    blocks: article.blocks,
  };
}

/** The shadow roots, and documents of frames, that text of the article stands in. */
export function treesOf({ map }: FoundArticle, page: Document): Set<Node> {
  const trees = new Set<Node>();
  for (const { node } of map.runs) trees.add(rootNode(node));
  trees.delete(page);
  return trees;
}
