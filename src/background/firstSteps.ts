/** The page that welcomes a new reader. */
import { browser } from '../platform/browser.ts';

/** In the package, as build.mjs names it. */
const PAGE = 'firstSteps.html';

/** Registers the listener; to be called synchronously at every start of the background, as events demand. */
export function startFirstSteps(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Where no tab can be opened there is no window either, and nobody to welcome.
    if (reason === 'install') void openFirstSteps().catch(() => {});
  });
}

export async function openFirstSteps(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
