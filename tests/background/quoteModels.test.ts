import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../platform/fakeBrowser.ts';
import { packageHolds } from './packageHolds.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: fakeBrowser() }));

async function freshModels() {
  vi.resetModules();
  return import('../../src/background/quoteModels.ts');
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the quotation model of a language', () => {
  test('is the one of the package, loaded once however many ask', async () => {
    const fetched = packageHolds((shipped) => shipped);
    const { quoteModelFor } = await freshModels();
    const [first, second] = await Promise.all([quoteModelFor('de'), quoteModelFor('de')]);
    expect(first?.language).toBe('de');
    expect(second).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test.each([
    ['is missing', () => null],
    ['is empty', () => new Uint8Array()],
    ['is cut off', (shipped: Uint8Array) => shipped.slice(0, shipped.length / 2)],
    ['is damaged', (shipped: Uint8Array) => shipped.map((byte, at) => (at === 10_000 ? byte ^ 1 : byte))],
  ])('is none, told once, when the file %s', async (_case, content) => {
    packageHolds(content);
    const { quoteModelFor } = await freshModels();
    expect(await quoteModelFor('en')).toBeNull();
    expect(await quoteModelFor('en')).toBeNull();
    expect(console.warn).toHaveBeenCalledOnce();
  });
});
