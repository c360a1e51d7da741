import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/settings.ts';
import { observeSettings, readSettings, updateSettings } from '../../src/platform/settingsStore.ts';
import { fakeBrowser } from './fakeBrowser.ts';

const holder = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  holder.browser = browser;
});

test('what is changed is read again', async () => {
  await updateSettings({ kinds: { dateMoney: true } });
  await updateSettings({ enabled: false });
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    enabled: false,
    kinds: { ...DEFAULT_SETTINGS.kinds, dateMoney: true },
  });
});

test('reading writes nothing', async () => {
  browser.stored.settings = { version: 7 };
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(browser.stored).toEqual({ settings: { version: 7 } });
});

test.each([
  ['a newer version', { version: 3, enabled: 'sometimes' }],
  ['damage', 'garbage'],
])('what %s left is put aside before it is overwritten', async (_, stored) => {
  browser.stored.settings = stored;
  await updateSettings({ enabled: false });
  expect(browser.stored.settings).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
  expect(browser.stored['settings.unreadable']).toEqual(stored);
});

test('what version 1 left is brought up to date, with nothing to put aside', async () => {
  const { misc: _, ...kinds } = DEFAULT_SETTINGS.kinds;
  browser.stored.settings = { version: 1, enabled: false, kinds: { ...kinds, place: false } };
  await updateSettings({ printVoices: true });
  expect(browser.stored).toEqual({
    settings: {
      ...DEFAULT_SETTINGS,
      enabled: false,
      kinds: { ...DEFAULT_SETTINGS.kinds, place: false },
      printVoices: true,
    },
  });
});

test('nothing is put aside when nothing would be lost', async () => {
  await updateSettings({ enabled: false });
  await updateSettings({ enabled: true });
  expect(Object.keys(browser.stored)).toEqual(['settings']);
});

test('changes are observed until the signal aborts, and validated', async () => {
  const seen: Settings[] = [];
  const observing = new AbortController();
  observeSettings((settings) => seen.push(settings), observing.signal);
  await updateSettings({ enabled: false });
  browser.storage.onChanged.emit({ settings: { newValue: { version: 1, enabled: 3 } } }, 'local');
  browser.storage.onChanged.emit({ settings: { newValue: { version: 1, enabled: false } } }, 'sync');
  browser.storage.onChanged.emit({ other: { newValue: 1 } }, 'local');
  expect(seen.map(({ enabled }) => enabled)).toEqual([false, true]);
  observing.abort();
  await updateSettings({ enabled: false });
  expect(seen).toHaveLength(2);
});

test('storage that fails is told to the caller', async () => {
  browser.storage.local.set.mockRejectedValueOnce(new Error('QuotaExceededError'));
  await expect(updateSettings({ enabled: false })).rejects.toThrow('QuotaExceededError');
});
