import { browser } from '../../platform/browser.ts';
import { withTimeout } from '../../platform/failures.ts';
import type { Outcome, Scope } from '../../platform/messages.ts';
import { onMessage, sendToBackground, sendToTab } from '../../platform/messaging.ts';
import { observeSettings, readSettings, updateSettings } from '../../platform/settingsStore.ts';
import { openSidePanel } from '../../platform/sidePanel.ts';
import { observeSites, removeSite, requestSite, siteOf, siteState } from '../../platform/sites.ts';
import type { Connection, Place } from '../connection.ts';
import { readShortcuts } from '../shortcuts.ts';
import { activeTab, followActiveTab, type Tab } from './activeTab.ts';
import { takeAhead } from './ahead.ts';
import { saveFile } from './saveFile.ts';

/** How long a reloaded page may take before it is read as it stands. */
const RELOAD_TIMEOUT_MS = 20_000;

/** How long the content script that was sent ahead is waited for. */
const SENDING_MS = 200;

/**
 * The connection of the real app: to the active tab of its window; a popup's stays with the tab that it was opened on.
 * It has the article read at once, since that is what the app asks for first: the page is read while the app is drawn.
 */
export function browserConnection(place: Place): Connection {
  const ahead = takeAhead();
  let tab: Promise<Tab | null> = ahead?.tab ?? activeTab();
  // Known by the time that anybody presses a button, when there is no time to ask.
  let windowId: number | null = null;
  void tab.then((first) => {
    windowId = first?.windowId ?? null;
  });
  const asker = crypto.randomUUID();
  const tabId = async (): Promise<number | null> => (await tab)?.id ?? null;
  const isOurs = async (id: number | undefined): Promise<boolean> =>
    id !== undefined && id === (await tabId());
  const annotate = async (scope: Scope): Promise<Outcome> => {
    const id = await tabId();
    if (id === null) return { state: 'notWebPage' };
    return sendToBackground({ type: 'annotate', tabId: id, scope, asker });
  };
  // A page that has no content script yet would get a second one; a page that is still loading gets it late.
  const sending = ahead === null ? Promise.resolve() : ahead.sent;
  const sent = withTimeout(sending, SENDING_MS, 'The page is still loading.').catch(() => {});
  let first: Promise<Outcome> | null = sent.then(() => annotate('article'));
  return {
    place,
    annotate(scope) {
      const outcome = scope === 'article' && first !== null ? first : annotate(scope);
      first = null;
      return outcome;
    },
    async jump(id, index) {
      const target = await tabId();
      if (target === null) return false;
      try {
        return (await sendToTab(target, { type: 'jump', id, index })).found;
      } catch {
        return false; // The content script is gone, and the marks with it.
      }
    },
    async reloadPage() {
      const id = await tabId();
      if (id !== null) await reload(id);
    },
    observePage(listener, signal) {
      if (place === 'popup') return;
      const onTab = (next: Tab): void => {
        tab = Promise.resolve(next);
      };
      followActiveTab(tab, onTab, listener, signal);
    },
    observeOutcomes(listener, signal) {
      onMessage(
        {
          async annotated(notice, sender) {
            // Content scripts have a tab, and no business here.
            if (sender.tab !== undefined || notice.asker === asker) return null;
            const { tabId: id, scope, outcome } = notice;
            if (await isOurs(id)) listener({ scope, outcome });
            return null;
          },
        },
        signal,
      );
    },
    observeChanges(listener, signal) {
      onMessage(
        {
          async changed({ followed }, sender) {
            if (await isOurs(sender.tab?.id)) listener(followed);
            return null;
          },
        },
        signal,
      );
    },
    async readOnlyVoice() {
      const id = await tabId();
      if (id === null) return null;
      try {
        return (await sendToTab(id, { type: 'getView' })).onlyVoice;
      } catch {
        return null; // No content script, no marks.
      }
    },
    async changeOnlyVoice(voice) {
      const id = await tabId();
      if (id === null) throw new Error('There is no tab.');
      return (await sendToTab(id, { type: 'setOnlyVoice', voice })).voice;
    },
    observeOnlyVoice(listener, signal) {
      onMessage(
        {
          async viewChanged({ onlyVoice }, sender) {
            if (await isOurs(sender.tab?.id)) listener(onlyVoice);
            return null;
          },
        },
        signal,
      );
    },
    readSettings,
    changeSettings: updateSettings,
    observeSettings,
    async readSite(url) {
      try {
        const state = await siteState(url);
        const name = siteOf(url)?.name;
        return state === 'impossible' || name === undefined ? null : { name, allowed: state === 'allowed' };
      } catch {
        return null; // Without an answer there is nothing to switch.
      }
    },
    async changeSite(url, allowed) {
      if (allowed) return requestSite(url);
      await removeSite(url);
      return (await siteState(url)) === 'allowed';
    },
    observeSites,
    copy: (text) => navigator.clipboard.writeText(text),
    save: saveFile,
    openPanel:
      place === 'panel'
        ? null
        : async () => {
            if (windowId === null) throw new Error('The window is not known yet.');
            await openSidePanel(windowId);
            // The list stands beside the page now.
            window.close();
          },
    async openOptions() {
      await browser.runtime.openOptionsPage();
      if (place === 'popup') window.close();
    },
    async openFirstSteps() {
      await browser.tabs.create({ url: browser.runtime.getURL('firstSteps.html') });
      if (place === 'popup') window.close();
    },
    readShortcuts,
    describe: () => ({ version: browser.runtime.getManifest().version, browser: navigator.userAgent }),
  };
}

/** Settles when the tab has loaded again, or after a while. Never rejects: what is wrong shows when it is read. */
function reload(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    const onUpdated = (id: number, change: { readonly status?: string | undefined }): void => {
      if (id === tabId && change.status === 'complete') done();
    };
    const timer = setTimeout(done, RELOAD_TIMEOUT_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.reload(tabId).catch(done);
  });
}
