import { browser } from '../platform/browser.ts';
import { catalogueMessages } from '../platform/catalogue.ts';
import { browserMessages, readCatalogue } from '../platform/locales.ts';
import { DEFAULT_SETTINGS, type InterfaceLanguage, type Settings } from '../platform/settings.ts';
import { observeSettings, readSettings } from '../platform/settingsStore.ts';
import { applyPalette } from './palette.ts';
import { createWords, type Words } from './words.ts';

/**
 * Starts a page of the extension: in the language and the colours that the reader has chosen, and anew in another
 * language when the choice changes.
 * @param show draws the page into `root`, or draws it again with other words
 * @returns the element with the id `app`, or null when the page has none
 */
export function startPage(show: (root: HTMLElement, words: Words) => void): HTMLElement | null {
  const root = document.getElementById('app');
  if (root === null) return null;
  const repaint = applyPalette(document);
  let shown: InterfaceLanguage | null = null;
  const apply = async ({ interfaceLanguage, palette }: Settings): Promise<void> => {
    repaint(palette);
    if (interfaceLanguage === shown) return;
    shown = interfaceLanguage;
    const words = await wordsIn(interfaceLanguage);
    if (interfaceLanguage !== shown) return;
    document.documentElement.lang = words.locale;
    show(root, words);
  };
  observeSettings((settings) => void apply(settings), new AbortController().signal);
  void readSettings()
    .catch(() => DEFAULT_SETTINGS)
    .then(apply);
  return root;
}

/** The words in the language that was asked for; in the browser's, where those cannot be read. */
async function wordsIn(language: InterfaceLanguage): Promise<Words> {
  const preferred = browser.i18n.getUILanguage();
  if (language !== 'browser') {
    try {
      return createWords(catalogueMessages(await readCatalogue(language)), preferred);
    } catch (error) {
      console.error(`Pressmark: the messages in "${language}" cannot be read.`, error);
    }
  }
  return createWords(browserMessages, preferred);
}
