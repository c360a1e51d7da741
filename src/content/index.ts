/** The content script: injected when the reader asks, once for each page. */
import { removeLeftoverCards } from '../overlay/card.ts';
import { removeLeftovers } from '../overlay/painter.ts';
import { browser, extensionIsAlive } from '../platform/browser.ts';
import { debugLog } from '../platform/debugLog.ts';
import { askToFollow, broadcast, onMessage } from '../platform/messaging.ts';
import { DEFAULT_SETTINGS } from '../platform/settings.ts';
import { observeSettings, readSettings } from '../platform/settingsStore.ts';
import { matchesOrigin } from '../platform/sites.ts';
import { Session } from './session.ts';

/** What one run of this script leaves for the next one in the same page. */
interface Running {
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

const KEY = Symbol.for('pressmark.content');
const world = globalThis as { [KEY]?: Running };

if (world[KEY]?.isAlive() !== true) {
  world[KEY]?.stop();
  removeLeftovers(document);
  removeLeftoverCards(document);
  world[KEY] = start();
}

function start(): Running {
  const version = browser.runtime.getManifest().version;
  const session = createSession();
  // Reading need not wait for the settings, painting must: what is switched off would flash.
  const settled = readSettings()
    .catch(() => DEFAULT_SETTINGS)
    .then((settings) => session.applySettings(settings));
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    session.stop();
  };
  onMessage(
    {
      ping: () => ({ version, annotated: session.isAnnotated, language: session.declaredLanguage }),
      read: ({ scope }) => session.read(scope),
      paint: async (request) => {
        await settled;
        const answer = await session.paint(request);
        void debugLog('painted', () => ({ part: request.part, ...answer }));
        return answer;
      },
      jump: (request) => session.jump(request),
      leave: ({ origins }) => {
        if (!origins.some((origin) => matchesOrigin(location.href, origin))) return { left: false };
        // Once this has been answered.
        queueMicrotask(() => stop());
        return { left: true };
      },
      notice: ({ notice }) => {
        session.notice(notice);
        return null;
      },
    },
    stopping.signal,
  );
  return { isAlive: () => !stopping.signal.aborted && extensionIsAlive(), stop };
}

function createSession(): Session {
  const texts = new Map<string, string>();
  const session = new Session({
    document,
    settings: DEFAULT_SETTINGS,
    isAlive: extensionIsAlive,
    text(key, ...substitutions) {
      const known = texts.get(key);
      if (known !== undefined && substitutions.length === 0) return known;
      const found = browser.i18n.getMessage(key, substitutions) || key;
      if (substitutions.length === 0) texts.set(key, found);
      return found;
    },
    follow: async (request) => (await askToFollow(request)).followed,
    onChanged: (followed) => {
      void debugLog('changed', () => ({ followed }));
      void broadcast({ type: 'changed', followed });
    },
  });
  observeSettings((changed) => session.applySettings(changed), session.signal);
  return session;
}
