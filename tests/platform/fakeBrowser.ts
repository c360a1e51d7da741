import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the WebExtension API. */
export class FakeEvent<F extends Listener> {
  readonly listeners = new Set<F>();
  readonly addListener = (listener: F): void => void this.listeners.add(listener);
  readonly removeListener = (listener: F): void => void this.listeners.delete(listener);
  emit(...args: Parameters<F>): ReturnType<F>[] {
    return [...this.listeners].map((listener) => listener(...args) as ReturnType<F>);
  }
}

export type MessageListener = (
  message: unknown,
  sender: object,
  respond: (answer: unknown) => void,
) => unknown;

interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
}

/** As much of the WebExtension API as platform and background use, in memory. */
export function fakeBrowser() {
  const stored: Record<string, unknown> = {};
  const registered: RegisteredScript[] = [];
  const allowed: string[] = [];
  const storageChanged = new FakeEvent<
    (changes: Record<string, { newValue?: unknown }>, area: string) => void
  >();
  return {
    stored,
    runtime: {
      id: 'pressmark' as string | undefined,
      getURL: (path: string) => `chrome-extension://pressmark/${path}`,
      getManifest: (): { version: string; host_permissions?: string[] } => ({ version: '1.2.3' }),
      onInstalled: new FakeEvent<(details: { reason: string }) => void>(),
      onStartup: new FakeEvent<() => void>(),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      onMessage: new FakeEvent<MessageListener>(),
    },
    storage: {
      local: {
        get: vi.fn(async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {})),
        set: vi.fn(async (items: Record<string, unknown>) => {
          Object.assign(stored, structuredClone(items));
          const changes = Object.fromEntries(
            Object.entries(items).map(([key, newValue]) => [key, { newValue }] as const),
          );
          storageChanged.emit(changes, 'local');
        }),
      },
      onChanged: storageChanged,
    },
    tabs: {
      get: vi.fn(async (_id: number): Promise<{ url?: string }> => ({ url: 'https://news.example/a' })),
      sendMessage: vi.fn(async (_id: number, _message: unknown): Promise<unknown> => undefined),
      query: vi.fn(async (_wanted: object): Promise<{ id?: number; url?: string }[]> => []),
      create: vi.fn(async (_properties: { url: string }): Promise<unknown> => ({})),
    },
    scripting: {
      executeScript: vi.fn(async (_injection: unknown): Promise<unknown> => []),
      registered,
      getRegisteredContentScripts: vi.fn(async (_filter: unknown) => structuredClone(registered)),
      registerContentScripts: vi.fn(async (scripts: RegisteredScript[]) => void registered.push(...scripts)),
      updateContentScripts: vi.fn(
        async (scripts: RegisteredScript[]) => void registered.splice(0, registered.length, ...scripts),
      ),
      unregisterContentScripts: vi.fn(async (_filter: unknown) => void registered.splice(0)),
    },
    permissions: {
      origins: allowed,
      getAll: vi.fn(async () => ({ origins: [...allowed], permissions: ['activeTab'] })),
      request: vi.fn(async (_wanted: { origins: string[] }) => true),
      remove: vi.fn(async (_unwanted: { origins: string[] }) => true),
      onAdded: new FakeEvent<(permissions: { origins?: string[] }) => void>(),
      onRemoved: new FakeEvent<(permissions: { origins?: string[] }) => void>(),
    },
    action: {
      setBadgeText: vi.fn(async (_details: { tabId: number; text: string }) => {}),
      setBadgeBackgroundColor: vi.fn(async (_details: unknown) => {}),
      setBadgeTextColor: vi.fn(async (_details: unknown) => {}),
    },
    i18n: {
      detectLanguage: vi.fn(
        async (_text: string): Promise<unknown> => ({
          isReliable: true,
          languages: [{ language: 'en', percentage: 99 }],
        }),
      ),
    },
  };
}
