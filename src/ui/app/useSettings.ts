import { useCallback } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import type { Connection } from '../connection.ts';
import { useStoredSettings } from '../useStoredSettings.ts';

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
  const { settings, show, read } = useStoredSettings(connection);
  const change = useCallback(
    (wanted: SettingsChange) => {
      // Whatever storage says in the end is shown: a switch that could not be stored flips back.
      void connection
        .changeSettings(wanted)
        .catch(() => {
          onNotSaved();
          return read();
        })
        .then(show);
    },
    [connection, onNotSaved, read, show],
  );
  return { settings, change };
}
