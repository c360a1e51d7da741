import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../src/article/phrases/de.ts';
import { ENGLISH } from '../../src/article/phrases/en.ts';
import { openings, startsLike } from '../../src/article/phrases/openings.ts';
import { OTHER } from '../../src/article/phrases/other.ts';

describe('how lines start that a pattern can match', () => {
  it.each<[source: string, starts: string[] | null]>([
    ['related (?:posts|news)', ['rel']],
    ['(?:sign|Log|x) up', ['sig', 'log', 'x']],
    ['e-?mail$', ['e']],
    ['posts?', ['pos']],
    ['co?me', ['c']],
    ['\\(c\\)', ['(c)']],
    ['»\\s(?=\\p{Lu})', ['»']],
    ['a\\b b', ['a']],
    ['a$', ['a']],
    ['a{2}b', null],
    ['(?:un)?like', null],
    ['(?:a|b)*c', null],
    ['(?:a|b(?:c|d))e', null],
    ['(?:a|.)b', null],
    ['(?:ab?|c)d', null],
    ['\\d+ posts', null],
    ['[a-c]d', null],
    ['.{2}x', null],
    ['(?=a)b', null],
    ['a?.', null],
  ])('%s', (source, starts) => {
    expect(openings(source)).toEqual(starts);
  });

  const phrases = [GERMAN, ENGLISH, OTHER].flatMap((lists) =>
    Object.values(lists).flatMap(({ starts = [], whole = [] }) => [...starts, ...whole]),
  );

  it('is known of all patterns of our lists', () => {
    expect(phrases.filter((source) => openings(source) === null)).toEqual([]);
  });

  it('holds for lines of every pattern of our lists', () => {
    for (const source of phrases) {
      const starts = openings(source);
      if (starts === null) continue;
      const known = new Set(starts);
      // What stands for more than one character each is written out, since lines can be made from that.
      const written = source.replaceAll('\\p{L}', 'ö').replaceAll('\\p{Lu}', 'Ö').replace(/\\b/g, '');
      const lines = fc.stringMatching(
        new RegExp(`^(?:${written.replace(/\$$/, '').replace(/\(\?=[^)]*\)/g, '')})`),
      );
      fc.assert(
        fc.property(lines, (line) => startsLike(line.toLowerCase(), 0, known)),
        { numRuns: 20, seed: 7 },
      );
    }
  });

  it('has no pattern with a bar outside of brackets, which would not be looked behind', () => {
    for (const source of phrases) {
      let depth = 0;
      for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gu)) {
        if (token === '(') depth++;
        if (token === ')') depth--;
        if (depth === 0) expect(token, source).not.toBe('|');
      }
    }
  });
});
