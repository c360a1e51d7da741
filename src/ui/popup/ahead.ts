/**
 * Runs before the rest of the popup is there: sends the content script into the page, which takes as long as loading
 * the popup itself. Asks for nothing and tells nothing of what fails: the popup does. It does not wake the background,
 * which would gain little and cost the popup's first frame twice as much.
 */
import { browser } from '../../platform/browser.ts';
import { activeTab } from '../app/activeTab.ts';
import { setAhead } from '../app/ahead.ts';

const tab = activeTab();

async function send(): Promise<void> {
  const target = await tab;
  if (target === null) return;
  await browser.scripting.executeScript({ target: { tabId: target.id }, files: ['content.js'] });
}

setAhead({ tab, sent: send().catch(() => {}) });
