import { browser } from '../platform/browser.ts';
import { catalogueMessages } from '../platform/catalogue.ts';
import { languageBefore, rememberLanguage } from '../platform/languageBefore.ts';
import { browserMessages, readCatalogue } from '../platform/locales.ts';
import { DEFAULT_SETTINGS, type InterfaceLanguage, type Settings } from '../platform/settings.ts';
import { observeSettings, readSettings } from '../platform/settingsStore.ts';
import { applyPalette } from './palette.ts';
import { createWords, type Words } from './words.ts';

/**
 * Starts a page of the extension: at once, in the language of last time, since storage takes longer than drawing; then
 * in the colours, and anew in another language, that the reader has chosen, now or whenever the choice changes.
 * @param show draws the page into `root`, or draws it again with other words
 * @returns the element with the id `app`, or null when the page has none
 */
export function startPage(show: (root: HTMLElement, words: Words) => void): HTMLElement | null {
  const root = document.getElementById('app');
  if (root === null) return null;
  const repaint = applyPalette(document);
  const storage = (): Storage => localStorage;
  let shown: InterfaceLanguage | null = null;
  const draw = (words: Words): void => {
    document.documentElement.lang = words.locale;
    show(root, words);
  };
  const speak = async (language: InterfaceLanguage): Promise<void> => {
    if (language === shown) return;
    shown = language;
    rememberLanguage(storage, language);
    // Nothing to wait for: the first frame has the words.
    if (language === 'browser') {
      draw(browserWords());
      return;
    }
    const words = await wordsIn(language);
    if (language === shown) draw(words);
  };
  const apply = ({ interfaceLanguage, palette }: Settings): void => {
    repaint(palette);
    void speak(interfaceLanguage);
  };
  void speak(languageBefore(storage));
  observeSettings(apply, new AbortController().signal);
  void readSettings()
    .catch(() => DEFAULT_SETTINGS)
    .then(apply);
  return root;
}

const browserWords = (): Words => createWords(browserMessages, browser.i18n.getUILanguage());

/** The words in a language of the package; in the browser's, where those cannot be read. */
async function wordsIn(language: Exclude<InterfaceLanguage, 'browser'>): Promise<Words> {
  try {
    return createWords(catalogueMessages(await readCatalogue(language)), browser.i18n.getUILanguage());
  } catch (error) {
    console.error(`Pressmark: the messages in "${language}" cannot be read.`, error);
    return browserWords();
  }
}
