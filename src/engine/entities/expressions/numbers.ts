import type { Language } from '../../types.ts';
import { type Atom, isDash, wordAt } from './atoms.ts';
import { englishNumberWords } from './numbersEnglish.ts';
import { germanNumberWord } from './numbersGerman.ts';

export interface ParsedNumber {
  readonly value: number;
  /** Index after its last atom. */
  readonly end: number;
  /** True when written in digits. */
  readonly digits: boolean;
}

/** Characters between groups of three digits besides the language's own ("1'200"; spaces are gaps). */
const APOSTROPHES = new Set(["'", '’', '’']);

/**
 * A number in digits at `index` with the language's separators: "1.200,50" in German, "1,200.50" in English. One
 * separator of the other language counts as what its place makes it: "1.2" is a fraction in German too.
 */
export function digitsAt(atoms: readonly Atom[], index: number, language: Language): ParsedNumber | null {
  const first = atoms[index];
  if (first?.kind !== 'digits' || first.text.length > 15) return null;
  const [thousands, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
  let whole = first.text;
  let i = index + 1;
  const groups = (separator: string | null): void => {
    for (;;) {
      const mark = atoms[i];
      const isGap = separator === null && mark?.kind === 'digits' && mark.gap;
      const group = isGap ? mark : atoms[i + 1];
      if (!isGap) {
        if (mark?.kind !== 'symbol' || mark.gap) return;
        if (mark.text !== separator && !(separator === null && APOSTROPHES.has(mark.text))) return;
        if (group?.gap) return;
      }
      if (group?.kind !== 'digits' || group.text.length !== 3 || whole.length > 15) return;
      // A third digit more would make it something else ("1.2345").
      whole += group.text;
      i += isGap ? 1 : 2;
    }
  };
  const before = i;
  if (first.text.length <= 3) {
    groups(thousands);
    if (i === before) groups(null);
  }
  const grouped = i > before;
  const mark = atoms[i];
  const fraction = atoms[i + 1];
  if (mark?.kind === 'symbol' && !mark.gap && fraction?.kind === 'digits' && !fraction.gap) {
    const isOwn = mark.text === decimal;
    const isOther = !grouped && mark.text === thousands && fraction.text.length !== 3;
    // "5,000" in German is no fraction anyone writes: the text was translated from English.
    const isThousand =
      isOwn && !grouped && fraction.text.length === 3 && language === 'de' && first.text !== '0';
    if (isThousand) return { value: Number(whole + fraction.text), end: i + 2, digits: true };
    if (isOwn || isOther) return { value: Number(`${whole}.${fraction.text}`), end: i + 2, digits: true };
  }
  return { value: Number(whole), end: i, digits: true };
}

/** A number at `index` in digits or words ("zweieinhalb", "two and a half"), or null. */
export function numberAt(atoms: readonly Atom[], index: number, language: Language): ParsedNumber | null {
  const inDigits = digitsAt(atoms, index, language);
  if (inDigits) return inDigits;
  if (language === 'en') return englishNumberWords(atoms, index);
  const value = germanNumberWord(wordAt(atoms, index));
  return value === null ? null : { value, end: index + 1, digits: false };
}

/** Index after a connector of a range ("bis", "to", "–"), or -1. */
export function rangeConnectorEnd(atoms: readonly Atom[], index: number, language: Language): number {
  if (isDash(atoms, index)) return index + 1;
  const word = wordAt(atoms, index);
  if (language === 'de') return word === 'bis' ? index + 1 : -1;
  return word === 'to' || word === 'through' || word === 'until' || word === 'till' ? index + 1 : -1;
}
