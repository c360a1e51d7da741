import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import type { Site } from '../../platform/sites.ts';
import type { Say } from '../app/useSaid.ts';
import { useStoredSettings } from '../useStoredSettings.ts';
import type { Words } from '../words.ts';
import type { OptionsConnection } from './optionsConnection.ts';

export interface Options {
  /** Null until they have been read. */
  readonly settings: Settings | null;
  /** Saves at once, and says so. */
  readonly change: (change: SettingsChange) => void;
  readonly replace: (settings: Settings, said: string) => void;
}

/** The settings, and the ways to change them. Whatever storage says in the end is shown. */
export function useOptions(connection: OptionsConnection, words: Words, say: Say): Options {
  const { settings, show, read } = useStoredSettings(connection);
  const settle = useCallback(
    async (saving: Promise<Settings>, said: string) => {
      try {
        show(await saving);
        say(said);
      } catch {
        say(words.text('optionsNotSaved'), true);
        show(await read());
      }
    },
    [read, say, show, words],
  );
  return {
    settings,
    change: (change) => void settle(connection.changeSettings(change), words.text('optionsSaved')),
    replace: (wanted, said) => void settle(connection.replaceSettings(wanted), said),
  };
}

/** The sites that are allowed; null until they are known. */
export function useSites(connection: OptionsConnection): readonly Site[] | null {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const found = await connection.readSites().catch(() => []);
      if (!stop.signal.aborted) setSites(found);
    };
    connection.observeSites(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [connection]);
  return sites;
}
