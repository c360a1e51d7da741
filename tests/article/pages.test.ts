import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type FoundArticle, findArticle, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';

/** What a careful reader finds in a page of tests/fixtures/pages: written by hand, one page per class of error. */
interface Expected {
  /** Set by `npm run fixture`, until somebody has put right what the finder found. */
  readonly draft?: boolean;
  readonly isArticle: boolean;
  /** Judged wrongly so far, and told so in docs/quality.md; the test fails once it is judged rightly. */
  readonly knownWrong?: boolean;
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly language?: string | null;
  readonly blocks?: readonly (readonly [kind: string, text: string])[];
}

const folder = new URL('../fixtures/pages/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

const load = (name: string): { html: string; expected: Expected } => ({
  html: readFileSync(new URL(`${name}.html`, folder), 'utf8'),
  expected: JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected,
});

const blocksOf = ({ article }: FoundArticle): [string, string][] =>
  article.blocks.map((block) => [block.kind, article.text.slice(block.begin, block.end)]);

describe.each(names)('%s', (name) => {
  const { html, expected } = load(name);
  const found = runToEnd(findArticle(parseHtml(html)));

  it('is expected to be what a reader sees, not what the finder found', () => {
    expect(expected.draft).toBeUndefined();
  });

  const judged = expected.knownWrong === true ? it.fails : it;
  judged(expected.isArticle ? 'is an article' : 'is no article', () => {
    expect(found?.article.isArticle ?? false).toBe(expected.isArticle);
  });

  // A page that is only asked whether it is an article expects no more.
  if (expected.blocks !== undefined) {
    it('has the blocks of the article and nothing else', () => {
      expect(found && blocksOf(found)).toEqual(expected.blocks);
    });
  }

  if (expected.title === undefined) return;
  it('has its metadata', () => {
    const { title, byline, published, outlet, language } = found!.article;
    expect({ title, byline, published, outlet, language }).toEqual({
      title: expected.title,
      byline: expected.byline,
      published: expected.published,
      outlet: expected.outlet,
      language: expected.language,
    });
  });
});

describe('a page read from a DOM with more to it than ours', () => {
  // Pages whose markup linkedom, which is no HTML parser to the letter, builds the same tree from.
  const wellFormed = names.filter((name) => !['old-markup-en', 'shadow-en'].includes(name));

  it.each(wellFormed)('%s gives the same blocks and is left as it was', (name) => {
    const { html } = load(name);
    const { document } = parseHTML(html);
    const before = document.toString();
    const found = runToEnd(findArticle(document as unknown as Document));
    const ours = runToEnd(findArticle(parseHtml(html)));
    expect(found && blocksOf(found)).toEqual(ours && blocksOf(ours));
    expect(document.toString()).toBe(before);
  });
});
