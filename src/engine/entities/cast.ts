import type { Entity, Span } from '../types.ts';

export type Gender = 'female' | 'male' | 'neuter' | 'plural' | 'unknown';

/** An entity while the article is being resolved: pronoun and nominal mentions are still being added. */
export interface CastMember extends Entity {
  readonly gender: Gender;
}

/** The people, organisations, places, dates and sums of one article. */
export interface Cast {
  readonly members: readonly CastMember[];
  /** The member with a mention that overlaps `span` (the longest overlap wins), or null. */
  memberAt(span: Span): CastMember | null;
}
