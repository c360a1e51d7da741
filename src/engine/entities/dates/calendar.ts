/** Arithmetic on calendar days, in UTC so that no time zone shifts a day. */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month)}`;
export const isoDay = ({ year, month, day }: CalendarDay): string => `${isoMonth(year, month)}-${pad(day)}`;

function utc({ year, month, day }: CalendarDay): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const fromUtc = (date: Date): CalendarDay => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return fromUtc(date);
}

/** Month `months` after that of `day`. */
export function addMonths(
  day: CalendarDay,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = day.year * 12 + day.month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export const weekdayOf = (day: CalendarDay): number => utc(day).getUTCDay() || 7;

export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

export function daysInMonth(year: number, month: number): number {
  return utc({ year, month: month + 1, day: 0 }).getUTCDate();
}

export function isValidDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The calendar day that an ISO 8601 date or date-time begins with, or null for anything else. */
export function parseIsoDay(text: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValidDay(day) ? day : null;
}
