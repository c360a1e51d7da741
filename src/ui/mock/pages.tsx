/**
 * Options and first steps on a plain page, for development and for pictures. The address says what is shown:
 * `pages?state=options-sites&language=de&theme=dark`.
 */
import '../options/options.css';
import '../firstSteps/firstSteps.css';
import { render } from 'preact';
import de from '../../_locales/de/messages.json';
import en from '../../_locales/en/messages.json';
import { catalogueMessages } from '../../platform/catalogue.ts';
import { FirstStepsPage } from '../firstSteps/FirstStepsPage.tsx';
import { OptionsPage } from '../options/OptionsPage.tsx';
import { applyPalette } from '../palette.ts';
import { createWords } from '../words.ts';
import { type MockOptions, mockOptions } from './mockOptions.ts';

/** What the options page is shown with, by the name of the state; first steps take the same. */
const STATES: Readonly<Record<string, () => MockOptions>> = {
  options: () => mockOptions(),
  'options-sites': () => mockOptions({ sites: ['news.example', 'a-paper-with-a-very-long-name.example'] }),
  'options-own': () =>
    mockOptions({
      change: {
        palette: { name: 'own', own: ['#ffe000', '#ca0132', '#00e0ff', '#101010', '#9b00c2', '#bf7107'] },
      },
    }),
  'options-highContrast': () =>
    mockOptions({ change: { palette: { name: 'highContrast' }, markerStyle: 'tintOnly' } }),
  'options-deaf': () => mockOptions({ works: false }),
  firstSteps: () => mockOptions(),
  'firstSteps-noKeys': () => mockOptions({ keys: '' }),
};

const address = new URLSearchParams(location.search);
const state = address.get('state') ?? 'options';
const english = address.get('language') !== 'de';
const root = document.getElementById('app');
const connect = STATES[state];
if (root && connect) {
  const words = createWords(catalogueMessages(english ? en : de), english ? 'en-GB' : 'de');
  document.documentElement.lang = words.locale;
  document.documentElement.style.colorScheme = address.get('theme') ?? 'light dark';
  const connection = connect();
  const repaint = applyPalette(document);
  connection.observeSettings(({ palette }) => repaint(palette), new AbortController().signal);
  void connection.readSettings().then(({ palette }) => repaint(palette));
  render(
    state.startsWith('firstSteps') ? (
      <FirstStepsPage connection={connection} words={words} />
    ) : (
      <OptionsPage connection={connection} words={words} />
    ),
    root,
  );
}
