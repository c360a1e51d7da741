/** What stands beside the page: Chrome's side panel, Firefox's sidebar. */
import { browser } from './browser.ts';

/** The parts of the API that the types of the polyfill, or one of the browsers, do not know. */
interface SideApi {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. To be called in the handler of the reader's press, before anything is awaited:
 * browsers refuse it otherwise. Rejects when they do, or know no side panel.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const api = browser as unknown as SideApi;
  if (api.sidePanel !== undefined) return api.sidePanel.open({ windowId });
  if (api.sidebarAction !== undefined) return api.sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel.'));
}
