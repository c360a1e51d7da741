/** Who may ask the background for what: docs/security.md. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../platform/fakeBrowser.ts';

const parts = vi.hoisted(() => ({
  browser: null as unknown,
  annotate: vi.fn(async () => ({ state: 'notWebPage' })),
  follow: vi.fn(async () => true),
  arrived: vi.fn(async () => {}),
}));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return parts.browser;
  },
  extensionIsAlive: () => true,
}));
vi.mock('../../src/background/annotate.ts', () => ({ annotate: parts.annotate, follow: parts.follow }));
vi.mock('../../src/background/sites.ts', () => ({ arrived: parts.arrived, startSites: () => {} }));
vi.mock('../../src/background/menus.ts', () => ({ startMenus: () => {} }));
vi.mock('../../src/background/commands.ts', () => ({ startCommands: () => {} }));
vi.mock('../../src/background/firstSteps.ts', () => ({ startFirstSteps: () => {} }));

const browser = fakeBrowser();

beforeAll(async () => {
  parts.browser = browser;
  await import('../../src/background/index.ts');
});
beforeEach(() => vi.clearAllMocks());

const popup = { id: 'pressmark', url: 'chrome-extension://pressmark/popup.html' };
const page = { id: 'pressmark', url: 'https://news.example/a', tab: { id: 7 }, frameId: 0 };
const frame = { ...page, frameId: 3 };
const stranger = { id: 'stranger', url: 'chrome-extension://stranger/background.js' };

function deliver(message: unknown, sender: object): Promise<unknown> | undefined {
  let resolve: (answer: unknown) => void = () => {};
  const answered = new Promise<unknown>((done) => {
    resolve = done;
  });
  return browser.runtime.onMessage.emit(message, sender, resolve).includes(true) ? answered : undefined;
}

const annotateTab = { type: 'annotate', tabId: 9, scope: 'article', asker: 'a' };
const followed = {
  type: 'follow',
  scope: 'article',
  revision: 1,
  readMs: 1,
  reading: {
    url: 'https://news.example/a',
    title: null,
    byline: [],
    published: null,
    outlet: null,
    pageLanguage: 'en',
    isArticle: true,
    text: 'Text.',
    blocks: [{ begin: 0, end: 5, kind: 'paragraph' }],
  },
};

test('pages of the extension may have a tab annotated, content scripts may not, not even their own', async () => {
  expect(await deliver(annotateTab, popup)).toEqual({ answer: { state: 'notWebPage' } });
  expect(parts.annotate).toHaveBeenCalledTimes(1);
  for (const sender of [page, frame]) {
    expect(await deliver({ ...annotateTab, tabId: 7 }, sender)).toHaveProperty('failure');
  }
  expect(parts.annotate).toHaveBeenCalledTimes(1);
});

test('a content script is followed in its own tab only, and from the top frame', async () => {
  expect(await deliver({ ...followed, tabId: 9 }, page)).toEqual({ answer: { followed: true } });
  expect(parts.follow).toHaveBeenCalledWith(7, expect.anything());
  for (const sender of [frame, popup]) expect(await deliver(followed, sender)).toHaveProperty('failure');
  expect(parts.follow).toHaveBeenCalledTimes(1);
});

test('a page that comes is taken by the address that the browser gives, from the top frame', async () => {
  await deliver({ type: 'arrived', tabId: 9, url: 'https://allowed.example/' }, page);
  expect(parts.arrived).toHaveBeenCalledWith(7, 'https://news.example/a');
  await deliver({ type: 'arrived' }, frame);
  expect(parts.arrived).toHaveBeenCalledTimes(1);
});

test('other extensions get no answer at all', () => {
  for (const message of [annotateTab, followed, { type: 'arrived' }]) {
    expect(deliver(message, stranger)).toBeUndefined();
  }
  expect([parts.annotate, parts.follow, parts.arrived].every((part) => part.mock.calls.length === 0)).toBe(
    true,
  );
});
