/**
 * The background: a service worker in Chrome, an event page in Firefox. Browsers stop it whenever it rests, so it
 * keeps nothing but a cache, and registers all its listeners before its first pause.
 */
import { isFromExtensionPage, onMessage } from '../platform/messaging.ts';
import { annotate } from './annotate.ts';
import { startCommands } from './commands.ts';
import { startMenus } from './menus.ts';

onMessage({
  annotate: ({ tabId, scope }, sender) => {
    // A content script runs beside a page's own scripts and has no business with other tabs.
    if (!isFromExtensionPage(sender)) throw new Error('Only pages of the extension may ask.');
    return annotate(tabId, scope);
  },
});
startMenus();
startCommands();
