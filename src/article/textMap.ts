import type { Block, BlockKind, Span } from '../engine/types.ts';
import type { InlineRun } from './inlineText.ts';
import type { TextMap, TextRun } from './types.ts';

/** One block to be: its kind, its text and where that stands in the page. */
export interface BlockSource {
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly InlineRun[];
}

export interface ComposedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: TextMap;
}

const SEPARATOR = '\n\n';

/** Joins blocks to one text with the map back to the page. */
export function compose(sources: readonly BlockSource[]): ComposedText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  const joins: boolean[] = [];
  let at = 0;
  for (const source of sources) {
    if (parts.length > 0) {
      parts.push(SEPARATOR);
      at += SEPARATOR.length;
    }
    blocks.push({ begin: at, end: at + source.text.length, kind: source.kind });
    for (const run of source.runs) {
      runs.push({ begin: at + run.begin, end: at + run.end, node: run.node, nodeOffset: run.nodeOffset });
      joins.push(run.joins);
    }
    parts.push(source.text);
    at += source.text.length;
  }
  return { text: parts.join(''), blocks, map: new RunMap(runs, joins) };
}

class RunMap implements TextMap {
  readonly runs: readonly TextRun[];
  private readonly joins: readonly boolean[];

  constructor(runs: readonly TextRun[], joins: readonly boolean[]) {
    this.runs = runs;
    this.joins = joins;
  }

  ranges([begin, end]: Span): StaticRange[] {
    const { runs } = this;
    const found: StaticRange[] = [];
    let index = this.firstAfter(begin);
    while (index < runs.length && runs[index]!.begin < end) {
      const first = runs[index]!;
      let last = first;
      while (index + 1 < runs.length && runs[index + 1]!.begin < end && this.joins[index + 1] === true) {
        index += 1;
        last = runs[index]!;
      }
      index += 1;
      found.push(
        staticRange({
          startContainer: first.node,
          startOffset: first.nodeOffset + Math.max(begin, first.begin) - first.begin,
          endContainer: last.node,
          endOffset: last.nodeOffset + Math.min(end, last.end) - last.begin,
        }),
      );
    }
    return begin < end ? found : [];
  }

  /** Index of the first run that ends after `offset`. */
  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.runs[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Node has no StaticRange; there a plain object of the same shape serves those who read its four fields. */
function staticRange(init: StaticRangeInit): StaticRange {
  if (typeof StaticRange === 'function') return new StaticRange(init);
  return {
    ...init,
    collapsed: init.startContainer === init.endContainer && init.startOffset === init.endOffset,
  };
}
