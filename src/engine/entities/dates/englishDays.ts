import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { englishClockAt, withEnglishTimeAfter } from './englishClock.ts';
import { englishDeicticDay } from './englishDeictic.ts';
import { englishDirection, englishYearAfter } from './englishDirection.ts';
import { feast, feastTable } from './feasts.ts';
import { CONFIDENCE, type Parsed, parsed, withTime, wordMap, wordSet } from './grammar.ts';
import { isoDate } from './isoDate.ts';
import { type Direction, dayFits, type Temporal, type YearOf } from './temporal.ts';

const MONTHS = wordMap(DATE_WORDS_EN.months);
const WEEKDAYS = wordMap(DATE_WORDS_EN.weekdays);
const DAY_PARTS = wordSet(DATE_WORDS_EN.dayParts);
const DIRECTIONS = wordMap(DATE_WORDS_EN.directions);
export const ENGLISH_FEASTS = feastTable(DATE_WORDS_EN.feasts);
const FEAST_PREPOSITIONS = wordSet(DATE_WORDS_EN.feastPrepositions);

/** Month name at `index`, with the full stop of its abbreviation. */
export function englishMonthAt(
  atoms: readonly Atom[],
  index: number,
): { readonly month: number; readonly end: number; readonly short: boolean } | null {
  if (!atoms[index]?.capitalized) return null;
  const word = wordAt(atoms, index);
  const month = MONTHS.get(word);
  if (month === undefined) return null;
  const short = word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
  const stop = short && isSymbol(atoms, index + 1, '.') && !atoms[index + 1]?.gap;
  return { month, end: stop ? index + 2 : index + 1, short };
}

/** Day of the month with its ordinal ending: "16", "16th". */
function dayNumber(
  atoms: readonly Atom[],
  index: number,
): { readonly day: number; readonly end: number } | null {
  const atom = atoms[index];
  if (atom?.kind !== 'digits' || atom.text.length > 2) return null;
  const day = Number(atom.text);
  if (day < 1 || day > 31) return null;
  const after = atoms[index + 1];
  if (after && !after.gap && after.kind === 'word') {
    return /^(?:st|nd|rd|th)$/.test(after.lower) ? { day, end: index + 2 } : null;
  }
  // "16.5", "16:30", "16%" are no days.
  const joined = atoms[index + 2];
  if (after && !after.gap && /[.,:/]/.test(after.text) && joined?.kind === 'digits' && !joined.gap)
    return null;
  if (after && /^[%$€£]$/.test(after.text)) return null;
  return { day, end: index + 1 };
}

/** "May 16, 2024", "May 3-5", "May 16". */
function monthFirst(atoms: readonly Atom[], index: number): Parsed | null {
  const month = englishMonthAt(atoms, index);
  const first = month && dayNumber(atoms, month.end);
  if (!month || !first || !atoms[month.end]?.gap || !dayFits(month.month, first.day)) return null;
  const at = (day: number, year: YearOf): Temporal => ({
    kind: 'day',
    year,
    month: month.month,
    day,
    time: null,
  });
  const isRange =
    isDash(atoms, first.end) || wordAt(atoms, first.end) === 'to' || wordAt(atoms, first.end) === 'and';
  const last = isRange ? dayNumber(atoms, first.end + 1) : null;
  if (last && last.day > first.day && dayFits(month.month, last.day) && !isCounted(atoms, last.end)) {
    const year = englishYearAfter(atoms, last.end);
    const temporal: Temporal = {
      kind: 'range',
      from: at(first.day, year?.year ?? null),
      to: at(last.day, year?.year ?? null),
    };
    return parsed(index, year?.end ?? last.end, temporal, CONFIDENCE.absolute);
  }
  const year = englishYearAfter(atoms, first.end);
  if (!year && isCounted(atoms, first.end)) return null;
  return parsed(index, year?.end ?? first.end, at(first.day, year?.year ?? null), CONFIDENCE.absolute);
}

/** "May 16 million": the number belongs to what follows. */
const isCounted = (atoms: readonly Atom[], index: number): boolean =>
  /^(?:million|billion|trillion|thousand|hundred|percent|per|points|people)$/.test(wordAt(atoms, index));

/** "16 May 2024", "16th of May", "3-5 May 2023", "3 to 5 May". */
function dayFirst(atoms: readonly Atom[], index: number): Parsed | null {
  const before = atoms[index - 1];
  if (before && !atoms[index]?.gap && (before.kind === 'word' || /[.,:$€£/]/.test(before.text))) return null;
  const first = dayNumber(atoms, index);
  if (!first) return null;
  let i = first.end;
  let last: number | null = null;
  if (isDash(atoms, i) || /^(?:to|and)$/.test(wordAt(atoms, i))) {
    const second = dayNumber(atoms, i + 1);
    if (!second || second.day <= first.day) return null;
    last = second.day;
    i = second.end;
  }
  if (wordAt(atoms, i) === 'of') i++;
  const month = englishMonthAt(atoms, i);
  if (!month || !dayFits(month.month, last ?? first.day)) return null;
  const year = englishYearAfter(atoms, month.end);
  const at = (day: number): Temporal => ({
    kind: 'day',
    year: year?.year ?? null,
    month: month.month,
    day,
    time: null,
  });
  const temporal: Temporal =
    last === null ? at(first.day) : { kind: 'range', from: at(first.day), to: at(last) };
  return parsed(index, year?.end ?? month.end, temporal, CONFIDENCE.absolute);
}

/**
 * "5/16/2024", "16/05/2024". American and British order differ: when both numbers could be the month, the day is
 * not known.
 */
function slashed(atoms: readonly Atom[], index: number): Parsed | null {
  const [a, slash1, b, slash2, year] = atoms.slice(index, index + 5);
  if (
    a?.kind !== 'digits' ||
    slash1?.text !== '/' ||
    b?.kind !== 'digits' ||
    slash2?.text !== '/' ||
    year?.kind !== 'digits'
  )
    return null;
  if (
    slash1.gap ||
    b.gap ||
    slash2.gap ||
    year.gap ||
    a.text.length > 2 ||
    b.text.length > 2 ||
    year.text.length !== 4
  )
    return null;
  const [first, second] = [Number(a.text), Number(b.text)];
  const at = (month: number, day: number): Temporal | null =>
    month >= 1 && month <= 12 && dayFits(month, day)
      ? { kind: 'day', year: Number(year.text), month, day, time: null }
      : null;
  const [american, british] = [at(first, second), at(second, first)];
  const temporal: Temporal | null =
    american && british && first !== second ? { kind: 'unknown' } : (american ?? british);
  return temporal && parsed(index, index + 5, temporal, CONFIDENCE.absolute);
}

/** Before a weekday: no certain one ("every Friday", "on a Tuesday"), or a name ("Black Friday"). */
const NO_DAY_BEFORE = wordSet(
  'every each any some most black good ash super bloody cyber maundy shrove giving',
);
/** After a weekday, with a capital: a newspaper or a show. */
const NAME_AFTER = wordSet(
  'times telegraph mirror mail express post herald mercury world star people night service review',
);

/** "of last week", "next week" after a weekday: how many weeks away, and where it ends. */
function weekAfter(
  atoms: readonly Atom[],
  index: number,
): { readonly weeks: number; readonly end: number } | null {
  const at = wordAt(atoms, index) === 'of' ? index + 1 : index;
  const amount = DIRECTIONS.get(wordAt(atoms, at));
  return amount === undefined || wordAt(atoms, at + 1) !== 'week' ? null : { weeks: amount, end: at + 2 };
}

const FUNCTION_WORDS = wordSet(
  'that when and or in at to for by with after before of as but who which is was on were near from while where if than so',
);

function isNoDay(atoms: readonly Atom[], begin: number, end: number): boolean {
  const before = wordAt(atoms, begin - 1);
  if (NO_DAY_BEFORE.has(before)) return true;
  // "on a Tuesday" is any, "in a Tuesday interview" is this one.
  if (/^(?:an?|one)$/.test(before)) {
    const after = wordAt(atoms, DAY_PARTS.has(wordAt(atoms, end)) ? end + 1 : end);
    if (after === '' || FUNCTION_WORDS.has(after)) return true;
  }
  if (wordAt(atoms, begin - 2) === 'mail' && wordAt(atoms, begin - 1) === 'on') return true;
  return atoms[end]?.capitalized === true && NAME_AFTER.has(wordAt(atoms, end));
}

/** "Thursday", "last Thursday", "this coming Sunday", "early Tuesday", "Monday last week", "Thursday, May 16, 2024". */
function weekdayExpression(atoms: readonly Atom[], index: number): Parsed | null {
  const head = weekdayHead(atoms, index);
  const { direction } = head;
  const word = wordAt(atoms, head.end);
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !atoms[head.end]?.capitalized) return null;
  const short = word.length <= 5 && !word.endsWith('day');
  let i = head.end + 1;
  if (short && isSymbol(atoms, i, '.') && !atoms[i]?.gap) i++;
  const next = isSymbol(atoms, i, ',') || isSymbol(atoms, i, '(') ? i + 1 : i;
  const skipped = wordAt(atoms, next) === 'the' ? next + 1 : next;
  const date = direction === null ? (monthFirst(atoms, skipped) ?? dayFirst(atoms, skipped)) : null;
  if (date) {
    const closed = isSymbol(atoms, next - 1, '(') && isSymbol(atoms, date.end, ')');
    return { ...date, begin: index, end: closed ? date.end + 1 : date.end };
  }
  if (short || isNoDay(atoms, index, i)) return null;
  const week = direction === null ? weekAfter(atoms, i) : null;
  if (week) {
    const temporal: Temporal = { kind: 'weekdayOfWeek', weekday, weeks: week.weeks, time: null };
    return parsed(index, week.end, temporal, CONFIDENCE.relative);
  }
  if (DAY_PARTS.has(wordAt(atoms, i))) i++;
  return parsed(index, i, { kind: 'weekday', weekday, direction, time: null }, CONFIDENCE.relative);
}

/** What stands before a weekday and belongs to it: "last", "this coming", "early", "late on". */
function weekdayHead(
  atoms: readonly Atom[],
  index: number,
): { readonly direction: Direction | null; readonly end: number } {
  const first = wordAt(atoms, index);
  if (first === 'early' || first === 'late')
    return { direction: null, end: wordAt(atoms, index + 1) === 'on' ? index + 2 : index + 1 };
  if (first === 'this' && wordAt(atoms, index + 1) === 'past') return { direction: 'past', end: index + 2 };
  const direction = englishDirection(first);
  if (direction === null) return { direction, end: index };
  const second = direction === 'current' ? englishDirection(wordAt(atoms, index + 1)) : null;
  return second === null ? { direction, end: index + 1 } : { direction: second, end: index + 2 };
}

function dayAt(atoms: readonly Atom[], index: number): Parsed | null {
  if (atoms[index]?.kind === 'digits')
    return isoDate(atoms, index) ?? slashed(atoms, index) ?? dayFirst(atoms, index);
  return (
    weekdayExpression(atoms, index) ??
    englishDeicticDay(atoms, index) ??
    monthFirst(atoms, index) ??
    feast(atoms, index, ENGLISH_FEASTS, FEAST_PREPOSITIONS)
  );
}

/** An English expression for a day that begins at `index`, or null; also "3 p.m. on Tuesday". */
export function englishDay(atoms: readonly Atom[], index: number): Parsed | null {
  const day = dayAt(atoms, index);
  if (day) return withEnglishTimeAfter(atoms, day);
  const time = englishClockAt(atoms, index);
  if (!time) return null;
  let i = time.end;
  if (isSymbol(atoms, i, ',')) i++;
  if (wordAt(atoms, i) === 'on') i++;
  const after = dayAt(atoms, i);
  const temporal = after && withTime(after.temporal, time.time);
  return after && temporal ? { ...after, begin: index, temporal } : null;
}
