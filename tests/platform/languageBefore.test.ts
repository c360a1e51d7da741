import { describe, expect, test } from 'vitest';
import { languageBefore, rememberLanguage } from '../../src/platform/languageBefore.ts';

/** As much of a Storage as is asked for. */
function storageOf(entries: Record<string, string> = {}): () => Storage {
  const kept = new Map(Object.entries(entries));
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size;
    },
  };
  return () => storage as unknown as Storage;
}

const closed = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('the language that a page begins in', () => {
  test('is the browser’s, until another was shown', () => {
    const storage = storageOf();
    expect(languageBefore(storage)).toBe('browser');
    rememberLanguage(storage, 'de');
    expect(languageBefore(storage)).toBe('de');
  });

  test('leaves nothing behind once it is the browser’s again', () => {
    const storage = storageOf({ interfaceLanguage: 'en' });
    rememberLanguage(storage, 'browser');
    expect(storage().length).toBe(0);
  });

  test.each(['', 'fr', 'constructor', '{"language":"de"}'])('is the browser’s where %j was kept', (kept) => {
    expect(languageBefore(storageOf({ interfaceLanguage: kept }))).toBe('browser');
  });

  test('is the browser’s where storage is closed, which stops nothing', () => {
    expect(languageBefore(closed)).toBe('browser');
    expect(() => rememberLanguage(closed, 'de')).not.toThrow();
  });
});
