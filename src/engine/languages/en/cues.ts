import type { Phrase } from '../../quotes/draft.ts';
import type { Verb, VerbForm } from '../../quotes/lexicon.ts';
import type { Reading, Unit } from '../../quotes/units.ts';
import type { Subjects } from './subject.ts';
import { ALSO_NOUN, REPORTING_VERBS } from './verbForms.ts';
import { BE, COORDINATORS, DETERMINERS, HAVE, INVERTING, MODALS, PREPOSITIONS } from './words.ts';

export interface VerbCue {
  readonly verb: Verb;
  readonly lemma: string;
  /** The main verb. */
  readonly token: number;
  /** All pieces: auxiliaries right before, the verb, and the words that belong to it. */
  readonly first: number;
  readonly end: number;
  readonly form: VerbForm;
  readonly segment: number;
  readonly passive: boolean;
}

/** More verbs in one sentence are no sentence; bounds the work for it. */
const MOST_CUES = 40;

const BEFORE_NOUN = new Set(
  "'s new recent his her their its our my latest first own same joint official".split(' '),
);

export class Cues {
  readonly #reading: Reading;
  readonly #subjects: Subjects;

  constructor(reading: Reading, subjects: Subjects) {
    this.#reading = reading;
    this.#subjects = subjects;
  }

  #lower(i: number): string {
    return this.#subjects.lower(i);
  }

  /** True where a form that is also a noun stands as one ("his claims", "a new report"). */
  #isNoun(i: number, segmentFirst: number): boolean {
    if (!ALSO_NOUN.has(this.#lower(i))) return false;
    const before = this.#lower(i - 1);
    if (i === segmentFirst) return true;
    if (DETERMINERS.has(before) && !/^(?:all|both|each|many|some|few|several)$/.test(before)) return true;
    if (PREPOSITIONS.has(before) && before !== 'to') return true;
    if (BEFORE_NOUN.has(before) || before === '’' || before === "'") return true;
    const next = this.#lower(i + 1);
    return (
      next === 'of' || next === 'is' || next === 'was' || next === 'are' || next === 'were' || next === 'from'
    );
  }

  /** The verbs of the unit that report, outside marks, in order. */
  inUnit(unit: Unit): VerbCue[] {
    const cues: VerbCue[] = [];
    let tried = 0;
    unit.segments.forEach((segment, index) => {
      for (let i = segment.first; i < segment.end; i++) {
        const token = this.#reading.tokens[i];
        const senses =
          token?.kind === 'word' && !this.#subjects.inMarks(i) ? REPORTING_VERBS.get(token.lower) : undefined;
        if (!token || !senses || (token.capitalized && i !== segment.first)) continue;
        if (token.capitalized && segment.before === '' && !token.lower.endsWith('ing')) continue;
        if (this.#isNoun(i, segment.first)) continue;
        if (++tried > MOST_CUES) return;
        let best: VerbCue | null = null;
        for (const sense of senses) {
          const rest = sense.verb.particle ? sense.verb.particle.split(' ') : [];
          if (!rest.every((word, k) => this.#lower(i + 1 + k) === word)) continue;
          const first = this.#groupFirst(segment.first, i);
          const form = this.#formAt(segment.first, i, sense.form);
          if (!form) continue;
          const passive = form === 'participle' && this.#isPassive(segment.first, i);
          const cue: VerbCue = {
            verb: sense.verb,
            lemma: sense.verb.lemma,
            token: i,
            first,
            end: i + 1 + rest.length,
            form,
            segment: index,
            passive,
          };
          if (!best || cue.end > best.end) best = cue;
        }
        if (best) {
          cues.push(best);
          i = best.end - 1;
        }
      }
    });
    return cues;
  }

  #groupFirst(segmentFirst: number, verb: number): number {
    let first = verb;
    while (
      first > segmentFirst &&
      (this.#subjects.isAuxiliary(first - 1) || this.#lower(first - 1) === 'not')
    )
      first--;
    return first;
  }

  /** Which of its forms a word stands for here, by the auxiliary before it; null where the sense does not fit. */
  #formAt(segmentFirst: number, i: number, form: VerbForm): VerbForm | null {
    let k = i - 1;
    while (
      k >= segmentFirst &&
      (/ly$/.test(this.#lower(k)) ||
        /^(?:not|also|ever|never|just|already|been|being|long|even|repeatedly|often|recently)$/.test(
          this.#lower(k),
        ))
    )
      k--;
    const auxiliary = k >= segmentFirst ? this.#lower(k) : '';
    const perfect = HAVE.has(auxiliary);
    const be = BE.has(auxiliary) && this.#subjects.isAuxiliary(k);
    if (form === 'participle') return perfect || be ? 'participle' : null;
    if (form === 'past') return perfect || be ? null : 'past';
    if (form === 'infinitive')
      return MODALS.has(auxiliary) ? 'infinitive' : this.#isPluralPresent(segmentFirst, i) ? 'present' : null;
    return form;
  }

  /** "Officials say": a plain form right after a noun or pronoun. */
  #isPluralPresent(segmentFirst: number, i: number): boolean {
    // "The authors, who …, write that"
    if (i === segmentFirst) return this.#lower(i - 1) === ',' && this.#lower(i + 1) === 'that';
    if (i < segmentFirst) return false;
    const before = this.#lower(i - 1);
    if (/^(?:i|we|they|you|who|some|many|others|critics|people)$/.test(before)) return true;
    if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return false;
    const token = this.#reading.tokens[i - 1];
    return (
      token?.kind === 'word' &&
      (/s$/.test(before) ||
        token.capitalized ||
        /ly$/.test(before) ||
        /^(?:also|and|people|police|media|women|men|now|still|often)$/.test(before))
    );
  }

  #isPassive(segmentFirst: number, i: number): boolean {
    for (let k = i - 1; k >= Math.max(segmentFirst, i - 4); k--) {
      if (BE.has(this.#lower(k)) && this.#subjects.isAuxiliary(k)) return true;
      if (
        !HAVE.has(this.#lower(k)) &&
        this.#subjects.isWord(k) &&
        !/ly$/.test(this.#lower(k)) &&
        this.#lower(k) !== 'not'
      )
        return false;
    }
    return false;
  }

  /** Who says it. */
  speakerOf(unit: Unit, cue: VerbCue): Phrase | null {
    const segment = unit.segments[cue.segment];
    if (!segment) return null;
    if (cue.passive) return this.#agent(cue.end, segment.end);
    if (cue.form === 'gerund') return this.#gerundSubject(unit, cue);
    if (cue.form === 'infinitive' && this.#lower(cue.token - 1) === 'to') {
      for (let i = segment.first + 1; i < cue.token; i++) {
        if (!this.#subjects.isLooselyFinite(i)) continue;
        const main = this.#subjects.before(segment.first, i);
        if (main) return main;
        break;
      }
    }
    const front = this.#subjects.before(segment.first, cue.token);
    if (front) {
      return front;
    }
    if (cue.first === segment.first && cue.segment > 0) {
      const across = this.#subjects.acrossInsertion(unit, cue.segment);
      if (across) return across;
    }
    if (INVERTING.has(this.#lower(cue.token)) && cue.first === segment.first) {
      const behind = this.#subjects.after(cue.end, segment.end);
      if (behind) return behind;
    }
    return this.#elided(unit, cue);
  }

  #agent(first: number, end: number): Phrase | null {
    for (let i = first; i < end; i++)
      if (this.#lower(i) === 'by') return this.#subjects.nounPhrase(i + 1, end);
    return null;
  }

  /** "…, saying that": the subject of the clause that the participle hangs on. */
  #gerundSubject(unit: Unit, cue: VerbCue): Phrase | null {
    const own = unit.segments[cue.segment];
    const leads = own && cue.segment === 0 && cue.first <= own.first + 1;
    if (leads) {
      for (let k = 1; k < unit.segments.length; k++) {
        const later = unit.segments[k];
        if (later && !this.#subjects.isVerbless(later)) return this.#subjects.opening(later);
      }
    }
    for (let k = cue.segment; k >= 0; k--) {
      const segment = unit.segments[k];
      if (!segment) continue;
      const limit = k === cue.segment ? cue.first : segment.end;
      for (let i = segment.first + 1; i < limit; i++) {
        if (this.#subjects.isLooselyFinite(i))
          return this.#subjects.before(segment.first, i) ?? this.#subjects.acrossInsertion(unit, k);
      }
    }
    const host = unit.segments[0];
    return host && cue.segment > 0 ? this.#subjects.opening(host) : null;
  }

  /** "X came and said", "X came, and then said": the subject of the clause before. */
  #elided(unit: Unit, cue: VerbCue): Phrase | null {
    for (let k = cue.segment; k >= 0; k--) {
      const segment = unit.segments[k];
      if (!segment) continue;
      const limit = k === cue.segment ? cue.first : segment.end;
      for (let i = segment.first; i < limit; i++) {
        if (!this.#subjects.isFinite(i)) continue;
        const subject =
          i > segment.first
            ? this.#subjects.before(segment.first, i)
            : this.#subjects.acrossInsertion(unit, k);
        if (subject && !COORDINATORS.has(this.#lower(subject.first))) return subject;
        break;
      }
    }
    return null;
  }
}
