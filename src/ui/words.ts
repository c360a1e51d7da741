import type messages from '../_locales/en/messages.json';
import type { MoneyValue } from '../engine/types.ts';
import type { GetMessage } from '../platform/catalogue.ts';

/**
 * Every word that the reader sees, in the reader's language, with numbers and dates to match.
 */

export type MessageKey = keyof typeof messages;
/** The stem of messages that exist once per plural form: `quotationCount` of `quotationCount_one`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

export interface Words {
  /** BCP 47 tag of the language that the messages are in, which need not be the browser's. */
  readonly locale: string;
  text(key: MessageKey, ...substitutions: readonly string[]): string;
  /** The plural form for `count`, with the number written out by locale. */
  count(stem: PluralKey, count: number): string;
  number(value: number): string;
  /** `share` is 0 to 1. What is more than nothing is never shown as 0 %. */
  percent(share: number): string;
  milliseconds(value: number): string;
  /**
   * An ISO 8601 year, month, day, date-time or interval of these, or null when it is none. A date-time is the day that
   * stands in it: the publisher's own, wherever the reader is.
   */
  date(iso: string): string | null;
  /** The same with the time of day of a date-time as it stands there, local to what it tells of. */
  moment(iso: string): string | null;
  /** A sum, or a range of sums; null for a currency that is none. */
  money(sum: MoneyValue): string | null;
  /** "French" for "fr"; null for a tag that no language has. */
  languageName(tag: string): string | null;
}

/**
 * @param getMessage must know the message `languageTag`
 * @param preferred BCP 47 tag of the reader's language and region; numbers and dates follow its region where it is the
 * language that the messages are in
 */
export function createWords(getMessage: GetMessage, preferred: string): Words {
  const tag = getMessage('languageTag', []) || 'en';
  const locale = preferred.toLowerCase().startsWith(`${tag}-`) ? preferred : tag;
  // Each takes some milliseconds to make, and the first frame needs none of them.
  const plural = once(() => new Intl.PluralRules(locale));
  const number = once(() => new Intl.NumberFormat(locale));
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const milliseconds = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 }),
  );
  return {
    locale,
    text: (key, ...substitutions) => getMessage(key, substitutions),
    count(stem, count) {
      // Both of our languages have the forms one and other only; a third one's rules still find a message.
      const form = plural().select(count) === 'one' ? 'one' : 'other';
      return getMessage(`${stem}_${form}`, [number().format(count)]);
    },
    number: (value) => number().format(value),
    percent: (share) =>
      share > 0 && share < 0.005 ? `< ${percent().format(0.01)}` : percent().format(share),
    milliseconds: (value) => milliseconds().format(value),
    date: (iso) => formatInterval(iso, locale),
    moment: (iso) => formatInterval(iso, locale, true),
    money: (sum) => formatMoney(sum, locale),
    languageName: (tag) => languageName(tag, locale),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})?.*)?)?)?$/;

function formatInterval(iso: string, locale: string, withTime = false): string | null {
  const ends = iso.split('/').map((end) => formatDate(end, locale, withTime));
  const [from, to] = ends;
  if (ends.length > 2 || !from || to === null) return null;
  return to === undefined ? from : `${from} – ${to}`;
}

function formatDate(iso: string, locale: string, withTime: boolean): string | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  const time = withTime ? match[4] : undefined;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    ...(time ? { hour: 'numeric', minute: '2-digit' } : {}),
    timeZone: 'UTC',
  }).format(date);
}

function formatMoney({ amount, amountTo, currency }: MoneyValue, locale: string): string | null {
  try {
    const isWhole = Number.isInteger(amount) && Number.isInteger(amountTo ?? 0);
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      maximumFractionDigits: isWhole ? 0 : 2,
    });
    return amountTo === undefined ? format.format(amount) : format.formatRange(amount, amountTo);
  } catch {
    return null; // Not a currency code, or no range.
  }
}

function languageName(tag: string, locale: string): string | null {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
    return tag.toLowerCase() === 'und' ? null : (name ?? null);
  } catch {
    return null; // Not a language tag.
  }
}
