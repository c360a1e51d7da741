/**
 * Messages in the browser's language and in others: `browser.i18n` cannot be switched, so the package's own `_locales`
 * are read where the reader wants another.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { type Catalogue, catalogueSchema, type GetMessage } from './catalogue.ts';
import type { InterfaceLanguage } from './settings.ts';

/** The messages of the browser's language, as far as there are any; of English otherwise. */
export const browserMessages: GetMessage = (key, substitutions) =>
  browser.i18n.getMessage(key, [...substitutions]);

/**
 * Reads a language's messages from the package; for pages of the extension and the background.
 * @throws when the file is missing or no messages.json
 */
export async function readCatalogue(language: Exclude<InterfaceLanguage, 'browser'>): Promise<Catalogue> {
  // A file of the package itself: nothing is asked of the network.
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return v.parse(catalogueSchema, await response.json());
}
