/** The places that the reader steps through, one after the other. Pure. */
import type { Quote, Span } from '../engine/types.ts';
import type { Mark } from './plan.ts';
import { voiceKey } from './voices.ts';

/** One quotation, however often it is interrupted, or one mention of a name. */
export interface Stop {
  /** The mark that it begins with. */
  readonly mark: Mark;
  /** All of it, UTF-16 code units into the article text. */
  readonly spans: readonly Span[];
}

/** The stops among `marks`, which are as `planMarks` orders them, in the order of the text. */
export function stopsOf(marks: readonly Mark[]): Stop[] {
  const seen = new Set<Quote>();
  const stops: Stop[] = [];
  for (const mark of marks) {
    const { subject } = mark;
    if (subject.type === 'entity') {
      stops.push({ mark, spans: [mark.span] });
    } else if (!seen.has(subject.quote)) {
      seen.add(subject.quote);
      stops.push({ mark, spans: subject.quote.spans });
    }
  }
  return stops;
}

/**
 * Those of `stops` that the reader is led through: who steps wants to read what is said, and names are many. Only
 * where no quotation is among them, they are names.
 */
export function stopsToTake(stops: readonly Stop[]): readonly Stop[] {
  const quotations = stops.filter(({ mark }) => mark.subject.type === 'quote');
  return quotations.length > 0 ? quotations : stops;
}

/** The stops at quotations of one voice (see `voiceKey`). */
export function stopsOfVoice(stops: readonly Stop[], voice: string): Stop[] {
  return stops.filter(({ mark: { subject } }) => isOfVoice(subject, voice));
}

export function isOfVoice(subject: Mark['subject'], voice: string): boolean {
  return subject.type === 'quote' && voiceKey(subject.quote) === voice;
}

/** The index after `index`, or before it, in a list of `count` that begins again at its end. */
export function stepFrom(index: number, direction: 'next' | 'previous', count: number): number {
  return (index + (direction === 'next' ? 1 : count - 1)) % count;
}

/** Whether two stops, of two analyses of one text, are the same. */
export function sameStop(one: Stop, other: Stop): boolean {
  return idOf(one.mark) === idOf(other.mark) && one.mark.span[0] === other.mark.span[0];
}

function idOf({ subject }: Mark): string {
  return subject.type === 'quote' ? subject.quote.id : subject.entity.id;
}
