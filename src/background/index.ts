/**
 * The background: a service worker in Chrome, an event page in Firefox. Browsers stop it whenever it rests, so it
 * keeps nothing but a cache, and registers all its listeners before its first pause.
 */
import { cardMessages } from '../platform/catalogue.ts';
import { readCatalogue } from '../platform/locales.ts';
import { isFromExtensionPage, onMessage } from '../platform/messaging.ts';
import { annotate, follow } from './annotate.ts';
import { startCommands } from './commands.ts';
import { startFirstSteps } from './firstSteps.ts';
import { startMenus } from './menus.ts';
import { arrived, startSites } from './sites.ts';

onMessage({
  annotate: ({ tabId, scope, asker }, sender) => {
    // A content script runs beside a page's own scripts and has no business with other tabs.
    if (!isFromExtensionPage(sender)) throw new Error('Only pages of the extension may ask.');
    return annotate(tabId, scope, asker);
  },
  arrived: (_, sender) => {
    const { tab, frameId, url } = sender;
    if (tab?.id !== undefined && frameId === 0 && url !== undefined) void arrived(tab.id, url);
    return null;
  },
  catalogue: async ({ language }) => ({ messages: cardMessages(await readCatalogue(language)) }),
  follow: async (request, sender) => {
    const tabId = sender.tab?.id;
    // Its answer goes into the tab that asks, and only a content script knows what was read there.
    if (tabId === undefined || sender.frameId !== 0 || isFromExtensionPage(sender)) {
      throw new Error('Only the content script of a page may ask.');
    }
    return { followed: await follow(tabId, request) };
  },
});
startMenus();
startCommands();
startSites();
startFirstSteps();
