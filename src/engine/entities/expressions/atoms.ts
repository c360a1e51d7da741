import { CharacterClass, classAt, widthAt } from '../../text/characters.ts';

/**
 * The smallest pieces of dates and sums: a run of letters, a run of ASCII digits, or one other character. Finer than
 * words, because "£1.2m", "3.–5. Mai" and "1990er-Jahre" are put together differently in every form.
 */
export interface Atom {
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'digits' | 'symbol';
  /** White space stands before it. */
  readonly gap: boolean;
  readonly capitalized: boolean;
}

const isDigit = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 48 && unit <= 57;
};

/** Cuts `[begin, end)` of `text` into atoms; offsets are into `text`. Linear. */
export function readAtoms(text: string, begin = 0, end = text.length): Atom[] {
  const atoms: Atom[] = [];
  let gap = true;
  let i = begin;
  while (i < end) {
    const kind = classAt(text, i);
    if (kind === CharacterClass.space) {
      gap = true;
      i++;
      continue;
    }
    const from = i;
    let type: Atom['kind'] = 'symbol';
    if (isDigit(text, i)) {
      type = 'digits';
      while (i < end && isDigit(text, i)) i++;
    } else if (kind === CharacterClass.letter) {
      type = 'word';
      while (i < end && classAt(text, i) === CharacterClass.letter) i += widthAt(text, i);
    } else i += widthAt(text, i);
    i = Math.min(i, end);
    const piece = text.slice(from, i);
    const lower = piece.toLowerCase();
    atoms.push({
      begin: from,
      end: i,
      text: piece,
      lower,
      kind: type,
      gap,
      capitalized: type === 'word' && piece[0] !== lower[0],
    });
    gap = false;
  }
  return atoms;
}

/** The word at `index` in lower case; empty for digits, symbols and outside the text. */
export const wordAt = (atoms: readonly Atom[], index: number): string => {
  const atom = atoms[index];
  return atom?.kind === 'word' ? atom.lower : '';
};

/** True when the atom at `index` is this symbol. */
export const isSymbol = (atoms: readonly Atom[], index: number, symbol: string): boolean =>
  atoms[index]?.kind === 'symbol' && atoms[index]?.text === symbol;

const DASHES = new Set(['-', '–', '—', '‑', '‒']);
export const isDash = (atoms: readonly Atom[], index: number): boolean =>
  atoms[index]?.kind === 'symbol' && DASHES.has(atoms[index]?.text ?? '');
