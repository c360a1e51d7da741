import { DATE_WORDS_DE } from '../../languages/de/entitiesDates.ts';
import { type Atom, wordAt } from '../expressions/atoms.ts';
import { numberAt } from '../expressions/numbers.ts';
import { wordSet, yearDigits } from './grammar.ts';
import type { Direction, YearOf } from './temporal.ts';

const PAST = wordSet(DATE_WORDS_DE.past);
const FUTURE = wordSet(DATE_WORDS_DE.future);
const CURRENT = wordSet(DATE_WORDS_DE.current);

/** "vergangenen", "kommender": the direction of an adjective, or null. */
export function germanDirection(word: string): Direction | null {
  const stem = /^(\p{L}+?)e[mnrs]?$/u.exec(word)?.[1];
  if (stem === undefined) return null;
  if (PAST.has(stem)) return 'past';
  if (FUTURE.has(stem)) return 'future';
  return CURRENT.has(stem) ? 'current' : null;
}

export const DIRECTION_AMOUNT: Readonly<Record<Direction, number>> = { past: -1, current: 0, future: 1 };

/** Year of "2022", "vergangenen Jahres", "dieses Jahres", "vor zwei Jahren" after a day, month, season or quarter. */
export function germanYearAfter(
  atoms: readonly Atom[],
  index: number,
): { readonly year: Exclude<YearOf, null>; readonly end: number } | null {
  const year = yearDigits(atoms, index);
  if (year !== null) return { year, end: index + 1 };
  if (wordAt(atoms, index) === 'vor') {
    const number = numberAt(atoms, index + 1, 'de');
    if (!number || !/^jahre?n?$/.test(wordAt(atoms, number.end)) || !Number.isInteger(number.value))
      return null;
    return { year: { offset: -number.value }, end: number.end + 1 };
  }
  const direction = germanDirection(
    wordAt(atoms, /^(?:des)$/.test(wordAt(atoms, index)) ? index + 1 : index),
  );
  const noun = wordAt(atoms, index) === 'des' ? index + 2 : index + 1;
  if (direction === null || wordAt(atoms, noun) !== 'jahres') return null;
  return { year: { offset: DIRECTION_AMOUNT[direction] }, end: noun + 1 };
}
