import { DATE_WORDS_DE } from '../../languages/de/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { rangeConnectorEnd } from '../expressions/numbers.ts';
import { withGermanTimeAfter } from './germanClock.ts';
import { GERMAN_FEASTS, germanDay, germanMonthAt, SHORT_WEEKDAYS } from './germanDays.ts';
import { germanPeriod } from './germanPeriods.ts';
import { GERMAN_CENTURY_ORDINALS, GERMAN_DECADES } from './germanYears.ts';
import { type DateGrammar, type Parsed, rangeOf, wordSet } from './grammar.ts';

/** "a=1 b" and such lists as words. */
const wordsOf = (...lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split(/\s+/)).map((entry) => entry.split('=')[0] ?? '');
const joined = (stems: readonly string[], endings: string): string[] =>
  stems.flatMap((stem) => endings.split(' ').map((ending) => `${stem}${ending === '-' ? '' : ending}`));
const PARTS_OF_DAY = 'früh vormittag mittag nachmittag morgen abend nacht';

/** Every word, in lower case, with which an expression can begin: most words of a text need no parsing. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf(
    DATE_WORDS_DE.months,
    DATE_WORDS_DE.shortMonths,
    DATE_WORDS_DE.days,
    DATE_WORDS_DE.seasons,
    DATE_WORDS_DE.partsOfPeriod,
    'vor nacht morgen wochenende heuer kalenderwoche kw',
    // "in zwei Wochen" is found by its number.
    'einem einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig',
  ),
  ...GERMAN_FEASTS.keys(),
  ...SHORT_WEEKDAYS,
  ...GERMAN_CENTURY_ORDINALS,
  ...joined(wordsOf(DATE_WORDS_DE.weekdays), '- s'),
  ...joined(joined(joined(wordsOf(DATE_WORDS_DE.weekdays), '- s'), PARTS_OF_DAY), '- s'),
  ...joined(
    wordsOf(
      DATE_WORDS_DE.past,
      DATE_WORDS_DE.future,
      DATE_WORDS_DE.current,
      DATE_WORDS_DE.ordinals,
      'früh spät',
    ),
    'e em en er es',
  ),
  ...joined(joined(['jahres', 'monats', 'wochen'], 'anfang beginn ende mitte wechsel'), '- s'),
  ...joined(GERMAN_DECADES, '- n jahre jahren'),
]);

function single(atoms: readonly Atom[], index: number): Parsed | null {
  const parsed = germanDay(atoms, index) ?? germanPeriod(atoms, index);
  return parsed && withGermanTimeAfter(atoms, parsed);
}

/** Index where the second half of a range begins, after "bis zum", "–" or the "und" of "zwischen … und"; or -1. */
function secondHalf(atoms: readonly Atom[], index: number, begin: number): number {
  const between = wordAt(atoms, begin - 1) === 'zwischen' || wordAt(atoms, begin - 2) === 'zwischen';
  const isNight = wordAt(atoms, begin - 2) === 'nacht' && /^vo[mn]$/.test(wordAt(atoms, begin - 1));
  // "Mai/Juni": only months are joined so; "2022/23" is a year by itself.
  const isSlash = isSymbol(atoms, index, '/') && germanMonthAt(atoms, index + 1) !== null;
  const isJoined = isSlash || wordAt(atoms, index) === (between ? 'und' : isNight ? 'auf' : '?');
  let next = isJoined ? index + 1 : rangeConnectorEnd(atoms, index, 'de');
  if (next < 0) return -1;
  if (/^(?:zum|einschließlich|einschliesslich)$/.test(wordAt(atoms, next))) next++;
  if (/^(?:dem|den)$/.test(wordAt(atoms, next))) next++;
  return next;
}

/** Words in "-te" or "-ten" that stand where a verb may and are none. */
const NO_PRETERITES = wordSet(`
heute bitte letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten nächste nächsten beste besten meiste meisten rechte rechten alte alten gute guten
weite weiten breite breiten gesamte gesamten bekannte bekannten letztere leichte leichten echte echten harte harten konkrete konkreten späte späten hinten unten mitten sollte sollten könnte könnten möchte möchten müsste müssten dürfte dürften`);

export const GERMAN_DATES: DateGrammar = {
  mayBegin: (word) => FIRST_WORDS.has(word),
  reportCues: wordSet(DATE_WORDS_DE.reportCues),
  isPreterite(atoms, index) {
    const atom = atoms[index];
    if (atom?.kind !== 'word' || atom.capitalized || NO_PRETERITES.has(atom.lower)) return false;
    if (!/.{3}ten?$/.test(atom.lower)) return false;
    // After an article the form is an adjective.
    return !/^(?:de[rmns]|die|das|eine[rmns]?|ein)$/.test(wordAt(atoms, index - 1));
  },
  pluperfect: wordSet('hatte hatten'),
  verbDistance: 1,
  sincePrepositions: wordSet('seit'),
  goalPrepositions: wordSet('bis zum für auf ab'),
  openers: wordSet(
    'am im in der an den dem ab seit vom von bis zum zu noch schon erst bereits auch gegen um und doch aber nacht',
  ),
  determiners: wordSet('der die das den dem des diese dieser diesem diesen'),
  copulas: new Set(),
  copulaPrepositions: new Set(),
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
