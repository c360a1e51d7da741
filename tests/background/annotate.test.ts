import { beforeEach, describe, expect, test, vi } from 'vitest';
import { annotate } from '../../src/background/annotate.ts';
import type { Reading } from '../../src/platform/messages.ts';
import { fakeBrowser } from '../platform/fakeBrowser.ts';

const holder = vi.hoisted(() => ({
  browser: null as unknown,
  analyses: 0,
  isBroken: false,
  isTrained: true,
  hasQuoteModel: true,
}));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
  extensionIsAlive: () => true,
}));
// There is no package to load the trained model from.
vi.mock('../../src/background/taggers.ts', async () => {
  const { createListTagger } = await import('../../src/engine/entities/listTagger.ts');
  return { taggerFor: async () => ({ tagger: createListTagger('en'), isTrained: holder.isTrained }) };
});
vi.mock('../../src/background/quoteModels.ts', () => {
  const empty = { bits: 1, weights: new Int8Array(2), scale: 1 };
  const model = { language: 'en', clauses: null, speakers: empty };
  return { quoteModelFor: async () => (holder.hasQuoteModel ? model : null) };
});
vi.mock('../../src/engine/index.ts', async (original) => {
  const engine = await original<typeof import('../../src/engine/index.ts')>();
  return {
    ...engine,
    analyze: (...args: Parameters<typeof engine.analyze>) => {
      // The engine warms up on a sentence of its own, which does not count.
      if (args[0].text.includes('Mira Holt')) holder.analyses++;
      if (holder.isBroken) throw new TypeError('secret words of the page');
      return engine.analyze(...args);
    },
  };
});

const text = '“We have counted every crate in the harbour twice,” said Mira Holt on Monday.';

function reading(change: Partial<Reading> = {}): Reading {
  return {
    url: 'https://news.example/a',
    title: null,
    byline: [],
    published: null,
    outlet: null,
    pageLanguage: 'en',
    isArticle: true,
    text,
    blocks: [{ begin: 0, end: (change.text ?? text).length, kind: 'paragraph' }],
    ...change,
  };
}

let browser: ReturnType<typeof fakeBrowser>;
let tabId = 0;
let log: string[];

/** A tab whose content script, once injected, answers with `answers`. */
function openTab(answers: Record<string, unknown>, isInjected = false): number {
  let injected = isInjected;
  browser.scripting.executeScript.mockImplementation(async () => {
    log.push('inject');
    injected = true;
    return [];
  });
  browser.tabs.sendMessage.mockImplementation(async (_, message) => {
    const { type } = message as { type: string };
    if (!injected) throw new Error('Could not establish connection. Receiving end does not exist.');
    log.push(type);
    const answer = type in answers ? answers[type] : null;
    if (answer instanceof Error) throw answer;
    return typeof answer === 'object' && answer !== null && 'failure' in answer ? answer : { answer };
  });
  return ++tabId;
}

const ping = { version: '1.2.3', annotated: false, language: 'en-GB' };
const read = (change: object = {}) => ({
  kind: 'read',
  revision: 4,
  reading: reading(),
  hasSelection: false,
  readMs: 1,
  ...change,
});
const paint = { painted: true, paintMs: 1 };

beforeEach(() => {
  browser = fakeBrowser();
  holder.browser = browser;
  holder.analyses = 0;
  holder.isBroken = false;
  holder.isTrained = true;
  holder.hasQuoteModel = true;
  log = [];
});

describe('the way of an article', () => {
  test('inject, read, analyse, paint, report', async () => {
    const tab = openTab({ ping, read: read(), paint });
    const outcome = await annotate(tab, 'article');
    expect(log).toEqual(['inject', 'ping', 'read', 'paint']);
    expect(outcome).toMatchObject({ state: 'found', report: { language: 'en', reading: { text } } });
    const [, request] = browser.tabs.sendMessage.mock.calls.at(-1)!;
    expect(request).toMatchObject({ type: 'paint', revision: 4, part: 0, parts: 1, language: 'en' });
    expect(request).toMatchObject({ annotations: { quotes: [{ kind: 'direct' }] } });
  });

  test('a content script that is there is not injected again', async () => {
    await annotate(openTab({ ping, read: read(), paint }, true), 'article');
    expect(log).toEqual(['ping', 'read', 'paint']);
  });

  test('the same text is analysed once', async () => {
    const other = { reading: reading({ text: `${text} ` }) };
    await annotate(openTab({ ping, read: read(other), paint }), 'article');
    const before = holder.analyses;
    await annotate(openTab({ ping, read: read(other), paint }), 'article');
    expect([before, holder.analyses]).toEqual([1, 1]);
  });

  test('two requests for one tab take turns', async () => {
    const tab = openTab({ ping, read: read(), paint });
    await Promise.all([annotate(tab, 'article'), annotate(tab, 'article')]);
    expect(log).toEqual(['inject', 'ping', 'read', 'paint', 'ping', 'read', 'paint']);
  });

  test('in an unsupported language quotations are found without speakers', async () => {
    const french = '« Nous avons compté chaque caisse du port deux fois », dit Mira Holt lundi.';
    browser.i18n.detectLanguage.mockResolvedValue({
      isReliable: true,
      languages: [{ language: 'fr', percentage: 98 }],
    });
    const outcome = await annotate(
      openTab({ ping, read: read({ reading: reading({ text: french }) }), paint }),
      'page',
    );
    expect(outcome).toMatchObject({ state: 'unsupportedLanguage', report: { language: 'fr' } });
    expect(log).toEqual(['inject', 'ping', 'read', 'paint']);
  });

  test.each([
    [true, false],
    [false, true],
  ])(
    'a model that can be read (%s) or not decides what the report says of names',
    async (isTrained, namesByLists) => {
      holder.isTrained = isTrained;
      const outcome = await annotate(openTab({ ping, read: read(), paint }), 'article');
      expect(outcome).toMatchObject({ state: 'found', report: { namesByLists } });
    },
  );

  test.each([true, false])('a quotation model that is there (%s) or not is told', async (hasQuoteModel) => {
    holder.hasQuoteModel = hasQuoteModel;
    const outcome = await annotate(openTab({ ping, read: read(), paint }), 'article');
    expect(outcome).toMatchObject({ state: 'found', report: { quotesByRules: !hasQuoteModel } });
  });

  test.each([
    ['en-GB', 0],
    ['de', 1],
    [null, 1],
  ])('a page in English that says %j needs the detector %i times', async (pageLanguage, times) => {
    const own = `The harbour has been searched by the police, ${pageLanguage}. ${text} It was not the first time.`;
    await annotate(
      openTab({ ping, read: read({ reading: reading({ text: own, pageLanguage }) }), paint }),
      'article',
    );
    expect(browser.i18n.detectLanguage).toHaveBeenCalledTimes(times);
  });

  test('where the detector fails, the page is believed', async () => {
    browser.i18n.detectLanguage.mockRejectedValue(new Error('no'));
    const outcome = await annotate(openTab({ ping, read: read(), paint }), 'article');
    expect(outcome).toMatchObject({ report: { language: 'en' } });
  });

  test('nothing found is painted too: it takes older marks away', async () => {
    const plain = reading({ text: 'it rained all day and nothing else happened at all.' });
    const outcome = await annotate(openTab({ ping, read: read({ reading: plain }), paint }), 'article');
    expect(outcome.state).toBe('nothingFound');
    expect(log).toEqual(['inject', 'ping', 'read', 'paint']);
  });
});

describe('states without marks', () => {
  test('no article', async () => {
    const tab = openTab({ ping, read: read({ reading: null, hasSelection: true }) });
    expect(await annotate(tab, 'article')).toEqual({ state: 'noArticle', hasSelection: true });
  });

  test('a page that is no article, unless the whole page is asked for', async () => {
    const tab = openTab({ ping, read: read({ reading: reading({ isArticle: false }) }), paint });
    expect(await annotate(tab, 'article')).toEqual({ state: 'noArticle', hasSelection: false });
    expect(await annotate(tab, 'page')).toMatchObject({ state: 'found' });
  });

  test('an empty selection', async () => {
    const tab = openTab({ ping, read: read({ reading: null }) });
    expect(await annotate(tab, 'selection')).toEqual({ state: 'emptySelection' });
  });

  test('a page of the browser, which is not touched', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'chrome://settings' });
    expect(await annotate(openTab({}), 'article')).toEqual({ state: 'notWebPage' });
    expect(log).toEqual([]);
  });

  test("the browser's own store", async () => {
    browser.tabs.get.mockResolvedValue({ url: 'https://addons.mozilla.org/en-US/firefox/' });
    expect(await annotate(openTab({}), 'article')).toEqual({ state: 'noPermission' });
  });

  test('a document that is no page', async () => {
    const tab = openTab({ ping, read: { kind: 'notWebPage' } });
    expect(await annotate(tab, 'article')).toEqual({ state: 'notWebPage' });
  });

  test('a content script of another version', async () => {
    const tab = openTab({ ping: { version: '1.0.0', annotated: true, language: '' } }, true);
    expect(await annotate(tab, 'article')).toEqual({ state: 'updated' });
  });
});

describe('what the browser says when no script may enter', () => {
  test.each([
    ['Missing host permission for the tab', undefined, 'noPermission'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
      'noPermission',
    ],
    ['The extensions gallery cannot be scripted.', undefined, 'noPermission'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', undefined, 'noPermission'],
    ['Cannot access a chrome:// URL', undefined, 'notWebPage'],
    ['Cannot access a chrome-extension:// URL of different extension', undefined, 'notWebPage'],
    ['Frame with ID 0 is showing error page', 'https://news.example/', 'broken'],
    ['Missing host permission for the tab', 'https://news.example/', 'broken'],
    ['Missing host permission for the tab', 'https://news.example/a.pdf', 'notWebPage'],
    ['Frame with ID 0 was removed.', 'https://news.example/', 'broken'],
    ['something new', 'https://news.example/', 'broken'],
  ])('"%s" at %s means %s', async (message, url, state) => {
    const tab = openTab({});
    browser.tabs.get.mockResolvedValue(url === undefined ? {} : { url });
    browser.scripting.executeScript.mockRejectedValue(new Error(message));
    expect((await annotate(tab, 'article')).state).toBe(state);
  });
});

describe('failures', () => {
  test('a tab that has been closed', async () => {
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 1.'));
    expect(await annotate(openTab({}), 'article')).toMatchObject({ state: 'broken', code: 'injection' });
  });

  test('an engine that throws, without the words of the page', async () => {
    holder.isBroken = true;
    const other = read({ reading: reading({ text: `${text}!` }) });
    const outcome = await annotate(openTab({ ping, read: other, paint }), 'article');
    expect(outcome).toMatchObject({ state: 'broken', code: 'engine' });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });

  test('a content script that fails', async () => {
    const tab = openTab({ ping, read: { failure: 'TypeError at content.js:1:2' } });
    const outcome = await annotate(tab, 'article');
    expect(outcome).toMatchObject({ state: 'broken', code: 'engine' });
    expect(outcome).toMatchObject({ detail: '"read" failed: TypeError at content.js:1:2' });
  });

  test('a content script that answers nonsense', async () => {
    const tab = openTab({ ping, read: { kind: 'poem' } });
    expect(await annotate(tab, 'article')).toMatchObject({ state: 'broken', code: 'protocol' });
  });

  test('a tab that never answers', async () => {
    vi.useFakeTimers();
    const tab = openTab({});
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
    const outcome = annotate(tab, 'article');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toMatchObject({ state: 'broken', code: 'timeout' });
    vi.useRealTimers();
  });

  test('a failure does not keep the next request from its turn', async () => {
    const tab = openTab({ ping, read: { failure: 'x' } });
    const [first] = await Promise.all([annotate(tab, 'article'), annotate(tab, 'article')]);
    expect(first.state).toBe('broken');
    openTab({ ping, read: read(), paint });
    expect((await annotate(tab, 'article')).state).toBe('found');
  });
});
