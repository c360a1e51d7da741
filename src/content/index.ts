/** The content script: injected when the reader asks, once for each page. */
import { removeLeftoverCards } from '../overlay/card.ts';
import { removeLeftovers } from '../overlay/painter.ts';
import { browser, extensionIsAlive } from '../platform/browser.ts';
import { debugLog } from '../platform/debugLog.ts';
import { askToFollow, broadcast, onTabMessage } from '../platform/messaging.ts';
import { DEFAULT_SETTINGS, type Settings } from '../platform/settings.ts';
import { observeSettings, readSettings } from '../platform/settingsStore.ts';
import { matchesOrigin } from '../platform/sites.ts';
import { CardWords } from './cardWords.ts';
import { ReadAhead } from './readAhead.ts';
import { declaredLanguage } from './reader.ts';
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
  const words = new CardWords();
  const session = createSession(words);
  const ahead = new ReadAhead((scope) => session.read(scope));
  // Reading need not wait for the settings, painting must: what is switched off would flash.
  const settled = readSettings()
    .catch(() => DEFAULT_SETTINGS)
    .then(async (settings) => {
      await words.use(settings.interfaceLanguage);
      session.applySettings(settings);
    });
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    session.stop();
  };
  onTabMessage(
    {
      ping: () => ({ version, annotated: session.isAnnotated, language: declaredLanguage(document) }),
      read: ({ scope }) => ahead.read(scope),
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
      setOnlyVoice: async ({ voice }) => ({ voice: await session.setOnlyVoice(voice) }),
      getView: () => ({ onlyVoice: session.onlyVoice }),
      step: ({ direction }) => ({ found: session.step(direction) }),
      cite: async ({ words, last }) => {
        if (!session.isAnnotated && !last) return { cited: false };
        await session.cite(words);
        return { cited: true };
      },
      notice: ({ notice }) => {
        session.notice(notice);
        return null;
      },
    },
    stopping.signal,
  );
  // The answer goes out first; while the background works on it, what paints is made.
  void ahead.begin().then(() => setTimeout(() => session.signal.aborted || session.prepareToPaint()));
  return { isAlive: () => !stopping.signal.aborted && extensionIsAlive(), stop };
}

function createSession(words: CardWords): Session {
  const session = new Session({
    document,
    settings: DEFAULT_SETTINGS,
    isAlive: extensionIsAlive,
    text: words.text,
    follow: async (request) => (await askToFollow(request)).followed,
    onOnlyVoice: (onlyVoice) => void broadcast({ type: 'viewChanged', onlyVoice }),
    onChanged: (followed) => {
      void debugLog('changed', () => ({ followed }));
      void broadcast({ type: 'changed', followed });
    },
  });
  const apply = async (changed: Settings): Promise<void> => {
    await words.use(changed.interfaceLanguage);
    session.applySettings(changed);
  };
  observeSettings((changed) => void apply(changed), session.signal);
  return session;
}
