import type { Page as Tab } from 'puppeteer-core';
import { callOf } from '../scripts/browsers/driver.ts';

/**
 * How much of a known text a page shows, from 0 to 1, by what the browser itself says of the elements that hold it:
 * rendered, not `visibility: hidden` and not wholly transparent. Says nothing of places and colours, so it says "shown"
 * rather too often. White space and marks do not count. Shadow roots are looked into, frames are not.
 */
export async function shownShare(tab: Tab, text: string): Promise<number> {
  return Number(await tab.evaluate(callOf(measure, [text])));
}

/** Runs in the page. */
function measure(text: string): number {
  const letters = (part: string): string => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  // Shorter ones ("he said") are in any text.
  const least = 20;
  const asked = { visibilityProperty: true, opacityProperty: true };
  const wanted = letters(text);
  const roots: Node[] = [document];
  let shown = 0;
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot !== null) roots.push(node.shadowRoot);
        continue;
      }
      const own = letters(node.nodeValue ?? '');
      if (own.length < least || !wanted.includes(own)) continue;
      if (node.parentElement?.checkVisibility(asked) === true) shown += own.length;
    }
  }
  return wanted === '' ? 0 : Math.min(1, shown / wanted.length);
}
