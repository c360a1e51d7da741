import { readFileSync } from 'node:fs';
import type { NameTagger } from '../src/engine/entities/tagger.ts';
import { createCrfTagger, createQuoteModel, type QuoteModel } from '../src/engine/index.ts';
import type { Language } from '../src/engine/types.ts';

/** The tagger that readers get: the trained model in `models/`. */
export function shippedTagger(language: Language): NameTagger {
  return createCrfTagger(new Uint8Array(readFileSync(new URL(`../models/${language}.bin`, import.meta.url))));
}

/** The quotation model that readers get beside the rules. */
export function shippedQuoteModel(language: Language): QuoteModel {
  const file = new URL(`../models/quotes-${language}.bin`, import.meta.url);
  return createQuoteModel(new Uint8Array(readFileSync(file)));
}
