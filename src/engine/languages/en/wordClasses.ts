import type { Reading, Segment } from '../../quotes/units.ts';
import { ALSO_NOUN, REPORTING_VERBS } from './verbForms.ts';
import { AUXILIARIES, COORDINATORS, DETERMINERS, FINITE, PERSONAL_PRONOUNS, PREPOSITIONS } from './words.ts';

/** What closed word classes and endings tell about single tokens and segments. */
export class WordClasses {
  protected readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  lower(i: number): string {
    const lower = this.reading.tokens[i]?.lower ?? '';
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  }

  isWord(i: number): boolean {
    return this.reading.tokens[i]?.kind === 'word';
  }

  inMarks(i: number): boolean {
    return (this.reading.passageOfToken[i] ?? -1) !== -1;
  }

  /** An auxiliary; a possessive "'s" is none. */
  isAuxiliary(i: number): boolean {
    const lower = this.lower(i);
    if (lower === "'s") return PERSONAL_PRONOUNS.has(this.lower(i - 1)) || this.lower(i - 1) === 'who';
    return AUXILIARIES.has(lower);
  }

  /** True for a verb form that could be finite, as far as lists and endings tell. */
  isFinite(i: number): boolean {
    const token = this.reading.tokens[i];
    if (token?.kind !== 'word' || this.inMarks(i)) return false;
    if (token.capitalized) return false;
    if (this.isAuxiliary(i) || FINITE.has(token.lower)) return true;
    const senses = REPORTING_VERBS.get(token.lower);
    if (senses?.some((sense) => sense.form === 'past' || sense.form === 'present')) {
      return !(ALSO_NOUN.has(token.lower) && this.#nounContext(i));
    }
    return false;
  }

  #nounContext(i: number): boolean {
    const before = this.lower(i - 1);
    return DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === "'s" || before === '’';
  }

  /** Also takes a word in -ed behind a noun, pronoun or adverb for a verb: good enough to end a noun phrase. */
  isLooselyFinite(i: number): boolean {
    if (this.isFinite(i)) return true;
    const token = this.reading.tokens[i];
    if (token?.kind !== 'word' || token.capitalized || this.inMarks(i)) return false;
    if (!/[^e]ed$/.test(token.lower) || token.text.length < 5) return false;
    const before = this.lower(i - 1);
    return (
      !DETERMINERS.has(before) &&
      !PREPOSITIONS.has(before) &&
      !COORDINATORS.has(before) &&
      !this.isAuxiliary(i - 1)
    );
  }

  /** An apposition with a relative clause: "a Republican who called himself …". */
  protected isDescribed(segment: Segment): boolean {
    for (let i = segment.first; i < segment.end; i++) {
      if (/^(?:who|which|that|whose)$/.test(this.lower(i)) && i > segment.first) return true;
      if (this.isFinite(i)) return false;
    }
    return false;
  }

  isVerbless(segment: Segment): boolean {
    for (let i = segment.first; i < segment.end; i++) if (this.isFinite(i)) return false;
    return true;
  }

  isRelative(segment: Segment): boolean {
    const first = this.lower(segment.first);
    return (
      segment.before === ',' &&
      (/^(?:who|which|whose|whom|where)$/.test(first) ||
        (PREPOSITIONS.has(first) && /^(?:which|whom)$/.test(this.lower(segment.first + 1))))
    );
  }
}
