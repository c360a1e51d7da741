import type { ArticleMetadata } from '../article/types.ts';
import type { Annotations, Block, Entity, Quote } from '../engine/types.ts';

/**
 * One article with everything found in it: what every export is made from, in the CLI and in the browser. All
 * offsets are UTF-16 code units into `text`, half open.
 */
export interface Result extends Omit<ArticleMetadata, 'language'> {
  /** The caller's name for the article: a path, an address, a number, a key of an archive. */
  readonly id: string | number;
  /** BCP 47 tag of the language that the text was read in; null when nothing was read. */
  readonly language: string | null;
  readonly isArticle: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly timing: { readonly detectMs: number; readonly analyzeMs: number };
}

/** The article as a result needs it. */
export type ResultArticle = Omit<ArticleMetadata, 'language'> & Pick<Result, 'isArticle' | 'text' | 'blocks'>;

/** Puts article and annotations together; `annotations` is null when the text was not analysed. */
export function resultOf(
  id: string | number,
  language: string | null,
  article: ResultArticle,
  annotations: Pick<Annotations, 'quotes' | 'entities'> | null,
  timing: Result['timing'],
): Result {
  const { url, title, byline, published, outlet, isArticle, text, blocks } = article;
  const { quotes, entities } = annotations ?? { quotes: [], entities: [] };
  return {
    id,
    url,
    language,
    title,
    byline,
    published,
    outlet,
    isArticle,
    text,
    blocks,
    quotes,
    entities,
    timing,
  };
}
