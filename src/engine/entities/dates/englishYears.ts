import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { CONFIDENCE, lastYear, type Parsed, parsed, wordMap, wordSet, yearDigits } from './grammar.ts';
import type { Temporal } from './temporal.ts';

const YEAR_INTRODUCERS = wordSet(DATE_WORDS_EN.yearIntroducers);
const YEAR_PREPOSITIONS = wordSet(DATE_WORDS_EN.yearPrepositions);
const DETERMINERS = wordSet(DATE_WORDS_EN.determiners);
const LABELS = wordSet(DATE_WORDS_EN.labels);
const UNITS = wordSet(DATE_WORDS_EN.units);
const COUNT_CUES = wordSet(DATE_WORDS_EN.countCues);
/** After these a number may be a count ("of 2016 votes"); "by 2030 emissions" is a year. */
const COUNTABLE_AFTER = wordSet('of to for than as about around and or');
const PARTS = wordSet(DATE_WORDS_EN.partsOfPeriod);

const DECADE_WORDS = wordMap(
  'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
);

/** "1990s", "1990's", "'90s", "the nineties". */
export function englishDecade(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  const at = (end: number, first: number): Parsed =>
    parsed(index, end, { kind: 'years', from: first, to: first + 9 }, CONFIDENCE.absolute);
  if (atom?.kind === 'digits' && atom.text.endsWith('0')) {
    const apostrophe = /^['’]$/.test(atoms[index + 1]?.text ?? '') && !atoms[index + 1]?.gap ? 1 : 0;
    const plural = atoms[index + 1 + apostrophe];
    if (plural?.lower !== 's' || plural.gap) return null;
    const end = index + 2 + apostrophe;
    if (atom.text.length === 4 && Number(atom.text) < 2100 && Number(atom.text) >= 1000)
      return at(end, Number(atom.text));
    if (atom.text.length !== 2 || apostrophe) return null;
    const first = 1900 + Number(atom.text) + (Number(atom.text) < 20 ? 100 : 0);
    if (/^['’‘]$/.test(atoms[index - 1]?.text ?? '') && !atom.gap) return at(end, first);
    return isThe80s(atoms, index) ? { ...at(end, first), confidence: CONFIDENCE.weak } : null;
  }
  const first = DECADE_WORDS.get(wordAt(atoms, index));
  const isTheDecade =
    wordAt(atoms, index - 1) === 'the' || /^(?:early|late|mid)$/.test(wordAt(atoms, index - 1));
  return first === undefined || !isTheDecade ? null : at(index + 1, 1900 + first);
}

/** How far before "the 80s", in atoms, words show that they are degrees. */
const DEGREES_DISTANCE = 8;

/** "the 80s", not "their 80s" (an age) nor "temperatures in the 80s". */
function isThe80s(atoms: readonly Atom[], index: number): boolean {
  const before = wordAt(atoms, index - 1);
  const part =
    /^(?:early|late)$/.test(before) || (isDash(atoms, index - 1) && wordAt(atoms, index - 2) === 'mid');
  const the =
    before === 'the' || (part && wordAt(atoms, index - (isDash(atoms, index - 1) ? 3 : 2)) === 'the');
  if (!the || Number(atoms[index]?.text) < 20) return false;
  for (let i = index - 1; i >= index - DEGREES_DISTANCE && i >= 0; i--)
    if (/^(?:temperatures?|highs?|lows?|degrees|weather|mercury|heat|shot|scored)$/.test(wordAt(atoms, i)))
      return false;
  return true;
}

const ORDINAL_WORDS = wordMap(
  'tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20',
);
export const CENTURY_ORDINALS: readonly string[] = [...ORDINAL_WORDS.keys()];

/** "19th century", "nineteenth century", "twenty-first century". */
export function englishCentury(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  const isFirstOf =
    wordAt(atoms, index) === 'twenty' && isDash(atoms, index + 1) && wordAt(atoms, index + 2) === 'first';
  const written = isFirstOf ? 21 : ORDINAL_WORDS.get(wordAt(atoms, index));
  const isNumber =
    atom?.kind === 'digits' &&
    atom.text.length <= 2 &&
    /^(?:st|nd|rd|th)$/.test(wordAt(atoms, index + 1)) &&
    !atoms[index + 1]?.gap;
  if (written === undefined && !isNumber) return null;
  const last = isFirstOf ? index + 3 : written === undefined ? index + 2 : index + 1;
  const noun = isDash(atoms, last) && !atoms[last]?.gap ? last + 1 : last;
  if (wordAt(atoms, noun) !== 'century') return null;
  const number = written ?? Number(atom?.text);
  if (number < 1 || number > 22) return null;
  return parsed(
    index,
    noun + 1,
    { kind: 'years', from: (number - 1) * 100 + 1, to: number * 100 },
    CONFIDENCE.absolute,
  );
}

/** "1997's election": the year owns what follows. */
const afterApostrophe = (atoms: readonly Atom[], index: number): boolean =>
  wordAt(atoms, index + 2) === 's' && !atoms[index + 2]?.gap && atoms[index + 3]?.kind === 'word';

/** True where a year can be the second of "between 1998 and 2005": what follows is not counted. */
export const isClosingYear = (atoms: readonly Atom[], index: number): boolean =>
  yearDigits(atoms, index) !== null && !UNITS.has(wordAt(atoms, index + 1));

/** A year of four digits with evidence that it is one. */
export function bareEnglishYear(atoms: readonly Atom[], index: number): Parsed | null {
  const year = yearDigits(atoms, index);
  if (year === null) return null;
  const before = wordAt(atoms, index - 1);
  const slash = isSymbol(atoms, index + 1, '/') && !atoms[index + 1]?.gap;
  const dash = isDash(atoms, index + 1) && !atoms[index + 1]?.gap;
  const last = slash || dash ? lastYear(atoms, index + 2, year) : null;
  const end = last === null ? index + 1 : index + 3;
  const temporal: Temporal = last === null ? { kind: 'year', year } : { kind: 'years', from: year, to: last };
  const afterWord = wordAt(atoms, index + 1);
  const counted = UNITS.has(afterWord) && atoms[index + 1]?.gap;
  if (last !== null && !counted) return parsed(index, end, temporal, CONFIDENCE.absolute);
  // "the mid-2010", "early-2019": the hyphen before.
  const hyphened = isDash(atoms, index - 1) && PARTS.has(wordAt(atoms, index - 2));
  if (counted && !/^(?:in|since|during)$/.test(before)) return null;
  if (YEAR_INTRODUCERS.has(before) || hyphened)
    return year < 1200 && before !== 'year' ? null : parsed(index, end, temporal, CONFIDENCE.absolute);
  if (LABELS.has(before) || (isSymbol(atoms, index - 1, '.') && LABELS.has(wordAt(atoms, index - 2))))
    return null;
  if (COUNT_CUES.has(before) || year < 1500) return null;
  const isPlural =
    /[a-z]{3}s$/.test(afterWord) &&
    !/(?:was|has|his|this|as|is|its|us|sees|says)$/.test(afterWord) &&
    !atoms[index + 1]?.capitalized;
  if (YEAR_PREPOSITIONS.has(before))
    return isPlural && COUNTABLE_AFTER.has(before) ? null : parsed(index, end, temporal, CONFIDENCE.year);
  if (isSymbol(atoms, index - 1, '(') || isSymbol(atoms, index - 1, ','))
    return isPlural ? null : parsed(index, end, temporal, CONFIDENCE.year - 0.05);
  if (DETERMINERS.has(before) && atoms[index + 1]?.kind === 'word')
    return parsed(index, end, temporal, CONFIDENCE.year - 0.05);
  // "up by a fifth on 2022": compared with a year; "on 2012 occasions" goes on.
  if (before === 'on' && atoms[index + 1]?.kind !== 'word')
    return parsed(index, end, temporal, CONFIDENCE.weak);
  if (/^['’]$/.test(atoms[index + 1]?.text ?? '') && afterApostrophe(atoms, index) && year >= 1700)
    return parsed(index, end, temporal, CONFIDENCE.weak);
  const isAlone = index === 0 || atoms[index - 1]?.kind === 'symbol';
  if (isAlone && atoms[index + 1]?.kind === 'word' && !isPlural)
    return year >= 1700 && year < 2100 ? parsed(index, end, temporal, CONFIDENCE.weak) : null;
  return null;
}
