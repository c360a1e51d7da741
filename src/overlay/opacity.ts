/** How much of its own colour an element shows, by itself: what is around it may show less. */

/** Below this share nobody can read anything. */
export const LEAST_OPACITY = 0.1;

const LONGEST_FADE_MS = 3000;

/** What is fading in, and will be there before anybody has read this far, counts as there. */
export function opacityOf(element: Element, { opacity }: CSSStyleDeclaration): number {
  const now = Number(opacity);
  return now >= LEAST_OPACITY
    ? now
    : Math.max(now, ...Element.prototype.getAnimations.call(element).map(lastOpacity));
}

/** The opacity that an animation leads to shortly; 0 for those that take longer, or have no end. */
function lastOpacity({ effect }: Animation): number {
  if (!(effect instanceof KeyframeEffect) || Number(effect.getComputedTiming().endTime) > LONGEST_FADE_MS)
    return 0;
  const frames = effect.getKeyframes();
  return Number(frames[frames.length - 1]?.opacity ?? 0) || 0;
}
