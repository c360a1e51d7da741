import { DATE_WORDS_DE } from '../../languages/de/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { rangeConnectorEnd } from '../expressions/numbers.ts';
import { remembered } from '../expressions/remembered.ts';
import { germanDay, germanDirection } from './germanDays.ts';
import { germanPeriod } from './germanPeriods.ts';
import { clock, type DateGrammar, type Parsed, rangeOf, withTime, wordSet } from './grammar.ts';

const FIRST_WORDS = new Set(
  [
    ...[
      DATE_WORDS_DE.months,
      DATE_WORDS_DE.shortMonths,
      DATE_WORDS_DE.weekdays,
      DATE_WORDS_DE.days,
      DATE_WORDS_DE.seasons,
    ],
    ...[
      DATE_WORDS_DE.partsOfPeriod,
      'vor nacht morgen wochenende montags dienstags mittwochs donnerstags freitags samstags sonntags',
    ],
  ]
    .flatMap((list) => list.split(/\s+/))
    .map((entry) => entry.split('=')[0]),
);
const mayBegin = remembered(
  (word) =>
    FIRST_WORDS.has(word) ||
    germanDirection(word) !== null ||
    /^(?:(?:erst|zweit|dritt|viert)e[mnrs]?|(?:jahres|monats|wochen)\p{L}+|\p{L}+ziger(?:jahren?)?|dreißiger(?:jahren?)?|(?:.*tag|mittwoch|sonnabend)s?(?:früh|vormittag|mittag|nachmittag|morgen|abend|nacht)s?)$/u.test(
      word,
    ),
);

const TIME_PREPOSITIONS = wordSet('um gegen ab');

/** ", um 18.30 Uhr" after a day. */
function timeAfter(atoms: readonly Atom[], parsed: Parsed): Parsed {
  let i = parsed.end;
  if (isSymbol(atoms, i, ',')) i++;
  if (TIME_PREPOSITIONS.has(wordAt(atoms, i))) i++;
  const hours = atoms[i];
  if (hours?.kind !== 'digits' || hours.text.length > 2) return parsed;
  let end = i + 1;
  let minutes = 0;
  const separated = isSymbol(atoms, end, '.') || isSymbol(atoms, end, ':');
  if (separated && atoms[end + 1]?.kind === 'digits' && !atoms[end + 1]?.gap) {
    minutes = Number(atoms[end + 1]?.text);
    end += 2;
  }
  if (wordAt(atoms, end) !== 'uhr') return parsed;
  const time = clock(Number(hours.text), minutes);
  const temporal = time === null ? null : withTime(parsed.temporal, time);
  return temporal ? { ...parsed, temporal, end: end + 1 } : parsed;
}

function single(atoms: readonly Atom[], index: number): Parsed | null {
  const parsed = germanDay(atoms, index) ?? germanPeriod(atoms, index);
  return parsed && timeAfter(atoms, parsed);
}

/** Index where the second half of a range begins, after "bis zum", "–" or the "und" of "zwischen … und"; or -1. */
function secondHalf(atoms: readonly Atom[], index: number, begin: number): number {
  const between = wordAt(atoms, begin - 1) === 'zwischen' || wordAt(atoms, begin - 2) === 'zwischen';
  let next = between && wordAt(atoms, index) === 'und' ? index + 1 : rangeConnectorEnd(atoms, index, 'de');
  if (next < 0) return -1;
  if (/^(?:zum|einschließlich|einschliesslich)$/.test(wordAt(atoms, next))) next++;
  if (/^(?:dem|den)$/.test(wordAt(atoms, next))) next++;
  return next;
}

export const GERMAN_DATES: DateGrammar = {
  mayBegin,
  futureCues: wordSet(DATE_WORDS_DE.futureCues),
  pastCues: wordSet(DATE_WORDS_DE.pastCues),
  parseAt(atoms, index) {
    const first = single(atoms, index);
    if (!first) return null;
    // "Donnerstag-Spiel": a part of a compound; "2020-2022" goes on below.
    const after = atoms[first.end];
    if (
      after &&
      !after.gap &&
      isDash(atoms, first.end) &&
      atoms[first.end + 1]?.kind === 'word' &&
      !atoms[first.end + 1]?.gap
    )
      return null;
    const next = secondHalf(atoms, first.end, first.begin);
    if (next < 0) return first;
    const second = single(atoms, next);
    return (second && rangeOf(first, second)) ?? first;
  },
};
