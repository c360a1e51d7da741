import { findInParsed } from '../article/findParsed.ts';
import { type Dropped, metadataOf } from '../article/index.ts';
import { parseHtml } from '../article/parse.ts';
import { analyze, blocksOfPlainText } from '../engine/index.ts';
import type { Language } from '../engine/types.ts';
import { type Result, type ResultArticle, resultOf } from '../export/result.ts';
import { InputError } from './errors.ts';
import { detectLanguage } from './language.ts';
import type { Options } from './options.ts';
import { quoteModelFor } from './quoteModels.ts';
import type { Source } from './record.ts';
import { taggerFor } from './taggers.ts';

/** What was decided about a page: a passage left out, or the whole text read from where no reader sees it. */
export type Decision = Dropped | { readonly readFrom: string; readonly text: string };

/**
 * Does with one article what the extension does: finds it in its page, tells its language, analyses it.
 *
 * A page without an article is a result too (`isArticle: false`), not an error: what text it has is analysed where its
 * language is known.
 * @param explain called for every passage of a page that is no part of the text, and when the text is read from data
 * @throws InputError when the language is not supported or cannot be told
 */
export function annotate(
  source: Source,
  options: Pick<Options, 'language' | 'only'>,
  explain?: (decision: Decision) => void,
): Result {
  const started = performance.now();
  const { article, declared } = source.kind === 'html' ? fromPage(source, explain) : fromText(source);
  const detectMs = performance.now() - started;
  if (options.only === 'article' || article.text === '') {
    const language = options.language ?? declared;
    return resultOf(source.id, language, article, null, { detectMs, analyzeMs: 0 });
  }

  const language = options.language ?? languageOf(article, declared);
  if (language === null) {
    return resultOf(source.id, declared, article, null, { detectMs, analyzeMs: 0 });
  }
  const analysisStarted = performance.now();
  const { text, blocks, published } = article;
  const annotations = analyze(
    { text, blocks, language, published },
    taggerFor(language),
    quoteModelFor(language),
  );
  const analyzeMs = performance.now() - analysisStarted;
  return resultOf(source.id, language, article, annotations, { detectMs, analyzeMs });
}

/**
 * The article's language; null when the page holds no article, and what little text there is has no language of ours.
 * @throws InputError when an article has none
 */
function languageOf(article: ResultArticle, declared: string | null): Language | null {
  try {
    return detectLanguage(article.text, declared);
  } catch (error) {
    if (error instanceof InputError && !article.isArticle) return null;
    throw error;
  }
}

interface Reading {
  readonly article: ResultArticle;
  /** The page's own language tag, or null. */
  readonly declared: string | null;
}

function fromPage({ content, url }: Source, explain: ((decision: Decision) => void) | undefined): Reading {
  const document = parseHtml(content);
  const { found, data } = findInParsed(document, explain === undefined ? { url } : { url, explain });
  if (data !== null) explain?.({ readFrom: `structured data: ${data.key}`, text: found?.article.text ?? '' });
  const article = found?.article ?? {
    ...metadataOf(document, url),
    isArticle: false,
    text: '',
    blocks: [],
  };
  return { article, declared: article.language };
}

/** The text is the article, to the last code unit: offsets are into what was given. */
function fromText({ content, url }: Source): Reading {
  const article: ResultArticle = {
    url,
    title: null,
    byline: [],
    published: null,
    outlet: null,
    isArticle: true,
    text: content,
    blocks: blocksOfPlainText(content),
  };
  return { article, declared: null };
}
