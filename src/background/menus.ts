/** The entry in the context menu of a selection. */
import { browser } from '../platform/browser.ts';
import { annotateUnasked } from './annotateUnasked.ts';

const SELECTION = 'annotate-selection';

/** Registers the listeners; to be called synchronously at every start of the background, as events demand. */
export function startMenus(): void {
  // Browsers keep an extension's menus; they are made anew when it, or the language of the browser, may have changed.
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SELECTION && tab?.id !== undefined) void annotateUnasked(tab.id, 'selection');
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SELECTION,
    title: browser.i18n.getMessage('menuSelection'),
    contexts: ['selection'],
  });
}
