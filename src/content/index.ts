/** The content script: injected when the reader asks, once for each page. */
import { removeLeftoverCards } from '../overlay/card.ts';
import { removeLeftovers } from '../overlay/painter.ts';
import { browser, extensionIsAlive } from '../platform/browser.ts';
import { askToFollow, broadcast, onMessage } from '../platform/messaging.ts';
import { DEFAULT_SETTINGS, type Settings } from '../platform/settings.ts';
import { observeSettings, readSettings } from '../platform/settingsStore.ts';
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
  // Messages come as soon as this script has run; reading can wait for the settings, not the listener.
  const session = readSettings()
    .catch(() => DEFAULT_SETTINGS)
    .then(createSession);
  const stopping = new AbortController();
  onMessage(
    {
      ping: async () => {
        const { isAnnotated, declaredLanguage } = await session;
        return { version, annotated: isAnnotated, language: declaredLanguage };
      },
      read: async ({ scope }) => (await session).read(scope),
      paint: async (request) => (await session).paint(request),
      jump: async (request) => (await session).jump(request),
      notice: async ({ notice }) => {
        (await session).notice(notice);
        return null;
      },
    },
    stopping.signal,
  );
  return {
    isAlive: () => !stopping.signal.aborted && extensionIsAlive(),
    stop: () => {
      stopping.abort();
      void session.then((started) => started.stop());
    },
  };
}

function createSession(settings: Settings): Session {
  const texts = new Map<string, string>();
  const session = new Session({
    document,
    settings,
    isAlive: extensionIsAlive,
    text(key, ...substitutions) {
      const known = texts.get(key);
      if (known !== undefined && substitutions.length === 0) return known;
      const found = browser.i18n.getMessage(key, substitutions) || key;
      if (substitutions.length === 0) texts.set(key, found);
      return found;
    },
    follow: async (request) => (await askToFollow(request)).followed,
    onChanged: (followed) => void broadcast({ type: 'changed', followed }),
  });
  observeSettings((changed) => session.applySettings(changed), session.signal);
  return session;
}
