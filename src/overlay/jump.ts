/** Scrolling to a place in the text and flashing it. */
import { documentElement, liveRange, ownerDocument, parentElement, prefersReducedMotion } from './dom.ts';
import { type FrameWindow, frameOf, viewOrigin, windowOf } from './frames.ts';
import { FADING, FLASH, type HighlightName } from './highlights.ts';
import { register, unregister } from './registry.ts';

/** How long the place is bright, and how long it is fading. */
const FLASH_MS = 1400;
const FADING_MS = 350;
/** Without motion the place just stays bright a little longer. */
const STILL_MS = 2500;
const FLASH_PRIORITY = 10;

/**
 * Brings the text of `ranges` into the middle of the window, through all boxes and frames that scroll on the way, and
 * opens the disclosures it is hidden in. Returns false when the text is not in the page any more.
 */
export function scrollToRanges(ranges: readonly AbstractRange[]): boolean {
  const first = ranges.map(liveRange).find((range) => range !== null);
  if (first === undefined) return false;
  revealDisclosures(first.startContainer);
  const rect = first.getClientRects()[0] ?? first.getBoundingClientRect();
  if (rect.width === 0 && rect.height === 0) return false;

  let place: Box = { top: rect.top, left: rect.left, height: rect.height, width: rect.width };
  for (let node: Node | null = first.startContainer; node !== null; node = frameOf(node)) {
    place = scrollInView(node, place);
    const origin = viewOrigin(node);
    place = { ...place, top: place.top + origin.y, left: place.left + origin.x };
  }
  return true;
}

/** Scrolls the boxes around `node`, and the window that shows it; gives where `place` has come to lie in that window. */
function scrollInView(node: Node, place: Box): Box {
  const view = windowOf(node);
  if (view === null) return place;
  const behavior = prefersReducedMotion() ? 'instant' : 'smooth';
  const root = documentElement(ownerDocument(node));
  let { top, left } = place;
  for (let box = parentElement(node); box !== null && box !== root; box = parentElement(box)) {
    if (!scrolls(box)) continue;
    const frame = box.getBoundingClientRect();
    const move = within(
      { ...place, top: top - frame.top, left: left - frame.left },
      { height: box.clientHeight, width: box.clientWidth },
    );
    const down = clamp(move.top, -box.scrollTop, box.scrollHeight - box.clientHeight - box.scrollTop);
    const right = clamp(move.left, -box.scrollLeft, box.scrollWidth - box.clientWidth - box.scrollLeft);
    if (down !== 0 || right !== 0) box.scrollBy({ top: down, left: right, behavior });
    top -= down;
    left -= right;
  }
  const move = within(
    { ...place, top, left },
    { height: view.innerHeight, width: root?.clientWidth ?? view.innerWidth },
  );
  if (root === null) return place;
  if (move.top !== 0 || move.left !== 0) view.scrollBy({ ...move, behavior });
  const { scrollX, scrollY } = view;
  const down = clamp(move.top, -scrollY, root.scrollHeight - view.innerHeight - scrollY);
  const right = clamp(move.left, -scrollX, root.scrollWidth - view.innerWidth - scrollX);
  return { ...place, top: top - down, left: left - right };
}

function revealDisclosures(node: Node): void {
  for (let at = parentElement(node); at !== null; at = parentElement(at)) {
    if (at.localName === 'details' && !at.hasAttribute('open')) at.setAttribute('open', '');
  }
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(`${overflowX} ${overflowY}`);
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** How far to scroll a window of `size` so that `box` (relative to it) is in its middle; sideways only if outside. */
function within(box: Box, size: Pick<Box, 'height' | 'width'>): { top: number; left: number } {
  const outside = box.left < 0 || box.left + Math.min(box.width, size.width) > size.width;
  return {
    top: Math.round(box.top - Math.max(0, (size.height - box.height) / 2)),
    left: outside ? Math.round(box.left - Math.max(0, (size.width - box.width) / 2)) : 0,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Lights up one place at a time. */
export class Flash {
  private end: (() => void) | null = null;

  /** Lights up `ranges` for a moment; a flash that is still on ends at once. */
  show(ranges: readonly AbstractRange[]): void {
    this.stop();
    const highlights = new Map<FrameWindow, Highlight>();
    for (const range of ranges) {
      const owner = windowOf(range.startContainer);
      if (owner === null) continue;
      const highlight = highlights.get(owner) ?? new owner.Highlight();
      highlight.priority = FLASH_PRIORITY;
      highlight.add(range);
      highlights.set(owner, highlight);
    }
    const steps: (readonly [HighlightName, number])[] = prefersReducedMotion()
      ? [[FLASH, STILL_MS]]
      : [
          [FLASH, FLASH_MS],
          [FADING, FADING_MS],
        ];
    this.step(highlights, steps);
  }

  private step(
    highlights: ReadonlyMap<FrameWindow, Highlight>,
    steps: readonly (readonly [HighlightName, number])[],
  ): void {
    const [current, ...rest] = steps;
    if (current === undefined) return;
    const [name, duration] = current;
    for (const [owner, highlight] of highlights) register(name, highlight, owner);
    const timer = setTimeout(() => {
      this.stop();
      this.step(highlights, rest);
    }, duration);
    this.end = () => {
      clearTimeout(timer);
      for (const [owner, highlight] of highlights) unregister(name, highlight, owner);
    };
  }

  stop(): void {
    this.end?.();
    this.end = null;
  }
}
