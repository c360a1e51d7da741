import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  isValidDay,
  parseIsoDay,
  weekdayOf,
} from './calendar.ts';

/** Where an expression without a year or date lies, as its words say: "letzten", "kommenden", "diesen". */
export type Direction = 'past' | 'future' | 'current';
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

/** The tense of the words around an expression, or null when they show none. */
export type Tense = 'past' | 'future' | null;

/** The year of a day or month: as written, so many from the article's ("of last year" is -1), or not told. */
export type YearOf = number | { readonly offset: number } | null;

/** What an expression says, before it is laid on the calendar. */
export type Temporal =
  | {
      readonly kind: 'day';
      readonly year: YearOf;
      readonly month: number;
      readonly day: number;
      readonly time: string | null;
    }
  | {
      readonly kind: 'month';
      readonly year: YearOf;
      readonly month: number;
      readonly direction: Direction | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** Decades and centuries, both years included. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** Months `from` to `to` of a year, 13 and 14 those of the next: quarters, halves, seasons. */
  | {
      readonly kind: 'months';
      readonly year: YearOf;
      readonly from: number;
      readonly to: number;
      readonly direction: Direction | null;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: Direction | null;
      readonly time: string | null;
    }
  /** A weekday so many weeks from that of the article ("Monday of last week"). */
  | {
      readonly kind: 'weekdayOfWeek';
      readonly weekday: number;
      readonly weeks: number;
      readonly time: string | null;
    }
  /** The night that ends on the day ("Nacht zum Donnerstag"). */
  | { readonly kind: 'nightBefore'; readonly day: Temporal }
  /** A week by its number after ISO 8601. */
  | { readonly kind: 'isoWeek'; readonly week: number; readonly year: number | null }
  /** So many units from the article's date. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly amount: number; readonly time: string | null }
  | { readonly kind: 'weekend'; readonly direction: Direction | null }
  | { readonly kind: 'range'; readonly from: Temporal; readonly to: Temporal }
  /** An expression whose year cannot be told for certain ("03/04/2021"). */
  | { readonly kind: 'unknown' };

/** The article's date, and the tense of the words around the expression. */
export interface Anchor {
  readonly day: CalendarDay | null;
  readonly tense: Tense;
}

const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
const timed = (day: CalendarDay, time: string | null): string =>
  time === null ? isoDay(day) : `${isoDay(day)}T${time}`;

/** The year of a day without one: the nearest to the article, of the days to come or past where the tense is told. */
function nearestYear(anchor: CalendarDay, month: number, day: number, tense: Tense): number | null {
  let best: number | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const year of [anchor.year - 1, anchor.year, anchor.year + 1]) {
    const candidate = { year, month, day };
    if (!isValidDay(candidate)) continue;
    const days = daysBetween(anchor, candidate);
    if ((tense === 'future' && days < 0) || (tense === 'past' && days > 0)) continue;
    if (Math.abs(days) < bestDistance) {
      best = year;
      bestDistance = Math.abs(days);
    }
  }
  return best;
}

/** Year of a month without one; one that lies ahead by no more than half a year is this year's. */
function yearOfMonth(anchor: CalendarDay, month: number, direction: Direction | null, tense: Tense): number {
  const ahead = month - anchor.month;
  if (direction === 'past') return ahead < 0 ? anchor.year : anchor.year - 1;
  if (direction === 'future') return ahead > 0 ? anchor.year : anchor.year + 1;
  if (direction === 'current') return anchor.year;
  if (tense === 'future') return ahead >= 0 ? anchor.year : anchor.year + 1;
  if (tense === 'past') return ahead <= 0 ? anchor.year : anchor.year - 1;
  return ahead > 6 ? anchor.year - 1 : anchor.year;
}

/** The same for a stretch of months; a winter that has begun the year before is still this one. */
function yearOfMonths(
  anchor: CalendarDay,
  { from, to, direction }: Extract<Temporal, { kind: 'months' }>,
  tense: Tense,
): number {
  const lastsIntoThisYear = to > 12 && anchor.month <= to - 12;
  if (lastsIntoThisYear && direction !== 'future') return anchor.year - (direction === 'past' ? 2 : 1);
  // Of a quarter that is not over one speaks in the past tense as well.
  const isRunning = from <= anchor.month && anchor.month <= to;
  if (direction === 'past' && isRunning) return anchor.year - 1;
  return yearOfMonth(anchor, from, direction, tense);
}

function yearFor(year: YearOf, anchor: CalendarDay | null, open: (anchor: CalendarDay) => number | null) {
  if (typeof year === 'number') return year;
  if (anchor === null) return null;
  return year === null ? open(anchor) : anchor.year + year.offset;
}

function weekday(
  anchor: CalendarDay,
  target: number,
  direction: Direction | null,
  tense: Tense,
): CalendarDay {
  const today = weekdayOf(anchor);
  const back = (today - target + 7) % 7;
  const ahead = (target - today + 7) % 7;
  if (direction === 'past') return addDays(anchor, -(back || 7));
  if (direction === 'future') return addDays(anchor, ahead || 7);
  if (direction === 'current' || tense === 'future') return addDays(anchor, ahead);
  return addDays(anchor, -back);
}

function offset(anchor: CalendarDay, unit: Unit, amount: number, time: string | null): string {
  switch (unit) {
    case 'day':
      return timed(addDays(anchor, amount), time);
    case 'week': {
      const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * amount);
      return interval(isoDay(monday), isoDay(addDays(monday, 6)));
    }
    case 'weekend': {
      const saturday = addDays(anchor, 6 - weekdayOf(anchor) + 7 * amount);
      return interval(isoDay(saturday), isoDay(addDays(saturday, 1)));
    }
    case 'month': {
      const { year, month } = addMonths(anchor, amount);
      return isoMonth(year, month);
    }
    case 'quarter': {
      const { year, month } = addMonths(anchor, 3 * amount);
      const first = month - ((month - 1) % 3);
      return interval(isoMonth(year, first), isoMonth(year, first + 2));
    }
    case 'year':
      return isoYear(anchor.year + amount);
  }
}

/**
 * Lays an expression on the calendar.
 * @returns ISO 8601, as exact as the expression: a year, month, day, minute, or an interval "from/to" (both
 *   included); null when the article's date would be needed and is not known, or no such day exists
 */
export function isoOf(temporal: Temporal, { day: anchor, tense }: Anchor): string | null {
  switch (temporal.kind) {
    case 'day': {
      const { month, day, time } = temporal;
      const year = yearFor(temporal.year, anchor, (today) => nearestYear(today, month, day, tense));
      if (year === null) return null;
      return isValidDay({ year, month, day }) ? timed({ year, month, day }, time) : null;
    }
    case 'month': {
      const { month, direction } = temporal;
      const year = yearFor(temporal.year, anchor, (today) => yearOfMonth(today, month, direction, tense));
      return year === null ? null : isoMonth(year, month);
    }
    case 'year':
      return isoYear(temporal.year);
    case 'years':
      return interval(isoYear(temporal.from), isoYear(temporal.to));
    case 'months': {
      const { from, to } = temporal;
      const year = yearFor(temporal.year, anchor, (today) => yearOfMonths(today, temporal, tense));
      if (year === null) return null;
      return interval(isoMonth(year, from), to > 12 ? isoMonth(year + 1, to - 12) : isoMonth(year, to));
    }
    case 'weekday':
      return anchor && timed(weekday(anchor, temporal.weekday, temporal.direction, tense), temporal.time);
    case 'weekdayOfWeek': {
      if (!anchor) return null;
      const days = temporal.weekday - weekdayOf(anchor) + 7 * temporal.weeks;
      return timed(addDays(anchor, days), temporal.time);
    }
    case 'nightBefore': {
      const day = parseIsoDay(isoOf(temporal.day, { day: anchor, tense }));
      return day && interval(isoDay(addDays(day, -1)), isoDay(day));
    }
    case 'isoWeek': {
      const year = temporal.year ?? anchor?.year;
      if (year === undefined) return null;
      // The fourth of January always lies in the first week.
      const fourth = { year, month: 1, day: 4 };
      const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (temporal.week - 1));
      return interval(isoDay(monday), isoDay(addDays(monday, 6)));
    }
    case 'offset':
      return anchor && offset(anchor, temporal.unit, temporal.amount, temporal.time);
    case 'weekend':
      return anchor && weekend(anchor, temporal.direction, tense);
    case 'range':
      return rangeIso(temporal.from, temporal.to, { day: anchor, tense });
    case 'unknown':
      return null;
  }
}

/** "am Wochenende": the last or the coming one; a weekend that has begun is the current one. */
function weekend(anchor: CalendarDay, direction: Direction | null, tense: Tense): string {
  const hasBegun = weekdayOf(anchor) >= 6;
  if (direction === 'past') return offset(anchor, 'weekend', -1, null);
  if (direction === 'future') return offset(anchor, 'weekend', hasBegun ? 1 : 0, null);
  const isThis = hasBegun || direction === 'current' || tense === 'future';
  return offset(anchor, 'weekend', isThis ? 0 : -1, null);
}

function rangeIso(from: Temporal, to: Temporal, anchor: Anchor): string | null {
  const end = isoOf(to, anchor);
  if (end === null) return null;
  const last = end.split('/').at(-1) ?? end;
  const lastDay = parseIsoDay(last);
  if (from.kind === 'weekday' && from.direction === null && to.kind === 'weekday' && lastDay)
    return interval(timed(weekday(lastDay, from.weekday, 'past', null), from.time), last);
  const begin = isoOf(withYear(from, Number(last.slice(0, 4))), anchor);
  if (begin === null) return null;
  const first = begin.split('/')[0] ?? begin;
  if (first > last) {
    // "Dezember bis Februar 2022" begins the year before.
    const earlier = isoOf(withYear(from, Number(last.slice(0, 4)) - 1), anchor);
    const earlierFirst = earlier?.split('/')[0];
    return earlierFirst && earlierFirst <= last ? interval(earlierFirst, last) : null;
  }
  return interval(first, last);
}

/** The same expression in `year`, when it has none of its own. */
function withYear(temporal: Temporal, year: number): Temporal {
  const open = temporal.kind === 'day' || temporal.kind === 'month' || temporal.kind === 'months';
  return open && temporal.year === null ? { ...temporal, year } : temporal;
}

/** The last day of a month exists in every year that the month is written for. */
export const dayFits = (month: number, day: number): boolean =>
  day >= 1 && day <= (month === 2 ? 29 : daysInMonth(2000, month));
