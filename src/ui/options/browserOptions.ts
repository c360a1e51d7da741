import {
  observeSettings,
  readSettings,
  replaceSettings,
  updateSettings,
} from '../../platform/settingsStore.ts';
import { allowedSites, observeSites, removeOrigins, requestSite } from '../../platform/sites.ts';
import { saveFile } from '../app/saveFile.ts';
import { openShortcutSettings, readShortcuts } from '../shortcuts.ts';
import type { OptionsConnection } from './optionsConnection.ts';

/** The connection of the real options page. */
export function browserOptions(): OptionsConnection {
  return {
    readSettings,
    changeSettings: updateSettings,
    replaceSettings,
    observeSettings,
    readSites: allowedSites,
    allowSite: requestSite,
    removeSite: ({ origins }) => removeOrigins(origins),
    observeSites,
    readShortcuts,
    changeShortcuts: openShortcutSettings,
    save: saveFile,
  };
}
