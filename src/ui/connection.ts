import type { Outcome, Scope } from '../platform/messages.ts';
import type { Settings, SettingsChange } from '../platform/settings.ts';

/**
 * All that the popup needs of the world outside: the page it is about, the settings, the clipboard. The real one
 * speaks to the browser; a mock one lets the popup run on any plain page and in tests.
 */
export interface Connection {
  /** Has the page read, analysed and marked. Never rejects: what goes wrong is an outcome of its own. */
  annotate(scope: Scope): Promise<Outcome>;
  /** Scrolls to a quotation or a mention and flashes it. False when the place is not in the page any more. */
  jump(id: string, index: number): Promise<boolean>;
  readSettings(): Promise<Settings>;
  changeSettings(change: SettingsChange): Promise<Settings>;
  /** Calls `listener` whenever any part of the extension changes the settings, until `signal` aborts. */
  observeSettings(listener: (settings: Settings) => void, signal: AbortSignal): void;
  /**
   * Calls `listener` when the page is not any more what was analysed, until `signal` aborts; with true when the marks
   * have followed the change already.
   */
  observeChanges(listener: (followed: boolean) => void, signal: AbortSignal): void;
  /** Loads the page again; settles when it can be read. */
  reloadPage(): Promise<void>;
  /** Rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** What a report for the developers says of the surroundings. Nothing of the page. */
  describe(): { readonly version: string; readonly browser: string };
}
