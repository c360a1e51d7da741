/** The entries in the context menu of a selection. */
import { browser } from '../platform/browser.ts';
import { sendToTab } from '../platform/messaging.ts';
import { annotate } from './annotate.ts';
import { annotateUnasked } from './annotateUnasked.ts';

const SELECTION = 'annotate-selection';
const CITE = 'cite-selection';

/** Registers the listeners; to be called synchronously at every start of the background, as events demand. */
export function startMenus(): void {
  // Browsers keep an extension's menus; they are made anew when it, or the language of the browser, may have changed.
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === SELECTION) void annotateUnasked(tab.id, 'selection');
    // Sent at once: the reader's press, without which nothing may be copied, goes with it.
    if (menuItemId === CITE) void cite(tab.id, selectionText ?? '');
  });
}

/** Has the selection copied as a citation; a page that has not been analysed is, first. */
async function cite(tabId: number, words: string): Promise<void> {
  const request = { type: 'cite', words, last: false } as const;
  try {
    if ((await sendToTab(tabId, request)).cited) return;
  } catch {
    // No content script is there yet, and annotating sends one.
  }
  await annotate(tabId, 'article');
  // Where no script may run there is no page to tell it in either.
  await sendToTab(tabId, { ...request, last: true }).catch(() => {});
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, key] of [
    [CITE, 'menuCite'],
    [SELECTION, 'menuSelection'],
  ] as const) {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(key), contexts: ['selection'] });
  }
}
