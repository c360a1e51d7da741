import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, isDash, wordAt } from '../expressions/atoms.ts';
import { rangeConnectorEnd } from '../expressions/numbers.ts';
import { englishDay } from './englishDays.ts';
import { englishPeriod } from './englishPeriods.ts';
import { type DateGrammar, type Parsed, rangeOf, wordSet } from './grammar.ts';

const single = (atoms: readonly Atom[], index: number): Parsed | null =>
  englishDay(atoms, index) ?? englishPeriod(atoms, index);

/** Index where the second half of a range begins, after "to", "–" or the "and" of "between … and"; or -1. */
function secondHalf(atoms: readonly Atom[], index: number, begin: number): number {
  if (wordAt(atoms, index) === 'and') return wordAt(atoms, begin - 1) === 'between' ? index + 1 : -1;
  return rangeConnectorEnd(atoms, index, 'en');
}

export const ENGLISH_DATES: DateGrammar = {
  futureCues: wordSet(DATE_WORDS_EN.futureCues),
  pastCues: wordSet(DATE_WORDS_EN.pastCues),
  parseAt(atoms, index) {
    const first = single(atoms, index);
    if (!first) return null;
    const next = secondHalf(atoms, first.end, first.begin);
    const second = next < 0 ? null : single(atoms, next);
    const range = second && rangeOf(first, second);
    if (range) return range;
    // "Monday-only": a part of a compound.
    const isCompound =
      isDash(atoms, first.end) &&
      !atoms[first.end]?.gap &&
      atoms[first.end + 1]?.kind === 'word' &&
      !atoms[first.end + 1]?.gap;
    return isCompound && atoms[first.end]?.text === '-' ? null : first;
  },
};
