import { type Atom, wordAt } from '../expressions/atoms.ts';
import { CONFIDENCE, type Parsed, parsed, yearDigits } from './grammar.ts';

/** Words of a feast of fixed date, in lower case, with its month and day. */
export interface Feast {
  readonly words: readonly string[];
  readonly month: number;
  readonly day: number;
}

/** "heiligabend=12-24 new year eve=12-31"-like lines, one feast each, as a table by first word. */
export function feastTable(lines: string): ReadonlyMap<string, readonly Feast[]> {
  const table = new Map<string, Feast[]>();
  for (const line of lines.split('\n')) {
    const [names = '', date = ''] = line.trim().split('=');
    const [month = 0, day = 0] = date.split('-').map(Number);
    const words = names.split(' ').filter(Boolean);
    const first = words[0];
    if (first === undefined || month === 0) continue;
    const feasts = table.get(first) ?? [];
    feasts.push({ words, month, day });
    table.set(first, feasts);
  }
  return table;
}

/** Index after the words of a feast, over apostrophes ("New Year's Eve"), or -1. */
function endOf(atoms: readonly Atom[], index: number, words: readonly string[]): number {
  let i = index;
  for (const word of words) {
    if (i > index && /^['’]$/.test(atoms[i]?.text ?? '')) i++;
    if (wordAt(atoms, i) !== word) return -1;
    i++;
  }
  return i;
}

/**
 * A feast of fixed date ("Heiligabend", "New Year's Eve 2015"): with its year anywhere, without one only after one of
 * `prepositions`, because the bare word is as often the season or a part of a name.
 */
export function feast(
  atoms: readonly Atom[],
  index: number,
  table: ReadonlyMap<string, readonly Feast[]>,
  prepositions: ReadonlySet<string>,
): Parsed | null {
  if (!atoms[index]?.capitalized) return null;
  for (const { words, month, day } of table.get(wordAt(atoms, index)) ?? []) {
    const end = endOf(atoms, index, words);
    if (end < 0) continue;
    const year = yearDigits(atoms, end);
    if (year === null && !prepositions.has(wordAt(atoms, index - 1))) continue;
    return parsed(
      index,
      year === null ? end : end + 1,
      { kind: 'day', year, month, day, time: null },
      year === null ? CONFIDENCE.relative : CONFIDENCE.absolute,
    );
  }
  return null;
}
