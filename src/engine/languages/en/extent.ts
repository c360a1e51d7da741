import type { Range } from '../../quotes/draft.ts';
import type { Reading, Segment, Unit } from '../../quotes/units.ts';
import type { Subjects } from './subject.ts';
import { ALSO_NOUN, REPORTING_VERBS } from './verbForms.ts';
import {
  ADVERBS,
  COORDINATORS,
  INVERTING,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.ts';

const LONGEST_FRAME = 22;

/** Where reported content begins and ends. */
export class Extents {
  readonly #reading: Reading;
  readonly #subjects: Subjects;

  constructor(reading: Reading, subjects: Subjects) {
    this.#reading = reading;
    this.#subjects = subjects;
  }

  #lower(i: number): string {
    return this.#subjects.lower(i);
  }

  isPastReport(i: number): boolean {
    const token = this.#reading.tokens[i];
    if (!token || token.capitalized || this.#subjects.inMarks(i)) return false;
    return (
      REPORTING_VERBS.get(token.lower)?.some(
        (sense) =>
          (sense.form === 'past' || sense.form === 'present') &&
          !ALSO_NOUN.has(token.lower) &&
          !sense.verb.particle &&
          (sense.verb.takes.has('d') || sense.verb.takes.has('x')),
      ) ?? false
    );
  }

  /** ", X said", ", said X on Monday", ", according to X": a frame that fills its segment. */
  isFrame(segment: Segment): boolean {
    if (segment.before !== ',' && segment.before !== '–') return false;
    if (this.#subjects.inMarks(segment.first) || segment.end - segment.first > LONGEST_FRAME) return false;
    const first = this.#lower(segment.first);
    if (first === 'according' && this.#lower(segment.first + 1) === 'to') return true;
    if (INVERTING.has(first) && this.isPastReport(segment.first)) return true;
    if (COORDINATORS.has(first) || SUBORDINATORS.has(first)) return false;
    for (let i = segment.first + 1; i < segment.end; i++) {
      if (this.#subjects.inMarks(i)) return false;
      if (!this.#subjects.isFinite(i) || this.#subjects.isAuxiliary(i)) continue;
      if (!this.isPastReport(i)) return false;
      const rest = this.afterAdjuncts(i + 1, segment.end);
      if (rest >= segment.end) return true;
      // "…, its chief told the trade weekly Flap": the one who is told belongs to the frame.
      const told = this.#takesAddressee(i) ? this.#subjects.nounPhrase(rest, segment.end) : null;
      return told !== null && this.afterAdjuncts(told.end, segment.end) >= segment.end;
    }
    return false;
  }

  #takesAddressee(i: number): boolean {
    return REPORTING_VERBS.get(this.#lower(i))?.some(({ verb }) => verb.takes.has('o')) ?? false;
  }

  /** Index after adverbs, times and prepositional phrases that say when, where and to whom ("Friday in an interview with CNN"). */
  afterAdjuncts(first: number, end: number): number {
    let i = first;
    let moved = true;
    while (i < end && moved) {
      moved = false;
      const lower = this.#lower(i);
      if (this.#subjects.inMarks(i)) break;
      if (
        ADVERBS.has(lower) ||
        TIME_WORDS.has(lower) ||
        (lower.endsWith('ly') && lower.length > 5) ||
        this.#reading.tokens[i]?.kind === 'number' ||
        lower === '.'
      ) {
        i++;
        moved = true;
      } else if (PREPOSITIONS.has(lower) && lower !== 'like') {
        const stop = this.#prepositionEnd(i, end);
        if (stop > i) {
          i = stop;
          moved = true;
        }
      }
    }
    return i;
  }

  /** A prepositional phrase ends where "that", a pronoun or a clause begins. */
  #prepositionEnd(first: number, end: number): number {
    let i = first + 1;
    if (this.#lower(i) === 'that' || i >= end) return first;
    while (i < end) {
      const token = this.#reading.tokens[i];
      if (!token || this.#subjects.inMarks(i)) break;
      const lower = this.#lower(i);
      if (token.kind === 'punctuation' && !/^[.'’\-&/$]$/.test(token.text)) break;
      if (i > first + 1 && (lower === 'that' || QUESTION_WORDS.has(lower))) break;
      if (
        i > first + 1 &&
        /^(?:he|she|they|it|i|we|you|the|there|his|her|their|its|a|an|some|no|this|these)$/.test(lower) &&
        !PREPOSITIONS.has(this.#lower(i - 1))
      )
        break;
      if (this.#subjects.isFinite(i)) return first;
      if (i > first + 1 && PREPOSITIONS.has(lower)) break;
      i++;
    }
    return i;
  }

  trim(first: number, end: number): number {
    let stop = end;
    while (stop > first) {
      const token = this.#reading.tokens[stop - 1];
      if (!token || this.#subjects.inMarks(stop - 1) || !/^[.!?…,;:–—―-]$/.test(token.text)) break;
      stop--;
    }
    return stop;
  }

  /** End of the content that begins at `first` in segment `index`. */
  endOf(unit: Unit, index: number, first: number): number {
    for (let k = index; k < unit.segments.length; k++) {
      const segment = unit.segments[k];
      if (!segment) break;
      if (k > index) {
        if (this.isFrame(segment)) return this.trim(first, segment.first);
        const opener = this.#lower(segment.first);
        if (COORDINATORS.has(opener) && this.#reports(segment.first + 1, segment.end))
          return this.trim(first, segment.first);
        if (opener.endsWith('ing') && REPORTING_VERBS.has(opener)) return this.trim(first, segment.first);
        if (this.isPastReport(segment.first)) return this.trim(first, segment.first);
      }
      for (let i = Math.max(segment.first, first) + 1; i < segment.end; i++) {
        if (
          (this.#lower(i) === 'and' || this.#lower(i) === 'but') &&
          !this.#subjects.inMarks(i) &&
          this.#reports(i + 1, segment.end)
        )
          return this.trim(first, i);
      }
    }
    return this.trim(first, unit.end);
  }

  #reports(first: number, end: number): boolean {
    let i = first;
    while (i < end && i < first + 2 && ADVERBS.has(this.#lower(i))) i++;
    return i < end && this.isPastReport(i);
  }

  hasFinite(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      if (this.#subjects.isFinite(i)) return true;
      const token = this.#reading.tokens[i];
      if (
        token &&
        !token.capitalized &&
        !this.#subjects.inMarks(i) &&
        token.kind === 'word' &&
        token.text.length > 4 &&
        /ed$/.test(token.lower)
      )
        return true;
    }
    return false;
  }

  around(unit: Unit, holeFirst: number, holeEnd: number, from = unit.first, to = unit.end): Range[] {
    const ranges: Range[] = [];
    const leftEnd = this.trim(from, holeFirst);
    if (leftEnd > from) ranges.push([from, leftEnd]);
    let rightFirst = holeEnd;
    while (
      rightFirst < to &&
      !this.#subjects.inMarks(rightFirst) &&
      /^[,;:–—.-]$/.test(this.#lower(rightFirst))
    )
      rightFirst++;
    const rightEnd = this.trim(rightFirst, to);
    if (rightEnd > rightFirst) ranges.push([rightFirst, rightEnd]);
    return ranges;
  }
}
