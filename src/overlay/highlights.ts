/** The names under which Pressmark's highlights stand in `CSS.highlights`, which page and extensions share. */
import type { MarkKind } from './kinds.ts';
import { HUE_COUNT } from './voices.ts';

const PREFIX = 'pressmark-';

export type HighlightName = `${typeof PREFIX}${string}`;

/** The name for quotations of one kind by voices of one hue. Hues count from 1 in names; 0 is neutral. */
export function quoteHighlight(kind: 'direct' | 'indirect', hue: number | null): HighlightName {
  return `${PREFIX}${kind}-${hue === null ? 0 : hue + 1}`;
}

export function entityHighlight(kind: Exclude<MarkKind, 'direct' | 'indirect'>): HighlightName {
  return kind === 'dateMoney' ? `${PREFIX}date-money` : `${PREFIX}${kind}`;
}

export const FLASH: HighlightName = `${PREFIX}flash`;
/** The flash on its way out. */
export const FADING: HighlightName = `${PREFIX}flash-fading`;
/** The mark that the reader has stepped to. */
export const CURRENT: HighlightName = `${PREFIX}current`;

const hues: readonly (number | null)[] = [null, ...Array.from({ length: HUE_COUNT }, (_, hue) => hue)];

/** Every name there is: what a new content script clears away after one that outlived its extension. */
export const ALL_HIGHLIGHTS: readonly HighlightName[] = [
  ...hues.map((hue) => quoteHighlight('direct', hue)),
  ...hues.map((hue) => quoteHighlight('indirect', hue)),
  entityHighlight('person'),
  entityHighlight('organization'),
  entityHighlight('place'),
  entityHighlight('dateMoney'),
  entityHighlight('misc'),
  FLASH,
  FADING,
  CURRENT,
];
