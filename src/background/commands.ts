/** Keyboard shortcuts. The one that opens the popup is the browser's own affair. */
import { browser } from '../platform/browser.ts';
import { sendToTab } from '../platform/messaging.ts';
import { readSettings, updateSettings } from '../platform/settingsStore.ts';
import { annotateUnasked } from './annotateUnasked.ts';

/** Registers the listener; to be called synchronously at every start of the background, as events demand. */
export function startCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-marks') void toggleMarks(tab?.id);
  });
}

/** Marks off if they are on; on, and in this tab for certain, if they are off or the tab has none yet. */
async function toggleMarks(tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  const { enabled } = await readSettings();
  if (tab !== undefined && !(await isAnnotated(tab))) await annotateUnasked(tab, 'article');
  else await updateSettings({ enabled: !enabled });
}

async function isAnnotated(tabId: number): Promise<boolean> {
  try {
    return (await sendToTab(tabId, { type: 'ping' }, 2000)).annotated;
  } catch {
    return false;
  }
}
