import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/platform/messages.ts';
import {
  isFromExtensionPage,
  onMessage,
  onTabMessage,
  sendToBackground,
  sendToTab,
} from '../../src/platform/messaging.ts';
import { fakeBrowser } from './fakeBrowser.ts';

const holder = vi.hoisted(() => ({ browser: null as { runtime: { id?: string | undefined } } | null }));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
  extensionIsAlive: () => holder.browser?.runtime.id !== undefined,
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  holder.browser = browser;
});

const own = { id: 'pressmark', url: 'chrome-extension://pressmark/popup.html' };

/** Sends a message as another part of the extension does; undefined when nobody wants it. */
function deliver(message: unknown, sender: object = own): Promise<unknown> | undefined {
  let resolve: (answer: unknown) => void = () => {};
  const answered = new Promise<unknown>((done) => {
    resolve = done;
  });
  const wanted = browser.runtime.onMessage.emit(message, sender, resolve).includes(true);
  return wanted ? answered : undefined;
}

describe('onMessage and onTabMessage', () => {
  test('have types of their own: a page of the extension is not asked what a content script is', async () => {
    const followed = vi.fn(async () => ({ followed: true }));
    onMessage({ follow: followed });
    expect(deliver({ type: 'read', scope: 'article' })).toBeUndefined();
    expect(await deliver({ type: 'follow' })).toEqual({ failure: 'malformed request at scope' });
    expect(followed).not.toHaveBeenCalled();
  });

  test('answers what it has a handler for', async () => {
    onTabMessage({ jump: async ({ id, index }) => ({ found: id === 'q1' && index === 2 }) });
    expect(await deliver({ type: 'jump', id: 'q1', index: 2 })).toEqual({ answer: { found: true } });
    expect(deliver({ type: 'ping' })).toBeUndefined();
  });

  test('refuses other extensions and pages', () => {
    const handler = vi.fn(() => ({ found: true }));
    onTabMessage({ jump: handler });
    expect(deliver({ type: 'jump', id: 'q1', index: 0 }, { id: 'stranger' })).toBeUndefined();
    expect(deliver({ type: 'jump', id: 'q1', index: 0 }, { url: 'https://evil.example/' })).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([[null], ['jump'], [{}], [{ type: 'constructor' }], [{ type: '__proto__' }], [{ type: 3 }]])(
    'leaves %j to others',
    (message) => {
      onTabMessage({ jump: () => ({ found: true }) });
      expect(deliver(message)).toBeUndefined();
    },
  );

  test('tells the sender of a malformed message where it is wrong, and not what it said', async () => {
    onTabMessage({ jump: () => ({ found: true }) });
    const answer = await deliver({ type: 'jump', id: 'q1', index: 'secret words' });
    expect(answer).toEqual({ failure: 'malformed request at index' });
  });

  test('tells the sender that a handler failed, without the words of its error', async () => {
    onTabMessage({
      jump: () => {
        throw new TypeError('secret words of the page');
      },
    });
    const answer = (await deliver({ type: 'jump', id: 'q1', index: 0 })) as { failure: string };
    expect(answer.failure).toMatch(/^TypeError/);
    expect(answer.failure).not.toContain('secret');
  });

  test('stops when the signal aborts', () => {
    const listening = new AbortController();
    onTabMessage({ jump: () => ({ found: true }) }, listening.signal);
    listening.abort();
    expect(deliver({ type: 'jump', id: 'q1', index: 0 })).toBeUndefined();
  });
});

test('isFromExtensionPage tells pages of the extension from content scripts', () => {
  expect(isFromExtensionPage(own)).toBe(true);
  expect(isFromExtensionPage({ id: 'pressmark', url: 'https://news.example/' })).toBe(false);
  expect(isFromExtensionPage({ id: 'pressmark', url: 'https://chrome-extension://pressmark/' })).toBe(false);
  expect(isFromExtensionPage({ id: 'pressmark' })).toBe(false);
});

describe('sendToBackground', () => {
  const request = { type: 'annotate', tabId: 1, scope: 'article', asker: 'a' } as const;

  test('returns the outcome', async () => {
    const outcome: Outcome = { state: 'noArticle', hasSelection: true };
    browser.runtime.sendMessage.mockResolvedValueOnce({ answer: outcome });
    expect(await sendToBackground(request)).toEqual(outcome);
  });

  test.each([
    ['a rejection', () => Promise.reject(new Error('The message channel closed.'))],
    ['no answer', () => Promise.resolve(undefined)],
  ])('asks again when the background has ended before it answered: %s', async (_, ended) => {
    const outcome: Outcome = { state: 'noArticle', hasSelection: true };
    browser.runtime.sendMessage.mockImplementationOnce(ended).mockResolvedValueOnce({ answer: outcome });
    expect(await sendToBackground(request)).toEqual(outcome);
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('asks no more than twice', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await sendToBackground(request)).toMatchObject({ state: 'broken', code: 'protocol' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['no answer', undefined],
    ['a malformed answer', { answer: { state: 'wonderful' } }],
    ['a failure', { failure: 'TypeError at background.js:1' }],
  ])('makes an outcome of %s', async (_, envelope) => {
    browser.runtime.sendMessage.mockResolvedValue(envelope);
    expect(await sendToBackground(request)).toMatchObject({ state: 'broken', code: 'protocol' });
  });

  test('makes an outcome of a background that is not there', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await sendToBackground(request)).toMatchObject({ state: 'broken', code: 'protocol' });
  });

  test('makes an outcome of a background that hangs', async () => {
    vi.useFakeTimers();
    browser.runtime.sendMessage.mockReturnValueOnce(new Promise(() => {}));
    const outcome = sendToBackground(request);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await outcome).toMatchObject({ state: 'broken', code: 'timeout' });
    vi.useRealTimers();
  });

  test('knows when the extension has been updated under it', async () => {
    browser.runtime.id = undefined;
    expect(await sendToBackground(request)).toEqual({ state: 'updated' });
  });
});

describe('sendToTab', () => {
  const jump = { type: 'jump', id: 'q1', index: 0 } as const;

  test('asks the top frame and returns the answer', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce({ answer: { found: true } });
    expect(await sendToTab(7, jump)).toEqual({ found: true });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, jump, { frameId: 0 });
  });

  test('tells why there is no answer', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await expect(sendToTab(7, jump)).rejects.toMatchObject({ reason: 'absent' });
    browser.tabs.sendMessage.mockResolvedValueOnce({ answer: { found: 'yes' } });
    await expect(sendToTab(7, jump)).rejects.toMatchObject({
      reason: 'protocol',
      message: 'The answer to "jump" is malformed at found.',
    });
    browser.tabs.sendMessage.mockResolvedValueOnce({ failure: 'RangeError at content.js:3:4' });
    await expect(sendToTab(7, jump)).rejects.toMatchObject({ reason: 'handler' });
    browser.tabs.sendMessage.mockReturnValueOnce(new Promise(() => {}));
    await expect(sendToTab(7, jump, 5)).rejects.toMatchObject({ reason: 'timeout' });
  });
});
