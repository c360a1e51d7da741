import { browser } from '../../platform/browser.ts';
import type { Outcome, Scope } from '../../platform/messages.ts';
import { onMessage, sendToBackground, sendToTab } from '../../platform/messaging.ts';
import { observeSettings, readSettings, updateSettings } from '../../platform/settingsStore.ts';
import type { Connection } from '../connection.ts';

/** How long a reloaded page may take before it is read as it stands. */
const RELOAD_TIMEOUT_MS = 20_000;

/**
 * The connection of the real popup: to the active tab of its window. It has the article read at once, since that is
 * what every popup asks for first: the page is read while the popup is drawn.
 */
export function browserConnection(): Connection {
  const tabId = activeTab();
  const annotate = async (scope: Scope): Promise<Outcome> => {
    const tab = await tabId;
    if (tab === null) return { state: 'notWebPage' };
    return sendToBackground({ type: 'annotate', tabId: tab, scope });
  };
  let first: Promise<Outcome> | null = annotate('article');
  return {
    annotate(scope) {
      const outcome = scope === 'article' && first !== null ? first : annotate(scope);
      first = null;
      return outcome;
    },
    async jump(id, index) {
      const tab = await tabId;
      if (tab === null) return false;
      try {
        return (await sendToTab(tab, { type: 'jump', id, index })).found;
      } catch {
        return false; // The content script is gone, and the marks with it.
      }
    },
    readSettings,
    changeSettings: updateSettings,
    observeSettings,
    observeChanges(listener, signal) {
      onMessage(
        {
          async changed({ followed }, sender) {
            if (sender.tab?.id === (await tabId)) listener(followed);
            return null;
          },
        },
        signal,
      );
    },
    async reloadPage() {
      const tab = await tabId;
      if (tab !== null) await reload(tab);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    describe: () => ({ version: browser.runtime.getManifest().version, browser: navigator.userAgent }),
  };
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
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
