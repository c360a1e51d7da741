import type { Verb, VerbSense } from '../../quotes/lexicon.ts';
import type { Reading, Segment, Unit } from '../../quotes/units.ts';
import { REPORTING_VERBS } from './verbForms.ts';
import { PREDICATES } from './verbs.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

/** A reporting verb in its clause. */
export interface VerbCue {
  readonly verb: Verb;
  readonly lemma: string;
  /** All pieces: verb, particle, auxiliary; ascending. */
  readonly tokens: readonly number[];
  readonly finite: number;
  readonly segment: number;
  /** Segment of the last piece: a particle may follow an insertion. */
  readonly lastSegment: number;
  /** The finite verb closes a subordinate clause ("nachdem er erklärt hatte"). */
  readonly verbFinal: boolean;
  readonly passive: boolean;
  /** Reported itself ("habe gesagt"). */
  readonly subjunctive: boolean;
  readonly past: boolean;
}

/** More verbs in one sentence are no sentence; bounds the work for it. */
const MOST_CUES = 40;

const LET = new Set(['ließ', 'ließen', 'lässt', 'lassen', 'lasse']);
const KNOWN_PAST_AUXILIARY = /^(?:hatte|hatten|wurde|wurden|war|waren)$/;
const MODALS = new Set(
  'will wollen wollte wollten wird werden würde würden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen möchte möchten könnte könnten'.split(
    ' ',
  ),
);

export class Cues {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  #lower(i: number): string {
    return this.#reading.tokens[i]?.lower ?? '';
  }

  /** True for a clause that its first word sends the verb to the end of. */
  isSubordinate(segment: Segment): boolean {
    let i = segment.first;
    if (COORDINATORS.has(this.#lower(i))) i++;
    while (/^(?:nur|erst|kurz|unmittelbar|direkt|so|auch)$/.test(this.#lower(i)) && i < segment.end - 1) i++;
    if (
      /^(?:tag|tage|stunden|wochen|monate|jahre|jahr)$/.test(this.#lower(i + 1)) &&
      SUBORDINATORS.has(this.#lower(i + 2))
    )
      return true;
    if (SUBORDINATORS.has(this.#lower(i))) return true;
    if (segment.before !== ',') return false;
    if (RELATIVE_PRONOUNS.has(this.#lower(i))) return true;
    return (
      PREPOSITIONS.has(this.#lower(i)) &&
      RELATIVE_PRONOUNS.has(this.#lower(i + 1)) &&
      this.#reading.tokens[i + 2]?.capitalized === false
    );
  }

  /** The particle of a separable verb: the last word of this segment or of one of the next two. */
  #particleAt(
    unit: Unit,
    segmentIndex: number,
    after: number,
    particle: string,
  ): { token: number; segment: number } | null {
    for (let k = segmentIndex; k < Math.min(unit.segments.length, segmentIndex + 4); k++) {
      const segment = unit.segments[k];
      if (!segment) break;
      for (let i = segment.end - 1; i > Math.max(after, segment.first - 1) && i >= segment.end - 2; i--) {
        if (this.#lower(i) === particle && this.#reading.passageOfToken[i] === -1) {
          const lastWord = i === segment.end - 1 || this.#reading.tokens[i + 1]?.kind === 'punctuation';
          if (lastWord) return { token: i, segment: k };
        }
      }
      // Before a passage in marks or an "als"-phrase the particle may stand amid the segment.
      if (k === segmentIndex) {
        for (let i = after + 1; i < segment.end - 1; i++) {
          if (
            this.#lower(i) === particle &&
            (this.#reading.passageOfToken[i + 1] ?? -1) >= 0 &&
            particle.length > 3
          )
            return { token: i, segment: k };
        }
      }
    }
    return null;
  }

  #auxiliaryOf(segment: Segment, participle: number): { token: number; all: number[] } | null {
    const next = this.#lower(participle + 1);
    if (AUXILIARIES.has(next) && participle + 1 < segment.end) {
      const all = [participle + 1];
      if (next === 'worden' && AUXILIARIES.has(this.#lower(participle + 2))) all.push(participle + 2);
      return { token: all.at(-1) ?? participle, all };
    }
    for (let i = participle - 1; i >= segment.first; i--) {
      if (this.#reading.passageOfToken[i] === -1 && AUXILIARIES.has(this.#lower(i)))
        return { token: i, all: [i] };
    }
    return null;
  }

  #verbFinal(segment: Segment, finite: number): boolean {
    if (!this.isSubordinate(segment)) return false;
    const opener = this.#lower(segment.first);
    // "Da rief der Wirt": an adverb, when the verb comes right behind it.
    if (finite === segment.first + 1 && /^(?:da|damit|seitdem)$/.test(opener)) return false;
    let left = 0;
    for (let i = finite + 1; i < segment.end; i++) if (this.#reading.tokens[i]?.kind === 'word') left++;
    // ", der Anwalt habe betont": an article and its noun, no relative pronoun: the participle is behind the verb.
    if (
      left > 0 &&
      /^(?:der|die|das)$/.test(opener) &&
      finite === segment.first + 2 &&
      this.#reading.tokens[finite - 1]?.capitalized &&
      AUXILIARIES.has(this.#lower(finite))
    )
      return false;
    // "Als Begründung sagte ein Forscher: …" is a main clause.
    return left <= (opener === 'als' ? 0 : 2);
  }

  #fromSense(unit: Unit, index: number, segment: Segment, i: number, sense: VerbSense): VerbCue | null {
    const { verb, form } = sense;
    const make = (tokens: number[], finite: number, lastSegment: number, passive: boolean): VerbCue => {
      const auxiliary = this.#lower(finite);
      const sorted = [...tokens].sort((a, b) => a - b);
      return {
        verb,
        lemma: verb.lemma,
        tokens: sorted,
        finite,
        segment: index,
        lastSegment,
        verbFinal: this.#verbFinal(segment, finite),
        passive,
        subjunctive:
          form === 'subjunctive' ||
          /^(?:habe|sei|seien|werde|hätte|hätten|wäre|würde)$/.test(finite === i ? '' : auxiliary),
        past: form === 'past' || KNOWN_PAST_AUXILIARY.test(finite === i ? '' : auxiliary),
      };
    };
    // "bekannt gab", "bekannt gegeben hat": the particle in a word of its own, right before the verb.
    const apart = !sense.joined && verb.particle !== '' && this.#lower(i - 1) === verb.particle;
    if (form === 'participle') {
      if (!sense.joined && !apart) return null;
      const auxiliary = this.#auxiliaryOf(segment, i);
      if (!auxiliary) return null;
      const passive = [auxiliary.token, ...auxiliary.all].some((token) =>
        PASSIVE_AUXILIARIES.has(this.#lower(token)),
      );
      return make([...(apart ? [i - 1] : []), i, ...auxiliary.all], auxiliary.token, index, passive);
    }
    if (form === 'infinitive') {
      for (let k = segment.first; k < segment.end; k++) {
        const helps =
          LET.has(this.#lower(k)) ||
          (MODALS.has(this.#lower(k)) && i >= segment.end - 2 && this.#lower(i - 1) !== 'zu');
        if (helps && k !== i && this.#reading.passageOfToken[k] === -1)
          return make([...(apart ? [i - 1] : []), k, i], k, index, false);
      }
      return null;
    }
    if (
      form === 'present' &&
      this.#lower(i) === verb.lemma.slice(verb.particle.length) &&
      this.#isInfinitive(segment, i)
    )
      return null;
    if (!verb.particle || sense.joined) return make([i], i, index, false);
    if (apart) return make([i - 1, i], i, index, false);
    const particle = this.#particleAt(unit, index, i, verb.particle);
    return particle ? make([i, particle.token], i, particle.segment, false) : null;
  }

  /** "will … fordern", "zu fordern": the plural form is an infinitive there. */
  #isInfinitive(segment: Segment, i: number): boolean {
    if (this.#lower(i - 1) === 'zu') return true;
    if (i < segment.end - 1 && this.#reading.tokens[i + 1]?.kind === 'word') return false;
    for (let k = segment.first; k < i; k++) if (MODALS.has(this.#lower(k))) return true;
    return false;
  }

  #hasCopula(segment: Segment): boolean {
    for (let k = segment.first; k < segment.end; k++) {
      if (
        /^(?:ist|sind|war|waren|sei|seien|zeigte|zeigten|zeigt)$/.test(this.#lower(k)) &&
        this.#reading.passageOfToken[k] === -1
      )
        return true;
    }
    return false;
  }

  /** The reporting verbs of a unit, outside marks, in order. */
  inUnit(unit: Unit): VerbCue[] {
    const cues: VerbCue[] = [];
    const taken = new Set<number>();
    let tried = 0;
    unit.segments.forEach((segment, index) => {
      for (let i = segment.first; i < segment.end; i++) {
        if (this.#reading.passageOfToken[i] !== -1 || taken.has(i)) continue;
        const token = this.#reading.tokens[i];
        const senses = token ? REPORTING_VERBS.get(token.lower) : undefined;
        if (!token || !senses || (token.capitalized && i !== segment.first)) continue;
        // At the beginning of a sentence a capital verb form is a noun ("Berichten zufolge") or a question.
        if (token.capitalized && segment.before === '' && this.#reading.passageOfToken[i - 1] === -1)
          continue;
        // "ist überzeugt" is a state, and a rule of its own.
        if (PREDICATES.has(token.lower) && this.#hasCopula(segment)) continue;
        if (++tried > MOST_CUES) return;
        let best: VerbCue | null = null;
        for (const sense of senses) {
          const cue = this.#fromSense(unit, index, segment, i, sense);
          if (cue && (!best || cue.tokens.length > best.tokens.length)) best = cue;
        }
        if (!best) continue;
        for (const piece of best.tokens) taken.add(piece);
        cues.push(best);
      }
    });
    return cues;
  }
}
