import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readShippable } from '../../bench/qualityData.ts';
import { createCrfTagger, createQuoteModel } from '../../src/engine/index.ts';
import type { Language } from '../../src/engine/types.ts';
import { trainQuoteModel } from './pipeline.ts';
import type { QuoteCardEntry } from './quoteCard.ts';
import { readArticles } from './readings.ts';

/**
 * Trains the quotation model of a language and writes `quotes-<language>.bin`; reads names with `<language>.bin` of
 * the same folder. Where the data folder has no `quotes/train/wikinews-<language>.jsonl`, says so and writes nothing.
 */
export function trainQuotes(
  dataFolder: string,
  language: Language,
  models: string,
  log: (line: string) => void,
): QuoteCardEntry | null {
  const articles = readShippable(dataFolder, language);
  if (!articles) {
    log(`quotations, ${language}: no quotes/train/wikinews-${language}.jsonl, so no model`);
    return null;
  }
  const tagger = createCrfTagger(new Uint8Array(readFileSync(path.join(models, `${language}.bin`))));
  const bytes = trainQuoteModel(language, readArticles(articles, language, tagger));
  writeFileSync(path.join(models, `quotes-${language}.bin`), bytes);
  log(`quotations, ${language}: ${articles.length} articles, ${bytes.length} bytes`);
  return {
    language,
    bytes,
    articles: articles.length,
    quotations: articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    hasClauses: createQuoteModel(bytes).clauses !== null,
  };
}
