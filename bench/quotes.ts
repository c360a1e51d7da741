import path from 'node:path';
import { resolveCast } from '../src/engine/entities/resolveCast.ts';
import { blocksOfPlainText } from '../src/engine/index.ts';
import { findQuotes } from '../src/engine/quotes/findQuotes.ts';
import { buildDocument } from '../src/engine/text/buildDocument.ts';
import { LANGUAGES, type Language } from '../src/engine/types.ts';
import { markdownTable, processorMs, shown } from './measure.ts';
import { readOwn, readQuotes } from './qualityData.ts';
import { shippedTagger } from './shippedTagger.ts';

/**
 * Speed of the quotation step alone, in tokens per second of processor time.
 *
 *   tsx bench/quotes.ts [FOLDER]     FOLDER as for quality.ts; without one, the project's own annotated articles
 */
function speed(language: Language, texts: readonly string[]): number {
  const tagger = shippedTagger(language);
  const prepared = texts.map((text) => {
    const document = buildDocument(text, blocksOfPlainText(text), language);
    return { document, cast: resolveCast(document, tagger.tag(document), null) };
  });
  const tokens = prepared.reduce((sum, { document }) => sum + document.tokens.length, 0);
  const milliseconds = processorMs(() => {
    for (const { document, cast } of prepared) findQuotes(document, cast);
  });
  return (tokens / milliseconds) * 1000;
}

const folder = process.argv[2];
const rows = LANGUAGES.map((language) => {
  const labelled = folder ? readQuotes(path.resolve(folder), language, 'dev') : null;
  const texts = (labelled ?? readOwn(language)).map(({ text }) => text);
  return [`${language}, ${texts.length} articles`, shown(speed(language, texts))];
});
console.log(markdownTable(['Quotations', 'tokens per second'], rows));
