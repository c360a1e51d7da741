import { expect, test } from 'vitest';
import { looksLikePdf, pageAccess } from '../../src/background/pageAccess.ts';

test.each([
  ['https://news.example/a?b#c', 'web'],
  ['http://127.0.0.1:8080/', 'web'],
  ['https://news.example/report.pdf', 'web'],
  ['file:///home/reader/saved.html', 'web'],
  ['file:///home/reader/paper.PDF', 'notWebPage'],
  ['about:blank', 'notWebPage'],
  ['about:reader?url=https%3A%2F%2Fnews.example', 'notWebPage'],
  ['chrome://settings/', 'notWebPage'],
  ['edge://newtab/', 'notWebPage'],
  ['moz-extension://0000/popup.html', 'notWebPage'],
  ['chrome-extension://abc/popup.html', 'notWebPage'],
  ['view-source:https://news.example/', 'notWebPage'],
  ['data:text/html,hello', 'notWebPage'],
  ['blob:https://news.example/1234', 'notWebPage'],
  ['javascript:void 0', 'notWebPage'],
  ['no address at all', 'notWebPage'],
  ['https://addons.mozilla.org/de/firefox/', 'closed'],
  ['https://chromewebstore.google.com/category/extensions', 'closed'],
  ['https://chrome.google.com/webstore/devconsole', 'closed'],
  ['https://chrome.google.com/intl/en/', 'web'],
  ['https://addons.mozilla.org.evil.example/', 'web'],
  [undefined, 'unknown'],
  ['', 'unknown'],
])('%s is %s', (url, access) => {
  expect(pageAccess(url)).toBe(access);
});

test('a PDF is told by the end of its path', () => {
  expect(looksLikePdf('https://news.example/a.pdf?download=1')).toBe(true);
  expect(looksLikePdf('https://news.example/?file=a.pdf')).toBe(false);
  expect(looksLikePdf(undefined)).toBe(false);
});
