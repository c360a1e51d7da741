import type { Atom } from '../expressions/atoms.ts';
import { CONFIDENCE, type Parsed, parsed } from './grammar.ts';
import { dayFits } from './temporal.ts';

/** "2024-05-16" (ISO 8601), alike in every language. */
export function isoDate(atoms: readonly Atom[], index: number): Parsed | null {
  const [year, dash1, month, dash2, day] = atoms.slice(index, index + 5);
  if (year?.kind !== 'digits' || year.text.length !== 4 || dash1?.text !== '-' || dash2?.text !== '-')
    return null;
  if (month?.text.length !== 2 || day?.text.length !== 2 || month.gap || day.gap || dash1.gap || dash2.gap)
    return null;
  const after = atoms[index + 5];
  if (after && !after.gap && after.text === '-') return null;
  const value = { month: Number(month.text), day: Number(day.text) };
  if (!(value.month >= 1 && value.month <= 12) || !dayFits(value.month, value.day)) return null;
  return parsed(
    index,
    index + 5,
    { kind: 'day', year: Number(year.text), ...value, time: null },
    CONFIDENCE.absolute,
  );
}
