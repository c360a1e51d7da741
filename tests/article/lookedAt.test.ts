import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { following, readerFor } from '../../src/article/dom.ts';
import { findArticle, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';

const page = (name: string): Document =>
  parseHtml(readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));

/** The text node of a page that begins with `start`. */
function nodeOf(document: Document, start: string): Node {
  const dom = readerFor(document);
  const root = dom.documentElement(document)!;
  for (let node = following(dom, root, root, true); node !== null; node = following(dom, node, root, true)) {
    if (
      dom.nodeType(node) === 3 &&
      dom
        .data(node as Text)
        .trim()
        .startsWith(start)
    )
      return node;
  }
  throw new Error(`The page does not say “${start}”.`);
}

const read = (document: Document, start: string) =>
  runToEnd(findArticle(document, { at: nodeOf(document, start) }))?.article;

describe('of two articles one under the other', () => {
  it('the first is read when the reader looks at it, or at neither', () => {
    const document = page('second-article-de');
    const plain = runToEnd(findArticle(document))?.article;
    expect(read(document, 'Kommt jetzt noch einmal Frost')).toEqual(plain);
    expect(plain?.text).not.toContain('Steinbrücke');
  });

  it('the second is read when the reader has scrolled to it, with nothing of the first', () => {
    const article = read(page('second-article-de'), 'Der Busverkehr wird');
    expect(article).toMatchObject({
      isArticle: true,
      title: 'Brücke über die Lahn wird gesperrt',
      byline: [],
      published: null,
    });
    expect(article?.text).toMatch(/^Brücke über die Lahn wird gesperrt\n\nDie Steinbrücke/);
    expect(article?.text).not.toContain('Imker');
    expect(article?.text).toMatch(/Sprecherin des Landkreises\.$/);
  });
});

describe('a teaser or a comment before the reader’s eyes', () => {
  it('is not the article', () => {
    const document = page('many-comments-en');
    const plain = runToEnd(findArticle(document))?.article;
    const dom = readerFor(document);
    const root = dom.documentElement(document)!;
    let last: Node = root;
    for (let node = following(dom, root, root, true); node !== null; node = following(dom, node, root, true))
      last = node;
    expect(runToEnd(findArticle(document, { at: last }))?.article).toEqual(plain);
  });
});
