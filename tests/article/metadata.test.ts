import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';

const of = (html: string, url: string | null = null) => metadataOf(parseHtml(html), url);
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('metadata', () => {
  it('takes JSON-LD before OpenGraph before the title element', () => {
    const meta = '<title>C | Paper</title><meta property="og:title" content="B">';
    expect(of(`<head>${meta}${ld({ '@type': 'NewsArticle', headline: 'A' })}</head>`).title).toBe('A');
    expect(of(`<head>${meta}</head>`).title).toBe('B');
    expect(of('<title>Wind turns the mill again | Paper</title>').title).toBe('Wind turns the mill again');
  });

  it('reads a graph, references by id, lists of types and authors', () => {
    const found = of(
      ld({
        '@graph': [
          { '@id': '#ann', '@type': 'Person', name: 'Ann Example' },
          { '@id': '#paper', '@type': 'Organization', name: 'The Paper' },
          {
            '@type': ['Article', 'NewsArticle'],
            headline: 'Mill',
            author: [{ '@id': '#ann' }, 'Bo Muster'],
            publisher: { '@id': '#paper' },
          },
        ],
      }),
    );
    expect(found).toMatchObject({ title: 'Mill', byline: ['Ann Example', 'Bo Muster'], outlet: 'The Paper' });
  });

  it('tells the page’s own article from teasers by address and headline', () => {
    const articles = [
      { '@type': 'NewsArticle', headline: 'Other', url: 'https://paper.example/other' },
      { '@type': 'NewsArticle', headline: 'Mine', url: 'https://www.paper.example/mine?x=1' },
    ];
    expect(of(ld(articles), 'https://paper.example/mine').title).toBe('Mine');
    expect(of(`<meta property="og:title" content="Mine - Paper">${ld(articles)}`).title).toBe('Mine');
  });

  it('reads microdata, time elements and author links of the body', () => {
    const found = of(
      `<div itemscope><h1 itemprop="headline">The mill</h1><a rel="author" href="/x">by Cem Beispiel</a>
       <time datetime="2024-05-06T07:08:09+02:00">gestern</time></div>`,
    );
    expect(found).toMatchObject({
      title: 'The mill',
      byline: ['Cem Beispiel'],
      published: '2024-05-06T05:08:09Z',
    });
  });

  it('reads JSON-LD in the body, in comments and with entities', () => {
    expect(
      of(
        `<body><script type="application/ld+json">\n<!-- {"@type":"Article","headline":"Tom &amp; &quot;Ann&quot;"} -->\n</script>`,
      ).title,
    ).toBe('Tom & "Ann"');
  });

  it.each([
    ['Von Ann Example und Bo Muster', ['Ann Example', 'Bo Muster']],
    ['By Ann Example, Bo Muster and Cy Probe', ['Ann Example', 'Bo Muster', 'Cy Probe']],
    ['https://paper.example/ann', []],
    ['@ann', []],
  ])('splits the byline %j', (author, names) => {
    expect(of(`<meta name="author" content="${author}">`).byline).toEqual(names);
  });

  it('takes the language of the root element, else of the metadata, in the form of BCP 47', () => {
    expect(of('<html lang="de-AT">').language).toBe('de-AT');
    expect(of('<html lang="{{lang}}"><meta property="og:locale" content="en_US">').language).toBe('en-US');
    expect(of('<p>x').language).toBeNull();
  });

  it('cuts the outlet off the title only where it is one', () => {
    expect(
      of(
        '<meta property="og:site_name" content="Paper"><meta property="og:title" content="Mill burns down - Paper">',
      ).title,
    ).toBe('Mill burns down');
    expect(of('<meta property="og:title" content="Mill burns down - again">').title).toBe(
      'Mill burns down - again',
    );
  });
});
