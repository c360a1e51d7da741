import { describe, expect, it } from 'vitest';
import { findArticle, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';
import { dateIn } from '../../src/article/shownMetadata.ts';

describe('dates in lines', () => {
  it.each([
    ['Stand: 13.05.2026, 15:44 Uhr', '2026-05-13T15:44:00'],
    ['3. März 2025', '2025-03-03'],
    ['Published on 3 March 2025 by the desk', '2025-03-03'],
    ['Dec. 24, 2024', '2024-12-24'],
    ['Oktober 2024', null],
    ['99.99.2024', null],
    ['3. Foo 2025', null],
  ])('%s', (line, iso) => {
    expect(dateIn(line)).toBe(iso);
  });
});

describe('what the page shows around its headline', () => {
  const body =
    '<div><p>The mill on the river burned down on Sunday night, and nobody was hurt, the fire brigade said.</p></div>';
  const of = (head: string, lines: string) =>
    runToEnd(
      findArticle(parseHtml(`<head>${head}</head><body><h1>Mill burns down</h1>${lines}${body}</body>`)),
    )!.article;

  it.each([
    ['<div>By Ann Example</div>', ['Ann Example']],
    ['<div>Von Ann Example und Bo van Muster, Berlin</div>', ['Ann Example', 'Bo van Muster']],
    ['<div>Von heute an</div>', []],
    ['<div>By the river</div>', []],
  ])('%s names %j', (line, names) => {
    expect(of('', line).byline).toEqual(names);
  });

  it('fills only what the metadata leave open', () => {
    const found = of(
      '<meta name="author" content="Cy Probe"><meta name="date" content="2025-01-01">',
      '<p>By Ann Example, 2 March 2025</p>',
    );
    expect(found).toMatchObject({ byline: ['Cy Probe'], published: '2025-01-01' });
  });

  it('cuts a title to the headline where section and outlet follow', () => {
    expect(of('<title>Mill burns down | Local | The Paper</title>', '').title).toBe('Mill burns down');
    expect(of('<title>Mill burns down again</title>', '').title).toBe('Mill burns down again');
  });
});
