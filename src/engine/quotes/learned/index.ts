import type { Language } from '../../types.ts';

export { createQuoteModel, type QuoteModel, QuoteModelFileError } from './modelFile.ts';

/** The languages that a quotation model ships for; elsewhere rules are better alone. */
export const LANGUAGES_WITH_QUOTE_MODEL: readonly Language[] = ['de'];
