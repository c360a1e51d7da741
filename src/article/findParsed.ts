import type { Block } from '../engine/types.ts';
import { findEmbeddedText } from './embeddedText.ts';
import { type FindOptions, findArticle, runToEnd } from './find.ts';
import { parseHtml } from './parse.ts';
import type { FoundArticle } from './types.ts';

/** Where a text stands that is not among the elements of its page: the key that holds it. */
export interface DataSource {
  readonly key: string;
}

export interface FoundInParsed {
  readonly found: FoundArticle | null;
  /** Null when the text is that of the page's elements, as with almost all pages. */
  readonly data: DataSource | null;
}

/** Less prose in a page, in UTF-16 code units, is what its furniture says. */
const SOME_PROSE = 140;

/**
 * Finds the article of a page whose scripts have not run and never will (in Node): as {@link findArticle}, and where
 * the page's elements hold neither an article nor other prose, in the page's data (see `findEmbeddedText`). A text
 * that the page shows always comes first, and a page that is no article has none in its data either.
 */
export function findInParsed(document: Document, options: FindOptions = {}): FoundInParsed {
  const found = runToEnd(findArticle(document, options));
  if (found !== null && (found.article.isArticle || proseOf(found) >= SOME_PROSE))
    return { found, data: null };
  const embedded = findEmbeddedText(document, options.url ?? null);
  if (embedded === null) return { found, data: null };
  const inData = runToEnd(findArticle(document, { ...options, textOf: parseHtml(embedded.html) }));
  return inData?.article.isArticle === true
    ? { found: inData, data: { key: embedded.key } }
    : { found, data: null };
}

function proseOf({ article: { text, blocks } }: FoundArticle): number {
  const isProse = ({ kind, begin, end }: Block): boolean =>
    kind !== 'headline' &&
    kind !== 'heading' &&
    end - begin >= 60 &&
    /[.!?…。！？]/u.test(text.slice(begin, end));
  return blocks.filter(isProse).reduce((sum, { begin, end }) => sum + end - begin, 0);
}
