/** The quotation model of each language, a file of the package; rules find quotations alone where it cannot be read. */
import { createQuoteModel, type QuoteModel } from '../engine/index.ts';
import type { Language } from '../engine/types.ts';
import { modelLoader } from './modelFiles.ts';

/**
 * Loads a language's quotation model, once for as long as the worker lives. Never rejects.
 * @returns null when it is missing or damaged: some quotations and speakers will then not be found
 */
export const quoteModelFor: (language: Language) => Promise<QuoteModel | null> =
  modelLoader<QuoteModel | null>(
    'quotation model',
    (language) => `quotes-${language}.bin`,
    createQuoteModel,
    () => null,
  );
