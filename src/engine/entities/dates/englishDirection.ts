import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, isSymbol, wordAt } from '../expressions/atoms.ts';
import { wordMap, yearDigits } from './grammar.ts';
import type { Direction, YearOf } from './temporal.ts';

const DIRECTIONS = wordMap(DATE_WORDS_EN.directions);

/** "last", "this", "coming": the direction of an adjective, or null. */
export function englishDirection(word: string): Direction | null {
  const amount = DIRECTIONS.get(word);
  if (amount === undefined) return null;
  return amount < 0 ? 'past' : amount > 0 ? 'future' : 'current';
}

export const DIRECTION_AMOUNT: Readonly<Record<Direction, number>> = { past: -1, current: 0, future: 1 };
/** "2022", "of 2022", "last year", "of this year" after a day, month or quarter. */
export function englishYearAfter(
  atoms: readonly Atom[],
  index: number,
): { readonly year: Exclude<YearOf, null>; readonly end: number } | null {
  let i = index;
  if (isSymbol(atoms, i, ',') && yearDigits(atoms, i + 1) !== null) i++;
  if (wordAt(atoms, i) === 'of') i++;
  const year = yearDigits(atoms, i);
  if (year !== null && atoms[i]?.gap) return { year, end: i + 1 };
  const direction = englishDirection(wordAt(atoms, i));
  return direction !== null && wordAt(atoms, i + 1) === 'year'
    ? { year: { offset: DIRECTION_AMOUNT[direction] }, end: i + 2 }
    : null;
}
