import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../platform/settings.ts';

/** As much of a page's connection as the stored settings come through. */
export interface SettingsSource {
  /** Rejects when storage is closed. */
  readSettings(): Promise<Settings>;
  /** Calls `listener` whenever any part of the extension changes the settings, until `signal` aborts. */
  observeSettings(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

export interface StoredSettings {
  /** Null until they are read. */
  readonly settings: Settings | null;
  /** Shows other ones, before storage tells of them. */
  readonly show: (settings: Settings) => void;
  /** Reads them again. Never rejects: where storage is closed, the page is what it is without it. */
  readonly read: () => Promise<Settings>;
}

/** The settings as they are stored, now and whenever they change. */
export function useStoredSettings(source: SettingsSource): StoredSettings {
  const [settings, show] = useState<Settings | null>(null);
  const read = useCallback(() => source.readSettings().catch(() => DEFAULT_SETTINGS), [source]);
  useEffect(() => {
    const stop = new AbortController();
    source.observeSettings(show, stop.signal);
    void read().then((stored) => {
      if (!stop.signal.aborted) show(stored);
    });
    return () => stop.abort();
  }, [source, read]);
  return { settings, show, read };
}
