import type { Color } from '../../overlay/look.ts';
import { colorDistance, VISIONS } from './colorDistance.ts';

/** What any two colours of the default palette keep apart. */
export const APART = 0.08;

/** Two colours that can hardly be told apart. */
export interface AlikePair {
  /** Places in the list of colours, from zero; the lower one first. */
  readonly hues: readonly [number, number];
  /** True when only people with a colour vision deficiency cannot tell them apart. */
  readonly onlyDeficient: boolean;
}

/** Which of `colors` are too much alike, in their order. */
export function alikeColors(colors: readonly Color[]): readonly AlikePair[] {
  const pairs: AlikePair[] = [];
  colors.forEach((one, first) => {
    colors.slice(first + 1).forEach((other, after) => {
      const alike = VISIONS.filter((vision) => colorDistance(one, other, vision) < APART);
      if (alike.length === 0) return;
      pairs.push({ hues: [first, first + 1 + after], onlyDeficient: !alike.includes('full') });
    });
  });
  return pairs;
}
