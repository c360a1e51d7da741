import { MONEY_WORDS_DE } from '../../languages/de/entitiesMoney.ts';
import { MONEY_WORDS_EN } from '../../languages/en/entitiesMoney.ts';
import type { Language } from '../../types.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';
import { numberAt, type ParsedNumber } from '../expressions/numbers.ts';

const scaleMap = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => {
        const [word = '', factor = '1'] = entry.split('=');
        return [word, Number(factor)];
      }),
  );
const SCALES = { de: scaleMap(MONEY_WORDS_DE.scales), en: scaleMap(MONEY_WORDS_EN.scales) } as const;
const SHORT_SCALES: ReadonlySet<string> = new Set(MONEY_WORDS_EN.shortScales.split(' '));

export interface Quantity {
  readonly amount: number;
  readonly end: number;
  readonly scaled: boolean;
  readonly digits: boolean;
}

/** Rounds away what binary fractions add ("1.1" million is 1,100,000); whole numbers, the most, have none. */
export const exact = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));

/** "Milliarden", "Mrd.", "bn" at `index`: the factor and where it ends. */
function scaleAt(
  atoms: readonly Atom[],
  index: number,
  language: Language,
): { readonly factor: number; readonly end: number } | null {
  const hyphened = isDash(atoms, index) && !atoms[index]?.gap && language === 'en' ? index + 1 : index;
  const atom = atoms[hyphened];
  if (atom?.kind !== 'word') return null;
  const factor = SCALES[language].get(atom.lower);
  if (factor === undefined) return null;
  if (
    language === 'de' &&
    !atom.capitalized &&
    atom.lower !== 'tausend' &&
    !/^(?:mio|mrd|tsd)$/.test(atom.lower)
  )
    return null;
  // A letter alone is a scale only right behind the digits ("1.2m").
  if (language === 'en' && SHORT_SCALES.has(atom.lower) && atom.lower.length < 3 && atom.gap) return null;
  const dotted =
    language === 'de' &&
    /^(?:mio|mrd|mia|tsd|bio|mill|md)$/.test(atom.lower) &&
    isSymbol(atoms, hyphened + 1, '.') &&
    !atoms[hyphened + 1]?.gap;
  return { factor, end: dotted ? hyphened + 2 : hyphened + 1 };
}

/** "eine halbe Million", "half a million", "a quarter of a million", "a million": a number with its scale. */
export function quantityAt(atoms: readonly Atom[], index: number, language: Language): Quantity | null {
  const half = halfAt(atoms, index, language);
  const article =
    language === 'en' && /^(?:a|an)$/.test(wordAt(atoms, index))
      ? { value: 1, end: index + 1, digits: false }
      : null;
  const number: ParsedNumber | null = half ?? numberAt(atoms, index, language) ?? article;
  if (!number) return null;
  let { value: amount, end } = number;
  let scaled = false;
  // "100 thousand million" is written, but never more than two scales.
  for (let step = 0; step < 2; step++) {
    const scale = scaleAt(atoms, end, language);
    if (!scale) break;
    amount *= scale.factor;
    end = scale.end;
    scaled = true;
  }
  return { amount: exact(amount), end, scaled, digits: number.digits };
}

/** "Viertelmillion" and the like, which hold fraction and scale in one word. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['viertelmillion', 250_000],
  ['dreiviertelmillion', 750_000],
  ['viertelmilliarde', 250_000_000],
  ['dreiviertelmilliarde', 750_000_000],
]);

/** True for a word with which a fraction of a scale begins, in lower case. */
export const mayBeginFraction = (word: string, language: Language): boolean =>
  language === 'de' ? FRACTIONS.has(word) : /^(?:an?|half|quarter)$/.test(word);

function halfAt(atoms: readonly Atom[], index: number, language: Language): ParsedNumber | null {
  const first = wordAt(atoms, index);
  const second = wordAt(atoms, index + 1);
  if (language === 'de') {
    const article = /^eine[rn]?$/.test(first);
    const fraction = FRACTIONS.get(article ? second : first);
    const end = article ? index + 2 : index + 1;
    if (fraction !== undefined) return { value: fraction, end, digits: false };
    return article && /^halbe[nr]?$/.test(second) ? { value: 0.5, end, digits: false } : null;
  }
  if (first === 'half' && /^(?:a|an)$/.test(second)) return { value: 0.5, end: index + 2, digits: false };
  // "a quarter of a million", "three-quarters of a billion"; of a pound it is a weight.
  const counted = first === 'a' || first === 'three';
  const noun = !counted ? index : isDash(atoms, index + 1) ? index + 2 : index + 1;
  if (wordAt(atoms, noun) !== (first === 'three' ? 'quarters' : 'quarter')) return null;
  if (wordAt(atoms, noun + 1) !== 'of' || wordAt(atoms, noun + 2) !== 'a') return null;
  if (!scaleAt(atoms, noun + 3, language)) return null;
  return { value: first === 'three' ? 0.75 : 0.25, end: noun + 3, digits: false };
}

/** True for the ",-" or ".–" that stands for no cents ("5,- Euro", "Fr. 20.–") at `index`. */
export const isNoCents = (atoms: readonly Atom[], index: number): boolean =>
  /^[.,]$/.test(atoms[index]?.text ?? '') &&
  !atoms[index]?.gap &&
  isDash(atoms, index + 1) &&
  !atoms[index + 1]?.gap;

/**
 * The sum at the head of a German compound: "500-Euro-Schein", "100-Milliarden-Euro-Paket". Without a number
 * ("Milliarden-Euro-Paket") there is none.
 * @returns the quantity, and where the word for the currency stands
 */
export function compoundQuantity(
  atoms: readonly Atom[],
  index: number,
): { readonly amount: number; readonly currency: number } | null {
  const joined = (at: number): boolean =>
    isDash(atoms, at) && !atoms[at]?.gap && atoms[at + 1]?.kind === 'word' && !atoms[at + 1]?.gap;
  const number = numberAt(atoms, index, 'de');
  if (!number || !joined(number.end) || (!number.digits && number.value <= 1)) return null;
  const scale = scaleAt(atoms, number.end + 1, 'de');
  if (!scale) return joined(number.end + 2) ? { amount: number.value, currency: number.end + 1 } : null;
  if (!joined(scale.end) || !joined(scale.end + 2)) return null;
  return { amount: exact(number.value * scale.factor), currency: scale.end + 1 };
}

/** The scale that a quantity has: of 7,000,000 a million. */
export const scaleOf = ({ amount }: Quantity): number => {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (amount >= scale) return scale;
  return 1;
};
