import { browser } from './browser.ts';

/**
 * Sends the content script into the top frame of a tab; one that is there already stays, and the new one does nothing.
 * Rejects, in the browser's own words, where no script may enter.
 */
export async function sendContentScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}
