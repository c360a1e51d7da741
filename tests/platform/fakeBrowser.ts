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

/** As much of the WebExtension API as platform and background use, in memory. */
export function fakeBrowser() {
  const stored: Record<string, unknown> = {};
  const storageChanged = new FakeEvent<
    (changes: Record<string, { newValue?: unknown }>, area: string) => void
  >();
  return {
    stored,
    runtime: {
      id: 'pressmark' as string | undefined,
      getURL: (path: string) => `chrome-extension://pressmark/${path}`,
      getManifest: () => ({ version: '1.2.3' }),
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
    },
    scripting: { executeScript: vi.fn(async (_injection: unknown): Promise<unknown> => []) },
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
