import { describe, expect, it } from 'vitest';
import { clipHides, clipPathHides } from '../../src/overlay/clipping.ts';

const size = () => ({ width: 400, height: 100 });

describe('a clip path', () => {
  it.each([
    'inset(50%)',
    'inset(100%)',
    'inset(0px 0px 99px)',
    'inset(0px 399px 0px 0px round 4px)',
    'circle(0px at 50% 50%)',
    'circle(10px at -200px 0px)',
    'ellipse(0px 40px)',
    'polygon(0px 0px, 0px 0px, 0px 0px)',
    'polygon(evenodd, 0px 0px, 100% 0px, 100% 1px)',
    'polygon(500px 0px, 600px 0px, 600px 100px)',
  ])('hides everything: %s', (value) => {
    expect(clipPathHides(value, size)).toBe(true);
  });

  it.each([
    'none',
    'inset(1px round 4px)',
    'inset(0px 0px 90px)',
    'circle(40px)',
    'circle(farthest-side)',
    'ellipse(50% 50% at 50% 50%)',
    'polygon(0px 0px, 100% 0px, 100% calc(100% - 20px), 0px 100%)',
    'path("M 0 0")',
    'url("#clip")',
    'margin-box',
  ])('leaves something, or nobody knows: %s', (value) => {
    expect(clipPathHides(value, size)).toBe(false);
  });

  it('is not measured where there is none', () => {
    const never = () => {
      throw new Error('was measured');
    };
    expect(clipPathHides('none', never)).toBe(false);
  });
});

describe('the older clip', () => {
  it.each([
    ['auto', false],
    ['rect(0px, 0px, 0px, 0px)', true],
    ['rect(1px, 1px, 1px, 1px)', true],
    ['rect(0px, 200px, 40px, 0px)', false],
    ['rect(auto, auto, auto, auto)', false],
  ])('%s', (value, hides) => {
    expect(clipHides(value)).toBe(hides);
  });
});
