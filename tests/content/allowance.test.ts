import { describe, expect, it } from 'vitest';
import { Allowance } from '../../src/content/allowance.ts';

function start(capacity: number, refillMs: number) {
  const clock = { now: 0 };
  return { clock, allowance: new Allowance(capacity, refillMs, () => clock.now) };
}

const takeAll = (allowance: Allowance): number => {
  let taken = 0;
  while (allowance.take()) taken++;
  return taken;
};

describe('an allowance', () => {
  it('lets through as many as it holds at once', () => {
    expect(takeAll(start(6, 1000).allowance)).toBe(6);
  });

  it('gains one for every interval, up to what it holds', () => {
    const { allowance, clock } = start(3, 1000);
    takeAll(allowance);
    clock.now = 999;
    expect(takeAll(allowance)).toBe(0);
    clock.now = 2500;
    expect(takeAll(allowance)).toBe(2);
    clock.now = 3000;
    expect(takeAll(allowance)).toBe(1);
    clock.now = 1_000_000;
    expect(takeAll(allowance)).toBe(3);
  });

  it('can be filled at once', () => {
    const { allowance } = start(2, 1000);
    takeAll(allowance);
    allowance.refill();
    expect(takeAll(allowance)).toBe(2);
  });
});
