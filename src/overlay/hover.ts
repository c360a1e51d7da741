/** When the card opens and closes: pointer, touch, scrolling; keys are told to others. */
import type { TextMap } from '../article/types.ts';
import type { Card } from './card.ts';
import { liveRange } from './dom.ts';
import { lineRects, pointOf } from './frames.ts';
import type { HitTest } from './hitTest.ts';
import type { Rect } from './placement.ts';
import type { Mark } from './plan.ts';

/** How long the pointer rests on a mark before the card opens, and off it before it closes, in milliseconds. */
const DELAY_MS = 150;
/** How far left of the pointer the card begins. */
const LEAD_PX = 32;

/** The text that can be hovered, and how to tell about it. */
export interface HoverTarget {
  readonly hitTest: HitTest;
  readonly map: TextMap;
  /** Opens the card about `marks` (innermost first) at `anchor`. */
  readonly open: (marks: readonly Mark[], anchor: Rect) => void;
}

/** One line of a mark, which can be measured again after scrolling. */
interface Line {
  readonly range: Range;
  readonly index: number;
  /** From the line's left edge to the anchor's. */
  readonly shift: number;
}

export class Hover {
  /** What is hovered now; null while there is nothing painted. */
  target: HoverTarget | null = null;
  private open: readonly Mark[] = [];
  private pending: readonly Mark[] = [];
  private line: Line | null = null;
  private point = { x: 0, y: 0 };
  private frame = 0;
  private showTimer: ReturnType<typeof setTimeout> | undefined;
  private hideTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly windows = new WeakSet<Window>();
  /** The card was opened by key or button: it stays until it is closed, wherever the pointer is. */
  private isPinned = false;

  /**
   * Listens until `signal` aborts.
   * @param isAlive asked before anything is shown; false stops all
   * @param onKey told of every key, before the page is
   */
  constructor(
    private readonly card: Card,
    private readonly isAlive: () => boolean,
    private readonly onKey: (event: KeyboardEvent) => void,
    private readonly signal: AbortSignal,
  ) {
    this.listenIn(window);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.frame);
      this.hide();
    });
  }

  /** Listens in the window of the page, or of a frame that text stands in: it is told of nothing in the others. */
  listenIn(target: Window): void {
    if (this.windows.has(target)) return;
    this.windows.add(target);
    const { signal } = this;
    const passive = { capture: true, passive: true, signal } as const;
    target.addEventListener('pointermove', (event) => this.onPointerMove(event), passive);
    target.addEventListener('pointerup', (event) => this.onPointerUp(event), passive);
    target.addEventListener(
      'pointerout',
      (event) => event.relatedTarget === null && this.hideSoon(),
      passive,
    );
    target.addEventListener('scroll', (event) => this.card.holds(event) || this.follow(), passive);
    target.addEventListener('resize', () => this.follow(), passive);
    target.addEventListener('pointerdown', (event) => this.card.holds(event) || this.unpin(), passive);
    target.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
  }

  private onPointerMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.target === null) return;
    if (this.card.holds(event)) {
      this.keep();
      return;
    }
    if (this.isPinned) return;
    this.point = pointOf(event);
    const pressed = event.buttons !== 0;
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.over(pressed ? [] : this.marksAtPoint());
    });
  }

  /** A finger has no hovering: it opens the card by a tap, and closes it by one elsewhere. */
  private onPointerUp(event: PointerEvent): void {
    if (event.pointerType === 'mouse' || this.target === null || this.card.holds(event)) return;
    this.point = pointOf(event);
    const marks = this.marksAtPoint();
    if (marks.length === 0) this.hide();
    else this.show(marks);
  }

  private marksAtPoint(): readonly Mark[] {
    if (!this.isAlive()) return [];
    return this.target?.hitTest.marksAt(this.point.x, this.point.y) ?? [];
  }

  private over(marks: readonly Mark[]): void {
    if (marks.length === 0) {
      this.hideSoon();
    } else if (same(marks, this.open)) {
      this.keep();
    } else if (!same(marks, this.pending)) {
      clearTimeout(this.showTimer);
      this.pending = marks;
      this.showTimer = setTimeout(() => this.show(marks), DELAY_MS);
    }
  }

  /** The card stays; nothing else opens. */
  private keep(): void {
    clearTimeout(this.hideTimer);
    this.hideTimer = undefined;
    this.forgetPending();
  }

  private forgetPending(): void {
    clearTimeout(this.showTimer);
    this.pending = [];
  }

  private show(marks: readonly Mark[]): void {
    this.keep();
    const line = this.lineAt(marks);
    const anchor = line === null ? null : anchorOf(line);
    if (anchor === null || this.target === null) return;
    this.line = line;
    this.open = marks;
    this.target.open(marks, anchor);
  }

  /** The line under the point, of the innermost mark. */
  private lineAt(marks: readonly Mark[]): Line | null {
    const [mark] = marks;
    if (mark === undefined || this.target === null) return null;
    const { x, y } = this.point;
    for (const range of this.target.map.ranges(mark.span)) {
      const live = liveRange(range);
      const rects = live === null ? [] : lineRects(live);
      const index = rects.findIndex(
        ({ left, top, width, height }) =>
          x >= left - 1 && x <= left + width + 1 && y >= top - 1 && y <= top + height + 1,
      );
      const rect = rects[index];
      if (live !== null && rect !== undefined) {
        return { range: live, index, shift: Math.max(0, x - LEAD_PX - rect.left) };
      }
    }
    return null;
  }

  /** Opens the card about `mark` as if the pointer rested on its first line, and keeps it open. */
  openAt(mark: Mark): void {
    const [range] = this.target?.map.ranges(mark.span) ?? [];
    const live = range === undefined ? null : liveRange(range);
    if (live === null || this.target === null) return;
    const line = { range: live, index: 0, shift: 0 };
    const anchor = anchorOf(line);
    if (anchor === null) return;
    this.keep();
    this.line = line;
    this.open = [mark];
    this.isPinned = true;
    this.target.open(this.open, anchor);
  }

  /** Has the open card told anew: something in it has changed. */
  reopen(): void {
    const { target, line } = this;
    const anchor = line === null ? null : anchorOf(line);
    if (target !== null && anchor !== null && this.open.length > 0) target.open(this.open, anchor);
  }

  /** The card stays open where it is, whatever the pointer does. */
  pin(): void {
    this.keep();
    this.isPinned = true;
  }

  /** A press elsewhere closes what was kept open. */
  private unpin(): void {
    if (this.isPinned) this.hide();
  }

  private hideSoon(): void {
    if (this.isPinned) return;
    this.forgetPending();
    if (this.open.length === 0 || this.hideTimer !== undefined) return;
    this.hideTimer = setTimeout(() => this.hide(), DELAY_MS);
  }

  /** Closes the card, if it is open about marks. */
  hide(): void {
    clearTimeout(this.hideTimer);
    this.hideTimer = undefined;
    this.forgetPending();
    this.open = [];
    this.line = null;
    this.isPinned = false;
    this.card.hide();
  }

  private follow(): void {
    if (this.line === null || !this.card.isOpen) return;
    const anchor = anchorOf(this.line);
    const isAway = anchor !== null && (anchor.top + anchor.height < 0 || anchor.top > innerHeight);
    // What is kept open is being scrolled to.
    if (anchor === null || (isAway && !this.isPinned)) this.hide();
    else this.card.moveTo(anchor);
  }
}

function anchorOf({ range, index, shift }: Line): Rect | null {
  const rect = lineRects(range)[index];
  if (rect === undefined) return null;
  return { left: rect.left + shift, top: rect.top, width: rect.width - shift, height: rect.height };
}

function same(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark, index) => mark === other[index]);
}
