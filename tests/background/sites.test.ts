import { beforeEach, expect, test, vi } from 'vitest';
import { contrast, toRgb } from '../../src/overlay/palette.ts';
import type { Outcome } from '../../src/platform/messages.ts';
import { fakeBrowser } from '../platform/fakeBrowser.ts';

const holder = vi.hoisted(() => ({ browser: null as unknown, annotated: [] as number[] }));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
  extensionIsAlive: () => true,
}));
vi.mock('../../src/background/annotate.ts', () => ({
  annotate: async (tabId: number) => {
    holder.annotated.push(tabId);
    return { state: 'noArticle', hasSelection: false };
  },
}));
const { arrived, startSites, registerSites } = await import('../../src/background/sites.ts');
const { BADGE_GROUND, BADGE_INK, showBadge } = await import('../../src/background/badge.ts');
const { startFirstSteps } = await import('../../src/background/firstSteps.ts');

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  holder.browser = browser;
  holder.annotated = [];
});

const matches = () => browser.scripting.registered.map((script) => script.matches);

test('without sites no script is registered', async () => {
  await registerSites();
  expect(matches()).toEqual([]);
  expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
});

test('scripts follow the permissions', async () => {
  startSites();
  browser.permissions.origins.push('*://news.example/*');
  browser.permissions.onAdded.emit({ origins: ['*://news.example/*'] });
  await registerSites();
  expect(matches()).toEqual([['*://news.example/*']]);
  browser.permissions.origins.push('*://daily.example/*');
  browser.permissions.onAdded.emit({ origins: ['*://daily.example/*'] });
  await registerSites();
  expect(matches()).toEqual([['*://news.example/*', '*://daily.example/*']]);
  browser.permissions.origins.length = 0;
  browser.permissions.onRemoved.emit({ origins: ['*://news.example/*', '*://daily.example/*'] });
  await registerSites();
  expect(matches()).toEqual([]);
});

test('a page that comes is annotated where the site is allowed, and nowhere else', async () => {
  await arrived(7, 'https://news.example/a');
  expect(holder.annotated).toEqual([]);
  browser.permissions.origins.push('*://news.example/*');
  await arrived(7, 'https://news.example/a');
  await arrived(8, 'https://other.example/a');
  expect(holder.annotated).toEqual([7]);
});

test('a site that is allowed is annotated where the reader looks at it', async () => {
  startSites();
  browser.tabs.query.mockResolvedValue([
    { id: 1, url: 'https://other.example/a' },
    { id: 2, url: 'https://news.example/a' },
    { id: 3 },
  ]);
  browser.permissions.origins.push('*://news.example/*');
  browser.permissions.onAdded.emit({ origins: ['*://news.example/*'] });
  await vi.waitFor(() => expect(holder.annotated).toEqual([2]));
  expect(browser.tabs.query).toHaveBeenCalledWith({ active: true });
});

test('pages of a site that is taken back are left, and open lists are told', async () => {
  startSites();
  browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }, {}]);
  browser.tabs.sendMessage.mockImplementation(async (id) => {
    if (id === 3) throw new Error('Receiving end does not exist.');
    return { answer: { left: id === 1 } };
  });
  browser.permissions.onRemoved.emit({ origins: ['*://news.example/*'] });
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalled());
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
    1,
    { type: 'leave', origins: ['*://news.example/*'] },
    { frameId: 0 },
  );
  expect(browser.runtime.sendMessage.mock.calls).toEqual([
    [{ type: 'annotated', asker: null, tabId: 1, scope: 'article', outcome: { state: 'noPermission' } }],
  ]);
  expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 1, text: '' }]]);
});

test('a page that another permission still covers keeps its marks', async () => {
  startSites();
  browser.permissions.origins.push('*://*/*');
  browser.tabs.query.mockResolvedValue([{ id: 1, url: 'https://news.example/a' }, { id: 2 }]);
  browser.tabs.sendMessage.mockResolvedValue({ answer: { left: true } });
  browser.permissions.onRemoved.emit({ origins: ['*://news.example/*'] });
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalled());
  expect(browser.tabs.sendMessage.mock.calls.map(([id]) => id)).toEqual([2]);
});

const outcome = (url: string, quotes: number): Outcome => ({
  state: 'found',
  report: {
    reading: {
      url,
      title: null,
      byline: [],
      published: null,
      outlet: null,
      pageLanguage: 'en',
      isArticle: true,
      text: 'x '.repeat(quotes),
      blocks: [],
    },
    language: 'en',
    annotations: {
      quotes: Array.from({ length: quotes }, (_, index) => ({
        id: `q${index}`,
        kind: 'direct' as const,
        spans: [[2 * index, 2 * index + 1] as const],
        cue: null,
        speaker: null,
        addressee: null,
        confidence: 1,
        rule: 'test',
      })),
      entities: [],
    },
    namesByLists: false,
    quotesByRules: false,
    timing: { readMs: 0, analyzeMs: 0 },
  },
});

test.each([
  ['on an allowed site', outcome('https://news.example/a', 12), '12'],
  ['with more than fit', outcome('https://news.example/a', 1200), '999+'],
  ['with none', outcome('https://news.example/a', 0), ''],
  ['where the reader asks each time', outcome('https://other.example/a', 12), ''],
  ['without an article', { state: 'noArticle', hasSelection: false } as const, ''],
])('the number on the button, %s', async (_, ended, text) => {
  browser.permissions.origins.push('*://news.example/*');
  await showBadge(7, ended);
  expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
});

test('the number can be read (WCAG 1.4.3)', () => {
  expect(contrast(toRgb(BADGE_GROUND), toRgb(BADGE_INK))).toBeGreaterThan(7);
});

test('first steps are shown once, after installing', () => {
  startFirstSteps();
  browser.runtime.onInstalled.emit({ reason: 'update' });
  browser.runtime.onInstalled.emit({ reason: 'browser_update' });
  expect(browser.tabs.create).not.toHaveBeenCalled();
  browser.runtime.onInstalled.emit({ reason: 'install' });
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'chrome-extension://pressmark/firstSteps.html' }]]);
});
