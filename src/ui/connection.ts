import type { Outcome, Scope } from '../platform/messages.ts';
import type { Settings, SettingsChange } from '../platform/settings.ts';
import type { SettingsSource } from './useStoredSettings.ts';

/** Where the app stands: in the popup of the toolbar button, or beside the page. */
export type Place = 'popup' | 'panel';

/** How somebody's request to read the page ended. */
export interface Told {
  readonly scope: Scope;
  readonly outcome: Outcome;
}

/** The page's site, as far as it can be allowed for good. */
export interface Site {
  /** What people call it: `news.example`. */
  readonly name: string;
  /** Whether Pressmark may run there without being asked. */
  readonly allowed: boolean;
}

export interface Shortcut {
  /** The command's name in the manifest. */
  readonly name: string;
  /** What it does, in the reader's language; "" for the toolbar button's own. */
  readonly description: string;
  /** As the browser writes it: "Alt+Shift+P"; "" when it has none. */
  readonly keys: string;
}

export interface TextFile {
  readonly name: string;
  /** Media type, without the charset, which is UTF-8. */
  readonly type: string;
  readonly content: string;
}

/**
 * All that the app needs of the world outside: the page it is about, the settings, the clipboard. The real one speaks
 * to the browser; a mock one lets the app run on any plain page and in tests.
 */
export interface Connection extends SettingsSource {
  readonly place: Place;

  /** Has the page read, analysed and marked. Never rejects: what goes wrong is an outcome of its own. */
  annotate(scope: Scope): Promise<Outcome>;
  /** Scrolls to a quotation or a mention and flashes it. False when the place is not in the page any more. */
  jump(id: string, index: number): Promise<boolean>;
  /** Loads the page again; settles when it can be read. */
  reloadPage(): Promise<void>;
  /**
   * Calls `listener` when the app comes to be about another page, until `signal` aborts: with false while that is
   * still on its way, with true when it can be read. A popup is about one page for all its life.
   */
  observePage(listener: (readable: boolean) => void, signal: AbortSignal): void;
  /** Calls `listener` with how requests of others about the same page end (another window of the app, a shortcut). */
  observeOutcomes(listener: (told: Told) => void, signal: AbortSignal): void;
  /**
   * Calls `listener` when the page is not any more what was analysed, until `signal` aborts; with true when the marks
   * have followed the change already.
   */
  observeChanges(listener: (followed: boolean) => void, signal: AbortSignal): void;

  /** The key of the one voice that is marked in the page, or null when all are. Never rejects. */
  readOnlyVoice(): Promise<string | null>;
  /** Marks one voice only, or all again. Gives what is marked then. Rejects when the page does not answer. */
  changeOnlyVoice(voice: string | null): Promise<string | null>;
  observeOnlyVoice(listener: (voice: string | null) => void, signal: AbortSignal): void;

  changeSettings(change: SettingsChange): Promise<Settings>;

  /** The site that `url` is of; null when it is none that can be allowed. Never rejects. */
  readSite(url: string): Promise<Site | null>;
  /**
   * Asks the browser to allow the site of `url`, or takes that back; gives whether it is allowed then. To be called in
   * the handler of the reader's press, before anything is awaited: browsers ask for no permission otherwise.
   */
  changeSite(url: string, allowed: boolean): Promise<boolean>;
  /** Calls `listener` whenever any site is allowed, or not any more. */
  observeSites(listener: () => void, signal: AbortSignal): void;

  /** Rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Hands the file to the browser, which saves it where the reader's downloads go. */
  save(file: TextFile): void;

  /** Opens the side panel, as {@link changeSite} in the handler of a press; null where there is none to open. */
  readonly openPanel: (() => Promise<void>) | null;
  openOptions(): Promise<void>;
  /** Opens the page that shows a sample article, and how to begin. */
  openFirstSteps(): Promise<void>;
  /** All shortcuts as the browser has them now. Never rejects. */
  readShortcuts(): Promise<readonly Shortcut[]>;
  /** What a report for the developers says of the surroundings. Nothing of the page. */
  describe(): { readonly version: string; readonly browser: string };
}
