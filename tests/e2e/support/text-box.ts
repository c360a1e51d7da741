import type { Page } from 'puppeteer-core';
import type { Box } from './eye.ts';

/** Scrolls the first line of `text` into view and gives its box in the viewport, grown by `margin` pixels. */
export async function boxOf(page: Page, text: string, margin = 6): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const seen = range.getBoundingClientRect();
      if (seen.top < 0 || seen.bottom > innerHeight) {
        scrollBy({ top: seen.top - innerHeight / 2, behavior: 'instant' });
      }
      const line = range.getClientRects()[0];
      return line === undefined
        ? null
        : { x: line.left, y: line.top, width: line.width, height: line.height };
    }
    return null;
  }, text);
  if (box === null) throw new Error(`The page does not show “${text}”.`);
  return {
    x: Math.floor(box.x) - margin,
    y: Math.floor(box.y) - margin,
    width: Math.ceil(box.width) + 2 * margin,
    height: Math.ceil(box.height) + 2 * margin,
  };
}
