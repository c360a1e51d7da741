/** The sample articles as a reader has them in front of them, for pictures. */
import type { Page, Viewport } from 'puppeteer-core';
import { type Driver, type Popup, until } from '../browsers/driver.ts';
import { settledState } from '../browsers/popup-view.ts';

/** Opens a sample as a reader has it: the consent bar answered, the window at the first quotations. */
export async function openSample(driver: Driver, url: string, window: Viewport): Promise<Page> {
  const page = await driver.openPage(url);
  if (driver.name === 'chromium') await enlarge(page);
  await page.setViewport(window);
  await page.click('.consent button');
  await page.evaluate(() => document.querySelector('figcaption')?.scrollIntoView({ behavior: 'instant' }));
  return page;
}

/** Headless, Chromium's window is so small that popup and side panel have no room; a page's size is another matter. */
async function enlarge(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 1280, height: 950 } });
  await session.detach();
}

/**
 * Presses the toolbar button, and waits until the article is marked.
 * @throws Error when nothing was found in it
 */
export async function mark(driver: Driver, page: Page): Promise<Popup> {
  const popup = await driver.openPopup(page);
  const state = await settledState(popup);
  if (state !== 'found') throw new Error(`The sample article ended in the state "${state}".`);
  await barIsThere(popup);
  return popup;
}

/** Waits for the bar at the bottom to be complete: whether the site is allowed is known a moment after the list. */
export async function barIsThere(view: Popup): Promise<void> {
  await until('the bar', () =>
    view.evaluate(() => (document.querySelector('.bar-site') === null ? null : true)),
  );
}

/**
 * Scrolls to `words`, holds the pointer over their mark, and waits for the card.
 * @returns where the words are in the window, in CSS pixels
 * @throws Error when the article does not say so, or no card comes
 */
export async function showCard(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at === -1) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      scrollBy({ top: range.getBoundingClientRect().top - 300, behavior: 'instant' });
      // Over two lines, the middle of both is on neither.
      const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: left, y: top, width, height };
    }
    return null;
  }, words);
  if (box === null) throw new Error(`The sample does not say “${words}”.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await until('the card', () =>
    page.evaluate(() => (document.querySelector('pressmark-card[data-open]') === null ? null : true)),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  return box;
}
