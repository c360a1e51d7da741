/** The quotation model of each language, beside the program; rules find quotations alone where it cannot be read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createQuoteModel, type QuoteModel } from '../engine/index.ts';
import type { Language } from '../engine/types.ts';
import { MODELS } from './taggers.ts';

const loaded = new Map<Language, QuoteModel | null>();

/**
 * The quotation model of a language, read once.
 * @param models folder that holds `quotes-<language>.bin`
 * @param warn told once for each language whose model is missing or damaged
 * @returns null when it is: some quotations and speakers will then not be found
 */
export function quoteModelFor(
  language: Language,
  models: URL = new URL(MODELS, import.meta.url),
  warn: (message: string) => void = (message) => process.stderr.write(`pressmark: ${message}\n`),
): QuoteModel | null {
  let model = loaded.get(language);
  if (model === undefined) {
    model = load(language, models, warn);
    loaded.set(language, model);
  }
  return model;
}

function load(language: Language, models: URL, warn: (message: string) => void): QuoteModel | null {
  const file = new URL(`quotes-${language}.bin`, models);
  try {
    return createQuoteModel(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(
      `the quotation model ${fileURLToPath(file)} cannot be read (${reason}). Quotations are found by rules alone, ` +
        'and more speakers stay open. `npm run build` puts the model there.',
    );
    return null;
  }
}
