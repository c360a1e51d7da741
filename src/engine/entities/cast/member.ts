import type { CastMember } from '../cast.ts';

/** A member before the cast is in order. */
export type Unnumbered = Omit<CastMember, 'id'>;
