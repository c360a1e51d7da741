export { createQuoteModel, type QuoteModel, QuoteModelFileError } from './modelFile.ts';
