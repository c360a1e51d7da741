import { FINITE, isSubjunctive, KONJUNKTIV_1 } from '../../languages/de/mood.ts';
import { REPORTING_VERBS as GERMAN_VERBS } from '../../languages/de/verbForms.ts';
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from '../../languages/de/words.ts';
import type { Language } from '../../types.ts';

/** What a word form by itself shows to the learned steps, as bits. */
export const SIGN = {
  reporting: 1,
  konjunktiv1: 2,
  konjunktiv2: 4,
  finite: 8,
  preposition: 16,
  subordinator: 32,
} as const;

function germanSigns(lower: string): number {
  const first = KONJUNKTIV_1.has(lower);
  return (
    (GERMAN_VERBS.has(lower) ? SIGN.reporting : 0) |
    (first ? SIGN.konjunktiv1 : 0) |
    (!first && isSubjunctive(lower) ? SIGN.konjunktiv2 : 0) |
    (FINITE.has(lower) || AUXILIARIES.has(lower) ? SIGN.finite : 0) |
    (PREPOSITIONS.has(lower) ? SIGN.preposition : 0) |
    (SUBORDINATORS.has(lower) ? SIGN.subordinator : 0)
  );
}

/** Signs of a word form in lower case. */
export const SIGNS: Readonly<Partial<Record<Language, (lower: string) => number>>> = { de: germanSigns };
