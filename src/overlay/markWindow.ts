/**
 * Keeps only the ranges near the window in their highlights. Whenever a highlight changes, browsers work through all
 * the ranges in the registry before the next frame (about 5 µs each in Chromium 156), which on a page with ten
 * thousand marks would hold it up for longer than anybody should.
 */
import { parentElement } from './dom.ts';

/** From this many ranges on, the far ones are left out. */
export const WINDOW_FROM = 2000;

/** How far beyond the window ranges count as near: room for a reader who scrolls on. */
const NEAR = '150% 0px';

export interface HighlightedRange {
  readonly highlight: Highlight;
  readonly range: AbstractRange;
}

export class MarkWindow {
  private readonly observer: IntersectionObserver;
  private readonly rangesOf = new Map<Element, HighlightedRange[]>();
  private readonly printing = new AbortController();

  constructor() {
    this.observer = new IntersectionObserver((entries) => this.onIntersections(entries), {
      rootMargin: NEAR,
    });
    // On paper everything is in sight.
    addEventListener('beforeprint', () => this.addAll(), { signal: this.printing.signal });
  }

  /** Takes a range into care: it will be in its highlight whenever the element around its start is near. */
  add(entry: HighlightedRange): void {
    const element = parentElement(entry.range.startContainer);
    if (element === null) return;
    const ranges = this.rangesOf.get(element);
    if (ranges !== undefined) {
      ranges.push(entry);
      return;
    }
    this.rangesOf.set(element, [entry]);
    this.observer.observe(element);
  }

  private onIntersections(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // An element without a box of its own (display: contents) never intersects, though its text may be in sight.
      const isNear = isIntersecting || (box.width === 0 && box.height === 0);
      for (const { highlight, range } of this.rangesOf.get(target) ?? []) {
        if (isNear) highlight.add(range);
        else highlight.delete(range);
      }
    }
  }

  private addAll(): void {
    for (const ranges of this.rangesOf.values()) {
      for (const { highlight, range } of ranges) highlight.add(range);
    }
  }

  stop(): void {
    this.observer.disconnect();
    this.printing.abort();
    this.rangesOf.clear();
  }
}
