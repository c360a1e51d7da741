import { DATE_WORDS_DE } from '../../languages/de/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { feast, feastTable } from './feasts.ts';
import { germanClockAt } from './germanClock.ts';
import { germanDirection, germanYearAfter } from './germanDirection.ts';
import { CONFIDENCE, type Parsed, parsed, withTime, wordMap, wordSet, yearDigits } from './grammar.ts';
import { isoDate } from './isoDate.ts';
import { dayFits, type Temporal } from './temporal.ts';

const MONTHS = wordMap(DATE_WORDS_DE.months);
const SHORT_MONTHS = wordMap(DATE_WORDS_DE.shortMonths);
const WEEKDAYS = wordMap(DATE_WORDS_DE.weekdays);
const DAYS = wordMap(DATE_WORDS_DE.days);
const DAY_PARTS = wordSet(DATE_WORDS_DE.dayParts);
const NOWADAYS = wordSet(DATE_WORDS_DE.nowadays);
export const SHORT_WEEKDAYS = wordSet('mo di mi do fr sa so');
const LABELS = wordSet(DATE_WORDS_DE.labels);
export const GERMAN_FEASTS = feastTable(DATE_WORDS_DE.feasts);
const FEAST_PREPOSITIONS = wordSet(DATE_WORDS_DE.feastPrepositions);

/** Month name at `index`, with the full stop of its abbreviation. */
export function germanMonthAt(
  atoms: readonly Atom[],
  index: number,
): { readonly month: number; readonly end: number; readonly short: boolean } | null {
  const word = wordAt(atoms, index);
  if (!atoms[index]?.capitalized) return null;
  const month = MONTHS.get(word);
  if (month !== undefined) return { month, end: index + 1, short: false };
  const short = SHORT_MONTHS.get(word);
  if (short === undefined) return null;
  return { month: short, end: isSymbol(atoms, index + 1, '.') ? index + 2 : index + 1, short: true };
}

/** Weekday at `index`, also with a part of the day ("Donnerstagabend", "Donnerstag Abend"). */
function weekdayAt(
  atoms: readonly Atom[],
  index: number,
): { readonly weekday: number; readonly end: number } | null {
  if (!atoms[index]?.capitalized) return null;
  const word = wordAt(atoms, index);
  const before = wordAt(atoms, index - 1);
  // "ein Mittwoch" and "jeden Mittwoch" name no certain day, "Donnerstags" only as a genitive.
  if (/^(?:ein|einen|eines|einem|jeden|jeder|jedem|kein|keinen)$/.test(before)) return null;
  const plain = WEEKDAYS.get(before === 'des' ? word.replace(/s$/, '') : word);
  if (plain !== undefined) {
    const hasPart = DAY_PARTS.has(wordAt(atoms, index + 1));
    return { weekday: plain, end: hasPart ? index + 2 : index + 1 };
  }
  const compound =
    /^(.*?tag|mittwoch|sonnabend)(?:s)?(früh|vormittag|mittag|nachmittag|morgen|abend|nacht)s?$/.exec(word);
  const weekday = WEEKDAYS.get(compound?.[1] ?? '');
  return weekday === undefined ? null : { weekday, end: index + 1 };
}

/** "vergangener Woche", "dieser Woche" after a weekday: how many weeks away, and where it ends. */
function weekAfter(
  atoms: readonly Atom[],
  index: number,
): { readonly weeks: number; readonly end: number } | null {
  const at = wordAt(atoms, index) === 'der' ? index + 1 : index;
  const direction = germanDirection(wordAt(atoms, at));
  if (direction === null || wordAt(atoms, at + 1) !== 'woche') return null;
  return { weeks: direction === 'past' ? -1 : direction === 'future' ? 1 : 0, end: at + 2 };
}

/** Day of the month at `index`: "16.", before a month or a second day. */
function dayNumber(atoms: readonly Atom[], index: number): number | null {
  const atom = atoms[index];
  if (atom?.kind !== 'digits' || atom.text.length > 2) return null;
  const before = atoms[index - 1];
  if (
    before &&
    !atom.gap &&
    (before.kind === 'word' || /[.,:/]/.test(before.text)) &&
    atoms[index - 2]?.kind === 'digits'
  )
    return null;
  const day = Number(atom.text);
  return day >= 1 && day <= 31 ? day : null;
}

/** "16. Mai 2024", "16.5.2024", "3.–5. Mai", "3. und 4. Mai"; `introduced` where a weekday stands before. */
function numericDay(atoms: readonly Atom[], index: number, introduced = false): Parsed | null {
  const iso = isoDate(atoms, index);
  if (iso) return iso;
  const day = dayNumber(atoms, index);
  if (day === null || !isSymbol(atoms, index + 1, '.') || atoms[index + 1]?.gap) return null;
  const monthAt = germanMonthAt(atoms, index + 2);
  if (monthAt) {
    if (!dayFits(monthAt.month, day)) return null;
    const year = germanYearAfter(atoms, monthAt.end);
    return parsed(
      index,
      year?.end ?? monthAt.end,
      { kind: 'day', year: year?.year ?? null, month: monthAt.month, day, time: null },
      CONFIDENCE.absolute,
    );
  }
  return dayRange(atoms, index, day) ?? numericMonth(atoms, index, day, introduced);
}

/** "3.–5. Mai 2023", "3. bis 5. Mai", "3./4. Mai": one month for both days. */
function dayRange(atoms: readonly Atom[], index: number, first: number): Parsed | null {
  let i = index + 2;
  const word = wordAt(atoms, i);
  if (!isDash(atoms, i) && !isSymbol(atoms, i, '/') && !/^(?:bis|und|auf|zum)$/.test(word)) return null;
  i++;
  if (/^(?:den|zum)$/.test(wordAt(atoms, i))) i++;
  const last = dayNumber(atoms, i);
  if (last === null || last <= first || !isSymbol(atoms, i + 1, '.')) return null;
  const monthAt = germanMonthAt(atoms, i + 2);
  if (!monthAt || !dayFits(monthAt.month, last)) return null;
  const year = yearDigits(atoms, monthAt.end);
  const at = (day: number): Temporal => ({ kind: 'day', year, month: monthAt.month, day, time: null });
  const end = year === null ? monthAt.end : monthAt.end + 1;
  return parsed(index, end, { kind: 'range', from: at(first), to: at(last) }, CONFIDENCE.absolute);
}

const DAY_PREPOSITIONS = /^(?:am|vom|zum|dem|den|der|bis|ab|seit)$/;

/** "16.5.2024", "16.05.24", and after a preposition "16.5.". */
function numericMonth(
  atoms: readonly Atom[],
  index: number,
  day: number,
  introduced: boolean,
): Parsed | null {
  const monthAtom = atoms[index + 2];
  if (monthAtom?.kind !== 'digits' || monthAtom.text.length > 2 || !isSymbol(atoms, index + 3, '.'))
    return null;
  if (atoms[index + 3]?.gap) return null;
  const month = Number(monthAtom.text);
  if (month < 1 || month > 12 || !dayFits(month, day)) return null;
  const yearAtom = atoms[index + 4];
  const isYear =
    yearAtom?.kind === 'digits' &&
    (yearAtom.text.length === 4 || (yearAtom.text.length === 2 && !yearAtom.gap));
  if (isYear) {
    const after = atoms[index + 5];
    if (
      after &&
      !after.gap &&
      (after.kind === 'word' ||
        (after.text === '.' && atoms[index + 6]?.kind === 'digits' && !atoms[index + 6]?.gap))
    )
      return null;
    // "Version 10.4.11", "1.2.15": of two digits only after a word that dates, or with both zeros written.
    const before = wordAt(atoms, index - 1);
    if (LABELS.has(before)) return null;
    const isPadded = atoms[index]?.text.length === 2 && monthAtom.text.length === 2;
    if (yearAtom.text.length === 2 && !isPadded && !introduced && !DAY_PREPOSITIONS.test(before)) return null;
    const written = Number(yearAtom.text);
    const year = yearAtom.text.length === 4 ? written : written + (written < 50 ? 2000 : 1900);
    if (year < 1000 || year > 2199) return null;
    return parsed(index, index + 5, { kind: 'day', year, month, day, time: null }, CONFIDENCE.absolute);
  }
  if (yearAtom?.kind === 'digits' && !yearAtom.gap) return null;
  if (!introduced && !DAY_PREPOSITIONS.test(wordAt(atoms, index - 1))) return null;
  return parsed(index, index + 4, { kind: 'day', year: null, month, day, time: null }, CONFIDENCE.weak);
}

/** "Nacht zum Donnerstag", "Nacht auf den 3. Mai": the night that ends on the day. */
function nightBefore(atoms: readonly Atom[], index: number): Parsed | null {
  if (wordAt(atoms, index) !== 'nacht' || !/^(?:zum?|auf)$/.test(wordAt(atoms, index + 1))) return null;
  const at = wordAt(atoms, index + 2) === 'den' ? index + 3 : index + 2;
  const day = atoms[at]?.kind === 'digits' ? numericDay(atoms, at) : weekdayExpression(atoms, at);
  if (day?.temporal.kind !== 'day' && day?.temporal.kind !== 'weekday') return null;
  return { ...day, begin: index, temporal: { kind: 'nightBefore', day: day.temporal } };
}

/** "Donnerstag", "vergangenen Donnerstag", "späten Donnerstagabend", "Donnerstag, dem 16. Mai 2024". */
function weekdayExpression(atoms: readonly Atom[], index: number): Parsed | null {
  const first = wordAt(atoms, index);
  const direction = germanDirection(first);
  const partOfDay = /^(?:früh|spät)e[mnrs]?$/.test(first);
  const found = weekdayAt(atoms, direction !== null || partOfDay ? index + 1 : index);
  if (!found) return null;
  const week = direction === null ? weekAfter(atoms, found.end) : null;
  if (week) {
    const temporal: Temporal = {
      kind: 'weekdayOfWeek',
      weekday: found.weekday,
      weeks: week.weeks,
      time: null,
    };
    return parsed(index, week.end, temporal, CONFIDENCE.relative);
  }
  let i = found.end;
  if (isSymbol(atoms, i, ',') || isSymbol(atoms, i, '(')) i++;
  if (/^(?:dem|den|der|am)$/.test(wordAt(atoms, i))) i++;
  const date = direction === null && atoms[i]?.kind === 'digits' ? numericDay(atoms, i, true) : null;
  if (date) {
    const closed = isSymbol(atoms, found.end, '(') && isSymbol(atoms, date.end, ')');
    return { ...date, begin: index, end: closed ? date.end + 1 : date.end };
  }
  return parsed(
    index,
    found.end,
    { kind: 'weekday', weekday: found.weekday, direction, time: null },
    CONFIDENCE.relative,
  );
}

/** "gestern", "heute Abend", "Morgen" only where it cannot be the time of day. */
function deicticDay(atoms: readonly Atom[], index: number): Parsed | null {
  const word = wordAt(atoms, index);
  const hasPart = DAY_PARTS.has(wordAt(atoms, index + 1)) && word !== 'früh';
  const end = hasPart ? index + 2 : index + 1;
  const at = (amount: number, confidence: number): Parsed =>
    parsed(index, end, { kind: 'offset', unit: 'day', amount, time: null }, confidence);
  const amount = DAYS.get(word);
  if (amount !== undefined) {
    if (word !== 'heute' || hasPart) return at(amount, CONFIDENCE.relative);
    const isNowadays = NOWADAYS.has(wordAt(atoms, index - 1)) || wordAt(atoms, index + 1) === 'noch';
    return isNowadays ? null : at(0, CONFIDENCE.weak);
  }
  if (word !== 'morgen') return null;
  // "Morgen Abend", "Morgen wird …" open a sentence; elsewhere the capital makes it the time of day.
  const opens = index === 0 || /^[.!?:]$/.test(atoms[index - 1]?.text ?? '');
  const after = atoms[index + 1];
  if (atoms[index]?.capitalized && !(opens && (hasPart || (after?.kind === 'word' && !after.capitalized))))
    return null;
  const before = wordAt(atoms, index - 1);
  const isPart =
    before === 'heute' ||
    before === 'gestern' ||
    WEEKDAYS.has(before) ||
    /^(?:guten|am|jeden|eines|diesem|nächsten)$/.test(before);
  return isPart ? null : at(1, CONFIDENCE.relative);
}

/** "Fr. 17.5.", "So., 19. Mai": a short weekday is one only before a date. */
function shortWeekday(atoms: readonly Atom[], index: number): Parsed | null {
  if (!atoms[index]?.capitalized || !SHORT_WEEKDAYS.has(wordAt(atoms, index))) return null;
  let i = index + 1;
  if (!isSymbol(atoms, i, '.') && !isSymbol(atoms, i, ',')) return null;
  while (isSymbol(atoms, i, '.') || isSymbol(atoms, i, ',')) i++;
  const date = atoms[i]?.kind === 'digits' ? numericDay(atoms, i, true) : null;
  return date && { ...date, begin: index };
}

const wordDay = (atoms: readonly Atom[], index: number): Parsed | null =>
  nightBefore(atoms, index) ??
  shortWeekday(atoms, index) ??
  weekdayExpression(atoms, index) ??
  deicticDay(atoms, index);

/** "9.15 Uhr am Dienstag". */
function clockFirst(atoms: readonly Atom[], index: number): Parsed | null {
  const time = germanClockAt(atoms, index);
  if (!time) return null;
  const at = wordAt(atoms, time.end) === 'am' ? time.end + 1 : time.end;
  const day = atoms[at]?.kind === 'digits' ? numericDay(atoms, at) : wordDay(atoms, at);
  const temporal = day && withTime(day.temporal, time.time);
  return day && temporal ? { ...day, begin: index, temporal } : null;
}

/** A German expression for a day that begins at `index`, or null. */
export function germanDay(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  if (atom?.kind === 'digits') return numericDay(atoms, index) ?? clockFirst(atoms, index);
  if (atom?.kind !== 'word') return null;
  return wordDay(atoms, index) ?? feast(atoms, index, GERMAN_FEASTS, FEAST_PREPOSITIONS);
}
