import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/inOrder.ts';

async function* stream<T>(values: readonly T[], taken: T[] = []): AsyncGenerator<T> {
  for (const value of values) {
    taken.push(value);
    yield value;
  }
}

const collected = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
};

describe('inOrder', () => {
  it('keeps the order and the limit, however long each task takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, limit) => {
          let underWay = 0;
          let most = 0;
          const outcomes = inOrder(stream([...delays.entries()]), limit, async ([index, delay]) => {
            most = Math.max(most, ++underWay);
            await new Promise((resolve) => setTimeout(resolve, delay));
            underWay--;
            return index;
          });
          expect(await collected(outcomes)).toEqual([...delays.keys()]);
          expect(most).toBeLessThanOrEqual(limit);
          if (delays.length >= limit && delays.every((delay) => delay > 0)) expect(most).toBe(limit);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('takes no task before the last outcome was used, with a limit of one', async () => {
    const taken: number[] = [];
    const outcomes = inOrder(stream([1, 2, 3], taken), 1, async (task) => task * 10);
    expect((await outcomes.next()).value).toBe(10);
    expect(taken).toEqual([1]);
    expect((await outcomes.next()).value).toBe(20);
    expect(taken).toEqual([1, 2]);
  });

  it('gives what is there while the next task is awaited', async () => {
    async function* stalled(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const outcomes = inOrder(stalled(), 4, async (task) => task * 10);
    expect((await outcomes.next()).value).toBe(10);
  });

  it('rejects where a task does', async () => {
    const outcomes = inOrder(stream([1, 2, 3]), 2, async (task) => {
      if (task === 2) throw new Error('no');
      return task;
    });
    expect((await outcomes.next()).value).toBe(1);
    await expect(outcomes.next()).rejects.toThrow('no');
  });
});
