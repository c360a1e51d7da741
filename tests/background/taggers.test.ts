import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../platform/fakeBrowser.ts';
import { packageHolds } from './packageHolds.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: fakeBrowser() }));

async function freshTaggers() {
  vi.resetModules();
  return import('../../src/background/taggers.ts');
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the tagger of a language', () => {
  test('is the trained one, loaded once however many ask', async () => {
    const fetched = packageHolds((shipped) => shipped);
    const { taggerFor } = await freshTaggers();
    const [first, second] = await Promise.all([taggerFor('de'), taggerFor('de')]);
    expect(first.isTrained).toBe(true);
    expect(second).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['is missing', () => null],
    ['is empty', () => new Uint8Array()],
    ['is cut off', (shipped: Uint8Array) => shipped.slice(0, shipped.length / 2)],
    ['is damaged', (shipped: Uint8Array) => shipped.map((byte, at) => (at === 100_000 ? byte ^ 1 : byte))],
  ])('works by lists, and says so, when the model %s', async (_case, content) => {
    packageHolds(content);
    const { taggerFor } = await freshTaggers();
    const { buildDocument } = await import('../../src/engine/text/buildDocument.ts');
    const { tagger, isTrained } = await taggerFor('en');
    expect(isTrained).toBe(false);
    expect(console.warn).toHaveBeenCalledOnce();
    const text = 'The chancellor met Mary Miller in London.';
    const names = tagger.tag(buildDocument(text, [{ begin: 0, end: text.length, kind: 'paragraph' }], 'en'));
    expect(names.map(({ span }) => text.slice(...span))).toEqual(['Mary Miller', 'London']);
  });
});
