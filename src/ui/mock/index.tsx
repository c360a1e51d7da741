/**
 * The popup on a plain page, for development and for pictures. The address says what is shown:
 * `?state=found-de&language=de&theme=dark&place=panel&bare`.
 */
import './mock.css';
import { render } from 'preact';
import de from '../../_locales/de/messages.json';
import en from '../../_locales/en/messages.json';
import { catalogueMessages } from '../../platform/catalogue.ts';
import { App } from '../app/App.tsx';
import type { Connection } from '../connection.ts';
import { applyPalette } from '../palette.ts';
import { createWords } from '../words.ts';
import { MOCK_STATES } from './states.ts';

const LANGUAGES = { de, en };
const CHOICES = {
  state: Object.keys(MOCK_STATES),
  language: Object.keys(LANGUAGES),
  theme: ['light dark', 'light', 'dark'],
  place: ['popup', 'panel'],
};

const address = new URLSearchParams(location.search);

/** What the address says, or the first choice when it says nothing of use. */
function chosen(name: keyof typeof CHOICES): string {
  const value = address.get(name);
  const choices = CHOICES[name];
  return value !== null && choices.includes(value) ? value : (choices[0] ?? '');
}

function show(): void {
  const root = document.getElementById('app');
  const connect = MOCK_STATES[chosen('state')];
  if (!root || !connect) return;
  const english = chosen('language') === 'en';
  const words = createWords(catalogueMessages(english ? en : de), english ? 'en-GB' : 'de');
  document.documentElement.lang = words.locale;
  document.documentElement.style.colorScheme = chosen('theme');
  document.documentElement.toggleAttribute('data-bare', address.has('bare'));
  document.documentElement.dataset.place = chosen('place');
  applyPalette(document);
  const connection = connect();
  const inPanel: Connection = { ...connection, place: 'panel', openPanel: null };
  render(<App connection={chosen('place') === 'panel' ? inPanel : connection} words={words} />, root);
}

function offerChoices(): void {
  const form = document.getElementById('choice');
  if (!form) return;
  render(
    (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
      <label key={name}>
        {name}{' '}
        <select
          value={chosen(name)}
          onChange={(event) => {
            address.set(name, event.currentTarget.value);
            location.search = address.toString();
          }}
        >
          {CHOICES[name].map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      </label>
    )),
    form,
  );
}

offerChoices();
show();
