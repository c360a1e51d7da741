import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, isDash, readAtoms, wordAt } from '../expressions/atoms.ts';
import { rangeConnectorEnd } from '../expressions/numbers.ts';
import { englishNumberWords } from '../expressions/numbersEnglish.ts';
import { remembered } from '../expressions/remembered.ts';
import { englishDay } from './englishDays.ts';
import { englishPeriod } from './englishPeriods.ts';
import { type DateGrammar, type Parsed, rangeOf, wordSet } from './grammar.ts';

const FIRST_WORDS = new Set(
  [
    ...[
      DATE_WORDS_EN.months,
      DATE_WORDS_EN.weekdays,
      DATE_WORDS_EN.directions,
      DATE_WORDS_EN.seasons,
      DATE_WORDS_EN.ordinals,
    ],
    ...[
      DATE_WORDS_EN.partsOfPeriod,
      'yesterday today tomorrow tonight noon weekend end beginning start middle earlier later q a an',
    ],
    'twenties thirties forties fifties sixties seventies eighties nineties',
  ]
    .flatMap((list) => list.split(/\s+/))
    .map((entry) => entry.split('=')[0]),
);
/** Also number words, which begin "two weeks ago". */
const mayBegin = remembered(
  (word) => FIRST_WORDS.has(word) || englishNumberWords(readAtoms(word), 0) !== null,
);

const single = (atoms: readonly Atom[], index: number): Parsed | null =>
  englishDay(atoms, index) ?? englishPeriod(atoms, index);

/** Index where the second half of a range begins, after "to", "–" or the "and" of "between … and"; or -1. */
function secondHalf(atoms: readonly Atom[], index: number, begin: number): number {
  if (wordAt(atoms, index) === 'and') return wordAt(atoms, begin - 1) === 'between' ? index + 1 : -1;
  return rangeConnectorEnd(atoms, index, 'en');
}

export const ENGLISH_DATES: DateGrammar = {
  mayBegin,
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
