/** The quotation model of each language, a file of the package; rules find quotations alone where it cannot be read. */
import { createQuoteModel, type QuoteModel } from '../engine/index.ts';
import type { Language } from '../engine/types.ts';
import { browser } from '../platform/browser.ts';

const loaded = new Map<Language, Promise<QuoteModel | null>>();

/**
 * Loads a language's quotation model, once for as long as the worker lives. Never rejects.
 * @returns null when it is missing or damaged: some quotations and speakers will then not be found
 */
export function quoteModelFor(language: Language): Promise<QuoteModel | null> {
  let model = loaded.get(language);
  if (model === undefined) {
    model = load(language);
    loaded.set(language, model);
  }
  return model;
}

async function load(language: Language): Promise<QuoteModel | null> {
  try {
    // A file of the package itself: nothing is asked of the network.
    const response = await fetch(browser.runtime.getURL(`models/quotes-${language}.bin`));
    return createQuoteModel(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    console.warn(`Pressmark: the quotation model for "${language}" cannot be read.`, error);
    return null;
  }
}
