import type { Entity, Quote, Span } from '../engine/types.ts';
import type { Result } from './result.ts';

/** Text of `spans`, each on one line; " […] " stands for what an interrupted quotation leaves out. */
export function quotedText(text: string, spans: readonly Span[]): string {
  return spans.map(([begin, end]) => oneLine(text.slice(begin, end))).join(' […] ');
}

/** `text` on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How a quotation's speaker is called: the full name, else the words of the article ("die Sprecherin"), else null. */
export function speakerName(quote: Quote): string | null {
  return quote.speaker === null ? null : (quote.speaker.name ?? oneLine(quote.speaker.text));
}

/** The entities of a result by id. */
export function entitiesById(result: Pick<Result, 'entities'>): ReadonlyMap<string, Entity> {
  return new Map(result.entities.map((entity) => [entity.id, entity]));
}

/** The role that the article gives the speaker ("US-Außenminister"), or null. */
export function speakerRole(entities: ReadonlyMap<string, Entity>, quote: Quote): string | null {
  return entities.get(quote.speaker?.entity ?? '')?.role ?? null;
}

/**
 * A date or date-time (ISO 8601) as the day that stands in it, written out in `language`; null when it is not one.
 * The day is the publisher's own: "2024-05-16T23:30:00-04:00" is the 16th, wherever the reader is.
 */
export function longDate(published: string | null, language: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(published ?? '')?.[0];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** `value` with at most `digits` decimals: more say nothing, and make every line longer. */
export function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
