/** Stands in for `webextension-polyfill` where the browser's own `browser` needs no help (see build.mjs). */
export default (globalThis as unknown as { readonly browser: unknown }).browser;
