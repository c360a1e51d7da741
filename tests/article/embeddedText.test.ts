import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmbeddedText } from '../../src/article/embeddedText.ts';
import { findInParsed } from '../../src/article/findParsed.ts';
import { findArticle, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

const TITLE = 'Ferry line closes after ninety years';
const TEXT = [
  'The last ferry across the Orne left the northern pier on Sunday evening, with forty people on board and a brass band that had not been asked.',
  '“I carried their grandparents,” said the ferryman, Jorun Haldvik, who has worked the crossing since he was sixteen. “Nobody told me it would end on a Sunday.”',
  'The county decided in spring that a bridge two miles upstream was enough. Cyclists and the school on the southern shore had asked for another year.',
  'The boat will be sold. A museum in the next valley has offered to take it, but only without its engine, which is older than the museum.',
];
const HTML = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');

const page = (data: string, body = '<div id="app"></div>', title = TITLE): string =>
  `<!doctype html><html lang="en"><head><title>${title} | Orne Post</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"></head>
<body>${body}${data}</body></html>`;

const script = (code: string, type = ''): string =>
  `<script${type}>${code.replaceAll('<', '\\u003c')}</script>`;
const json = (value: unknown): string => JSON.stringify(value);

const read = (html: string): { paragraphs: readonly string[]; key: string | null; isArticle: boolean } => {
  const { found, data } = findInParsed(parseHtml(html));
  const { text, blocks, isArticle } = found?.article ?? { text: '', blocks: [], isArticle: false };
  const paragraphs = blocks.map(({ begin, end }) => text.slice(begin, end));
  return { paragraphs, key: data?.key ?? null, isArticle };
};

describe('a page whose text is only in its data', () => {
  const article = { headline: TITLE, contentHtml: HTML };
  it.each([
    [
      'JSON-LD',
      script(
        json({ '@type': 'NewsArticle', headline: TITLE, articleBody: TEXT.join('\n') }),
        ' type="application/ld+json"',
      ),
      'articleBody',
    ],
    [
      'a script of JSON',
      script(json({ page: { data: [article] } }), ' type="application/json"'),
      'contentHtml',
    ],
    ['what a variable is set to', script(`window.__STATE__ = ${json({ story: article })};`), 'contentHtml'],
    [
      'what a queue is given',
      script(`var q = window.q || [];q.push(${json({ a: [1, { story: article }] })})`),
      'contentHtml',
    ],
    [
      'objects of one list',
      script(`state=${json({ title: TITLE, parts: TEXT.map((text) => ({ type: 'p', text })) })}`),
      'text',
    ],
    [
      'a title and a text that are objects',
      script(`w=${json([{ title: { rendered: TITLE }, content: { rendered: HTML } }])}`),
      'rendered',
    ],
  ])('is read from %s', (_name, data, key) => {
    expect(read(page(data))).toEqual({ paragraphs: TEXT, key, isArticle: true });
  });

  it('loses captions and boxes like any other', () => {
    const body = `${HTML}<figure><figcaption>The pier on Sunday</figcaption></figure><aside class="related"><p>Read more</p></aside>`;
    const { paragraphs } = read(page(script(`s=${json({ title: TITLE, body })}`)));
    expect(paragraphs).toEqual([...TEXT, 'The pier on Sunday']);
  });

  it('has no article in a browser, which shows none', () => {
    const document = parseHtml(page(script(`s=${json({ title: TITLE, body: HTML })}`)));
    expect(runToEnd(findArticle(document))).toBeNull();
  });
});

describe('data are not read', () => {
  const hidden = script(
    json({
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: TEXT.join('\n').replaceAll('Sunday', 'Monday'),
    }),
    ' type="application/ld+json"',
  );

  it('where the page shows a text, whatever they say', () => {
    const { paragraphs, key } = read(page(hidden, `<main><h1>${TITLE}</h1>${HTML}</main>`));
    expect(paragraphs).toEqual([TITLE, ...TEXT]);
    expect(key).toBeNull();
  });

  it('where the page shows a teaser', () => {
    const { key } = read(page(hidden, `<main><h1>${TITLE}</h1><p>${TEXT[0]}</p></main>`));
    expect(key).toBeNull();
  });

  it.each([
    ['the text of another headline', `s=${json({ title: 'Brass band wins a cup', body: HTML })}`],
    ['a text with no headline beside it', `s=${json({ body: HTML })}`],
    [
      'a text far below the headline',
      `s=${json({ title: TITLE, next: { list: { item: { body: HTML } } } })}`,
    ],
    ['a teaser', `s=${json({ title: TITLE, body: TEXT[0] })}`],
    ['another key', `s=${json({ title: TITLE, privacyStatement: HTML })}`],
    ['code', `s=${json({ title: TITLE, content: 'if(a){b();c.d("e");}'.repeat(80) })}`],
    ['data with code in them', `s={title:${json(TITLE)},body:${json(HTML)}}`],
    ['broken JSON', `s=${json({ title: TITLE, body: HTML }).slice(0, -2)}`],
  ])('when they are %s', (_name, code) => {
    expect(findEmbeddedText(parseHtml(page(script(code))), null)).toBeNull();
  });
});

describe('scripts that work against the reader', () => {
  it('never make it throw', () => {
    const pieces = fc.constantFrom(
      '=[',
      '={',
      '({',
      '"',
      '\\',
      '}',
      ']',
      '{"body":',
      ',',
      ':',
      '1',
      'a',
      ' ',
      '"title":"',
      TITLE,
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        findEmbeddedText(parseHtml(page(`<script>${parts.join('')}</script>`)), null);
      }),
    );
  });

  it.each([
    ['openings', '=['.repeat(400_000)],
    ['strings that do not end', '=["'.repeat(300_000)],
    ['nested lists', `=${'['.repeat(500_000)}`],
    ['nested lists that end', `=${'['.repeat(300_000)}${']'.repeat(300_000)}`],
    ['escaped openings in a string', `=["${'=[\\"'.repeat(200_000)}`],
  ])('take linear time with %s', (_name, code) => {
    const document = parseHtml(page(`<script>${code}</script>`));
    expect(cpuSeconds(() => findEmbeddedText(document, null))).toBeLessThan(3);
  });
});
