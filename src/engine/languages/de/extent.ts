import type { Range } from '../../quotes/draft.ts';
import type { Reading, Segment, Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import { FINITE, isSubjunctive, KONJUNKTIV_1 } from './mood.ts';
import { REPORTING_VERBS } from './verbForms.ts';
import { ADVERBS, AUXILIARIES, COORDINATORS, PREPOSITIONS } from './words.ts';

const FINAL_PUNCTUATION = /^[.!?…,;:]$/;
const VERB_ENDING = /(?:t|te|ten)$/;

/** Where reported content begins and ends. */
export class Extents {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  #lower(i: number): string {
    return this.#reading.tokens[i]?.lower ?? '';
  }

  isPastReport(i: number): boolean {
    if (this.#reading.tokens[i]?.capitalized || this.#reading.passageOfToken[i] !== -1) return false;
    return REPORTING_VERBS.get(this.#lower(i))?.some((sense) => sense.form === 'past') ?? false;
  }

  /** A frame of its own inside the sentence: ", sagte X", ", so X", ", wie X sagt". */
  isFrame(segment: Segment): boolean {
    if (segment.before !== ',' && segment.before !== '–') return false;
    const first = this.#lower(segment.first);
    if (this.#reading.passageOfToken[segment.first] !== -1) return false;
    if (this.isPastReport(segment.first)) return true;
    if (first === 'heißt' || first === 'hieß') return this.#lower(segment.first + 1) === 'es';
    if (first === 'so') return this.isSoFrame(segment);
    if (first === 'wie') return this.#containsReport(segment);
    return false;
  }

  /** ", so der Minister": no verb follows. */
  isSoFrame(segment: Segment): boolean {
    if (this.#lower(segment.first) !== 'so' || segment.end - segment.first > 20) return false;
    const next = this.#reading.tokens[segment.first + 1];
    if (!next || /^(?:dass|lange|weit|wie|viel|sehr|etwas|gut|oft|bald)$/.test(next.lower)) return false;
    for (let i = segment.first + 1; i < segment.end; i++) {
      const lower = this.#lower(i);
      if (this.#reading.passageOfToken[i] !== -1 || this.#reading.tokens[i]?.capitalized) continue;
      if (FINITE.has(lower) || AUXILIARIES.has(lower) || isSubjunctive(lower)) return false;
    }
    return true;
  }

  #containsReport(segment: Segment): boolean {
    for (let i = segment.first; i < segment.end; i++) {
      const token = this.#reading.tokens[i];
      if (token && !token.capitalized && REPORTING_VERBS.has(token.lower)) return true;
    }
    return false;
  }

  /** End of the content that begins at `first` in segment `index`: where the sentence leaves the reported clause. */
  endOf(unit: Unit, index: number, first: number, cue: Pick<VerbCue, 'verbFinal'> | null): number {
    const verbLast = /^(?:dass|daß|ob)$/.test(this.#lower(first));
    for (let k = index; k < unit.segments.length; k++) {
      const segment = unit.segments[k];
      if (!segment) break;
      if (k > index) {
        if (this.isFrame(segment) || this.#startsAnew(segment)) return this.trim(first, segment.first);
        const opener = COORDINATORS.has(this.#lower(segment.first)) ? segment.first + 1 : segment.first;
        const resumes =
          segment.before === ',' &&
          this.#isIndicative(segment.first, !!cue?.verbFinal) &&
          !this.#isConditional(unit, k - 1);
        const coordinated =
          opener > segment.first &&
          (this.#reportsAfterCoordinator(opener, segment.end) || (verbLast && this.#isPredicate(opener)));
        if (resumes || coordinated) return this.trim(first, segment.first);
      }
      for (let i = Math.max(segment.first, first) + 1; i < segment.end; i++) {
        const coordinator =
          this.#lower(i) === 'und' || this.#lower(i) === 'sowie' || this.#lower(i) === 'aber';
        if (
          coordinator &&
          this.#reading.passageOfToken[i] === -1 &&
          this.#reportsAfterCoordinator(i + 1, segment.end)
        ) {
          return this.trim(first, i);
        }
      }
    }
    return this.trim(first, unit.end);
  }

  /** "…; das wird geprüft", "… sei: „Wir warten“": a sentence of its own, in the indicative or in marks. */
  #startsAnew(segment: Segment): boolean {
    if (segment.before === ':') return this.#reading.passageOfToken[segment.first] !== -1;
    return segment.before === ';' && this.subjunctiveAt(segment.first, segment.end, false) < 0;
  }

  /** ", und beliefert …": after a clause with its verb at the end, a verb right behind "und" belongs to the main clause. */
  #isPredicate(i: number): boolean {
    const token = this.#reading.tokens[i];
    if (!token || token.capitalized || this.#reading.passageOfToken[i] !== -1) return false;
    if (FINITE.has(token.lower)) return true;
    return (
      token.text.length > 4 &&
      /[^s]t$/.test(token.lower) &&
      !ADVERBS.has(token.lower) &&
      !PREPOSITIONS.has(token.lower)
    );
  }

  /** "und kündigte (zugleich) an": the main clause goes on. */
  #reportsAfterCoordinator(first: number, end: number): boolean {
    let i = first;
    while (i < end && i < first + 2 && ADVERBS.has(this.#lower(i))) i++;
    return i < end && this.isPastReport(i) && !isSubjunctive(this.#lower(i));
  }

  /** True for a finite verb in the indicative: with it, after a comma, the main clause goes on. */
  #isIndicative(i: number, byEnding: boolean): boolean {
    const token = this.#reading.tokens[i];
    if (!token || token.capitalized || this.#reading.passageOfToken[i] !== -1) return false;
    if (FINITE.has(token.lower) || this.isPastReport(i)) return true;
    return byEnding && /(?:te|ten)$/.test(token.lower) && !isSubjunctive(token.lower);
  }

  /** "wenn …, wird …": the verb answers a condition inside the content. */
  #isConditional(unit: Unit, index: number): boolean {
    const opener = this.#lower(unit.segments[index]?.first ?? -1);
    return /^(?:wenn|falls|sollte|sollten|da|weil|sobald|solange|als|nachdem|je|obwohl)$/.test(opener);
  }

  /** `end` without the commas, dashes and final punctuation before it. */
  trim(first: number, end: number): number {
    let stop = end;
    while (stop > first) {
      const token = this.#reading.tokens[stop - 1];
      if (!token || this.#reading.passageOfToken[stop - 1] !== -1) break;
      if (!FINAL_PUNCTUATION.test(token.text) && !/^[–—―-]$/.test(token.text)) break;
      stop--;
    }
    return stop;
  }

  /** True when the tokens hold a verb form that could be finite. */
  hasClause(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const token = this.#reading.tokens[i];
      if (!token || token.capitalized || token.kind !== 'word') continue;
      const { lower } = token;
      if (FINITE.has(lower) || AUXILIARIES.has(lower) || isSubjunctive(lower)) return true;
      if (
        VERB_ENDING.test(lower) &&
        lower.length > 3 &&
        !ADVERBS.has(lower) &&
        !this.#reading.tokens[i + 1]?.capitalized
      )
        return true;
    }
    return false;
  }

  /** Index of the first Konjunktiv form in the tokens (marks included), or -1. */
  subjunctiveAt(first: number, end: number, strongOnly: boolean): number {
    for (let i = first; i < end; i++) {
      const token = this.#reading.tokens[i];
      if (!token || token.capitalized || token.kind !== 'word') continue;
      if (strongOnly ? KONJUNKTIV_1.has(token.lower) : isSubjunctive(token.lower)) return i;
    }
    return -1;
  }

  /** Index of the infinitive with "zu" in the tokens, or -1. */
  infinitiveAt(first: number, end: number): number {
    for (let i = first; i < end; i++) {
      const token = this.#reading.tokens[i];
      if (!token || token.capitalized || token.kind !== 'word') continue;
      if (token.lower === 'zu') {
        const next = this.#reading.tokens[i + 1];
        if (next && i + 1 < end && !next.capitalized && /(?:en|ern|eln|sein|tun)$/.test(next.lower)) {
          const after = this.#reading.tokens[i + 2];
          if (!after || i + 2 >= end || !after.capitalized) return i + 1;
        }
      } else if (
        /^(?:ab|an|auf|aus|bei|bereit|dar|durch|ein|entgegen|fern|fest|fort|frei|her|heraus|hin|hinaus|los|mit|nach|nieder|statt|sicher|teil|um|unter|vor|voran|weg|weiter|wieder|zurück|zusammen|zu|klar|offen|still|hoch|bekannt|vorbei|über|wahr|voraus|gegenüber|hinzu|herbei)zu[a-zäöüß]+(?:en|ern|eln|tun)$/.test(
          token.lower,
        )
      ) {
        return i;
      }
    }
    return -1;
  }

  /** The unit without `[holeFirst, holeEnd)`, as one or two trimmed ranges. */
  around(unit: Unit, holeFirst: number, holeEnd: number, from = unit.first, to = unit.end): Range[] {
    const ranges: Range[] = [];
    const leftEnd = this.trim(from, holeFirst);
    if (leftEnd > from) ranges.push([from, leftEnd]);
    let rightFirst = holeEnd;
    while (
      rightFirst < to &&
      this.#reading.passageOfToken[rightFirst] === -1 &&
      /^[,;:–—-]$/.test(this.#lower(rightFirst))
    )
      rightFirst++;
    const rightEnd = this.trim(rightFirst, to);
    if (rightEnd > rightFirst) ranges.push([rightFirst, rightEnd]);
    return ranges;
  }
}
