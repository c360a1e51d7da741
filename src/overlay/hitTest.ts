/** Which marks are under a point. */
import type { TextMap, TextRun } from '../article/types.ts';
import { caretPosition, liveRange } from './dom.ts';
import type { Painter } from './painter.ts';
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

  /** The shown marks under the point (in CSS pixels of the viewport), innermost first. */
  marksAt(x: number, y: number): Mark[] {
    const ranges = rangesAt(x, y);
    if (ranges === null) return this.marksAtCaret(x, y);
    const marks = new Set<Mark>();
    for (const range of ranges) {
      const mark = this.painter.markOf(range);
      if (mark !== undefined) marks.add(mark);
    }
    return [...marks].sort(byLength);
  }

  /** Where the browser cannot tell: the nearest caret position, and whether the point is on the mark's text at all. */
  private marksAtCaret(x: number, y: number): Mark[] {
    const caret = caretPosition(this.document, x, y);
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
export function rectAt(ranges: readonly AbstractRange[], x: number, y: number): DOMRect | null {
  for (const range of ranges) {
    for (const rect of liveRange(range)?.getClientRects() ?? []) {
      if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return rect;
    }
  }
  return null;
}
