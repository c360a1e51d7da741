import type { DateValue, Language, Span } from '../../types.ts';
import { type Atom, readAtoms } from '../expressions/atoms.ts';
import { parseIsoDay } from './calendar.ts';
import { ENGLISH_DATES } from './english.ts';
import { GERMAN_DATES } from './german.ts';
import type { DateGrammar } from './grammar.ts';
import { isoOf, type Temporal } from './temporal.ts';

/** A date expression in the text. */
export interface DateMention {
  readonly span: Span;
  /** Null when the article's date would be needed and is not known, or the text leaves it open. */
  readonly value: DateValue | null;
  readonly confidence: number;
}

const GRAMMARS: Readonly<Record<Language, DateGrammar>> = { de: GERMAN_DATES, en: ENGLISH_DATES };
/** How far back, in atoms, a verb that speaks of the future is looked for. */
const CUE_DISTANCE = 14;

/** True when the expression is laid on the calendar by the article's date. */
function isRelative(temporal: Temporal): boolean {
  if (temporal.kind === 'range') return isRelative(temporal.from) || isRelative(temporal.to);
  return (
    !(temporal.kind === 'year' || temporal.kind === 'years' || temporal.kind === 'unknown') &&
    !('year' in temporal && temporal.year !== null)
  );
}

/** True when a word before the expression, in the same clause, speaks of the future ("will", "wird"). */
function speaksOfFuture(atoms: readonly Atom[], index: number, grammar: DateGrammar): boolean {
  for (let i = index - 1; i >= 0 && i >= index - CUE_DISTANCE; i--) {
    const atom = atoms[i];
    if (!atom) break;
    if (atom.kind === 'symbol' && /[.,;:!?()„“”"»«–—]/.test(atom.text)) return false;
    if (grammar.pastCues.has(atom.lower)) return false;
    if (grammar.futureCues.has(atom.lower)) return true;
  }
  return false;
}

/**
 * Finds the dates in `[begin, end)` of `text`: days, months, years, decades, ranges, also such as are relative to
 * the article's date ("am Donnerstag", "last month"). Prepositions and articles are left out of the span, as in
 * TimeML's TIMEX3. Left out as no dates: durations ("seit drei Jahren"), ages, anniversaries, times of day by
 * themselves, recurring days ("donnerstags") and vague stretches ("in recent years").
 * @param published ISO 8601 date or date-time of the article, or null
 * @returns dates in order, without overlaps. Linear; never throws on any text.
 */
export function findDates(
  text: string,
  language: Language,
  published: string | null,
  begin = 0,
  end = text.length,
  atoms: readonly Atom[] = readAtoms(text, begin, end),
): DateMention[] {
  const grammar = GRAMMARS[language];
  const day = parseIsoDay(published);
  const found: DateMention[] = [];
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i];
    const begins = atom?.kind === 'digits' || (atom?.kind === 'word' && grammar.mayBegin(atom.lower));
    const parsed = begins ? grammar.parseAt(atoms, i) : null;
    if (!parsed) {
      i++;
      continue;
    }
    const future =
      day !== null && isRelative(parsed.temporal) && speaksOfFuture(atoms, parsed.begin, grammar);
    const iso = isoOf(parsed.temporal, { day, future });
    found.push({
      span: [atoms[parsed.begin]?.begin ?? 0, atoms[parsed.end - 1]?.end ?? 0],
      value: iso === null ? null : { iso },
      confidence: parsed.confidence,
    });
    i = Math.max(parsed.end, i + 1);
  }
  return found;
}
