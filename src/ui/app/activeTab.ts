import { browser } from '../../platform/browser.ts';

/** A page that is still loading after this long is read as far as it has come. */
const LOADING_PATIENCE_MS = 4000;

/** The tab that the app is about, by its window. */
export interface Tab {
  readonly id: number;
  readonly windowId: number;
}

/** The active tab of the window that this document stands in; null when it has none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/**
 * Follows the reader from tab to tab of one window, and from page to page, until `signal` aborts. Needs no permission:
 * what is told is which tab it is, not what stands there.
 * @param first the tab at the start
 * @param onTab called with the tab that is active from now on
 * @param onPage called with false when a page is on its way into the active tab, with true when it can be read
 */
export function followActiveTab(
  first: Promise<Tab | null>,
  onTab: (tab: Tab) => void,
  onPage: (readable: boolean) => void,
  signal: AbortSignal,
): void {
  let current: Tab | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  void first.then((tab) => {
    current ??= tab;
  });
  const arrived = (): void => {
    clearTimeout(timer);
    onPage(true);
  };
  const onActivated = ({ tabId, windowId }: { readonly tabId: number; readonly windowId: number }): void => {
    if (current === null || windowId !== current.windowId || tabId === current.id) return;
    current = { id: tabId, windowId };
    onTab(current);
    arrived();
  };
  const onUpdated = (tabId: number, change: { readonly status?: string | undefined }): void => {
    if (tabId !== current?.id) return;
    if (change.status === 'loading') {
      clearTimeout(timer);
      timer = setTimeout(arrived, LOADING_PATIENCE_MS);
      onPage(false);
    } else if (change.status === 'complete') {
      arrived();
    }
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
