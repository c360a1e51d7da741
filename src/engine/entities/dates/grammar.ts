import type { Atom } from '../expressions/atoms.ts';
import type { Temporal, Tense } from './temporal.ts';

/** A date expression: atoms `[begin, end)` and what they say. */
export interface Parsed {
  readonly begin: number;
  readonly end: number;
  readonly temporal: Temporal;
  readonly confidence: number;
  /** The tense, where the form itself shows it ("Samstag (15.30 Uhr)" announces a match). */
  readonly tense?: Tense;
  /** It is a date only where the clause speaks of the future ("in zwei Wochen" may also be how long it took). */
  readonly onlyFuture?: boolean;
}

/** Reads date expressions of one language. */
export interface DateGrammar {
  /** False for a word, in lower case, with which no expression begins: most words need no parsing. */
  mayBegin(word: string): boolean;
  /** The expression that begins exactly at `index`, or null. */
  parseAt(atoms: readonly Atom[], index: number): Parsed | null;
  /** Verbs and the like that make an expression in their clause lie ahead of the article ("wird", "begins"). */
  readonly futureCues: ReadonlySet<string>;
  /** Verbs that make it lie before the article. */
  readonly pastCues: ReadonlySet<string>;
  readonly pluperfect: ReadonlySet<string>;
  /** Verbs of saying: before an expression they leave open when it is. */
  readonly reportCues: ReadonlySet<string>;
  /** True for a word at `index` that is the preterite of a verb by its form and place. */
  isPreterite(atoms: readonly Atom[], index: number): boolean;
  /** How many words after an expression that opens its clause the verb may stand: one in German. */
  readonly verbDistance: number;
  /** "seit": what follows lies in the past. */
  readonly sincePrepositions: ReadonlySet<string>;
  /** "bis", "for": what follows may lie ahead, whatever the tense. */
  readonly goalPrepositions: ReadonlySet<string>;
  /** Words that may stand between the opening of a clause and an expression there. */
  readonly openers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** "is" right before "on Saturday" speaks of what is to come. */
  readonly copulas: ReadonlySet<string>;
  readonly copulaPrepositions: ReadonlySet<string>;
}

export const parsed = (begin: number, end: number, temporal: Temporal, confidence: number): Parsed => ({
  begin,
  end,
  temporal,
  confidence,
});

export const CONFIDENCE = { absolute: 0.97, relative: 0.93, year: 0.9, weak: 0.75 } as const;

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** "a=1 b=1 c=2" as a map. */
export const wordMap = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => {
        const [word = '', value = '0'] = entry.split('=');
        return [word, Number(value)];
      }),
  );

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A four-digit year at `index`, not part of a larger number or code; null otherwise. */
export function yearDigits(atoms: readonly Atom[], index: number): number | null {
  const atom = atoms[index];
  if (atom?.kind !== 'digits' || atom.text.length !== 4) return null;
  const year = Number(atom.text);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const before = atoms[index - 1];
  const after = atoms[index + 1];
  if (before && !atom.gap) {
    if (before.kind === 'word') return null;
    if (/[.,:'’€$£#§_+*=@]/.test(before.text) && atoms[index - 2]?.kind === 'digits' && !before.gap)
      return null;
    if (/[€$£#§@_+]/.test(before.text)) return null;
  }
  if (after && !after.gap) {
    if (after.kind === 'word' || /[€$£%°_@]/.test(after.text)) return null;
    const joined = atoms[index + 2];
    if (/[.,:]/.test(after.text) && joined?.kind === 'digits' && !joined.gap) return null;
  }
  if (after && /^[€$£%‰°]$/.test(after.text)) return null;
  return year;
}

/** Hours and minutes as "HH:MM", or null when they are none. */
export function clock(hours: number, minutes: number): string | null {
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The expression with a time of day, when it names a day. */
export function withTime(temporal: Temporal, time: string): Temporal | null {
  if (temporal.kind === 'day' || temporal.kind === 'weekday' || temporal.kind === 'weekdayOfWeek')
    return { ...temporal, time };
  // Of a night the small hours belong to the day that it ends on.
  if (temporal.kind === 'nightBefore') return time < '12:00' ? withTime(temporal.day, time) : null;
  if (temporal.kind === 'offset' && temporal.unit === 'day') return { ...temporal, time };
  return null;
}

const ORDER: Readonly<Record<Temporal['kind'], number>> = {
  day: 1,
  weekday: 1,
  weekdayOfWeek: 1,
  offset: 2,
  isoWeek: 2,
  weekend: 2,
  month: 3,
  months: 3,
  year: 4,
  years: 4,
  nightBefore: 9,
  range: 9,
  unknown: 9,
};

/** Ranges join expressions of one kind: days with days, months with months, years with years. */
export function rangeOf(from: Parsed, to: Parsed): Parsed | null {
  if (
    ORDER[from.temporal.kind] !== ORDER[to.temporal.kind] ||
    from.temporal.kind === 'range' ||
    from.temporal.kind === 'nightBefore' ||
    from.temporal.kind === 'unknown'
  )
    return null;
  if (from.temporal.kind === 'year' && to.temporal.kind === 'year' && from.temporal.year >= to.temporal.year)
    return null;
  return {
    begin: from.begin,
    end: to.end,
    temporal: { kind: 'range', from: from.temporal, to: to.temporal },
    confidence: Math.min(from.confidence, to.confidence),
  };
}

/** "2014-18", "2019/20": the last year of two digits in the century of the first, or null. */
export function shortLastYear(atoms: readonly Atom[], index: number, first: number): number | null {
  const atom = atoms[index];
  if (atom?.kind !== 'digits' || atom.gap || atom.text.length !== 2) return null;
  const after = atoms[index + 1];
  if (
    after &&
    !after.gap &&
    (after.kind === 'word' ||
      (/[-–.,:]/.test(after.text) && atoms[index + 2]?.kind === 'digits' && !atoms[index + 2]?.gap))
  )
    return null;
  const last = Math.floor(first / 100) * 100 + Number(atom.text);
  if (last > first) return last;
  return last + 100 - first === 1 ? last + 100 : null;
}

/** The last year of "2014-18", "2019/20", "2014–2018" at `index`, or null. */
export function lastYear(atoms: readonly Atom[], index: number, first: number): number | null {
  const short = shortLastYear(atoms, index, first);
  if (short !== null) return short;
  if (atoms[index]?.gap) return null;
  const year = yearDigits(atoms, index);
  return year !== null && year > first ? year : null;
}
