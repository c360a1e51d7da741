import type { Popup } from './driver.ts';
import { until } from './driver.ts';

/** One quotation as the popup lists it. */
export interface ListedQuote {
  /** Of the analysis: what a jump names. */
  readonly id: string;
  /** "direct", "mixed" or "indirect". */
  readonly kind: string;
  readonly text: string;
}

/** What a reader sees in the popup. */
export interface PopupView {
  /** "found", "noArticle" …: the state that the popup is in. */
  readonly state: string;
  /** Headline of the article or of the state's screen. */
  readonly title: string;
  /** Outlet, date, language, and how much was found. */
  readonly facts: readonly string[];
  readonly voices: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly quotes: readonly ListedQuote[];
  }[];
  readonly unattributed: readonly ListedQuote[];
  /** By group ("person", "place" …), in the popup's order. */
  readonly entities: Readonly<Record<string, readonly string[]>>;
  /** Kinds of notices above the list ("changed", "unsupportedLanguage"). */
  readonly banners: readonly string[];
  /** Labels of what can be done on the screen of a state. */
  readonly actions: readonly string[];
}

/** Waits until the popup has an answer on the page and is not busy; gives the state that it is in. */
export function settledState(popup: Popup, timeoutMs = 10_000): Promise<string> {
  return until(
    'the popup to settle',
    () =>
      popup.evaluate(() => {
        const main = document.querySelector('main');
        const state = main?.getAttribute('data-state') ?? 'looking';
        return main?.getAttribute('aria-busy') === 'false' && state !== 'looking' ? state : null;
      }),
    timeoutMs,
  );
}

/** Clicks the first element that matches `selector` in the popup; throws when there is none. */
export async function clickInPopup(popup: Popup, selector: string): Promise<void> {
  const clicked = await popup.evaluate((wanted: string) => {
    const element = document.querySelector<HTMLElement>(wanted);
    element?.click();
    return element !== null;
  }, selector);
  if (!clicked) throw new Error(`The popup has no ${selector}.`);
}

/** Reads everything that the popup lists, with its shortened lists unfolded. */
export async function readPopup(popup: Popup): Promise<PopupView> {
  await popup.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLElement>('.more[aria-expanded="false"]')) more.click();
  });
  await until('the lists to unfold', () =>
    popup.evaluate(() => (document.querySelector('.more[aria-expanded="false"]') === null ? true : null)),
  );
  return popup.evaluate(() => {
    // The helpers take selectors relative to a part of the popup and give what a reader can read there.
    const words = (part: Element | null) => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (part: ParentNode, selector: string) => [...part.querySelectorAll(selector)];
    const quotes = (part: Element) =>
      all(part, '.quote').map((quote) => ({
        id: quote.querySelector('.quote-button')?.getAttribute('data-item') ?? '',
        kind: quote.getAttribute('data-kind') ?? '',
        text: words(quote.querySelector('.quote-text')),
      }));
    const group = (kind: string) => document.querySelector(`[data-group="${kind}"]`);
    const unattributed = group('unattributed');
    return {
      state: document.querySelector('main')?.getAttribute('data-state') ?? '',
      title: words(document.querySelector('h1')),
      facts: all(document, '.facts li').map(words),
      voices: all(document, '.voice').map((voice) => ({
        name: words(voice.querySelector('.voice-name')),
        role: words(voice.querySelector('.voice-role')) || null,
        quotes: quotes(voice),
      })),
      unattributed: unattributed === null ? [] : quotes(unattributed),
      entities: Object.fromEntries(
        all(document, '.group')
          .filter((section) => section.querySelector('.entities') !== null)
          .map((section) => [
            section.getAttribute('data-group') ?? '',
            all(section, '.entity-name').map(words),
          ]),
      ),
      banners: all(document, '.banner').map((banner) => banner.getAttribute('data-state') ?? ''),
      actions: all(document, '.state-actions .button').map(words),
    };
  });
}
