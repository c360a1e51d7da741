import { DATE_WORDS_DE } from '../../languages/de/entitiesDates.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { CONFIDENCE, lastYear, type Parsed, parsed, wordMap, wordSet, yearDigits } from './grammar.ts';
import type { Temporal } from './temporal.ts';

const YEAR_INTRODUCERS = wordSet(DATE_WORDS_DE.yearIntroducers);
const YEAR_PREPOSITIONS = wordSet(DATE_WORDS_DE.yearPrepositions);
const LABELS = wordSet(DATE_WORDS_DE.labels);
const UNITS = wordSet(DATE_WORDS_DE.units);
const COUNT_CUES = wordSet(DATE_WORDS_DE.countCues);

const DECADE_WORDS = wordMap(
  'zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90',
);

/** "1990er-Jahre", "90er Jahre", "neunziger Jahre", "Neunzigerjahre". */
export function germanDecade(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  const at = (end: number, first: number): Parsed =>
    parsed(index, end, { kind: 'years', from: first, to: first + 9 }, CONFIDENCE.absolute);
  const yearsAfter = (i: number): number => {
    const next = isDash(atoms, i) && !atoms[i]?.gap ? i + 1 : i;
    return /^jahren?$/.test(wordAt(atoms, next)) ? next + 1 : -1;
  };
  if (
    atom?.kind === 'digits' &&
    wordAt(atoms, index + 1) === 'er' &&
    !atoms[index + 1]?.gap &&
    atom.text.endsWith('0')
  ) {
    const end = yearsAfter(index + 2);
    if (atom.text.length === 4 && Number(atom.text) >= 1000 && Number(atom.text) < 2100)
      return at(end < 0 ? index + 2 : end, Number(atom.text));
    if (atom.text.length === 2 && end > 0)
      return at(end, 1900 + Number(atom.text) + (Number(atom.text) < 20 ? 100 : 0));
    return null;
  }
  const joined = /^(.*er)(jahren?|n)?$/.exec(wordAt(atoms, index));
  const first = DECADE_WORDS.get(joined?.[1] ?? '');
  if (first === undefined) return null;
  if (joined?.[2] === 'n') return isNounOfDecade(atoms, index) ? at(index + 1, 1900 + first) : null;
  const end = joined?.[2] ? index + 1 : yearsAfter(index + 1);
  return end < 0 ? null : at(end, 1900 + first);
}

export const GERMAN_DECADES: readonly string[] = [...DECADE_WORDS.keys()];

/** "in den Sechzigern" as a time; of a person it is an age. */
function isNounOfDecade(atoms: readonly Atom[], index: number): boolean {
  if (!atoms[index]?.capitalized || wordAt(atoms, index - 1) !== 'den') return false;
  return !/^(?:er|sie|mann|frau|herr|dame|männer|frauen|person|personen|ist|war|sind|waren)$/.test(
    wordAt(atoms, index - 3),
  );
}

const ORDINAL_WORDS = wordMap(
  'zehnten=10 elften=11 zwölften=12 dreizehnten=13 vierzehnten=14 fünfzehnten=15 sechzehnten=16 siebzehnten=17 achtzehnten=18 neunzehnten=19 zwanzigsten=20 einundzwanzigsten=21',
);

export const GERMAN_CENTURY_ORDINALS: readonly string[] = [...ORDINAL_WORDS.keys()];

/** "19. Jahrhundert", "neunzehnten Jahrhundert". */
export function germanCentury(atoms: readonly Atom[], index: number): Parsed | null {
  const atom = atoms[index];
  const written = ORDINAL_WORDS.get(wordAt(atoms, index));
  const isNumber = atom?.kind === 'digits' && atom.text.length <= 2 && isSymbol(atoms, index + 1, '.');
  const noun = written === undefined ? index + 2 : index + 1;
  if (written === undefined && !isNumber) return null;
  if (!/^jahrhunderts?$/.test(wordAt(atoms, noun))) return null;
  const number = written ?? Number(atom?.text);
  if (number < 1 || number > 22) return null;
  return parsed(
    index,
    noun + 1,
    { kind: 'years', from: (number - 1) * 100 + 1, to: number * 100 },
    CONFIDENCE.absolute,
  );
}

/** "rund 2016", "mehr als 2016"; but "höher als 2016" compares with a year. */
function isCountCue(atoms: readonly Atom[], index: number): boolean {
  const before = wordAt(atoms, index - 1);
  if (before === 'als') return /^(?:mehr|weniger)$/.test(wordAt(atoms, index - 2));
  return COUNT_CUES.has(before);
}

/** "der 1954 in Köln geborene": between an article and what happened in the year. */
function isAttribute(atoms: readonly Atom[], index: number): boolean {
  return (
    /^(?:de[rmns]|die|das|eine?[rmns]?)$/.test(wordAt(atoms, index - 1)) &&
    /^(?:in|im|am|auf|bei|beim|von|vom|aus|nach|als|zum|zur|durch|gegründete[rmns]?|geborene[rmns]?|erschienene[rmns]?|verstorbene[rmns]?|gestorbene[rmns]?)$/.test(
      wordAt(atoms, index + 1),
    )
  );
}

/** A year of four digits with evidence that it is one. */
export function bareGermanYear(atoms: readonly Atom[], index: number): Parsed | null {
  const year = yearDigits(atoms, index);
  if (year === null) return null;
  const before = wordAt(atoms, index - 1);
  const slash = isSymbol(atoms, index + 1, '/') && !atoms[index + 1]?.gap;
  const dash = isDash(atoms, index + 1) && !atoms[index + 1]?.gap;
  const last = slash || dash ? lastYear(atoms, index + 2, year) : null;
  const end = last === null ? index + 1 : index + 3;
  const temporal: Temporal = last === null ? { kind: 'year', year } : { kind: 'years', from: year, to: last };
  if (YEAR_INTRODUCERS.has(before) || last !== null) return parsed(index, end, temporal, CONFIDENCE.absolute);
  if (LABELS.has(before) || (isSymbol(atoms, index - 1, '.') && LABELS.has(wordAt(atoms, index - 2))))
    return null;
  const after = atoms[index + 1];
  if (UNITS.has(wordAt(atoms, index + 1))) return null;
  const isBracketed = isSymbol(atoms, index - 1, '(') || isDash(atoms, index - 1);
  const isCounting = after?.kind === 'word' && after.capitalized && after.gap;
  if (YEAR_PREPOSITIONS.has(before) || isBracketed) {
    const isWeak = isCounting && before !== 'seit' && before !== 'im';
    return isWeak || year < 1200 ? null : parsed(index, end, temporal, CONFIDENCE.year);
  }
  if (year >= 1500 && isAttribute(atoms, index)) return parsed(index, end, temporal, CONFIDENCE.weak);
  if (year < 1500 || isCounting || isCountCue(atoms, index)) return null;
  // "Bei der Euro 2024": a part of the name.
  if (before === 'euro') return null;
  if (after?.kind === 'digits' || atoms[index - 1]?.kind === 'digits') return null;
  return parsed(index, end, temporal, year >= 1900 && year < 2100 ? CONFIDENCE.year - 0.05 : CONFIDENCE.weak);
}
