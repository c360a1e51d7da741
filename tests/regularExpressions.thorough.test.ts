import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { GERMAN } from '../src/article/phrases/de.ts';
import { ENGLISH } from '../src/article/phrases/en.ts';
import { OTHER } from '../src/article/phrases/other.ts';
import { literalsOf } from './support/regularExpressions.ts';

const ROOT = new URL('../', import.meta.url);

const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') || path.endsWith('.tsx'))
  .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));

/**
 * Expressions that would take the square of a long text's time, and are asked about short ones only: where, how they
 * begin, and the most that they get, in code units. Exponential ones are not excused by that.
 */
const SHORT_TEXTS_ONLY: readonly (readonly [path: string, begin: string, most: number])[] = [
  ['src/article/dates.ts', '\\d{1,2}:\\d{2}.*', 60],
  // Both get one class or id.
  ['src/article/labels.ts', '([A-Z]+)([A-Z][a-z])', 120],
  ['src/article/labels.ts', '\\d+$', 120],
  // Reads the sources of our own expressions, not texts.
  ['src/article/phrases/letterClasses.ts', '\\[\\^?', 3000],
];

/**
 * Expressions that are put together when the program starts. Those of phrases are alternatives behind one anchor, so
 * each can be looked at by itself; the others get lines of a few hundred code units at most, and are checked for them
 * in the tests of their modules.
 */
const PUT_TOGETHER: readonly string[] = [
  'src/article/captions.ts',
  'src/article/embeddedText.ts',
  'src/article/phrases/index.ts',
  'src/article/shownMetadata.ts',
  'src/engine/languages/de/colonFrames.ts',
];

const PHRASES = [GERMAN, ENGLISH, OTHER].flatMap((lists) =>
  Object.values(lists).flatMap(({ starts = [], whole = [], within = [] }) => [
    ...starts.map((phrase) => `^[^\\p{L}\\p{N}]{0,4}(?:${phrase})`),
    ...within.map(([, phrase]) => `^[^\\p{L}\\p{N}]{0,4}(?:${phrase})`),
    ...whole.map((phrase) => `^[^\\p{L}\\p{N}]{0,4}(?:${phrase})[^\\p{L}\\p{N}]{0,4}$`),
  ]),
);

/** Without a repetition that has no upper bound, an expression looks at a few characters from each place. */
const isUnbounded = (source: string): boolean => /[*+]|\{\d+,\}/.test(source);

/** "", or what is wrong with an expression: how its time grows, and what to repeat to see it. */
function weakness(source: string, flags: string): string {
  const found = checkSync(source, flags, { timeout: 20_000, maxPatternSize: 5000 });
  if (found.status === 'safe') return '';
  if (found.status === 'unknown') return `unknown: ${found.error.kind}`;
  return `${found.complexity.summary}: ${JSON.stringify(found.attack.pumps.map(({ pump }) => pump))}`;
}

describe('no text makes a regular expression slow', () => {
  const literals = literalsOf(files);

  it('of those in the source', () => {
    expect(literals.length).toBeGreaterThan(400);
    const known = new Set<string>();
    const weak: string[] = [];
    for (const { at, source, flags } of literals) {
      if (!isUnbounded(source) || known.has(`${source}/${flags}`)) continue;
      known.add(`${source}/${flags}`);
      const found = weakness(source, flags);
      const isShortOnly = SHORT_TEXTS_ONLY.some(
        ([path, begin]) => at.startsWith(`${path}:`) && source.startsWith(begin),
      );
      if (found !== '' && !(isShortOnly && !found.startsWith('exponential')))
        weak.push(`${at} /${source}/${flags} ${found}`);
    }
    expect(weak).toEqual([]);
  }, 120_000);

  it('of the phrases that lines are known by', () => {
    const weak = PHRASES.filter(isUnbounded).flatMap((phrase) => {
      const found = weakness(phrase, 'iu');
      return found === '' ? [] : [`${phrase} ${found}`];
    });
    expect(weak).toEqual([]);
  }, 120_000);

  it('and those that are put together are known', () => {
    const makers = files.filter(({ text }) => text.includes('new RegExp(')).map(({ path }) => path);
    expect(makers.sort()).toEqual(PUT_TOGETHER);
  });

  it('would be told', () => {
    expect(weakness('^(?:a+)+$', '')).toMatch(/^exponential/);
    expect(weakness('\\s+$', '')).toMatch(/polynomial/);
    const source = 'const a = b / 2; const c = /x+\\/[/]y/u.test(d) ? "/no/" : e; // /nor+/';
    expect(literalsOf([{ path: 'a.ts', text: source }])).toEqual([
      { at: 'a.ts:1', source: 'x+\\/[/]y', flags: 'u' },
    ]);
  });
});
