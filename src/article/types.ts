import type { Block, Span } from '../engine/types.ts';

/** What a page says about its article. Every field is text from the page: hostile until shown as text. */
export interface ArticleMetadata {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly outlet: string | null;
  /** BCP 47 tag as the page declares it (`lang`), or null. */
  readonly language: string | null;
}

export interface Article extends ArticleMetadata {
  /** False when the page holds no article (a front page, a search result); the text is then the best guess or "". */
  readonly isArticle: boolean;
  /** Blocks joined with "\n\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * A run of article text that stands, code unit for code unit, in one text node:
 * `text.slice(begin, end) === node.data.slice(nodeOffset, nodeOffset + end - begin)`
 * but for white space, which the article text holds as one space.
 */
export interface TextRun {
  readonly begin: number;
  readonly end: number;
  readonly node: Text;
  readonly nodeOffset: number;
}

/** The way back from offsets to the page. */
export interface TextMap {
  readonly runs: readonly TextRun[];
  /** Ranges that together hold the text of `span`: one per run of text nodes in one block. */
  ranges(span: Span): StaticRange[];
}

export interface FoundArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The element that holds the article: what to observe for changes. */
  readonly root: Element;
}
