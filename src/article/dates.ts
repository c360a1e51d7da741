/**
 * Publication dates as pages write them, to ISO 8601. Takes ISO in its looser forms (space for "T", no colon in the
 * zone), seconds or milliseconds since 1970, and the dates of HTTP and RSS (RFC 5322).
 */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/;
const RFC = /^(?:[a-z]{3,9},?\s+)?(\d{1,2}\s+[a-z]{3,9}\s+\d{4}|[a-z]{3,9}\s+\d{1,2},?\s+\d{4})\b/i;

/**
 * @param written what the page says.
 * @returns `YYYY-MM-DD` where the page gives no time, a UTC date-time where it gives a zone, else a local date-time;
 * null when it is no date between 1900 and 2100.
 */
export function toIso(written: string | null | undefined): string | null {
  const value = written?.trim() ?? '';
  if (value === '' || value.length > 60) return null;
  const match = ISO.exec(value) ?? COMPACT.exec(value);
  if (match !== null) return fromParts(match);
  if (/^\d{10}$|^\d{13}$/.test(value)) return utc(new Date(Number(value) * (value.length === 10 ? 1000 : 1)));
  if (!RFC.test(value)) return null;
  const zoned = /\d{1,2}:\d{2}.*(?:GMT|UTC|Z|[+-]\d{4}|\b[ECMP][SD]T)\b/i.test(value);
  const time = new Date(zoned ? value : `${value} UTC`);
  if (zoned) return utc(time);
  const local = utc(time);
  if (local === null) return null;
  return /\d{1,2}:\d{2}/.test(value) ? local.slice(0, -1) : local.slice(0, 10);
}

function fromParts(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (!isSensible(new Date(`${date}T00:00:00Z`), date)) return null;
  if (hour === undefined) return date;
  const clock = `${hour}:${minute}:${second ?? '00'}`;
  if (zone === undefined) return Number(hour) < 24 ? `${date}T${clock}` : null;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone)
    ? 'Z'
    : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  return utc(new Date(`${date}T${clock}${offset}`));
}

const isSensible = (time: Date, date: string): boolean =>
  !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) && date >= '1900' && date < '2100';

function utc(time: Date): string | null {
  if (Number.isNaN(time.getTime())) return null;
  const iso = time.toISOString().replace(/\.\d{3}Z$/, 'Z');
  return iso >= '1900' && iso < '2100' ? iso : null;
}
