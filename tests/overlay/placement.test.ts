import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARGIN, placeCard } from '../../src/overlay/placement.ts';

const window = { width: 1000, height: 800 };
const card = { width: 300, height: 150 };

test('the card stands under the mark, its edge at the mark’s', () => {
  expect(placeCard({ left: 100, top: 200, width: 50, height: 20 }, card, window)).toEqual({
    left: 100,
    top: 226,
  });
});

test('it goes above where there is no room below', () => {
  expect(placeCard({ left: 100, top: 700, width: 50, height: 20 }, card, window).top).toBe(700 - 6 - 150);
});

test('it moves in from the right edge', () => {
  expect(placeCard({ left: 950, top: 200, width: 50, height: 20 }, card, window).left).toBe(
    1000 - 300 - MARGIN,
  );
});

test('it lies inside the window wherever it fits, and begins inside it where it does not', () => {
  const coordinate = fc.integer({ min: -3000, max: 3000 });
  const size = fc.integer({ min: 0, max: 1500 });
  const rect = fc.record({ left: coordinate, top: coordinate, width: size, height: size });
  fc.assert(
    fc.property(rect, fc.record({ width: size, height: size }), (anchor, box) => {
      const { left, top } = placeCard(anchor, box, window);
      expect(left).toBeGreaterThanOrEqual(MARGIN);
      expect(top).toBeGreaterThanOrEqual(MARGIN);
      if (box.width <= window.width - 2 * MARGIN)
        expect(left + box.width).toBeLessThanOrEqual(window.width - MARGIN);
      if (box.height <= window.height - 2 * MARGIN)
        expect(top + box.height).toBeLessThanOrEqual(window.height - MARGIN);
    }),
  );
});
