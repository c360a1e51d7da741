/** Values of dates and sums in the words of the reader's language. */
import type { Entity, MoneyValue } from '../engine/types.ts';

/** Sums from here on are written with a word ("240 billion"). */
const COMPACT_FROM = 1_000_000;

/** What a date or a sum comes to, or null for entities without a value and for values that make no sense. */
export function formatValue(value: Entity['value'], locale: string): string | null {
  if (value === null) return null;
  return 'iso' in value ? formatDates(value.iso, locale) : formatMoney(value, locale);
}

/** `iso` is a date as exact as the text has it, or two with a slash between. */
function formatDates(iso: string, locale: string): string | null {
  const dates = iso.split('/').map((date) => formatDate(date, locale));
  return dates.length <= 2 && dates.every((date) => date !== null) ? dates.join(' – ') : null;
}

function formatDate(iso: string, locale: string): string | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso);
  if (parts === null) return null;
  const [, year, month, day, time] = parts;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric', weekday: 'long' }),
    ...(time === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
  }).format(date);
}

function formatMoney({ amount, amountTo, currency }: MoneyValue, locale: string): string | null {
  try {
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      ...(Math.abs(amountTo ?? amount) >= COMPACT_FROM
        ? {
            notation: 'compact',
            compactDisplay: 'long',
            currencyDisplay: 'name',
            minimumFractionDigits: 0,
            maximumFractionDigits: 2,
          }
        : { maximumFractionDigits: Number.isInteger(amount) && Number.isInteger(amountTo ?? 0) ? 0 : 2 }),
    });
    return amountTo === undefined ? format.format(amount) : format.formatRange(amount, amountTo);
  } catch {
    return null; // Not the code of a currency, or no range.
  }
}
