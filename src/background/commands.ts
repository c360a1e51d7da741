/** Keyboard shortcuts. The one that opens the popup is the browser's own affair. */
import { browser } from '../platform/browser.ts';
import { sendToTab } from '../platform/messaging.ts';
import { readSettings, updateSettings } from '../platform/settingsStore.ts';
import { annotateUnasked } from './annotateUnasked.ts';

/** Registers the listener; to be called synchronously at every start of the background, as events demand. */
export function startCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-marks') void toggleMarks(tab?.id);
    else if (command === 'next-mark') void step(tab?.id, 'next');
    else if (command === 'previous-mark') void step(tab?.id, 'previous');
  });
}

/** Marks off if they are on; on, and in this tab for certain, if they are off or the tab has none yet. */
async function toggleMarks(tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await activeTab());
  const { enabled } = await readSettings();
  if (tab !== undefined && !(await isAnnotated(tab))) await annotateUnasked(tab, 'article');
  else await updateSettings({ enabled: !enabled });
}

/** Goes to the next mark or the one before, in a page that has none yet after making them. */
async function step(tabId: number | undefined, direction: 'next' | 'previous'): Promise<void> {
  const tab = tabId ?? (await activeTab());
  if (tab === undefined) return;
  if (!(await isAnnotated(tab))) await annotateUnasked(tab, 'article');
  // Where that came to nothing, the reader has been told.
  await sendToTab(tab, { type: 'step', direction }).catch(() => {});
}

async function activeTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

async function isAnnotated(tabId: number): Promise<boolean> {
  try {
    return (await sendToTab(tabId, { type: 'ping' }, 2000)).annotated;
  } catch {
    return false;
  }
}
