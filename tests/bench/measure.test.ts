import { describe, expect, it } from 'vitest';
import { growthExponent, markdownTable, processorMs, shown } from '../../bench/measure.ts';

describe('growthExponent', () => {
  it.each([
    ['constant', () => 5, 0],
    ['linear', (x: number) => 3 * x, 1],
    ['quadratic', (x: number) => 0.1 * x * x, 2],
  ])('is that of %s growth', (_, grow, exponent) => {
    const points = [10, 100, 1000, 5000].map((x) => [x, grow(x)] as const);
    expect(growthExponent(points)).toBeCloseTo(exponent, 10);
  });

  it('is between linear and quadratic for n log n', () => {
    const exponent = growthExponent([1000, 4000, 16000, 64000].map((x) => [x, x * Math.log(x)] as const));
    expect(exponent).toBeGreaterThan(1.05);
    expect(exponent).toBeLessThan(1.15);
  });
});

describe('processorMs', () => {
  it('counts processor time, which is never more than the clock’s', () => {
    const spin = (): void => {
      for (const until = performance.now() + 20; performance.now() < until; );
    };
    const ms = processorMs(spin);
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(30);
  }, 30_000);
});

describe('shown', () => {
  it.each([
    [0.04, '0.0'],
    [12.34, '12.3'],
    [1234.5, '1,235'],
  ])('writes %d as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

describe('markdownTable', () => {
  it('aligns numbers to the right', () => {
    expect(markdownTable(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | ---: |\n| x | 1 |');
  });
});
