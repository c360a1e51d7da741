import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allowedSites,
  matchesOrigin,
  removeSite,
  requestSite,
  siteOf,
  siteState,
} from '../../src/platform/sites.ts';
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

describe('siteOf', () => {
  test.each([
    ['https://www.news.example/a?b#c', 'news.example', ['*://news.example/*', '*://www.news.example/*']],
    ['news.example', 'news.example', ['*://news.example/*', '*://www.news.example/*']],
    ['  News.Example:8080/a ', 'news.example', ['*://news.example/*', '*://www.news.example/*']],
    ['http://127.0.0.1:4000/', '127.0.0.1', ['*://127.0.0.1/*']],
    [
      'bücher.example',
      'xn--bcher-kva.example',
      ['*://xn--bcher-kva.example/*', '*://www.xn--bcher-kva.example/*'],
    ],
  ])('%s', (address, name, origins) => {
    expect(siteOf(address)).toEqual({ name, origins });
  });

  test.each(['', 'news', 'two words', 'https://', '*', '*.example', 'file:///a.html', 'about:blank', '..'])(
    'is none for %j',
    (address) => {
      expect(siteOf(address)).toBeNull();
    },
  );

  test('asks for nothing but one host, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (address) => {
        for (const origin of siteOf(address)?.origins ?? [])
          expect(origin).toMatch(/^\*:\/\/[a-z0-9.-]+\/\*$/);
      }),
    );
  });

  test('covers the address that it was made of', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const site = siteOf(address);
        if (site !== null) expect(site.origins.some((origin) => matchesOrigin(address, origin))).toBe(true);
      }),
    );
  });
});

test.each([
  ['https://news.example/a', '*://news.example/*', true],
  ['https://www.news.example/a', '*://news.example/*', false],
  ['https://news.example/a', 'http://news.example/*', false],
  ['https://m.news.example/a', 'https://*.news.example/*', true],
  ['https://news.example/a', 'https://*.news.example/*', true],
  ['https://fakenews.example/a', '*://*.news.example/*', false],
  ['https://anything.example/', '*://*/*', true],
  ['http://anything.example/', '<all_urls>', true],
  ['file:///a.html', '<all_urls>', false],
  ['https://news.example/a', 'nonsense', false],
])('%s under %s: %s', (url, origin, expected) => {
  expect(matchesOrigin(url, origin)).toBe(expected);
});

test('the browser is asked for both names of the site', async () => {
  expect(await requestSite('https://www.news.example/a')).toBe(true);
  expect(browser.permissions.request).toHaveBeenCalledWith({
    origins: ['*://news.example/*', '*://www.news.example/*'],
  });
  expect(await requestSite('about:blank')).toBe(false);
  expect(browser.permissions.request).toHaveBeenCalledTimes(1);
});

test('the state is what the browser says', async () => {
  expect(await siteState('https://news.example/a')).toBe('notAllowed');
  browser.permissions.origins.push('https://news.example/*');
  expect(await siteState('https://news.example/a')).toBe('allowed');
  expect(await siteState('https://other.example/a')).toBe('notAllowed');
  expect(await siteState('about:blank')).toBe('impossible');
});

test('sites are listed by name, whatever patterns the browser made of them', async () => {
  browser.permissions.origins.push(
    'https://www.news.example/*',
    'https://*.daily.example/*',
    '*://news.example/*',
    'file:///*',
  );
  expect(await allowedSites()).toEqual([
    { name: 'daily.example', origins: ['https://*.daily.example/*'] },
    { name: 'news.example', origins: ['https://www.news.example/*', '*://news.example/*'] },
  ]);
});

test('taking a site back takes back all that the browser has for it', async () => {
  browser.permissions.origins.push('https://www.news.example/*', '*://other.example/*');
  expect(await removeSite('http://news.example/b')).toBe(true);
  expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://www.news.example/*'] });
});

test('one site cannot be taken out of all', async () => {
  browser.permissions.origins.push('*://*/*');
  expect(await removeSite('http://news.example/b')).toBe(false);
  expect(browser.permissions.remove).not.toHaveBeenCalled();
});
