import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LruCache } from '../../src/background/lru.ts';

test('forgets what was used longest ago', () => {
  const cache = new LruCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

test('setting a key again neither grows the cache nor keeps the old value', () => {
  const cache = new LruCache<number>(2);
  cache.set('a', 1);
  cache.set('a', 2);
  expect([cache.size, cache.get('a')]).toEqual([1, 2]);
});

test('behaves like a list ordered by use', () => {
  const operation = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), isSet: fc.boolean() });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(operation), (capacity, operations) => {
      const cache = new LruCache<number>(capacity);
      let model: [string, number][] = [];
      operations.forEach(({ key, isSet }, step) => {
        const known = model.find(([name]) => name === key);
        if (!isSet) expect(cache.get(key)).toBe(known?.[1]);
        if (isSet) cache.set(key, step);
        const entry: [string, number] | undefined = isSet ? [key, step] : known;
        if (entry !== undefined) model = [...model.filter(([name]) => name !== key), entry].slice(-capacity);
        expect(cache.size).toBe(model.length);
      });
    }),
  );
});

test.each([[0], [-1], [1.5], [Number.NaN]])('%s is no capacity', (capacity) => {
  expect(() => new LruCache(capacity)).toThrow(RangeError);
});
