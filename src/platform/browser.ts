/**
 * The one import of the WebExtension API. `webextension-polyfill` gives Chrome's callbacks the promise shape that
 * Firefox has; where `browser` exists it is passed through.
 */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/**
 * False once this script has outlived its extension: after an update or a removal the old content script goes on
 * running in the page, but every call to the API fails.
 */
export function extensionIsAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
