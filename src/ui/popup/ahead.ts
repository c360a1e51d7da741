/**
 * Runs before the rest of the popup is there: starts the background and sends the content script into the page, which
 * take as long as loading the popup itself. Asks for nothing and tells nothing of what fails: the popup does.
 */
import { browser } from '../../platform/browser.ts';
import type { Request } from '../../platform/messages.ts';
import { activeTab } from '../app/activeTab.ts';
import { setAhead } from '../app/ahead.ts';

const wake: Request<'wake'> = { type: 'wake' };
browser.runtime.sendMessage(wake).catch(() => {});

const tab = activeTab();

async function send(): Promise<void> {
  const target = await tab;
  if (target === null) return;
  await browser.scripting.executeScript({ target: { tabId: target.id }, files: ['content.js'] });
}

setAhead({ tab, sent: send().catch(() => {}) });
