import { checkSync } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cpuSeconds } from './support/cpuSeconds.ts';

/** Modules that put regular expressions together, as tests/regularExpressions.thorough.test.ts makes sure. */
const MAKERS = [
  () => import('../src/article/captions.ts'),
  () => import('../src/article/embeddedText.ts'),
  () => import('../src/article/shownMetadata.ts'),
  () => import('../src/engine/languages/de/colonFrames.ts'),
];

/** Lines of which one or the other makes every expression of phrases that is no list of alternatives. */
const LINES = ['x 1', 'by x', '1 x', 'via !', 'x by y'];

/**
 * Lists of phrases: alternatives behind one anchor and four marks at most. They take as long as all of their parts,
 * which are analysed one by one, and no longer.
 */
const LIST = /^\^\[\\x00-[^\]]*\]\{0,4\}\(\?:/;

/**
 * Those that take more than linear time, and get short lines only: how they begin, and the most that they get, in code
 * units. That little is tried.
 */
const SHORT_LINES_ONLY: readonly (readonly [begin: string, most: number])[] = [
  // A credit, src/article/captions.ts.
  ['(?:^|[\\s(|,.])(?:fotos?', 400],
  // A byline with its date, src/article/phrases/index.ts.
  ['^(?:[Vv]on|[Bb]y|[Pp]ar', 100],
];

/** Far more processor time than such a line may take, and far less than it would if that were out of bounds. */
const MOST_SECONDS = 0.1;

describe('expressions that are put together when the program starts, as a whole', () => {
  const built = new Map<string, RegExp>();
  beforeAll(async () => {
    const Native = RegExp;
    vi.stubGlobal(
      'RegExp',
      new Proxy(Native, {
        construct(target, given, made) {
          const expression: RegExp = Reflect.construct(target, given, made);
          built.set(String(expression), expression);
          return expression;
        },
      }),
    );
    try {
      vi.resetModules();
      for (const load of MAKERS) await load();
      const { phraseRule } = await import('../src/article/phrases/index.ts');
      for (const line of LINES) phraseRule(line, 0);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('no text makes slow', () => {
    const whole = [...built.values()].filter(({ source }) => !LIST.test(source));
    // Captions, names, things that speak, marks, and five rules of phrases.
    expect(whole.length).toBeGreaterThanOrEqual(9);
    const weak: string[] = [];
    for (const expression of whole) {
      const { source, flags } = expression;
      const found = checkSync(source, flags, { timeout: 60_000, maxPatternSize: 5000 });
      if (found.status === 'safe') continue;
      const excused = SHORT_LINES_ONLY.find(([begin]) => source.startsWith(begin));
      if (excused === undefined || found.status === 'unknown' || found.complexity.type === 'exponential') {
        weak.push(`${source}: ${found.status === 'unknown' ? found.error.kind : found.complexity.summary}`);
        continue;
      }
      for (const { prefix, pump } of found.attack.pumps) {
        const line = (prefix + pump.repeat(excused[1])).slice(0, excused[1] - 1);
        expect(
          cpuSeconds(() => expression.test(`${line}\n`)),
          source,
        ).toBeLessThan(MOST_SECONDS);
      }
    }
    expect(weak).toEqual([]);
  }, 300_000);
});
