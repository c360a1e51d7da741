import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debugLog } from '../../src/platform/debugLog.ts';
import { fakeBrowser } from './fakeBrowser.ts';

const holder = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
let lines: string[];

beforeEach(() => {
  browser = fakeBrowser();
  holder.browser = browser;
  lines = [];
  vi.spyOn(console, 'info').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

test('tells nothing, and asks for nothing to tell, unless it was switched on', async () => {
  const facts = vi.fn(() => ({}));
  await debugLog('read', facts);
  for (const value of ['true', 1, {}, false]) {
    browser.stored.debug = value;
    await debugLog('read', facts);
  }
  expect(lines).toEqual([]);
  expect(facts).not.toHaveBeenCalled();
});

test('tells facts in one line when it was', async () => {
  browser.stored.debug = true;
  await debugLog('read', () => ({ state: 'found', readMs: 12.345, isArticle: true, declared: null }));
  expect(lines).toEqual(['Pressmark: read state=found readMs=12.3 isArticle=true declared=null']);
});

test('keeps still where storage fails', async () => {
  browser.storage.local.get.mockRejectedValue(new Error('full'));
  await expect(debugLog('read', () => ({}))).resolves.toBeUndefined();
  expect(lines).toEqual([]);
});
