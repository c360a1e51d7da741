import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../scripts/fixture/decisions.ts';
import { Disguise, isOfLines } from '../../scripts/fixture/disguise.ts';
import { reducePage } from '../../scripts/fixture/reduce.ts';

const folder = new URL('../fixtures/pages/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** What a page says: its text, its metadata, and the values of its JSON-LD but for those that name a type. */
function textOf(html: string): string {
  const linked = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json]) => valuesOf(JSON.parse(json ?? 'null')).join(' | '),
  );
  const said = [...html.matchAll(/ (?:content|aria-label)="([^"]*)"/g)].map(([, value]) => value);
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return [text, ...linked, ...said].join(' | ');
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    /^@(?:type|context)$/.test(key) ? [] : valuesOf(item),
  );
}

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2 && !isOfLines(word));

/** Every run of three content words. */
const runsOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));

describe('a page made a fixture', () => {
  it.each(pages)('%s is judged as before', (name) => {
    const source = read(name);
    expect(decisionsOf(reducePage(source))).toEqual(decisionsOf(source));
  });

  it.each(pages)('%s has none of its words left that three in a row could be known by', (name) => {
    const original = runsOf(contentWords(textOf(read(name))));
    const left = [...runsOf(contentWords(textOf(reducePage(read(name)))))].filter((run) => original.has(run));
    expect(left).toEqual([]);
  });

  it('is the same whenever it is made', () => {
    expect(reducePage(read('boxes-de.html'))).toBe(reducePage(read('boxes-de.html')));
  });

  it('keeps structure, names and link density; loses scripts, styles, and where links lead', () => {
    const html = reducePage(
      '<html lang="en"><head><style>p{}</style><script>track()</script><title>Cranes leave</title></head><body>' +
        '<div class="story-body" onclick="x()" style="color:red"><!-- secret --><p id="p1">Cranes <a href="https://paper.example/birds/cranes-2024.html?x=1">leave early</a>.</p></div></body></html>',
    );
    expect(html).toMatch(
      /<div class="story-body"><p id="p1">\w{6} <a href="https:\/\/example\.test\/\w{5}\/\w{6}-2024\.html">\w{5} \w{5}<\/a>\.<\/p><\/div>/,
    );
    for (const gone of ['track', 'secret', 'onclick', 'color', 'paper', 'Cranes', 'style>']) {
      expect(html).not.toContain(gone);
    }
    // The same word is the same invention everywhere: the headline is still the title.
    const [, title] = /<title>(\w+)/.exec(html) ?? [];
    expect(html).toContain(`<p id="p1">${title} `);
  });

  it('keeps what JSON-LD says an article is, not what it says', () => {
    const html = reducePage(
      '<html lang="de"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Kraniche ziehen","datePublished":"2026-03-02T10:00:00Z","author":{"@type":"Person","name":"Ada Kern"}}</script><script type="application/ld+json">{broken</script></html>',
    );
    const data = JSON.parse(/json">(.+?)<\/script>/.exec(html)?.[1] ?? '');
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      datePublished: '2026-03-02T10:00:00Z',
    });
    expect(data.headline).toHaveLength('Kraniche ziehen'.length);
    expect(html).not.toMatch(/Kraniche|Kern|broken/);
  });
});

describe('a disguise', () => {
  it('keeps length, capitals, digits, punctuation and common words', () => {
    const said = new Disguise('de').text('„Die 14 Kraniche ziehen“, sagte ADA Kern.');
    expect(said).toMatch(/^„Die 14 \p{Lu}\p{Ll}{7} \p{Ll}{6}“, \p{Ll}{5} \p{Lu}{3} \p{Lu}\p{Ll}{3}\.$/u);
    expect(said).not.toContain('Kraniche');
  });

  it('never changes how long a text is, nor where its words begin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const disguised = new Disguise('en').text(text);
        expect(disguised.length).toBe(text.length);
        expect(disguised.replace(/[\p{L}\p{M}]/gu, '')).toBe(text.replace(/[\p{L}\p{M}]/gu, ''));
      }),
    );
  });
});
