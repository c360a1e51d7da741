import type { EntityType, QuoteKind } from '../engine/types.ts';

/** The kinds of marks: what has a switch and a line style of its own. Dates and sums of money share one. */
export const MARK_KINDS = [
  'direct',
  'indirect',
  'person',
  'organization',
  'place',
  'dateMoney',
  'misc',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Which kinds are shown. */
export type ShownKinds = Readonly<Record<MarkKind, boolean>>;

/**
 * The kind of mark that a quotation gets. A mixed quotation is reported speech with some words in marks, so it goes
 * with the indirect ones.
 */
export function kindOfQuote(kind: QuoteKind): 'direct' | 'indirect' {
  return kind === 'direct' ? 'direct' : 'indirect';
}

/** The kind of mark that an entity gets. */
export function kindOfEntity(type: EntityType): Exclude<MarkKind, 'direct' | 'indirect'> {
  return type === 'date' || type === 'money' ? 'dateMoney' : type;
}
