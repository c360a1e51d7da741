import { readerFor } from './dom.ts';
import { runToEnd } from './find.ts';
import { readPageData } from './metadata.ts';
import { readNodes } from './readPage.ts';
import type { ArticleMetadata } from './types.ts';

export { type Dropped, type FindOptions, findArticle, runToEnd } from './find.ts';
export { type ReadOptions, readPage, readSelection, type SelectedRange } from './readScope.ts';
export type { Article, ArticleMetadata, FoundArticle, TextMap, TextRun } from './types.ts';

/**
 * What a page says about its article, without looking for the article itself.
 * @param url address of the page, or null; goes into the result and tells the page's own JSON-LD from others'.
 */
export function metadataOf(document: Document, url: string | null = null): ArticleMetadata {
  const dom = readerFor(document);
  const root = dom.documentElement(document);
  const clues = root === null ? [] : runToEnd(readNodes(dom, root, {})).clues;
  return readPageData(dom, document, clues, url).metadata;
}
