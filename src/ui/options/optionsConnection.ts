import type { Settings, SettingsChange } from '../../platform/settings.ts';
import type { Site } from '../../platform/sites.ts';
import type { Shortcut, TextFile } from '../connection.ts';
import type { SettingsSource } from '../useStoredSettings.ts';

/** All that the options page needs of the world outside. The real one speaks to the browser; a mock one to nobody. */
export interface OptionsConnection extends SettingsSource {
  changeSettings(change: SettingsChange): Promise<Settings>;
  replaceSettings(settings: Settings): Promise<Settings>;
  readSites(): Promise<readonly Site[]>;
  /** To be called in the handler of the reader's press, before anything is awaited. Gives whether it is allowed then. */
  allowSite(address: string): Promise<boolean>;
  /** Gives whether the browser took it back. */
  removeSite(site: Site): Promise<boolean>;
  observeSites(listener: () => void, signal: AbortSignal): void;
  /** Never rejects. */
  readShortcuts(): Promise<readonly Shortcut[]>;
  /** Opens where the browser lets shortcuts be changed. Rejects where it does not let us. */
  changeShortcuts(): Promise<void>;
  save(file: TextFile): void;
}
