import { DATE_WORDS_DE } from '../../languages/de/entitiesDates.ts';
import { type Atom, isSymbol, wordAt } from '../expressions/atoms.ts';
import { numberAt } from '../expressions/numbers.ts';
import { germanMonthAt } from './germanDays.ts';
import { DIRECTION_AMOUNT, germanDirection, germanYearAfter } from './germanDirection.ts';
import { bareGermanYear, germanCentury, germanDecade } from './germanYears.ts';
import { CONFIDENCE, type Parsed, parsed, shortLastYear, wordMap, wordSet, yearDigits } from './grammar.ts';
import type { Temporal, Unit } from './temporal.ts';

const SEASONS = wordMap(DATE_WORDS_DE.seasons);
const ORDINALS = wordMap(DATE_WORDS_DE.ordinals);
const PARTS = wordSet(DATE_WORDS_DE.partsOfPeriod);
const MONTHS_NEEDING_EVIDENCE = new Set(['mai', 'august', 'april', 'juni', 'juli', 'märz']);
const MONTH_INTRODUCERS = wordSet(`
im seit bis ab vom zum ende anfang mitte beginn von vor nach und oder zwischen bis für letzten vergangenen kommenden nächsten monat in diesen dieses`);

/** Singular forms only: "letzten Jahren" is a stretch of time, not a date. */
const PERIOD_NOUNS: ReadonlyMap<string, Unit> = new Map([
  ['woche', 'week'],
  ['monat', 'month'],
  ['monats', 'month'],
  ['jahr', 'year'],
  ['jahres', 'year'],
  ['quartal', 'quarter'],
  ['quartals', 'quarter'],
  ['wochenende', 'weekend'],
  ['wochenendes', 'weekend'],
]);
const AGO_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['tag', 'day'],
  ['tagen', 'day'],
  ['woche', 'week'],
  ['wochen', 'week'],
  ['monat', 'month'],
  ['monaten', 'month'],
  ['jahr', 'year'],
  ['jahren', 'year'],
]);

/** "vergangenen Jahres", "dieses Monats", "kommender Woche", "letzten Sommer", "letzte Nacht". */
function directedPeriod(atoms: readonly Atom[], index: number): Parsed | null {
  const direction = germanDirection(wordAt(atoms, index));
  if (direction === null) return null;
  const noun = wordAt(atoms, index + 1);
  const unit = PERIOD_NOUNS.get(noun);
  const at = (temporal: Temporal): Parsed => parsed(index, index + 2, temporal, CONFIDENCE.relative);
  if (unit === 'weekend' && !/^nächst/.test(wordAt(atoms, index))) return at({ kind: 'weekend', direction });
  if (unit !== undefined)
    return at({ kind: 'offset', unit, amount: DIRECTION_AMOUNT[direction], time: null });
  if (noun === 'nacht' && direction === 'past')
    return at({ kind: 'offset', unit: 'day', amount: -1, time: null });
  const month = germanMonthAt(atoms, index + 1);
  if (month && !month.short && yearDigits(atoms, month.end) === null) {
    return parsed(
      index,
      month.end,
      { kind: 'month', year: null, month: month.month, direction },
      CONFIDENCE.relative,
    );
  }
  const season = SEASONS.get(noun);
  if (season === undefined) return null;
  return at({ kind: 'months', year: null, from: season, to: season + 2, direction });
}

/** "Februar 2022", "Februar vergangenen Jahres", "Februar". */
function monthExpression(atoms: readonly Atom[], index: number, introduced = false): Parsed | null {
  const found = germanMonthAt(atoms, index);
  if (!found) return null;
  const year = germanYearAfter(atoms, found.end);
  if (year && (typeof year.year === 'number' || !found.short))
    return parsed(
      index,
      year.end,
      { kind: 'month', year: year.year, month: found.month, direction: null },
      typeof year.year === 'number' ? CONFIDENCE.absolute : CONFIDENCE.relative,
    );
  if (found.short) return null;
  const before = wordAt(atoms, index - 1);
  const isIntroduced = introduced || MONTH_INTRODUCERS.has(before);
  if (!isIntroduced && MONTHS_NEEDING_EVIDENCE.has(wordAt(atoms, index))) return null;
  // "Mai GmbH", "August Müller": another capital follows.
  const after = atoms[found.end];
  if (!isIntroduced && after?.capitalized) return null;
  return parsed(
    index,
    found.end,
    { kind: 'month', year: null, month: found.month, direction: null },
    isIntroduced ? CONFIDENCE.relative : CONFIDENCE.weak,
  );
}

function seasonExpression(atoms: readonly Atom[], index: number): Parsed | null {
  const first = SEASONS.get(wordAt(atoms, index));
  if (first === undefined || !atoms[index]?.capitalized) return null;
  const { year = null, end = index } = germanYearAfter(atoms, index + 1) ?? {};
  if (year !== null && typeof year !== 'number') {
    const temporal: Temporal = { kind: 'months', year, from: first, to: first + 2, direction: null };
    return parsed(index, end, temporal, CONFIDENCE.relative);
  }
  if (year === null) return null;
  const slash = isSymbol(atoms, index + 2, '/') ? shortLastYear(atoms, index + 3, year) : null;
  if (slash !== null) {
    const from: Temporal = { kind: 'month', year, month: 12, direction: null };
    const to: Temporal = { kind: 'month', year: slash, month: 2, direction: null };
    return parsed(
      index,
      index + 4,
      first === 12 ? { kind: 'range', from, to } : { kind: 'years', from: year, to: slash },
      CONFIDENCE.absolute,
    );
  }
  // A winter lies in two years, and which is meant cannot be told.
  const temporal: Temporal =
    first === 12
      ? { kind: 'year', year }
      : { kind: 'months', year, from: first, to: first + 2, direction: null };
  return parsed(index, index + 2, temporal, CONFIDENCE.absolute);
}

/** "zweiten Quartal 2009", "2. Quartal", "ersten Halbjahr 2020", "erste Jahreshälfte 2020". */
function fractionOfYear(atoms: readonly Atom[], index: number): Parsed | null {
  const word = wordAt(atoms, index);
  let ordinal = ORDINALS.get(word.replace(/e[mnrs]?$/, ''));
  let noun = index + 1;
  if (ordinal === undefined && atoms[index]?.kind === 'digits' && isSymbol(atoms, index + 1, '.')) {
    ordinal = Number(atoms[index]?.text);
    noun = index + 2;
  }
  if (ordinal === undefined || ordinal < 1) return null;
  const name = wordAt(atoms, noun);
  const months = /^quartals?$/.test(name) ? 3 : /^(?:halbjahr(?:e?s)?|jahreshälfte)$/.test(name) ? 6 : 0;
  if (months === 0 || ordinal * months > 12) return null;
  const year = germanYearAfter(atoms, noun + 1);
  const from = (ordinal - 1) * months + 1;
  return parsed(
    index,
    year?.end ?? noun + 1,
    { kind: 'months', year: year?.year ?? null, from, to: from + months - 1, direction: null },
    year ? CONFIDENCE.absolute : CONFIDENCE.relative,
  );
}

/** "vor zwei Wochen"; "vor zehn Jahren". Not "vor wenigen Tagen". */
function ago(atoms: readonly Atom[], index: number): Parsed | null {
  if (wordAt(atoms, index) !== 'vor') return null;
  const number = numberAt(atoms, index + 1, 'de');
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 500) return null;
  const unit = AGO_UNITS.get(wordAt(atoms, number.end));
  if (unit === undefined || !atoms[number.end]?.capitalized) return null;
  return parsed(
    index,
    number.end + 1,
    { kind: 'offset', unit, amount: -number.value, time: null },
    CONFIDENCE.relative,
  );
}

const COMPOUND_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['jahres', 'year'],
  ['monats', 'month'],
  ['wochen', 'week'],
]);

/** "in zwei Wochen", found at its number, because "in" is too frequent to begin with. */
function ahead(atoms: readonly Atom[], index: number): Parsed | null {
  if (wordAt(atoms, index - 1) !== 'in') return null;
  const number = numberAt(atoms, index, 'de');
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 500) return null;
  const unit = AGO_UNITS.get(wordAt(atoms, number.end));
  if (unit === undefined || !atoms[number.end]?.capitalized) return null;
  const temporal: Temporal = { kind: 'offset', unit, amount: number.value, time: null };
  return { ...parsed(index - 1, number.end + 1, temporal, CONFIDENCE.weak), onlyFuture: true };
}

/** "heuer" (Austria, Bavaria): this year. */
function heuer(atoms: readonly Atom[], index: number): Parsed | null {
  if (wordAt(atoms, index) !== 'heuer') return null;
  return parsed(
    index,
    index + 1,
    { kind: 'offset', unit: 'year', amount: 0, time: null },
    CONFIDENCE.relative,
  );
}

/** "20. Kalenderwoche", "Kalenderwoche 20", "KW 20 2024". */
function calendarWeek(atoms: readonly Atom[], index: number): Parsed | null {
  const isFirst = isSymbol(atoms, index + 1, '.') && /^(?:kalenderwoche|kw)$/.test(wordAt(atoms, index + 2));
  const isLast = /^(?:kalenderwoche|kw)$/.test(wordAt(atoms, index)) && !isSymbol(atoms, index + 2, ',');
  const digits = isFirst ? atoms[index] : isLast ? atoms[index + 1] : undefined;
  if (digits?.kind !== 'digits' || digits.text.length > 2) return null;
  const week = Number(digits.text);
  if (week < 1 || week > 53) return null;
  const end = isFirst ? index + 3 : index + 2;
  const year = yearDigits(atoms, end);
  return parsed(index, year === null ? end : end + 1, { kind: 'isoWeek', week, year }, CONFIDENCE.relative);
}

/** "Ende 2021", "Anfang Februar 2022", "Mitte kommender Woche", "Ende des Jahres": the period that it lies in. */
function partOfPeriod(atoms: readonly Atom[], index: number): Parsed | null {
  const word = wordAt(atoms, index);
  const compound = /^(jahres|monats|wochen)(?:anfang|beginn|ende|mitte|wechsel)s?$/.exec(word);
  if (
    compound &&
    /^(?:zum?|am|bis|gegen|seit|nach|vor)$/.test(wordAt(atoms, index - 1)) &&
    word !== 'wochenende'
  ) {
    const year = yearDigits(atoms, index + 1);
    if (year !== null && compound[1] === 'jahres')
      return parsed(index, index + 2, { kind: 'year', year }, CONFIDENCE.absolute);
    const unit = COMPOUND_UNITS.get(compound[1] ?? '');
    if (unit === undefined || word.endsWith('wechsel')) return null;
    return parsed(index, index + 1, { kind: 'offset', unit, amount: 0, time: null }, CONFIDENCE.weak);
  }
  if (!PARTS.has(word)) return null;
  let i = index + 1;
  const article = wordAt(atoms, i);
  if (article === 'des' || article === 'der') i++;
  const noun = PERIOD_NOUNS.get(wordAt(atoms, i));
  if (noun && (article === 'des' || article === 'der')) {
    return parsed(index, i + 1, { kind: 'offset', unit: noun, amount: 0, time: null }, CONFIDENCE.weak);
  }
  const inner =
    directedPeriod(atoms, i) ??
    seasonExpression(atoms, i) ??
    monthExpression(atoms, i, true) ??
    germanDecade(atoms, i) ??
    germanCentury(atoms, i) ??
    bareGermanYear(atoms, i);
  return inner && { ...inner, begin: index };
}

function weekend(atoms: readonly Atom[], index: number): Parsed | null {
  if (wordAt(atoms, index) !== 'wochenende' || !/^(?:am|vom|zum)$/.test(wordAt(atoms, index - 1)))
    return null;
  return parsed(index, index + 1, { kind: 'weekend', direction: null }, CONFIDENCE.weak);
}

/** A German expression for a week, month, year or longer that begins at `index`, or null. */
export function germanPeriod(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  if (atom?.kind === 'digits') {
    return (
      germanDecade(atoms, index) ??
      germanCentury(atoms, index) ??
      fractionOfYear(atoms, index) ??
      calendarWeek(atoms, index) ??
      ahead(atoms, index) ??
      bareGermanYear(atoms, index)
    );
  }
  if (atom?.kind !== 'word') return null;
  return (
    partOfPeriod(atoms, index) ??
    directedPeriod(atoms, index) ??
    monthExpression(atoms, index) ??
    seasonExpression(atoms, index) ??
    fractionOfYear(atoms, index) ??
    germanDecade(atoms, index) ??
    germanCentury(atoms, index) ??
    ago(atoms, index) ??
    ahead(atoms, index) ??
    heuer(atoms, index) ??
    calendarWeek(atoms, index) ??
    weekend(atoms, index)
  );
}
