/** Scrolling to a place in the text and flashing it. */
import { documentElement, liveRange, parentElement, prefersReducedMotion } from './dom.ts';
import { FADING, FLASH, type HighlightName } from './highlights.ts';
import { register, unregister } from './registry.ts';

/** How long the place is bright, and how long it is fading. */
const FLASH_MS = 1400;
const FADING_MS = 350;
/** Without motion the place just stays bright a little longer. */
const STILL_MS = 2500;
const FLASH_PRIORITY = 10;

/**
 * Brings the text of `ranges` into the middle of the window, through all the boxes that scroll on the way, and opens
 * the disclosures it is hidden in. Returns false when the text is not in the page any more.
 */
export function scrollToRanges(document: Document, ranges: readonly AbstractRange[]): boolean {
  const first = ranges.map(liveRange).find((range) => range !== null);
  if (first === undefined) return false;
  revealDisclosures(first.startContainer);
  const rect = first.getClientRects()[0] ?? first.getBoundingClientRect();
  if (rect.width === 0 && rect.height === 0) return false;

  const behavior = prefersReducedMotion() ? 'instant' : 'smooth';
  const root = documentElement(document);
  let { top, left } = rect;
  for (
    let box = parentElement(first.startContainer);
    box !== null && box !== root;
    box = parentElement(box)
  ) {
    if (!scrolls(box)) continue;
    const frame = box.getBoundingClientRect();
    const move = within(
      { top: top - frame.top, left: left - frame.left, height: rect.height, width: rect.width },
      { height: box.clientHeight, width: box.clientWidth },
    );
    const down = clamp(move.top, -box.scrollTop, box.scrollHeight - box.clientHeight - box.scrollTop);
    const right = clamp(move.left, -box.scrollLeft, box.scrollWidth - box.clientWidth - box.scrollLeft);
    if (down !== 0 || right !== 0) box.scrollBy({ top: down, left: right, behavior });
    top -= down;
    left -= right;
  }
  const move = within(
    { top, left, height: rect.height, width: rect.width },
    { height: innerHeight, width: root?.clientWidth ?? innerWidth },
  );
  if (move.top !== 0 || move.left !== 0) scrollBy({ ...move, behavior });
  return true;
}

function revealDisclosures(node: Node): void {
  for (let at = parentElement(node); at !== null; at = parentElement(at)) {
    if (at instanceof HTMLDetailsElement && !at.hasAttribute('open')) at.setAttribute('open', '');
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
    const highlight = new Highlight(...ranges);
    highlight.priority = FLASH_PRIORITY;
    const steps: (readonly [HighlightName, number])[] = prefersReducedMotion()
      ? [[FLASH, STILL_MS]]
      : [
          [FLASH, FLASH_MS],
          [FADING, FADING_MS],
        ];
    this.step(highlight, steps);
  }

  private step(highlight: Highlight, steps: readonly (readonly [HighlightName, number])[]): void {
    const [current, ...rest] = steps;
    if (current === undefined) return;
    const [name, duration] = current;
    register(name, highlight);
    const timer = setTimeout(() => {
      this.stop();
      this.step(highlight, rest);
    }, duration);
    this.end = () => {
      clearTimeout(timer);
      unregister(name, highlight);
    };
  }

  stop(): void {
    this.end?.();
    this.end = null;
  }
}
