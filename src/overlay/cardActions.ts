/** What the reader can do from the card, and the controls for it. */
import type { Quote } from '../engine/types.ts';
import type { TextLookup } from './cardContent.ts';
import { element } from './dom.ts';
import type { Mark } from './plan.ts';
import { stopsOf, stopsOfVoice } from './stepping.ts';
import { voiceKey } from './voices.ts';

export const CARD_ACTIONS = ['copy', 'previous', 'next', 'onlyVoice', 'lookUp'] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];

/** One section's controls; what is null or false is not offered. */
export interface CardControls {
  /** The quotation that they are about. */
  readonly quote: Quote | null;
  /** Which of the voice's quotations this is, from 1, and how many there are. */
  readonly place: { readonly number: number; readonly count: number } | null;
  /** Whether the voice is the only one that is marked; null where there is no voice. */
  readonly isOnly: boolean | null;
  /** Where the name is looked up. */
  readonly lookUp: string | null;
}

export const NO_CONTROLS: CardControls = { quote: null, place: null, isOnly: null, lookUp: null };

/**
 * The controls for a quotation.
 * @param marks all the marks of the article, in order
 * @param name what to look up, or null
 */
export function quoteControls(
  quote: Quote,
  marks: readonly Mark[],
  onlyVoice: string | null,
  name: string | null,
  language: string,
): CardControls {
  const voice = voiceKey(quote);
  const own = voice === null ? [] : stopsOfVoice(stopsOf(marks), voice);
  const index = own.findIndex(({ mark: { subject } }) => subject.type === 'quote' && subject.quote === quote);
  return {
    quote,
    place: own.length > 1 && index >= 0 ? { number: index + 1, count: own.length } : null,
    isOnly: voice === null ? null : voice === onlyVoice,
    lookUp: name === null ? null : lookUpAddress(name, language),
  };
}

/**
 * The page of Wikipedia, in the article's language, that `name` leads to. Opened on a press only, and without telling
 * which page the reader comes from.
 */
export function lookUpAddress(name: string, language: string): string {
  const tag = /^[a-z]{2,3}(?=$|-)/i.exec(language)?.[0]?.toLowerCase() ?? 'en';
  return `https://${tag}.wikipedia.org/w/index.php?search=${encodeURIComponent(name.replace(/\p{Surrogate}/gu, ''))}`;
}

/** The elements of a section's controls; null when there are none. A press calls `onAction`. */
export function controlElements(
  document: Document,
  controls: CardControls,
  text: TextLookup,
  locale: string,
  onAction: (action: CardAction, button: HTMLElement) => void,
): HTMLElement | null {
  const rows = element(document, 'div', 'controls');
  const button = (action: CardAction, label: string, name = ''): HTMLElement => {
    const created = element(document, 'button', '', label);
    created.type = 'button';
    created.dataset.action = action;
    if (name !== '') created.setAttribute('aria-label', name);
    // The page can reach into an open shadow root, but not press like a reader.
    created.addEventListener('click', (event) => event.isTrusted && onAction(action, created));
    return created;
  };
  if (controls.quote !== null) rows.append(button('copy', text('cardCopy')));
  if (controls.isOnly !== null) {
    const only = button('onlyVoice', text('cardOnlyVoice'));
    only.setAttribute('aria-pressed', String(controls.isOnly));
    rows.append(only);
  }
  if (controls.place !== null) {
    const { number, count } = controls.place;
    const format = new Intl.NumberFormat(locale);
    const row = element(document, 'div', 'steps');
    row.append(
      button('previous', '←', text('cardPrevious')),
      element(document, 'span', '', text('mentionStep', format.format(number), format.format(count))),
      button('next', '→', text('cardNext')),
    );
    rows.append(row);
  }
  if (controls.lookUp !== null) rows.append(lookUpButton(document, controls.lookUp, text));
  return rows.childElementCount === 0 ? null : rows;
}

/** A link without an address: browsers call a link's server as soon as the pointer comes near, before anybody asks. */
function lookUpButton(document: Document, address: string, text: TextLookup): HTMLElement {
  const link = element(document, 'button', '', text('cardLookUp'));
  link.type = 'button';
  link.setAttribute('role', 'link');
  link.dataset.action = 'lookUp';
  link.title = text('cardLookUpHint');
  link.addEventListener('click', (event) => {
    if (event.isTrusted) document.defaultView?.open(address, '_blank', 'noopener,noreferrer');
  });
  return link;
}
