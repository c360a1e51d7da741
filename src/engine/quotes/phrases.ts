import type { Phrase } from './draft.ts';
import type { Unit } from './units.ts';

/**
 * The phrases of a unit from left to right.
 * @param parse the phrase that begins at a token, or null
 */
export function phrasesIn(unit: Unit, parse: (first: number) => Phrase | null): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = unit.first; i < unit.end; ) {
    const phrase = parse(i);
    if (phrase) phrases.push(phrase);
    i = Math.max(i + 1, phrase?.end ?? 0);
  }
  return phrases;
}
