import { DATE_WORDS_DE } from '../../languages/de/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { CONFIDENCE, type Parsed, parsed, wordMap, wordSet, yearDigits } from './grammar.ts';
import { isoDate } from './isoDate.ts';
import { type Direction, dayFits, type Temporal } from './temporal.ts';

const MONTHS = wordMap(DATE_WORDS_DE.months);
const SHORT_MONTHS = wordMap(DATE_WORDS_DE.shortMonths);
const WEEKDAYS = wordMap(DATE_WORDS_DE.weekdays);
const DAYS = wordMap(DATE_WORDS_DE.days);
const DAY_PARTS = wordSet(DATE_WORDS_DE.dayParts);
const PAST = wordSet(DATE_WORDS_DE.past);
const FUTURE = wordSet(DATE_WORDS_DE.future);
const CURRENT = wordSet(DATE_WORDS_DE.current);
const NOWADAYS = wordSet(DATE_WORDS_DE.nowadays);

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

/** "vergangenen", "kommender": the direction of an adjective, or null. */
export function germanDirection(word: string): Direction | null {
  const stem = /^(\p{L}+?)e[mnrs]?$/u.exec(word)?.[1];
  if (stem === undefined) return null;
  if (PAST.has(stem)) return 'past';
  if (FUTURE.has(stem)) return 'future';
  return CURRENT.has(stem) ? 'current' : null;
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

/** "16. Mai 2024", "16.5.2024", "3.–5. Mai", "3. und 4. Mai". */
function numericDay(atoms: readonly Atom[], index: number): Parsed | null {
  const iso = isoDate(atoms, index);
  if (iso) return iso;
  const day = dayNumber(atoms, index);
  if (day === null || !isSymbol(atoms, index + 1, '.') || atoms[index + 1]?.gap) return null;
  const monthAt = germanMonthAt(atoms, index + 2);
  if (monthAt) {
    if (!dayFits(monthAt.month, day)) return null;
    const year = yearDigits(atoms, monthAt.end);
    return parsed(
      index,
      year === null ? monthAt.end : monthAt.end + 1,
      { kind: 'day', year, month: monthAt.month, day, time: null },
      CONFIDENCE.absolute,
    );
  }
  return dayRange(atoms, index, day) ?? numericMonth(atoms, index, day);
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

/** "16.5.2024", "16.05.24", and after a preposition "16.5.". */
function numericMonth(atoms: readonly Atom[], index: number, day: number): Parsed | null {
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
    const written = Number(yearAtom.text);
    const year = yearAtom.text.length === 4 ? written : written + (written < 50 ? 2000 : 1900);
    if (year < 1000 || year > 2199) return null;
    return parsed(index, index + 5, { kind: 'day', year, month, day, time: null }, CONFIDENCE.absolute);
  }
  if (yearAtom?.kind === 'digits' && !yearAtom.gap) return null;
  const before = wordAt(atoms, index - 1);
  if (!/^(?:am|vom|zum|dem|den|bis|ab|seit)$/.test(before)) return null;
  return parsed(index, index + 4, { kind: 'day', year: null, month, day, time: null }, CONFIDENCE.weak);
}

/** "Donnerstag", "vergangenen Donnerstag", "Donnerstag, dem 16. Mai 2024", "Nacht zum Donnerstag". */
function weekdayExpression(atoms: readonly Atom[], index: number): Parsed | null {
  const direction = germanDirection(wordAt(atoms, index));
  const night = wordAt(atoms, index) === 'nacht' && /^(?:zum|auf)$/.test(wordAt(atoms, index + 1));
  let at = index;
  if (direction !== null) at++;
  if (night) at += wordAt(atoms, index + 2) === 'den' ? 3 : 2;
  const found = weekdayAt(atoms, at);
  if (!found) return null;
  let i = found.end;
  if (isSymbol(atoms, i, ',') || isSymbol(atoms, i, '(')) i++;
  if (/^(?:dem|den|der|am)$/.test(wordAt(atoms, i))) i++;
  const date = direction === null && !night && atoms[i]?.kind === 'digits' ? numericDay(atoms, i) : null;
  if (date) {
    const closed = isSymbol(atoms, found.end, '(') && isSymbol(atoms, date.end, ')');
    return { ...date, begin: index, end: closed ? date.end + 1 : date.end };
  }
  return parsed(
    index,
    found.end,
    { kind: 'weekday', weekday: found.weekday, direction, time: null, night },
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
  if (word !== 'morgen' || atoms[index]?.capitalized) return null;
  const before = wordAt(atoms, index - 1);
  const isPart =
    before === 'heute' ||
    before === 'gestern' ||
    WEEKDAYS.has(before) ||
    /^(?:guten|am|jeden|eines|diesem|nächsten)$/.test(before);
  return isPart ? null : at(1, CONFIDENCE.relative);
}

/** A German expression for a day that begins at `index`, or null. */
export function germanDay(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  if (atom?.kind === 'digits') return numericDay(atoms, index);
  if (atom?.kind !== 'word') return null;
  return weekdayExpression(atoms, index) ?? deicticDay(atoms, index);
}
