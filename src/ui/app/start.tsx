import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import type { Place } from '../connection.ts';
import { applyPalette } from '../palette.ts';
import { createWords } from '../words.ts';
import { App } from './App.tsx';
import { browserConnection } from './browserConnection.ts';

/**
 * Starts the app in this document, in the browser's language.
 * @returns the element that holds it
 */
export function startApp(place: Place): HTMLElement | null {
  const root = document.getElementById('app');
  if (root === null) return null;
  const connection = browserConnection(place);
  const words = createWords(
    (key, substitutions) => browser.i18n.getMessage(key, [...substitutions]),
    browser.i18n.getUILanguage(),
  );
  document.documentElement.lang = words.locale;
  applyPalette(document);
  render(<App connection={connection} words={words} />, root);
  return root;
}
