import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../scripts/browsers/driver.ts';

/** How long from a click on the toolbar button to the marks, in milliseconds. */
export interface Click {
  /** From the press of the button to the frame with the marks. */
  readonly fromPress: number;
  /** From the moment when the browser starts to load the popup: without its own work of opening a window. */
  readonly fromPopup: number;
}

/** Has the page note, by the clock of the machine, when marks first are in a frame. */
export async function watchForMarks(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.marked = null;
    (function look() {
      if (CSS.highlights.size === 0) return void requestAnimationFrame(look);
      // This frame has the marks; a message sent before it is drawn arrives right after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { marked = performance.timeOrigin + performance.now(); };
      port2.postMessage(null);
    })();
  `);
}

/** When marks were first in a frame of a page that watches for them; waits up to two minutes. */
export function whenMarked(page: Page): Promise<number> {
  return until(
    'the marks',
    () => page.evaluate(() => (globalThis as { marked?: number }).marked ?? null),
    120_000,
  );
}

/** Opens `url` for a press of the button, with the background ended ("cold") or awake. */
export async function openUnread(driver: Driver, url: string, cold: boolean): Promise<Page> {
  const page = await driver.openPage(url);
  if (cold) await driver.stopBackground();
  else await driver.inBackground(() => null);
  return page;
}

/** Opens `url`, presses the button, and closes both again. */
export async function click(driver: Driver, url: string, cold: boolean): Promise<Click> {
  const page = await openUnread(driver, url, cold);
  await watchForMarks(page);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup(page);
  const marked = await whenMarked(page);
  const started = await popup.evaluate(() => performance.timeOrigin);
  await popup.close();
  await page.close();
  return { fromPress: marked - pressed, fromPopup: marked - started };
}
