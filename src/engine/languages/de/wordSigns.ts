import { SIGN } from '../../quotes/wordSigns.ts';
import { FINITE, KONJUNKTIV_1, KONJUNKTIV_2 } from './mood.ts';
import { REPORTING_VERBS } from './verbForms.ts';
import { AUXILIARIES, PREPOSITIONS } from './words.ts';

/** Bits of {@link SIGN} for a German word form in lower case. */
export function wordSigns(lower: string): number {
  return (
    (REPORTING_VERBS.has(lower) ? SIGN.reporting : 0) |
    (KONJUNKTIV_1.has(lower) ? SIGN.reported : 0) |
    (KONJUNKTIV_2.has(lower) ? SIGN.conditional : 0) |
    (FINITE.has(lower) || AUXILIARIES.has(lower) ? SIGN.finite : 0) |
    (PREPOSITIONS.has(lower) ? SIGN.preposition : 0)
  );
}
