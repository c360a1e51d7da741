/** What to paint: annotations → marks. Pure. */
import type { Annotations, Entity, Quote, Span } from '../engine/types.ts';
import { entityHighlight, type HighlightName, quoteHighlight } from './highlights.ts';
import { kindOfEntity, kindOfQuote, type MarkKind } from './kinds.ts';
import { rankVoicesInSteps, voiceKey } from './voices.ts';

/** One span of the article text that is marked, and what for. */
export interface Mark {
  readonly span: Span;
  readonly kind: MarkKind;
  readonly highlight: HighlightName;
  readonly subject: QuoteSubject | EntitySubject;
}

export interface QuoteSubject {
  readonly type: 'quote';
  readonly quote: Quote;
  /** The voice's hue, or null for neutral. */
  readonly hue: number | null;
}

export interface EntitySubject {
  readonly type: 'entity';
  readonly entity: Entity;
}

/**
 * The marks of an article, by where they begin, the longer first. Spans outside the text, and empty ones, are left
 * out; pronouns and descriptions are listed as mentions but only proper names, dates and sums are marked.
 * Works in short steps, since a long article has thousands.
 * @param text the article text that the spans (UTF-16 code units) point into
 */
export function* planMarks(
  annotations: Pick<Annotations, 'quotes' | 'entities'>,
  text: string,
): Generator<void, Mark[], void> {
  const marks: Mark[] = [];
  const add = (span: Span, mark: Omit<Mark, 'span'>): void => {
    if (span[0] < span[1] && span[1] <= text.length) marks.push({ span, ...mark });
  };
  const hues = new Map<string, number | null>();
  const { voices } = yield* rankVoicesInSteps(annotations.quotes, text);
  for (const voice of voices) hues.set(voice.key, voice.hue);
  for (const quote of annotations.quotes) {
    const key = voiceKey(quote);
    const hue = key === null ? null : (hues.get(key) ?? null);
    const kind = kindOfQuote(quote.kind);
    const subject: QuoteSubject = { type: 'quote', quote, hue };
    for (const span of quote.spans) add(span, { kind, highlight: quoteHighlight(kind, hue), subject });
  }
  yield;
  for (const entity of annotations.entities) {
    const kind = kindOfEntity(entity.type);
    const subject: EntitySubject = { type: 'entity', entity };
    for (const { span, kind: mentionKind } of entity.mentions) {
      if (mentionKind === 'name') add(span, { kind, highlight: entityHighlight(kind), subject });
    }
  }
  yield;
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Finds the marks that hold an offset, in logarithmic time for marks that hardly overlap, as an article's do. */
export class MarkIndex {
  /** Largest end among the marks up to each index: no mark before an index where it is too small can reach. */
  private readonly reach: number[] = [];

  /** @param marks as {@link planMarks} orders them */
  constructor(private readonly marks: readonly Mark[]) {
    let reach = 0;
    for (const mark of marks) {
      reach = Math.max(reach, mark.span[1]);
      this.reach.push(reach);
    }
  }

  /** The marks whose span holds the code unit at `offset`, the shortest first. */
  at(offset: number): Mark[] {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.marks[middle]!.span[0] <= offset) low = middle + 1;
      else high = middle;
    }
    const found: Mark[] = [];
    for (let index = low - 1; index >= 0 && this.reach[index]! > offset; index--) {
      const mark = this.marks[index]!;
      if (mark.span[1] > offset) found.push(mark);
    }
    return found.sort(byLength);
  }
}

/** Orders marks by length, the shortest first: the innermost of those that overlap. */
export function byLength(a: Mark, b: Mark): number {
  return a.span[1] - a.span[0] - (b.span[1] - b.span[0]);
}
