import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dropped, findArticle, runToEnd } from '../../src/article/index.ts';
import { parseHtml } from '../../src/article/parse.ts';

const page = (name: string): Document =>
  parseHtml(readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));

function droppedOf(name: string): readonly Dropped[] {
  const dropped: Dropped[] = [];
  runToEnd(findArticle(page(name), { explain: (one) => dropped.push(one) }));
  return dropped;
}

const ruleOf = (dropped: readonly Dropped[], start: string): string | undefined =>
  dropped.find(({ text }) => text.startsWith(start))?.rule;

describe('what was left out, and by which rule', () => {
  it('names a rule for every class of furniture', () => {
    const dropped = droppedOf('boxes-de');
    expect(ruleOf(dropped, 'Rund 40 Millionen')).toBe('box:fact');
    expect(ruleOf(dropped, 'Lesen Sie auch')).toBe('line:more');
    expect(ruleOf(dropped, 'Felix Rautenberg schreibt')).toMatch(/^box:/);
    expect(ruleOf(dropped, 'Haben Sie einen Fehler')).toBe('line:contact');
    expect(ruleOf(droppedOf('paywall-en'), 'This hidden text')).toBe('hidden');
    expect(ruleOf(droppedOf('pull-quote-en'), 'If the sea')).toBe('repeated text');
    expect(ruleOf(droppedOf('furniture-de'), 'Unfall auf der B 12')).toBe('outside');
  });

  it('accounts for every passage: it is in the text or has a rule', () => {
    const found = runToEnd(findArticle(page('furniture-de')));
    const dropped = droppedOf('furniture-de');
    expect(dropped.some(({ text }) => found?.article.text.includes(text) === true && text.length > 40)).toBe(
      false,
    );
    for (const text of ['Lokales', 'Alle annehmen', 'Teilen Drucken', '3 Kommentare']) {
      expect(dropped.map((one) => one.text)).toContain(text);
    }
  });
});
