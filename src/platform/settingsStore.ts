/**
 * The settings in `storage.local`: the only place where Pressmark keeps anything, but for a copy of the language that
 * its own pages begin in (languageBefore.ts). They are one set for all windows;
 * nothing of any page is in them, so that a private window leaves no more there than a switch that was pressed in it.
 */
import { browser } from './browser.ts';
import {
  changeSettings,
  isExactSettings,
  parseSettings,
  type Settings,
  type SettingsChange,
} from './settings.ts';

const KEY = 'settings';
/** Where a stored value that this version cannot fully read is put aside before it is overwritten. */
const ASIDE_KEY = 'settings.unreadable';

/** The stored settings, or the defaults when there are none or they cannot be read. Rejects if storage fails. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Applies `change` to the stored settings and returns the result. What an older, newer or broken version left there
 * is kept under another key, so that nothing is lost. Rejects if storage fails (full, or turned off).
 */
export async function updateSettings(change: SettingsChange): Promise<Settings> {
  return store((stored) => changeSettings(parseSettings(stored), change));
}

/** Stores `settings` in the place of all that was set. What cannot be read is kept, as {@link updateSettings} does. */
export function replaceSettings(settings: Settings): Promise<Settings> {
  return store(() => settings);
}

async function store(settingsFor: (stored: unknown) => Settings): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const settings = settingsFor(stored);
  const aside = stored === undefined || isExactSettings(stored) ? {} : { [ASIDE_KEY]: stored };
  await browser.storage.local.set({ ...aside, [KEY]: settings });
  return settings;
}

/** Calls `listener` with the new settings whenever they change, in any part of the extension, until `signal` aborts. */
export function observeSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(onChanged);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}
