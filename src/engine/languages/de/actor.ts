import type { Phrase } from '../../quotes/draft.ts';
import type { Unit } from '../../quotes/units.ts';
import { FINITE } from './mood.ts';
import type { Parts } from './parts.ts';
import { ADVERBS, ARTICLES, AUXILIARIES, COORDINATORS, PREPOSITIONS, SUBORDINATORS } from './words.ts';

const NO_VERBS: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...PREPOSITIONS,
  ...ARTICLES,
  ...COORDINATORS,
  ...SUBORDINATORS,
]);

/** Who does something in this unit as the subject that opens it, or null. */
export function actorIn(parts: Parts, unit: Unit): Phrase | null {
  const [opening] = unit.segments;
  if (!opening || parts.inMarks(opening.first)) return null;
  // "Kolbe verließ …": a small word right behind the phrase that opens the sentence is its verb.
  const whole = parts.subjects.phrases.parse(opening.first, opening.end, { local: true, coordinate: true });
  const verb = whole && parts.reading.tokens[whole.end];
  if (
    whole &&
    verb?.kind === 'word' &&
    !verb.capitalized &&
    whole.end < opening.end &&
    !NO_VERBS.has(verb.lower)
  )
    return parts.subjects.before(opening.first, whole.end);
  for (let i = opening.first; i < opening.end; i++) {
    if (parts.reading.tokens[i]?.capitalized || parts.inMarks(i)) continue;
    const lower = parts.lower(i);
    if (!FINITE.has(lower) && !AUXILIARIES.has(lower) && !/[^s]te?$/.test(lower)) continue;
    return parts.subjects.before(opening.first, i);
  }
  return null;
}
