/** Where the card goes. Pure. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between card and mark, and between card and the window's edge, in CSS pixels. */
const GAP = 6;
export const MARGIN = 8;

/**
 * The card's top left corner: under the mark, above it where there is more room, and always inside the window as far
 * as the card fits into it.
 */
export function placeCard(
  anchor: Rect,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - card.height;
  const roomBelow = window.height - MARGIN - below;
  const roomAbove = anchor.top - GAP - MARGIN;
  const top = roomBelow >= card.height || roomBelow >= roomAbove ? below : above;
  return {
    left: inside(anchor.left, card.width, window.width),
    top: inside(top, card.height, window.height),
  };
}

function inside(start: number, length: number, available: number): number {
  return Math.round(Math.max(MARGIN, Math.min(start, available - MARGIN - length)));
}
