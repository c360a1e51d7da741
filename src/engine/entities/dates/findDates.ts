import type { DateValue, Language, Span } from '../../types.ts';
import { type Atom, readAtoms } from '../expressions/atoms.ts';
import { parseIsoDay } from './calendar.ts';
import { ENGLISH_DATES } from './english.ts';
import { GERMAN_DATES } from './german.ts';
import type { DateGrammar } from './grammar.ts';
import { isoOf, type Temporal } from './temporal.ts';
import { tenseAround } from './tense.ts';

/** A date expression in the text. */
export interface DateMention {
  readonly span: Span;
  /** Null when the article's date would be needed and is not known, or the text leaves it open. */
  readonly value: DateValue | null;
  readonly confidence: number;
}

const GRAMMARS: Readonly<Record<Language, DateGrammar>> = { de: GERMAN_DATES, en: ENGLISH_DATES };

/** True when the expression is laid on the calendar by the article's date. */
function isRelative(temporal: Temporal): boolean {
  if (temporal.kind === 'range') return isRelative(temporal.from) || isRelative(temporal.to);
  if (temporal.kind === 'nightBefore') return isRelative(temporal.day);
  return (
    !(temporal.kind === 'year' || temporal.kind === 'years' || temporal.kind === 'unknown') &&
    !('year' in temporal && typeof temporal.year === 'number')
  );
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
    const tense =
      parsed && isRelative(parsed.temporal) ? (parsed.tense ?? tenseAround(atoms, parsed, grammar)) : null;
    if (!parsed || (parsed.onlyFuture && tense !== 'future')) {
      i++;
      continue;
    }
    const iso = isoOf(parsed.temporal, { day, tense });
    found.push({
      span: [atoms[parsed.begin]?.begin ?? 0, atoms[parsed.end - 1]?.end ?? 0],
      value: iso === null ? null : { iso },
      confidence: parsed.confidence,
    });
    i = Math.max(parsed.end, i + 1);
  }
  return found;
}
