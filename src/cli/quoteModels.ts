/** The quotation model of each language, beside the program; rules find quotations alone where it cannot be read. */
import { createQuoteModel, type QuoteModel } from '../engine/index.ts';
import { modelLoader } from './modelFiles.ts';

/** The quotation model of a language; null when it is missing or damaged: some quotations will not be found then. */
export const quoteModelFor = modelLoader<QuoteModel | null>({
  what: 'quotation model',
  fileOf: (language) => `quotes-${language}.bin`,
  read: createQuoteModel,
  otherwise: () => null,
  consequence: 'Quotations are found by rules alone, and more speakers stay open.',
});
