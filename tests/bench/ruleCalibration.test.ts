import { describe, expect, it } from 'vitest';
import type { Judged } from '../../bench/qualityReport.ts';
import type { Verdict } from '../../bench/quoteScore.ts';
import { calibrationFile } from '../../bench/ruleCalibration.ts';
import { readCounted } from '../../src/engine/quotes/confidence.ts';

const many = (rule: string, voice: string, verdict: Verdict, count: number): Judged[] =>
  Array.from({ length: count }, () => ({
    quote: { spans: [[0, 9]], speaker: null, name: null, direct: false, rule, confidence: 0.5 },
    verdict,
    keys: [`${rule} ${voice} long`, `${rule} ${voice}`, rule],
  }));

/** The table as the engine reads it. */
const counted = (judged: readonly Judged[]) =>
  readCounted(/= `([^`]*)`/.exec(calibrationFile(judged))?.[1] ?? '');

describe('calibrationFile', () => {
  const judged = [
    ...many('de.often', 'named', 'speaker right', 90),
    ...many('de.often', 'none', 'spurious', 60),
    ...many('de.rare-good', 'named', 'speaker right', 12),
    ...many('de.rare-new', 'named', 'speaker wrong', 1),
    ...many('de.outside', 'named', 'outside', 5),
  ];
  const values = counted(judged);
  const value = (key: string): number => values.get(key) ?? Number.NaN;

  it('gives what was counted where much was', () => {
    expect(value('de.often named long')).toBeGreaterThan(0.95);
    expect(value('de.often')).toBeCloseTo(0.6, 1);
  });

  it('draws a rule that was seen once to its family, not to nought', () => {
    expect(value('de.rare-new')).toBeGreaterThan(0.7);
    expect(value('de.rare-new')).toBeLessThan(value('de.rare-good'));
  });

  it('expects of a voice that a rule never had what it does elsewhere', () => {
    expect(value('de.rare-good none')).toBeLessThan(0.6);
    expect(value('de.rare-good none')).toBeLessThan(value('de.rare-good named'));
  });

  it('tells lengths apart only where enough were seen', () => {
    expect(values.has('de.rare-new named long')).toBe(false);
  });

  it('is never certain, and leaves out what is outside the task', () => {
    for (const one of values.values()) expect(one).toBeLessThan(1);
    expect(values.has('de.outside')).toBe(false);
  });
});
