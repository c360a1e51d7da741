import { describe, expect, it } from 'vitest';
import { findArticle, metadataOf, readPage, readSelection, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

const find = (html: string) => runToEnd(findArticle(parseHtml(html)));
const sentence = 'The quick brown fox jumps over the lazy dog while the whole village watches. ';

describe('pages that work against the reader', () => {
  it('reads ten thousand nested elements', () => {
    const found = find(`${'<div>'.repeat(10_000)}<p>${sentence.repeat(3)}</p>${'</div>'.repeat(10_000)}`);
    expect(found?.article.text).toContain('quick brown fox');
  });

  it('reads ten thousand nested inline elements with text in each', () => {
    const found = runToEnd(readPage(parseHtml(`<p>${'<span>a '.repeat(10_000)}</p>`)));
    expect(found?.article.text).toHaveLength(19_999);
  });

  it('reads a paragraph of a million characters', () => {
    const long = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
    const found = find(`<article><h1>A long story</h1><p>${long}</p></article>`);
    expect(found?.article.text.length).toBeGreaterThan(999_000);
    expect(found!.map.ranges([500_000, 500_010])).toHaveLength(1);
  });

  it('takes time in proportion to the page', () => {
    const time = (paragraphs: number): number => {
      const document = parseHtml(
        `<article>${`<p>${sentence}<a href="#">${sentence}</a></p>`.repeat(paragraphs)}</article>`,
      );
      return cpuSeconds(() => runToEnd(findArticle(document)));
    };
    time(200);
    expect(time(5_000)).toBeLessThan(Math.max(0.5, time(500) * 40));
  }, 30_000);

  it('yields often', () => {
    const steps = findArticle(parseHtml(`<article>${`<p>${sentence}</p>`.repeat(5_000)}</article>`));
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThan(30);
  });

  it('keeps markup in text as text', () => {
    const found = find(
      `<article><p>${sentence}&lt;script&gt;alert(1)&lt;/script&gt; said the developer, laughing out loud.</p></article>`,
    );
    expect(found?.article.text).toContain('<script>alert(1)</script>');
  });

  it('keeps lone surrogates and bidirectional controls as they are', () => {
    const found = find(`<article><p>${sentence}\ud83d and \u202Edesrever\u202C text, he said.</p></article>`);
    expect(found?.article.text).toContain('\ud83d and \u202edesrever\u202c text');
  });

  it('reads halves of characters in a row', () => {
    for (const halves of ['\udc00\udc00', '\ud800\ud800', '\udfff\udc00\ud800\udfff\udfff'])
      expect(
        find(`<article><p>${sentence} He said ${halves} and left.</p></article>`)?.article.text,
      ).toContain('left');
  });

  it.each(['', ' ', '<html>', '<!doctype html><body><script>x</script></body>', '<p> \n&nbsp;</p>'])(
    'finds nothing in %j',
    (html) => {
      expect(find(html)).toBeNull();
      expect(runToEnd(readPage(parseHtml(html)))).toBeNull();
      expect(runToEnd(readSelection(parseHtml(html), []))).toBeNull();
    },
  );

  it('never shows what the browser does not render', () => {
    const document = parseHtml(
      `<article><h1>Fox seen in the village</h1><p id="a">${sentence}</p><div id="b"><p>Hidden words.</p></div><p>${sentence}</p></article>`,
    );
    const visible = (element: Element): boolean => element.getAttribute('id') !== 'b';
    const found = runToEnd(findArticle(document, { visible }));
    expect(found?.article.text).not.toContain('Hidden');
    expect(runToEnd(readPage(document, { visible }))?.article.text).not.toContain('Hidden');
  });

  it('is not impressed by names of elements that stand for properties', () => {
    const form =
      '<form><input name="firstChild"><input name="nextSibling"><input name="getAttribute"></form>';
    expect(find(`<article>${form}<p>${sentence.repeat(3)}</p></article>`)?.article.text).toContain(
      'quick brown fox',
    );
  });
});

describe('metadata of hostile pages', () => {
  const withScript = (json: string) =>
    metadataOf(parseHtml(`<script type="application/ld+json">${json}</script>`));

  it('does not touch prototypes', () => {
    withScript(
      '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"x"}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('reads own properties only', () => {
    expect(withScript('{"@type":"NewsArticle","__proto__":{"headline":"Inherited"}}').title).toBeNull();
  });

  it('survives a hundred thousand nested lists', () => {
    expect(withScript(`${'['.repeat(100_000)}${']'.repeat(100_000)}`).title).toBeNull();
  });

  it('leaves scripts of more than a million characters unread', () => {
    expect(
      withScript(`{"@type":"Article","headline":"Big","x":"${'y'.repeat(1_000_001)}"}`).title,
    ).toBeNull();
  });

  it.each([
    '{',
    'null',
    '"text"',
    '[[]]',
    '{"@type":7,"headline":{}}',
    '{"@type":"Article","headline":["",null],"author":[null,3,{"name":{}}]}',
  ])('takes nothing from %s', (json) => {
    const { title, byline } = withScript(json);
    expect({ title, byline }).toEqual({ title: null, byline: [] });
  });
});
