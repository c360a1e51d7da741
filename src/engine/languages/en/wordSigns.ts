import { SIGN } from '../../quotes/wordSigns.ts';
import { REPORTING_VERBS } from './verbForms.ts';
import { AUXILIARIES, FINITE, PREPOSITIONS } from './words.ts';

/** "will" and "can" as reported speech has them. */
const SHIFTED = new Set(['would', 'could', 'might', 'should', 'had']);

/** Bits of {@link SIGN} for an English word form in lower case. */
export function wordSigns(lower: string): number {
  return (
    (REPORTING_VERBS.has(lower) ? SIGN.reporting : 0) |
    (SHIFTED.has(lower) ? SIGN.conditional : 0) |
    (FINITE.has(lower) || AUXILIARIES.has(lower) ? SIGN.finite : 0) |
    (PREPOSITIONS.has(lower) ? SIGN.preposition : 0)
  );
}
