import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { rangeConnectorEnd } from '../expressions/numbers.ts';
import { ENGLISH_FEASTS, englishDay, englishMonthAt } from './englishDays.ts';
import { englishMonth, englishPeriod } from './englishPeriods.ts';
import { CENTURY_ORDINALS, isClosingYear } from './englishYears.ts';
import {
  CONFIDENCE,
  type DateGrammar,
  type Parsed,
  parsed,
  rangeOf,
  wordSet,
  yearDigits,
} from './grammar.ts';

/** Every word, in lower case, with which an expression can begin: most words of a text need no parsing. */
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
    ...[[...ENGLISH_FEASTS.keys()].join(' '), CENTURY_ORDINALS.join(' ')],
    // Numbers begin "two weeks ago".
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    'twenties thirties forties fifties sixties seventies eighties nineties',
  ]
    .flatMap((list) => list.split(/\s+/))
    .map((entry) => entry.split('=')[0]),
);
const single = (atoms: readonly Atom[], index: number): Parsed | null =>
  englishDay(atoms, index) ?? englishPeriod(atoms, index);

/** Index where the second half of a range begins, after "to", "–" or the "and" of "between … and"; or -1. */
function secondHalf(atoms: readonly Atom[], index: number, begin: number): number {
  // "May/June": only months are joined so; "2022/23" is a year by itself.
  if (isSymbol(atoms, index, '/') && englishMonthAt(atoms, index + 1)) return index + 1;
  if (wordAt(atoms, index) === 'and') return wordAt(atoms, begin - 1) === 'between' ? index + 1 : -1;
  return rangeConnectorEnd(atoms, index, 'en');
}

/** The second month or year of a range, which needs no evidence of its own. */
function closing(atoms: readonly Atom[], index: number, first: Parsed): Parsed | null {
  if (first.temporal.kind === 'month') return englishMonth(atoms, index, true);
  const year = yearDigits(atoms, index);
  if (year === null || first.temporal.kind !== 'year' || !isClosingYear(atoms, index)) return null;
  return parsed(index, index + 1, { kind: 'year', year }, CONFIDENCE.year);
}

/** Verbs whose preterite is their infinitive. */
const SAME_FORM = wordSet('cut hit shut put set beat');
const BEFORE_INFINITIVE = wordSet(
  'to will would can could may might should must shall not never and or is are be been the a',
);
const FORMS_OF_BE = wordSet('be being is are get gets');
const DETERMINERS = wordSet('the a an his her its their our this that these those');

export const ENGLISH_DATES: DateGrammar = {
  mayBegin: (word) => FIRST_WORDS.has(word),
  reportCues: wordSet(DATE_WORDS_EN.reportCues),
  isPreterite(atoms, index) {
    const word = wordAt(atoms, index);
    const before = wordAt(atoms, index - 1);
    if (SAME_FORM.has(word)) return !BEFORE_INFINITIVE.has(before);
    // "the proposed law" is an adjective, "will be counted" not past.
    return word.length > 4 && word.endsWith('ed') && !DETERMINERS.has(before) && !FORMS_OF_BE.has(before);
  },
  pluperfect: wordSet('had'),
  verbDistance: 10,
  sincePrepositions: wordSet('since'),
  goalPrepositions: wordSet('for until till by before to through'),
  openers: wordSet('on in at by the of over during early late and but since until from between before after'),
  determiners: DETERMINERS,
  copulas: wordSet('is are'),
  copulaPrepositions: wordSet('on at'),
  futureCues: wordSet(DATE_WORDS_EN.futureCues),
  pastCues: wordSet(DATE_WORDS_EN.pastCues),
  parseAt(atoms, index) {
    const first = single(atoms, index);
    if (!first) return null;
    const next = secondHalf(atoms, first.end, first.begin);
    const second = next < 0 ? null : (single(atoms, next) ?? closing(atoms, next, first));
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
