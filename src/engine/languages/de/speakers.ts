import type { Phrase } from '../../quotes/draft.ts';
import type { Reading, Segment, Unit } from '../../quotes/units.ts';
import type { Cues, VerbCue } from './cues.ts';
import { FINITE } from './mood.ts';
import type { Subjects } from './subject.ts';
import { ADVERBS, AUXILIARIES, COORDINATORS, RELATIVE_PRONOUNS, SUBORDINATORS } from './words.ts';

/** Finds who says what a reporting verb reports: by the word order of its clause, or of the clause it shares a subject with. */
export class Speakers {
  readonly #reading: Reading;
  readonly #cues: Cues;
  readonly #subjects: Subjects;

  constructor(reading: Reading, cues: Cues, subjects: Subjects) {
    this.#reading = reading;
    this.#cues = cues;
    this.#subjects = subjects;
  }

  #lower(i: number): string {
    return this.#reading.tokens[i]?.lower ?? '';
  }

  /** Who says it: the subject of the cue's clause, "von X" of a passive, or null. */
  of(unit: Unit, cue: VerbCue): Phrase | null {
    const segment = unit.segments[cue.segment];
    if (!segment) return null;
    if (cue.passive && cue.lemma === 'zitieren')
      return (
        this.#subjects.before(segment.first, cue.finite) ??
        (segment.before === ',' ? this.#subjects.acrossInsertion(unit, cue.segment) : null) ??
        this.#subjects.after(cue.finite + 1, segment.end)
      );
    if (cue.passive || cue.lemma === 'hervorgehen') return this.#agent(segment) ?? this.#document(segment);
    // "Den Plan lehnt er ab": a pronoun that can only be a subject, right behind the verb.
    if (
      /^(?:er|man|wir|ich)$/.test(this.#lower(cue.finite + 1)) &&
      this.#reading.passageOfToken[cue.finite + 1] === -1
    ) {
      return { first: cue.finite + 1, end: cue.finite + 2, head: cue.finite + 1, kind: 'pronoun' };
    }
    if (cue.verbFinal) return this.#subordinateSubject(cue, segment);
    let first = segment.first;
    while (first < cue.finite && COORDINATORS.has(this.#lower(first))) first++;
    // "lachte und sagte": the subject stands before the first verb.
    if (cue.finite > first + 1 && /^(?:und|sowie|aber)$/.test(this.#lower(cue.finite - 1))) {
      const elided = this.#elided(unit, cue);
      if (elided) return elided;
    }
    if (cue.finite > first) {
      // "Besorgt äußerte sich die Ministerin": behind "sich" stands the subject, and before the verb how she did it.
      if (this.#lower(cue.finite + 1) === 'sich' && cue.finite === first + 1) {
        const reflexive = this.#subjects.phrases.parse(cue.finite + 2, segment.end, {
          local: false,
          coordinate: true,
        });
        if (reflexive) return reflexive;
      }
      const front = this.#subjects.before(segment.first, cue.finite);
      const behind = () => this.#subjects.after(cue.finite + 1, segment.end);
      if (front && !this.#isPlural(front)) return front;
      // "Die neuen Regeln nannte der Verband …": one who speaks, so it is not the many in front.
      if (front) return (/n$/.test(this.#lower(cue.finite)) ? null : behind()) ?? front;
      return behind() ?? this.#elided(unit, cue);
    }
    const coordinated = segment.first < cue.finite;
    if (coordinated) return this.#subjects.after(cue.finite + 1, segment.end) ?? this.#elided(unit, cue);
    return (
      (segment.before === ',' ? this.#subjects.acrossInsertion(unit, cue.segment) : null) ??
      this.#subjects.after(cue.finite + 1, segment.end) ??
      this.#elided(unit, cue)
    );
  }

  /** "die neuen Regeln", "viele Leute": the ending of the adjective or the article itself tells of more than one. */
  #isPlural(phrase: Phrase): boolean {
    const article = this.#lower(phrase.first);
    if (/^(?:viele|einige|mehrere|zahlreiche|manche)$/.test(article)) return true;
    return (
      article === 'die' && phrase.head > phrase.first + 1 && /[^e]en$/.test(this.#lower(phrase.first + 1))
    );
  }

  #agent(segment: Segment): Phrase | null {
    for (let i = segment.first; i < segment.end; i++) {
      if (this.#reading.passageOfToken[i] !== -1) continue;
      if (/^(?:von|vom|durch|seitens)$/.test(this.#lower(i))) {
        return this.#subjects.phrases.parse(i + 1, segment.end, { local: false, coordinate: true });
      }
    }
    return null;
  }

  /** "In dem Bericht wird behauptet", "Aus der Studie geht hervor": the document speaks. */
  #document(segment: Segment): Phrase | null {
    for (let i = segment.first; i < segment.end; i++) {
      if (this.#reading.passageOfToken[i] !== -1 || !/^(?:in|im|aus)$/.test(this.#lower(i))) continue;
      const phrase = this.#subjects.phrases.parse(i + 1, segment.end, { local: false, coordinate: false });
      if (
        phrase &&
        /(?:bericht|berichts|erklärung|mitteilung|studie|brief|schreiben|papier|untersuchung|umfrage|analyse|stellungnahme|entwurf|urteil|resolution|dokument|dokumenten|artikel|interview|begründung|meldung|gutachten)$/.test(
          this.#lower(phrase.head),
        )
      )
        return phrase;
    }
    return null;
  }

  #subordinateSubject(cue: VerbCue, segment: Segment): Phrase | null {
    let i = segment.first;
    while (i < cue.finite && !SUBORDINATORS.has(this.#lower(i)) && !RELATIVE_PRONOUNS.has(this.#lower(i)))
      i++;
    // "nachdem A kam und einen Tag nachdem er sagte": the nearest conjunction opens the clause.
    for (let k = cue.finite - 1; k > i; k--) {
      if (/^(?:nachdem|bevor|während|weil|obwohl|dass|wenn)$/.test(this.#lower(k))) {
        i = k;
        break;
      }
    }
    const opener = this.#lower(i);
    if (opener === 'dessen' || opener === 'deren')
      return this.#subjects.phrases.parse(i, cue.finite, { local: false, coordinate: false });
    if (!SUBORDINATORS.has(opener)) {
      // ", der Vertreter der Stadt sagte über ihn": an article and its noun; behind a relative pronoun the verb is last.
      const noun = this.#subjects.phrases.parse(i, cue.finite, { local: true, coordinate: false });
      if (noun && noun.head > i && noun.end === cue.finite && cue.finite < segment.end - 1) return noun;
      const inner = this.#subjects.after(i + 1, cue.finite);
      const relative = opener === 'der' || opener === 'die' || opener === 'das';
      // "die Marke, die Weber zum Ziel erklärt hatte": a name right behind "die" is who did it.
      const named = inner?.kind === 'name' && inner.first === i + 1 && opener !== 'der';
      const objectOnly = inner !== null && (inner.kind === 'pronoun' || opener === 'den' || named);
      if (!relative || objectOnly) return inner;
      // "…, der sagte": the pronoun is the nearest mention; coreference finds the noun before the comma.
      return { first: i, end: i + 1, head: i, kind: 'pronoun' };
    }
    return this.#subjects.after(i + 1, cue.finite);
  }

  /** "X kam und sagte": the subject that opens the sentence. */
  #elided(unit: Unit, cue: VerbCue): Phrase | null {
    const segment = unit.segments[cue.segment];
    if (!segment) return null;
    const conjunction = this.#lower(cue.finite - 1);
    const near =
      COORDINATORS.has(conjunction) ||
      (ADVERBS.has(conjunction) &&
        cue.finite - 2 >= unit.first &&
        COORDINATORS.has(this.#lower(cue.finite - 2)));
    if (!near && segment.before !== ',' && segment.before !== '–') return null;
    for (let k = cue.segment; k >= 0; k--) {
      const earlier = unit.segments[k];
      if (!earlier || this.#cues.isSubordinate(earlier)) continue;
      for (let v = earlier.first + 1; v < Math.min(earlier.end, cue.finite); v++) {
        if (this.#reading.tokens[v]?.capitalized || this.#reading.passageOfToken[v] !== -1) continue;
        const phrase = this.#subjects.before(earlier.first, v + 1);
        if (phrase && phrase.end <= v) return phrase;
        const lower = this.#lower(v);
        if (v < cue.finite - 2 && (FINITE.has(lower) || AUXILIARIES.has(lower) || /[^s]te$/.test(lower))) {
          const behind = this.#subjects.after(v + 1, Math.min(earlier.end, cue.finite));
          if (behind) return behind;
        }
        if (v > earlier.first + 12) break;
      }
    }
    return null;
  }
}
