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
  weekdayOf,
} from './calendar.ts';

/** Where an expression without a year or date lies, as its words say: "letzten", "kommenden", "diesen". */
export type Direction = 'past' | 'future' | 'current';
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

/** What an expression says, before it is laid on the calendar. */
export type Temporal =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly time: string | null;
    }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly direction: Direction | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** Decades and centuries, both years included. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** Months `from` to `to` of a year: quarters, halves, seasons. */
  | {
      readonly kind: 'months';
      readonly year: number | null;
      readonly from: number;
      readonly to: number;
      readonly direction: Direction | null;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: Direction | null;
      readonly time: string | null;
      readonly night: boolean;
    }
  /** So many units from the article's date. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly amount: number; readonly time: string | null }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'range'; readonly from: Temporal; readonly to: Temporal }
  /** An expression whose year cannot be told for certain ("03/04/2021"). */
  | { readonly kind: 'unknown' };

/** The article's date, and whether the words before the expression speak of the future. */
export interface Anchor {
  readonly day: CalendarDay | null;
  readonly future: boolean;
}

const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
const timed = (day: CalendarDay, time: string | null): string =>
  time === null ? isoDay(day) : `${isoDay(day)}T${time}`;

/** The year in which a month (and day) without a year lies: the nearest to the article, or the next in the future. */
function nearestYear(anchor: CalendarDay, month: number, day: number, future: boolean): number | null {
  let best: number | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const year of [anchor.year - 1, anchor.year, anchor.year + 1]) {
    const candidate = { year, month, day };
    if (!isValidDay(candidate)) continue;
    const days = daysBetween(anchor, candidate);
    if (future && days < 0) continue;
    if (Math.abs(days) < bestDistance) {
      best = year;
      bestDistance = Math.abs(days);
    }
  }
  return best;
}

/** Year of a month without a year; one that lies ahead by no more than half a year is this year's. */
function yearOfMonth(
  anchor: CalendarDay,
  month: number,
  direction: Direction | null,
  future: boolean,
): number {
  const ahead = month - anchor.month;
  if (direction === 'past') return ahead < 0 ? anchor.year : anchor.year - 1;
  if (direction === 'future' || (direction === null && future)) {
    return ahead > 0 || (ahead === 0 && direction === null) ? anchor.year : anchor.year + 1;
  }
  if (direction === 'current') return anchor.year;
  if (ahead > 6) return anchor.year - 1;
  return ahead < -6 ? (future ? anchor.year + 1 : anchor.year) : anchor.year;
}

function weekday(
  anchor: CalendarDay,
  target: number,
  direction: Direction | null,
  future: boolean,
): CalendarDay {
  const today = weekdayOf(anchor);
  const back = (today - target + 7) % 7;
  const ahead = (target - today + 7) % 7;
  if (direction === 'past') return addDays(anchor, -(back || 7));
  if (direction === 'future') return addDays(anchor, ahead || 7);
  if (direction === 'current' || future) return addDays(anchor, ahead);
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
export function isoOf(temporal: Temporal, { day: anchor, future }: Anchor): string | null {
  switch (temporal.kind) {
    case 'day': {
      const { month, day, time } = temporal;
      const year = temporal.year ?? (anchor && nearestYear(anchor, month, day, future));
      if (year === null) return null;
      return isValidDay({ year, month, day }) ? timed({ year, month, day }, time) : null;
    }
    case 'month': {
      const year =
        temporal.year ?? (anchor && yearOfMonth(anchor, temporal.month, temporal.direction, future));
      return year === null ? null : isoMonth(year, temporal.month);
    }
    case 'year':
      return isoYear(temporal.year);
    case 'years':
      return interval(isoYear(temporal.from), isoYear(temporal.to));
    case 'months': {
      const year =
        temporal.year ?? (anchor && yearOfMonth(anchor, temporal.from, temporal.direction, future));
      return year === null ? null : interval(isoMonth(year, temporal.from), isoMonth(year, temporal.to));
    }
    case 'weekday': {
      if (!anchor) return null;
      const found = weekday(anchor, temporal.weekday, temporal.direction, future);
      return temporal.night
        ? interval(isoDay(addDays(found, -1)), isoDay(found))
        : timed(found, temporal.time);
    }
    case 'offset':
      return anchor && offset(anchor, temporal.unit, temporal.amount, temporal.time);
    case 'weekend': {
      if (!anchor) return null;
      const isNow = weekdayOf(anchor) >= 6;
      return offset(anchor, 'weekend', isNow || future ? 0 : -1, null);
    }
    case 'range':
      return rangeIso(temporal.from, temporal.to, { day: anchor, future });
    case 'unknown':
      return null;
  }
}

function rangeIso(from: Temporal, to: Temporal, anchor: Anchor): string | null {
  const end = isoOf(to, anchor);
  if (end === null) return null;
  const last = end.split('/').at(-1) ?? end;
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
