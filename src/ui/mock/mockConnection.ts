import type { Outcome, Scope } from '../../platform/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import type { Connection, Place, Told } from '../connection.ts';
import { Listeners } from './listeners.ts';

export interface MockConnection extends Connection {
  /** What was asked of the page, in order: `annotate article`, `jump q1 0`, `reload`, `copy …`, `only entity:e1`. */
  readonly calls: readonly string[];
  /** Behaves as if the page had changed, and the marks had followed or not. */
  changePage(followed?: boolean): void;
  /** Behaves as if the reader had gone to another page, which ends in `outcome` once it can be read. */
  goTo(outcome: Outcome): void;
  /** Behaves as if somebody else had had the page read. */
  tell(told: Told): void;
}

/** A page that is not there: answers what it was told to. */
export function mockConnection(options: {
  readonly outcome: Outcome | ((scope: Scope) => Outcome);
  readonly place?: Place;
  /** How long an answer takes; null never answers. */
  readonly delayMs?: number | null;
  /** False: marks are not found, the clipboard is closed, permissions are refused. */
  readonly works?: boolean;
}): MockConnection {
  const { place = 'popup', delayMs = 0, works = true } = options;
  let { outcome } = options;
  const calls: string[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  let onlyVoice: string | null = null;
  let allowed = false;
  const settingsListeners = new Listeners<Settings>();
  const changeListeners = new Listeners<boolean>();
  const pageListeners = new Listeners<boolean>();
  const outcomeListeners = new Listeners<Told>();
  const voiceListeners = new Listeners<string | null>();
  const siteListeners = new Listeners<void>();
  const openPanel = async (): Promise<void> => {
    calls.push('open panel');
    if (!works) throw new Error('There is no side panel.');
  };
  return {
    place,
    calls,
    async annotate(scope) {
      calls.push(`annotate ${scope}`);
      if (delayMs === null) return new Promise(() => {});
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      return typeof outcome === 'function' ? outcome(scope) : outcome;
    },
    async jump(id, index) {
      calls.push(`jump ${id} ${index}`);
      return works;
    },
    async reloadPage() {
      calls.push('reload');
    },
    observePage: pageListeners.add,
    observeOutcomes: outcomeListeners.add,
    observeChanges: changeListeners.add,
    readOnlyVoice: async () => onlyVoice,
    async changeOnlyVoice(voice) {
      calls.push(`only ${voice}`);
      if (!works) throw new Error('The page does not answer.');
      onlyVoice = voice;
      voiceListeners.tell(voice);
      return voice;
    },
    observeOnlyVoice: voiceListeners.add,
    readSettings: async () => settings,
    async changeSettings(change) {
      settings = changeSettings(settings, change);
      settingsListeners.tell(settings);
      return settings;
    },
    observeSettings: settingsListeners.add,
    async readSite(url) {
      return { name: new URL(url).hostname, allowed };
    },
    async changeSite(url, wanted) {
      calls.push(`${wanted ? 'allow' : 'forget'} ${new URL(url).hostname}`);
      if (works) allowed = wanted;
      siteListeners.tell();
      return allowed;
    },
    observeSites: siteListeners.add,
    async copy(text) {
      if (!works) throw new Error('The clipboard is closed.');
      calls.push(`copy ${text}`);
    },
    save({ name, type, content }) {
      calls.push(`save ${name} ${type} ${content}`);
    },
    openPanel: place === 'popup' ? openPanel : null,
    async openOptions() {
      calls.push('open options');
    },
    async openFirstSteps() {
      calls.push('open first steps');
    },
    readShortcuts: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+P' },
      { name: 'toggle-marks', description: 'Show or hide the marks', keys: '' },
    ],
    describe: () => ({ version: '0.0.0', browser: 'No browser' }),
    changePage: (followed = false) => changeListeners.tell(followed),
    goTo(next) {
      outcome = next;
      pageListeners.tell(false);
      pageListeners.tell(true);
    },
    tell: (told) => outcomeListeners.tell(told),
  };
}
