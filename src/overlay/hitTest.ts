/** Which marks are under a point. */
import type { TextMap, TextRun } from '../article/types.ts';
import { caretPosition, contentDocument, elementAt, liveRange } from './dom.ts';
import { lineRects, viewOrigin, windowOf } from './frames.ts';
import type { Painter } from './painter.ts';
import type { Rect } from './placement.ts';
import { byLength, type Mark, MarkIndex } from './plan.ts';
import { rangesAt } from './registry.ts';

export class HitTest {
  private readonly index: MarkIndex;
  private runsOfNode: Map<Node, TextRun[]> | null = null;

  /** @param marks as `planMarks` orders them; the ones that `painter` shows can be hit */
  constructor(
    private readonly document: Document,
    private readonly painter: Painter,
    marks: readonly Mark[],
    private readonly map: TextMap,
  ) {
    this.index = new MarkIndex(marks);
  }

  /** The shown marks under the point (in CSS pixels of the viewport), innermost first; in frames, too. */
  marksAt(x: number, y: number): Mark[] {
    const under = elementAt(this.document, x, y);
    const seen = (under === null ? null : contentDocument(under)) ?? this.document;
    const owner = windowOf(seen);
    if (owner === null) return [];
    const origin = viewOrigin(seen);
    const ranges = rangesAt(x - origin.x, y - origin.y, owner);
    if (ranges === null) return this.marksAtCaret(seen, x, y);
    const marks = new Set<Mark>();
    for (const range of ranges) {
      const mark = this.painter.markOf(range);
      if (mark !== undefined) marks.add(mark);
    }
    return [...marks].sort(byLength);
  }

  /** Where the browser cannot tell: the nearest caret position, and whether the point is on the mark's text at all. */
  private marksAtCaret(seen: Document, x: number, y: number): Mark[] {
    const origin = viewOrigin(seen);
    const caret = caretPosition(seen, x - origin.x, y - origin.y);
    if (caret === null) return [];
    const offset = this.offsetOf(caret.node, caret.offset);
    if (offset === null) return [];
    // The caret stands between two code units: the point may be on either.
    const marks = new Set([...this.index.at(offset), ...(offset > 0 ? this.index.at(offset - 1) : [])]);
    return [...marks]
      .filter((mark) => this.painter.isShown(mark) && rectAt(this.map.ranges(mark.span), x, y) !== null)
      .sort(byLength);
  }

  private offsetOf(node: Node, nodeOffset: number): number | null {
    if (this.runsOfNode === null) {
      this.runsOfNode = new Map();
      for (const run of this.map.runs) {
        const runs = this.runsOfNode.get(run.node);
        if (runs === undefined) this.runsOfNode.set(run.node, [run]);
        else runs.push(run);
      }
    }
    for (const run of this.runsOfNode.get(node) ?? []) {
      const within = nodeOffset - run.nodeOffset;
      if (within >= 0 && within <= run.end - run.begin) return run.begin + within;
    }
    return null;
  }
}

/** The box, of those in which the ranges' text is laid out, that holds the point; null when none does. */
export function rectAt(ranges: readonly AbstractRange[], x: number, y: number): Rect | null {
  for (const range of ranges) {
    const live = liveRange(range);
    for (const rect of live === null ? [] : lineRects(live)) {
      const { left, top, width, height } = rect;
      if (x >= left && x <= left + width && y >= top && y <= top + height) return rect;
    }
  }
  return null;
}
