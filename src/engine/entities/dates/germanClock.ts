import { type Atom, isSymbol, wordAt } from '../expressions/atoms.ts';
import { clock, type Parsed, withTime, wordSet } from './grammar.ts';

const TIME_PREPOSITIONS = wordSet('um gegen ab');

/** "18.30 Uhr", "5 Uhr" at `index`: the time and where it ends, or null. */
export function germanClockAt(
  atoms: readonly Atom[],
  index: number,
): { readonly time: string; readonly end: number } | null {
  const hours = atoms[index];
  if (hours?.kind !== 'digits' || hours.text.length > 2) return null;
  let end = index + 1;
  let minutes = 0;
  const separated = isSymbol(atoms, end, '.') || isSymbol(atoms, end, ':');
  if (separated && atoms[end + 1]?.kind === 'digits' && !atoms[end + 1]?.gap) {
    minutes = Number(atoms[end + 1]?.text);
    end += 2;
  }
  if (wordAt(atoms, end) !== 'uhr') return null;
  const time = clock(Number(hours.text), minutes);
  return time === null ? null : { time, end: end + 1 };
}

/** A day with the time after it: ", um 18.30 Uhr", " gegen 5 Uhr", " (15.30 Uhr)". */
export function withGermanTimeAfter(atoms: readonly Atom[], day: Parsed): Parsed {
  let i = day.end;
  const bracketed = isSymbol(atoms, i, '(');
  if (bracketed || isSymbol(atoms, i, ',')) i++;
  if (TIME_PREPOSITIONS.has(wordAt(atoms, i))) i++;
  const found = germanClockAt(atoms, i);
  const temporal = found && withTime(day.temporal, found.time);
  if (!found || !temporal) return day;
  if (!bracketed) return { ...day, temporal, end: found.end };
  // In brackets stands the time of what is to come: a match, a broadcast.
  if (!isSymbol(atoms, found.end, ')')) return day;
  return { ...day, temporal, end: found.end + 1, tense: 'future' };
}
