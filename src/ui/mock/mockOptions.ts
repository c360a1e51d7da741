import {
  changeSettings,
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
} from '../../platform/settings.ts';
import { type Site, siteOf } from '../../platform/sitePatterns.ts';
import type { FirstStepsConnection } from '../firstSteps/FirstStepsPage.tsx';
import type { OptionsConnection } from '../options/optionsConnection.ts';
import { Listeners } from './listeners.ts';

export interface MockOptions extends OptionsConnection, FirstStepsConnection {
  /** What was asked for, in order: `allow news.example`, `save NAME CONTENT`. */
  readonly calls: readonly string[];
}

/** Options that nobody keeps. */
export function mockOptions(
  options: {
    readonly sites?: readonly string[];
    readonly change?: SettingsChange;
    readonly keys?: string;
    /** False: storage is closed, permissions are refused. */
    readonly works?: boolean;
  } = {},
): MockOptions {
  const { works = true } = options;
  const calls: string[] = [];
  let settings = changeSettings(DEFAULT_SETTINGS, options.change ?? {});
  let sites: readonly Site[] = (options.sites ?? []).flatMap((name) => siteOf(name) ?? []);
  const settingsListeners = new Listeners<Settings>();
  const siteListeners = new Listeners<void>();
  const store = async (wanted: Settings): Promise<Settings> => {
    if (!works) throw new Error('Storage is closed.');
    settings = wanted;
    settingsListeners.tell(settings);
    return settings;
  };
  return {
    calls,
    readSettings: async () => settings,
    changeSettings: (change) => store(changeSettings(settings, change)),
    replaceSettings: store,
    observeSettings: settingsListeners.add,
    readSites: async () => sites,
    async allowSite(address) {
      const site = siteOf(address);
      calls.push(`allow ${site?.name}`);
      if (!works || site === null) return false;
      sites = [...sites.filter(({ name }) => name !== site.name), site];
      siteListeners.tell();
      return true;
    },
    async removeSite(site) {
      calls.push(`remove ${site.name}`);
      if (works) sites = sites.filter(({ name }) => name !== site.name);
      siteListeners.tell();
      return works;
    },
    observeSites: siteListeners.add,
    readShortcuts: async () => [
      { name: '_execute_action', description: '', keys: options.keys ?? 'Alt+Shift+P' },
      { name: 'toggle-marks', description: 'Show or hide the marks', keys: '' },
    ],
    async changeShortcuts() {
      calls.push('shortcuts');
      if (!works) throw new Error('There is no such page.');
    },
    save: ({ name, content }) => void calls.push(`save ${name} ${content}`),
    async openOptions() {
      calls.push('open options');
    },
  };
}
