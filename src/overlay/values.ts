/** Values of dates and sums in the words of the reader's language. */
import type { Entity } from '../engine/types.ts';

/** Sums from here on are written with a word ("240 billion"). */
const COMPACT_FROM = 1_000_000;

/** What a date or a sum comes to, or null for entities without a value and for values that make no sense. */
export function formatValue(value: Entity['value'], locale: string): string | null {
  if (value === null) return null;
  return 'iso' in value ? formatDates(value.iso, locale) : formatMoney(value.amount, value.currency, locale);
}

/** `iso` is a date as exact as the text has it, or two with a slash between. */
function formatDates(iso: string, locale: string): string | null {
  const dates = iso.split('/').map((date) => formatDate(date, locale));
  return dates.length <= 2 && dates.every((date) => date !== null) ? dates.join(' – ') : null;
}

function formatDate(iso: string, locale: string): string | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric', weekday: 'long' }),
  }).format(date);
}

function formatMoney(amount: number, currency: string, locale: string): string | null {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      ...(Math.abs(amount) >= COMPACT_FROM
        ? {
            notation: 'compact',
            compactDisplay: 'long',
            currencyDisplay: 'name',
            minimumFractionDigits: 0,
            maximumFractionDigits: 2,
          }
        : { maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 }),
    }).format(amount);
  } catch {
    return null; // Not the code of a currency.
  }
}
