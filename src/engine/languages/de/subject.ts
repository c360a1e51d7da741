import type { Phrase } from '../../quotes/draft.ts';
import type { Reading, Segment, Unit } from '../../quotes/units.ts';
import { FINITE, isSubjunctive } from './mood.ts';
import { NounPhrases } from './nounPhrase.ts';
import { REPORTING_VERBS } from './verbForms.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  OBLIQUE_ARTICLES,
  OBLIQUE_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
} from './words.ts';

const BEFORE_VERB = { local: true, coordinate: true } as const;
const AFTER_VERB = { local: false, coordinate: true } as const;

const ADVERB_ENDING = /^[A-ZÄÖÜ][a-zäöü]+(?:isch|lich|end|weise|los|ig)$/;

/** Finds who does what a verb says: the subject by the word order of German clauses. */
export class Subjects {
  readonly #reading: Reading;
  readonly phrases: NounPhrases;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.phrases = new NounPhrases(reading);
  }

  #lower(i: number): string {
    return this.#reading.tokens[i]?.lower ?? '';
  }

  /** True for a noun phrase that can be a subject that speaks: no time, no oblique case. */
  #canSpeak(phrase: Phrase): boolean {
    const { tokens } = this.#reading;
    const inMarks = this.#reading.passageOfToken[phrase.head] !== -1;
    if (!inMarks && TIME_NOUNS.has(tokens[phrase.head]?.lower ?? '')) return false;
    // "Höhnisch schrieb er": an adverb that opens the sentence.
    if (phrase.end - phrase.first === 1 && !inMarks && ADVERB_ENDING.test(tokens[phrase.head]?.text ?? ''))
      return false;
    if (phrase.kind === 'pronoun') return true;
    const article = tokens[phrase.first]?.lower ?? '';
    return !(phrase.first !== phrase.head && OBLIQUE_ARTICLES.has(article));
  }

  /** The subject that stands from `first` on, behind the verb; adverbs and prepositional phrases are skipped. */
  after(first: number, end: number): Phrase | null {
    let i = first;
    for (let step = 0; step < 8 && i < end; step++) {
      const lower = this.#lower(i);
      if (this.#reading.tokens[i]?.kind === 'punctuation' && this.#reading.passageOfToken[i] === -1)
        return null;
      if (OBLIQUE_PRONOUNS.has(lower) || (ADVERBS.has(lower) && !this.#startsPhrase(i, end))) {
        i++;
      } else if (PREPOSITIONS.has(lower) || lower === 'als' || lower === 'wie') {
        i = Math.max(i + 1, this.phrases.prepositionalEnd(i, end));
      } else {
        const phrase = this.phrases.parse(i, end, AFTER_VERB);
        if (!phrase) {
          i++;
        } else if (this.#canSpeak(phrase)) {
          return phrase;
        } else {
          i = phrase.end;
        }
      }
    }
    return null;
  }

  #startsPhrase(i: number, end: number): boolean {
    return this.#reading.tokens[i]?.capitalized === true && this.phrases.isNominal(i, end);
  }

  /** The subject at the beginning of a verb-second clause whose verb stands at `verb`, or null when something else does. */
  before(first: number, verb: number): Phrase | null {
    let i = first;
    while (i < verb && (COORDINATORS.has(this.#lower(i)) || /^[–—•-]$/.test(this.#lower(i)))) i++;
    if (
      i < verb &&
      /^(?:auch|nur|selbst|sogar|allein|insbesondere|vor)$/.test(this.#lower(i)) &&
      this.#lower(i + 1) !== 'allem'
    ) {
      const focus = this.phrases.parse(i + 1, verb, BEFORE_VERB);
      if (focus && this.#canSpeak(focus) && focus.end >= verb - 2) return focus;
    }
    if (PREPOSITIONS.has(this.#lower(i)) || SUBORDINATORS.has(this.#lower(i))) return null;
    const phrase = this.phrases.parse(i, verb, BEFORE_VERB);
    if (!phrase || !this.#canSpeak(phrase)) return null;
    // Between subject and verb nothing but a particle or bracket may stand ("Müller aber sagte").
    for (let k = phrase.end; k < verb; k++) {
      const lower = this.#lower(k);
      const harmless =
        ADVERBS.has(lower) ||
        PREPOSITIONS.has(lower) ||
        this.phrases.isNominal(k, verb) ||
        this.#reading.tokens[k]?.kind !== 'word';
      if (!harmless && !/(?:e|en|er|es|em)$/.test(lower)) return phrase.kind === 'pronoun' ? null : phrase;
    }
    return phrase;
  }

  /** True when the segment holds no verb that could be finite: a noun phrase or apposition. */
  isVerbless(segment: Segment): boolean {
    for (let i = segment.first; i < segment.end; i++) {
      const lower = this.#lower(i);
      if (this.#reading.passageOfToken[i] !== -1) continue;
      if (AUXILIARIES.has(lower) || FINITE.has(lower) || isSubjunctive(lower)) return false;
      if (REPORTING_VERBS.get(lower)?.some((sense) => sense.form === 'past' || sense.form === 'present')) {
        if (!this.#reading.tokens[i]?.capitalized) return false;
      }
    }
    return true;
  }

  isRelative(segment: Segment): boolean {
    const first = this.#lower(segment.first);
    const second = this.#lower(segment.first + 1);
    return (
      segment.before === ',' &&
      (RELATIVE_PRONOUNS.has(first) || (PREPOSITIONS.has(first) && RELATIVE_PRONOUNS.has(second)))
    );
  }

  /** The first noun phrase of a segment that can speak, when the segment begins with it. */
  opening(segment: Segment): Phrase | null {
    return this.before(segment.first, segment.end);
  }

  /**
   * The subject of a verb that opens its segment, when an apposition or relative clause parts the two
   * ("Peter Müller, Chef des Verbands, sagte"); null when the verb follows what it reports.
   */
  acrossInsertion(unit: Unit, segmentIndex: number): Phrase | null {
    let i = segmentIndex - 1;
    let insertions = 0;
    while (i > 0 && insertions < 3) {
      const segment = unit.segments[i];
      if (segment?.before !== ',') break;
      const inserted = this.isVerbless(segment) || this.isRelative(segment);
      if (!inserted) break;
      insertions++;
      i--;
    }
    const host = unit.segments[i];
    if (insertions === 0 || !host || !this.isVerbless(host)) return null;
    const phrase = this.opening(host);
    return phrase && phrase.end >= host.end - 1 ? phrase : null;
  }
}
