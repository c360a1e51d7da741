import './popup.css';
import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { createWords } from '../words.ts';
import { App } from './App.tsx';
import { browserConnection } from './browserConnection.ts';
import { fitWindow } from './fitWindow.ts';
import { applyPalette } from './palette.ts';

const connection = browserConnection();
const words = createWords(
  (key, substitutions) => browser.i18n.getMessage(key, [...substitutions]),
  browser.i18n.getUILanguage(),
);
document.documentElement.lang = words.locale;
applyPalette(document);
const root = document.getElementById('app');
if (root) {
  render(<App connection={connection} words={words} />, root);
  fitWindow(root);
}
