/**
 * Stands in for `webextension-polyfill` where the browser's own API needs no help (see build.mjs): everywhere in
 * Firefox, and in Chrome's content scripts, where `chrome` gives promises for all that they call.
 */
const { browser, chrome } = globalThis as unknown as {
  readonly browser?: unknown;
  readonly chrome?: unknown;
};
export default browser ?? chrome;
