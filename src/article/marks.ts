import type { DomReader } from './dom.ts';
import { hidesByStyle } from './inlineStyle.ts';

/** What an element's attributes say about it, as far as the article finder asks. */
export interface Marks {
  /** Class, id and the like, as written, separated by spaces. */
  readonly names: string;
  readonly role: string;
  readonly itemprop: string;
  /** Not to be seen: see {@link readMarks}. */
  readonly unseen: boolean;
}

/** Attributes that page builders use to name a part. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'aria-label'] as const;

/** Text for screen readers only: in the page, but nowhere to be seen or painted on. */
const SCREEN_READER =
  /(?:^|\s)(?:sr-only|visually-?hidden|u-visually-hidden|screen-?reader(?:-text|-only)?|show-for-sr|a11y-hidden|aural)(?:\s|$)/i;

const NO_MARKS: Marks = { names: '', role: '', itemprop: '', unseen: false };

/**
 * Reads an element's marks.
 * @param byMarkup whether what a browser would answer better (`hidden`, inline style) makes an element unseen, besides
 * `aria-hidden` and classes for screen readers.
 */
export function readMarks(dom: DomReader, element: Element, byMarkup: boolean): Marks {
  if (!dom.hasAttributes(element)) return NO_MARKS;
  let names = '';
  for (const name of NAMING) {
    const value = dom.attribute(element, name);
    if (value !== null && value !== '') names = names === '' ? value : `${names} ${value}`;
  }
  return {
    names,
    role: dom.attribute(element, 'role') ?? '',
    itemprop: dom.attribute(element, 'itemprop') ?? '',
    unseen:
      dom.attribute(element, 'aria-hidden') === 'true' ||
      (names !== '' && SCREEN_READER.test(names)) ||
      (byMarkup && isHiddenByMarkup(dom, element)),
  };
}

function isHiddenByMarkup(dom: DomReader, element: Element): boolean {
  // React streams parts of a page in hidden boxes ("S:0") and moves them into place when its script runs.
  if (dom.attribute(element, 'hidden') !== null)
    return !/^S:[\da-f]+$/.test(dom.attribute(element, 'id') ?? '');
  if (dom.attribute(element, 'popover') !== null) return true;
  if (dom.tag(element) === 'dialog' && dom.attribute(element, 'open') === null) return true;
  const style = dom.attribute(element, 'style');
  return style !== null && hidesByStyle(style);
}

/** Whether an element is a `<details>` that shows nothing but its summary. */
export function isClosed(dom: DomReader, element: Element, tag: string): boolean {
  return tag === 'details' && dom.attribute(element, 'open') === null;
}
