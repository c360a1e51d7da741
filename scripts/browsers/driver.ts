import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

/** A function that runs elsewhere (page, popup, background): it may use nothing but its arguments and globals. */
export type Remote<Args extends readonly Json[], Result> = (...args: Args) => Result | Promise<Result>;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type ColorScheme = 'light' | 'dark';

/** A window of the extension's own: the real popup, opened by the toolbar button, or the real side panel. */
export interface Popup {
  /** Runs a function in the popup's document. Its result must survive JSON. */
  evaluate<Args extends readonly Json[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result>;
  /** Runs a script in the popup's document for what it leaves behind there; the popup's own policy does not stop it. */
  evaluateSource(source: string): Promise<void>;
  /** Presses the first element that matches, as a reader does: what browsers allow only then is allowed. */
  press(selector: string): Promise<void>;
  /** Presses keys one after the other, on what has the focus: "Tab", "Shift+Tab", "Enter", "a". */
  type(...keys: string[]): Promise<void>;
  /** A PNG of the popup as it is painted. */
  screenshot(): Promise<Uint8Array>;
  /** False once the browser has closed it. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** `http://127.0.0.1:PORT` of a proxy that every request goes through, this machine's included. */
  readonly proxy?: string;
  /** The language of the browser and with it of the extension; English unless given. */
  readonly language?: 'de' | 'en';
  /** Chromium only: where names lead, in the words of its `--host-resolver-rules`; names under .test to 127.0.0.1. */
  readonly hostRules?: string;
  /** Where what is saved goes, without a question; the browser's own folder unless given. */
  readonly downloads?: string;
}

/** One running browser with Pressmark installed: what tests, benches and `npm start` need of it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The origin of the extension's own pages, without a slash at its end. */
  readonly extensionOrigin: string;
  /** What pages and popups opened from now on are told that the reader prefers; light at the start. */
  preferColorScheme(scheme: ColorScheme): Promise<void>;
  /** The same about motion: whether the reader wants as little of it as can be; no at the start. */
  preferLittleMotion(wanted: boolean): Promise<void>;
  /** Opens a page of the web, or of the extension, in a new tab. */
  openPage(url: string): Promise<Page>;
  /** Clicks the toolbar button in the page's window: opens the popup and grants `activeTab`, as for a reader. */
  openPopup(page: Page): Promise<Popup>;
  /** The side panel of the page's window, once it has been opened; waits for it. */
  sidePanel(): Promise<Popup>;
  /** Runs a function in the background (service worker or event page), which is started if it sleeps. */
  inBackground<Args extends readonly Json[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Has the extension told of a keyboard shortcut, by its name in the manifest, as if pressed in the active tab. */
  pressShortcut(command: string): Promise<void>;
  /** Has the extension told of a press on its entry `id` in the context menu of a selection in the active tab. */
  pressMenu(id: string, selectionText: string): Promise<void>;
  /** Ends the background as the browser does with one that idles. */
  stopBackground(): Promise<void>;
  /** Firefox only: bytes that its processes hold, by what they are for ("extension", "web pages", "all"). */
  readonly processMemory?: () => Promise<Readonly<Record<string, number>>>;
  /** Runs a function in the background of another extension, by its id, that was installed through `browser`. */
  inOther<Args extends readonly Json[], Result>(
    id: string,
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /**
   * The reader's answer to the browser's question whether the extension may always run on pages under these match
   * patterns, given in advance: headless, nobody can press a button of the browser's. The extension has to ask still.
   */
  consent(...patterns: string[]): Promise<void>;
  /** Takes all sites back on the browser's own page for the extension, as a reader does there. */
  takeSitesBack(): Promise<void>;
  /** Allows the extension in private windows on that page. The browser reloads it for that. */
  allowInPrivate(): Promise<void>;
  /** Opens a page of the web in a private window, has `body` use it, and closes that window. */
  withPrivatePage(url: string, body: (page: Page) => Promise<void>): Promise<void>;
  /** Reloads the extension, as an update does: content scripts in open pages are cut off from it. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** The built manifest's version and, for Firefox, the extension's id. */
export function readManifest(extension: string): { version: string; geckoId: string | null } {
  const file = path.join(extension, 'manifest.json');
  let manifest: {
    version?: unknown;
    browser_specific_settings?: { gecko?: { id?: unknown } };
  };
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`There is no built extension in ${extension}. Run "npm run build" first.`);
  }
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  return {
    version: String(manifest.version),
    geckoId: typeof geckoId === 'string' ? geckoId : null,
  };
}

/** Waits until `probe` gives something other than null or undefined, and gives that; throws after `timeoutMs`. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined>,
  timeoutMs = 8000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== null && value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/**
 * The source text of a function, to be evaluated elsewhere with `args`. Bundlers that keep the names of functions
 * call a helper for it, which is not there: so it comes along.
 */
export function callOf(fn: unknown, args: readonly Json[]): string {
  return `(() => { const __name = (fn) => fn; return (${String(fn)})(...${JSON.stringify(args)}); })()`;
}
