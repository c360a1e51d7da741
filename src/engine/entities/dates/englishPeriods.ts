import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { numberAt, rangeConnectorEnd } from '../expressions/numbers.ts';
import { englishMonthAt } from './englishDays.ts';
import { DIRECTION_AMOUNT, englishDirection, englishYearAfter } from './englishDirection.ts';
import { englishFractionOfYear } from './englishQuarters.ts';
import { bareEnglishYear, englishCentury, englishDecade } from './englishYears.ts';
import { CONFIDENCE, type Parsed, parsed, shortLastYear, wordMap, wordSet, yearDigits } from './grammar.ts';
import type { Temporal, Unit } from './temporal.ts';

const SEASONS = wordMap(DATE_WORDS_EN.seasons);
const PARTS = wordSet(DATE_WORDS_EN.partsOfPeriod);
const AMBIGUOUS_MONTHS = wordSet(DATE_WORDS_EN.ambiguousMonths);
const MONTH_PREPOSITIONS = wordSet(DATE_WORDS_EN.monthPrepositions);
const CLEAR_MONTH_PREPOSITIONS = wordSet(DATE_WORDS_EN.clearMonthPrepositions);

const PERIOD_NOUNS: ReadonlyMap<string, Unit> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
]);
const AGO_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** "last month", "this week", "next summer", "last May". Not "the past year", which is a stretch of time. */
function directedPeriod(atoms: readonly Atom[], index: number): Parsed | null {
  const word = wordAt(atoms, index);
  const direction = englishDirection(word);
  if (direction === null || word === 'previous') return null;
  const noun = wordAt(atoms, index + 1);
  if (word === 'this' && /^(?:past|coming)$/.test(noun) && wordAt(atoms, index + 2) === 'weekend') {
    const way = noun === 'past' ? 'past' : 'future';
    return parsed(index, index + 3, { kind: 'weekend', direction: way }, CONFIDENCE.relative);
  }
  const unit = PERIOD_NOUNS.get(noun);
  // "this year's", but not "last week-long"; "last year" in "the last year of" counts down to something else.
  const isCount = wordAt(atoms, index - 1) === 'the' && (word === 'last' || word === 'next');
  if (unit !== undefined) {
    if (isCount) return null;
    if (unit === 'weekend' && word !== 'next')
      return parsed(index, index + 2, { kind: 'weekend', direction }, CONFIDENCE.relative);
    return parsed(
      index,
      index + 2,
      { kind: 'offset', unit, amount: DIRECTION_AMOUNT[direction], time: null },
      CONFIDENCE.relative,
    );
  }
  const month = englishMonthAt(atoms, index + 1);
  if (month && !month.short && yearDigits(atoms, month.end) === null && atoms[month.end]?.kind !== 'digits') {
    return parsed(
      index,
      month.end,
      { kind: 'month', year: null, month: month.month, direction },
      CONFIDENCE.relative,
    );
  }
  const season = SEASONS.get(noun);
  if (season === undefined || isCount) return null;
  return parsed(
    index,
    index + 2,
    { kind: 'months', year: null, from: season, to: season + 2, direction },
    CONFIDENCE.relative,
  );
}

/** "March 2003", "May of last year", "February"; `introduced` where what stands before shows a month. */
export function englishMonth(atoms: readonly Atom[], index: number, introduced = false): Parsed | null {
  const month = englishMonthAt(atoms, index);
  if (!month) return null;
  const year = englishYearAfter(atoms, month.end);
  if (year)
    return parsed(
      index,
      year.end,
      { kind: 'month', year: year.year, month: month.month, direction: null },
      typeof year.year === 'number' ? CONFIDENCE.absolute : CONFIDENCE.relative,
    );
  const before = wordAt(atoms, index - 1);
  const isAmbiguous = AMBIGUOUS_MONTHS.has(wordAt(atoms, index));
  const isIntroduced =
    introduced ||
    (rangeConnectorEnd(atoms, month.end, 'en') > 0 &&
      englishMonthAt(atoms, rangeConnectorEnd(atoms, month.end, 'en')) !== null) ||
    (isSymbol(atoms, month.end, '/') && englishMonthAt(atoms, month.end + 1) !== null) ||
    (isAmbiguous ? CLEAR_MONTH_PREPOSITIONS : MONTH_PREPOSITIONS).has(before);
  if (!isIntroduced && (isAmbiguous || month.short)) return null;
  const after = atoms[month.end];
  // "in June Carter's house": a name goes on.
  if (after?.capitalized && after.gap && isAmbiguous) return null;
  if (!isIntroduced && (after?.capitalized || atoms[index - 1]?.capitalized)) return null;
  return parsed(
    index,
    month.end,
    { kind: 'month', year: null, month: month.month, direction: null },
    isIntroduced ? CONFIDENCE.relative : CONFIDENCE.weak,
  );
}

/** "spring 2020", "summer of 2020", "winter 2020-21". */
function seasonExpression(atoms: readonly Atom[], index: number): Parsed | null {
  const first = SEASONS.get(wordAt(atoms, index));
  if (first === undefined) return null;
  const found = englishYearAfter(atoms, index + 1);
  if (!found) return null;
  const at = found.end - 1;
  const { year } = found;
  if (typeof year !== 'number') {
    const temporal: Temporal = { kind: 'months', year, from: first, to: first + 2, direction: null };
    return parsed(index, found.end, temporal, CONFIDENCE.relative);
  }
  const joined =
    isDash(atoms, at + 1) || isSymbol(atoms, at + 1, '/') ? shortLastYear(atoms, at + 2, year) : null;
  if (joined !== null && first === 12) {
    const from: Temporal = { kind: 'month', year, month: 12, direction: null };
    return parsed(
      index,
      at + 3,
      { kind: 'range', from, to: { kind: 'month', year: joined, month: 2, direction: null } },
      CONFIDENCE.absolute,
    );
  }
  // A winter lies in two years, and which is meant cannot be told.
  const temporal: Temporal =
    first === 12
      ? { kind: 'year', year }
      : { kind: 'months', year, from: first, to: first + 2, direction: null };
  return parsed(index, at + 1, temporal, CONFIDENCE.absolute);
}

/** "two weeks ago", "a year ago". Not "a few days ago". */
function ago(atoms: readonly Atom[], index: number): Parsed | null {
  const article = /^(?:a|an)$/.test(wordAt(atoms, index));
  const number = article ? { value: 1, end: index + 1 } : numberAt(atoms, index, 'en');
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 500) return null;
  const unit = AGO_UNITS.get(wordAt(atoms, number.end));
  if (unit === undefined || wordAt(atoms, number.end + 1) !== 'ago') return null;
  return parsed(
    index,
    number.end + 2,
    { kind: 'offset', unit, amount: -number.value, time: null },
    CONFIDENCE.relative,
  );
}

/** "in two weeks", found at its number, because "in" is too frequent to begin with; "two weeks from now". */
function ahead(atoms: readonly Atom[], index: number): Parsed | null {
  const article = /^(?:a|an)$/.test(wordAt(atoms, index));
  const number = article ? { value: 1, end: index + 1 } : numberAt(atoms, index, 'en');
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 500) return null;
  const unit = AGO_UNITS.get(wordAt(atoms, number.end));
  if (unit === undefined) return null;
  const temporal: Temporal = { kind: 'offset', unit, amount: number.value, time: null };
  const end = number.end + 1;
  if (wordAt(atoms, end) === 'from' && wordAt(atoms, end + 1) === 'now')
    return parsed(index, end + 2, temporal, CONFIDENCE.relative);
  // "in a year" is how often.
  if (article || wordAt(atoms, index - 1) !== 'in') return null;
  return { ...parsed(index - 1, end, temporal, CONFIDENCE.weak), onlyFuture: true };
}

/** "late 2019", "mid-May", "early next year", "end of the year", "earlier this month": the period that it lies in. */
function partOfPeriod(atoms: readonly Atom[], index: number): Parsed | null {
  const word = wordAt(atoms, index);
  if (/^(?:end|beginning|start|middle)$/.test(word) && wordAt(atoms, index + 1) === 'of') {
    const at = wordAt(atoms, index + 2) === 'the' ? index + 3 : index + 2;
    const unit = at === index + 3 ? PERIOD_NOUNS.get(wordAt(atoms, at)) : undefined;
    if (unit && unit !== 'weekend')
      return parsed(index, at + 1, { kind: 'offset', unit, amount: 0, time: null }, CONFIDENCE.weak);
    const inner =
      directedPeriod(atoms, at) ??
      englishMonth(atoms, at, true) ??
      englishDecade(atoms, at) ??
      englishCentury(atoms, at) ??
      bareEnglishYear(atoms, at);
    return inner && { ...inner, begin: index };
  }
  if (/^(?:earlier|later)$/.test(word)) {
    const inner = wordAt(atoms, index + 1) === 'this' ? directedPeriod(atoms, index + 1) : null;
    return inner && { ...inner, begin: index };
  }
  if (!PARTS.has(word)) return null;
  let at = isDash(atoms, index + 1) ? index + 2 : index + 1;
  if (wordAt(atoms, at) === 'in') at++;
  if (wordAt(atoms, at) === 'the') at++;
  const inner =
    directedPeriod(atoms, at) ??
    seasonExpression(atoms, at) ??
    englishMonth(atoms, at, true) ??
    englishDecade(atoms, at) ??
    englishCentury(atoms, at) ??
    bareEnglishYear(atoms, at);
  return inner && { ...inner, begin: index };
}

/** "weekend" after "over the", "at the", "on the". */
function weekend(atoms: readonly Atom[], index: number): Parsed | null {
  if (wordAt(atoms, index) !== 'weekend' || wordAt(atoms, index - 1) !== 'the') return null;
  if (!/^(?:over|at|on|during)$/.test(wordAt(atoms, index - 2))) return null;
  return parsed(index, index + 1, { kind: 'weekend', direction: null }, CONFIDENCE.weak);
}

/** An English expression for a week, month, year or longer that begins at `index`, or null. */
export function englishPeriod(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  if (atom?.kind === 'digits') {
    return (
      ago(atoms, index) ??
      ahead(atoms, index) ??
      englishDecade(atoms, index) ??
      englishCentury(atoms, index) ??
      bareEnglishYear(atoms, index)
    );
  }
  if (atom?.kind !== 'word') return null;
  return (
    partOfPeriod(atoms, index) ??
    directedPeriod(atoms, index) ??
    englishMonth(atoms, index) ??
    seasonExpression(atoms, index) ??
    englishFractionOfYear(atoms, index) ??
    englishDecade(atoms, index) ??
    englishCentury(atoms, index) ??
    ago(atoms, index) ??
    ahead(atoms, index) ??
    weekend(atoms, index)
  );
}
