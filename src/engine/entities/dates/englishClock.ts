import { type Atom, isSymbol, wordAt } from '../expressions/atoms.ts';
import { clock, type Parsed, withTime } from './grammar.ts';

/** "3 p.m.", "3:30 pm", "15:00", "noon": hours and minutes and where they end. */
export function englishClockAt(
  atoms: readonly Atom[],
  index: number,
): { readonly time: string; readonly end: number } | null {
  if (wordAt(atoms, index) === 'noon') return { time: '12:00', end: index + 1 };
  const hours = atoms[index];
  if (hours?.kind !== 'digits' || hours.text.length > 2) return null;
  let i = index + 1;
  let minutes: number | null = null;
  if (
    (isSymbol(atoms, i, ':') || isSymbol(atoms, i, '.')) &&
    atoms[i + 1]?.kind === 'digits' &&
    !atoms[i + 1]?.gap
  ) {
    minutes = Number(atoms[i + 1]?.text);
    i += 2;
  }
  const half = wordAt(atoms, i);
  const dotted =
    (half === 'a' || half === 'p') && isSymbol(atoms, i + 1, '.') && wordAt(atoms, i + 2) === 'm';
  if (half !== 'am' && half !== 'pm' && !dotted) {
    if (minutes === null || hours.text.length !== 2) return null;
    const time = clock(Number(hours.text), minutes);
    return time === null ? null : { time, end: i };
  }
  const hour = (Number(hours.text) % 12) + (half.startsWith('p') ? 12 : 0);
  const time = Number(hours.text) > 12 ? null : clock(hour, minutes ?? 0);
  if (time === null) return null;
  i += dotted ? 3 : 1;
  // The full stop of "p.m." belongs to it, unless it ends the sentence.
  if (dotted && isSymbol(atoms, i, '.') && !atoms[i]?.gap && !(atoms[i + 1]?.capitalized ?? true)) i++;
  return { time, end: i };
}

/** A day with the time after it: "Tuesday at 3 p.m.", "Saturday (3.30pm)". */
export function withEnglishTimeAfter(atoms: readonly Atom[], found: Parsed): Parsed {
  let i = found.end;
  const bracketed = isSymbol(atoms, i, '(');
  if (bracketed || isSymbol(atoms, i, ',')) i++;
  if (wordAt(atoms, i) === 'at') i++;
  const time = i > found.end || atoms[i]?.kind === 'digits' ? englishClockAt(atoms, i) : null;
  const temporal = time && withTime(found.temporal, time.time);
  if (!time || !temporal) return found;
  if (!bracketed) return { ...found, temporal, end: time.end };
  // In brackets stands the time of what is to come: a match, a broadcast.
  if (!isSymbol(atoms, time.end, ')')) return found;
  return { ...found, temporal, end: time.end + 1, tense: 'future' };
}
