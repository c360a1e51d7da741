import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../platform/settings.ts';
import type { Connection } from '../connection.ts';

/**
 * The settings, null until they are read, and a way to change them that shows at once.
 * @param onNotSaved called when a change could not be stored
 */
export function useSettings(
  connection: Connection,
  onNotSaved: () => void,
): {
  readonly settings: Settings | null;
  readonly change: (change: SettingsChange) => void;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    connection.observeSettings(setSettings, stop.signal);
    // Where storage is closed, the switches show what the page does without it.
    void connection
      .readSettings()
      .catch(() => DEFAULT_SETTINGS)
      .then((read) => {
        if (!stop.signal.aborted) setSettings(read);
      });
    return () => stop.abort();
  }, [connection]);
  const change = useCallback(
    (wanted: SettingsChange) => {
      // Whatever storage says in the end is shown: a switch that could not be stored flips back.
      void connection
        .changeSettings(wanted)
        .catch(() => {
          onNotSaved();
          return connection.readSettings();
        })
        .catch(() => DEFAULT_SETTINGS)
        .then(setSettings);
    },
    [connection, onNotSaved],
  );
  return { settings, change };
}
