import { DATE_WORDS_EN } from '../../languages/en/entitiesDates.ts';
import { type Atom, wordAt } from '../expressions/atoms.ts';
import { englishYearAfter } from './englishDirection.ts';
import { CONFIDENCE, type Parsed, parsed, wordMap, wordSet } from './grammar.ts';

const ORDINALS = wordMap(DATE_WORDS_EN.ordinals);

/** "second quarter of 2009", "first half of 2020", "Q2 2009". */
export function englishFractionOfYear(atoms: readonly Atom[], index: number): Parsed | null {
  const word = wordAt(atoms, index);
  if (word === 'q' && atoms[index + 1]?.kind === 'digits' && !atoms[index + 1]?.gap) {
    const quarter = Number(atoms[index + 1]?.text);
    const year = englishYearAfter(atoms, index + 2);
    if (quarter < 1 || quarter > 4 || !year) return null;
    return parsed(
      index,
      year.end,
      { kind: 'months', year: year.year, from: quarter * 3 - 2, to: quarter * 3, direction: null },
      CONFIDENCE.absolute,
    );
  }
  const ordinal = ORDINALS.get(word);
  if (ordinal === undefined) return null;
  const noun = wordAt(atoms, index + 1);
  const months = noun === 'quarter' ? 3 : noun === 'half' ? 6 : 0;
  if (months === 0 || ordinal * months > 12) return null;
  const year = englishYearAfter(atoms, index + 2);
  if (!year && !(months === 3 && isOfBusiness(atoms, index))) return null;
  const from = (ordinal - 1) * months + 1;
  return parsed(
    index,
    year?.end ?? index + 2,
    { kind: 'months', year: year?.year ?? null, from, to: from + months - 1, direction: null },
    typeof year?.year === 'number' ? CONFIDENCE.absolute : CONFIDENCE.weak,
  );
}

const BUSINESS = wordSet(`
profit profits revenue revenues sales earnings loss losses growth economy gdp percent shares group company firm bank clients customers exports imports output orders deliveries
shipments inflation investors analysts net income spending demand guidance forecast forecasts margin margins costs prices subscribers users debt production unemployment`);
/** How far from a bare quarter, in atoms, the text must speak of business. */
const BUSINESS_DISTANCE = 16;

/** "in the first quarter" without its year is a part of a match unless the sentence speaks of business. */
function isOfBusiness(atoms: readonly Atom[], index: number): boolean {
  if (wordAt(atoms, index - 1) !== 'the' && wordAt(atoms, index - 2) !== 'the') return false;
  for (const step of [-1, 1]) {
    for (let i = index; Math.abs(i - index) <= BUSINESS_DISTANCE; i += step) {
      const atom = atoms[i];
      if (!atom || (/^[.!?]$/.test(atom.text) && (atoms[i + 1]?.gap ?? true))) break;
      if (BUSINESS.has(atom.lower) || /^[$€£%]$/.test(atom.text)) return true;
    }
  }
  return false;
}
