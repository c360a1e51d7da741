import type { Outcome, Scope } from '../../platform/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import type { Connection } from '../connection.ts';

export interface MockConnection extends Connection {
  /** What was asked of the page, in order: `annotate article`, `jump q1 0`, `reload`, `copy …`. */
  readonly calls: readonly string[];
  /** Behaves as if the page had changed, and the marks had followed or not. */
  changePage(followed?: boolean): void;
}

/** A page that is not there: answers what it was told to. */
export function mockConnection(options: {
  readonly outcome: Outcome | ((scope: Scope) => Outcome);
  /** How long an answer takes; null never answers. */
  readonly delayMs?: number | null;
  /** False: marks are not found, the clipboard is closed. */
  readonly works?: boolean;
}): MockConnection {
  const { outcome, delayMs = 0, works = true } = options;
  const calls: string[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  const settingsListeners = new Set<(settings: Settings) => void>();
  const changeListeners = new Set<(followed: boolean) => void>();
  return {
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
    readSettings: async () => settings,
    async changeSettings(change) {
      settings = changeSettings(settings, change);
      for (const listener of settingsListeners) listener(settings);
      return settings;
    },
    observeSettings(listener, signal) {
      settingsListeners.add(listener);
      signal.addEventListener('abort', () => settingsListeners.delete(listener));
    },
    observeChanges(listener, signal) {
      changeListeners.add(listener);
      signal.addEventListener('abort', () => changeListeners.delete(listener));
    },
    async reloadPage() {
      calls.push('reload');
    },
    async copy(text) {
      if (!works) throw new Error('The clipboard is closed.');
      calls.push(`copy ${text}`);
    },
    describe: () => ({ version: '0.0.0', browser: 'No browser' }),
    changePage(followed = false) {
      for (const listener of changeListeners) listener(followed);
    },
  };
}
