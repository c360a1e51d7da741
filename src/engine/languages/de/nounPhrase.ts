import type { Phrase } from '../../quotes/draft.ts';
import type { Reading } from '../../quotes/units.ts';
import type { Token } from '../../text/document.ts';
import { isSubjunctive } from './mood.ts';
import { REPORTING_VERBS } from './verbForms.ts';
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  COORDINATORS,
  NAME_PARTICLES,
  OBLIQUE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words.ts';

/** Longest title in marks that is read as a name ("Frankfurter Allgemeine Zeitung"). */
const LONGEST_MARKED_NAME = 9;
const LONGEST_PHRASE = 40;

const GENITIVE_ARTICLES = new Set(
  'des der eines einer dieser dieses seiner ihrer ihres seines beider zweier mehrerer aller vieler deren dessen unserer'.split(
    ' ',
  ),
);
const ATTACHING_PREPOSITIONS = new Set('von vom für beim bei aus zur zum im in am an gegen über'.split(' '));
const LOCAL_PREPOSITIONS = new Set('im in am an aus gegen über'.split(' '));
const MEASURED = /^(?:lang|alt|hoh|breit|schwer|tief|groß|weit|stark|teur)(?:e|en|er|es|em)$/;
const ADJECTIVE = /(?:e|en|er|es|em)$/;
/** A noun for all its digits. */
const AGED = /^\d+-Jährige[rn]?$/;
const PARTICIPLE = /(?:[^s]te|ene|ende)[nrms]?$/;
/** "dpa-Reporter": a noun, whatever it begins with. */
const COMPOUND = /^[\p{Ll}\d]+-\p{Lu}/u;
/** "tagesschau.de" */
const SITE = /^[a-z0-9-]+\.(?:de|com|net|org|at|ch|eu|tv|info)$/;

export interface PhraseOptions {
  /** Also take "in Berlin", "im Bundestag" after the noun: right where the phrase stands before the verb. */
  readonly local: boolean;
  /** Join "und" with another noun phrase. */
  readonly coordinate: boolean;
}

/** Reads German noun phrases left to right, by articles, adjective endings and capitals. */
export class NounPhrases {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
  }

  /** True when a token can be a noun or name: capitalised, or a number with letters. */
  isNominal(i: number, end: number): boolean {
    const token = this.#tokens[i];
    if (!token || i >= end || token.kind === 'punctuation') return false;
    if (!token.capitalized)
      return AGED.test(token.text) || SITE.test(token.text) || COMPOUND.test(token.text);
    const { lower } = token;
    if (SUBJECT_PRONOUNS.has(lower) || OBLIQUE_PRONOUNS.has(lower)) return false;
    return !(ARTICLES.has(lower) || PREPOSITIONS.has(lower) || ADVERBS.has(lower) || COORDINATORS.has(lower));
  }

  /** A lower-case word that can stand as an adjective before a noun within the next few tokens. */
  #adjectivesEnd(first: number, end: number): number {
    let i = first;
    while (i < end && i < first + 6) {
      const token = this.#tokens[i];
      if (!token || this.#reading.passageOfToken[i] !== -1) break;
      const { lower } = token;
      const comma = token.text === ',' && i > first;
      const numeral = token.kind === 'number';
      const plain =
        token.kind === 'word' && !token.capitalized && !ARTICLES.has(lower) && !PREPOSITIONS.has(lower);
      const adjective =
        plain &&
        ADJECTIVE.test(lower) &&
        !AGED.test(token.text) &&
        !SITE.test(token.text) &&
        !SUBJECT_PRONOUNS.has(lower) &&
        !OBLIQUE_PRONOUNS.has(lower) &&
        !isSubjunctive(lower) &&
        !AUXILIARIES.has(lower) &&
        !COORDINATORS.has(lower);
      const linking = plain && (lower === 'und' || lower === 'bzw') && i > first;
      const adverb =
        plain &&
        !adjective &&
        i === first &&
        /^(?:rund|etwa|knapp|mehr|fast|sehr|derzeit|frisch|so|gestern|heute|kürzlich|jüngst|neu|nicht|damals|eigens)$/.test(
          lower,
        );
      const dot = token.text === '.' && i > first && this.#tokens[i - 1]?.kind === 'number';
      if (!(adjective || numeral || linking || adverb || comma || dot)) break;
      i++;
    }
    return i;
  }

  /** End of the run of nouns and names that begins at `first`; `first` when there is none. */
  #nounsEnd(first: number, end: number): number {
    let i = first;
    while (i < end && i < first + 12) {
      const passage = this.#reading.passageOfToken[i] ?? -1;
      if (passage >= 0) {
        const stop = this.#passageEnd(i, passage, end);
        if (stop - i > LONGEST_MARKED_NAME || this.#reading.passages[passage]?.closed === false) break;
        if (i > first && !this.#startsAsName(i)) break;
        i = stop;
        if (this.#tokens[i]?.text === '-' && this.isNominal(i + 1, end)) i += 1;
        continue;
      }
      const token = this.#tokens[i];
      if (!token) break;
      if (this.isNominal(i, end)) {
        i++;
        // "Dr.", "J." and truncated compounds ("Innen- und Rechtsausschuss")
        if (
          this.#tokens[i]?.text === '.' &&
          this.#tokens[i]?.begin === token.end &&
          this.isNominal(i + 1, end)
        )
          i++;
        else if (this.#tokens[i]?.text === '-' && this.#tokens[i + 1]?.lower === 'und') i += 2;
      } else if (i > first && (token.lower === "'s" || token.text === '’' || token.text === "'")) i++;
      else if (
        i > first &&
        (NAME_PARTICLES.has(token.lower) || token.lower === 'und') &&
        this.#isNameAfterParticle(i, end)
      )
        i++;
      else if (
        i > first &&
        (token.text === '/' || token.text === '&' || token.text === '-') &&
        this.isNominal(i + 1, end)
      )
        i++;
      else if (token.kind === 'number' && i > first && token.text.length <= 4 && !this.isNominal(i + 1, end))
        i++;
      else break;
    }
    return i;
  }

  #isNameAfterParticle(i: number, end: number): boolean {
    const lower = this.#tokens[i]?.lower ?? '';
    // "Clemens Graf zu Rhoden", "Philippa von und zu Lauenburg"
    if (lower === 'zu')
      return /^(?:graf|gräfin|freiherr|freifrau|prinz|prinzessin|fürst|fürstin|und)$/.test(
        this.#tokens[i - 1]?.lower ?? '',
      );
    if (lower === 'von' && this.#tokens[i + 1]?.lower === 'und' && this.#tokens[i + 2]?.lower === 'zu')
      return true;
    if (lower === 'und') return this.#tokens[i - 1]?.lower === 'von' && this.#tokens[i + 1]?.lower === 'zu';
    if (lower === 'der' || lower === 'des') return false;
    if (lower === 'von') {
      // "Ursula von der Leyen", "Theo Kitz von Siemens": a short name after a capitalised first name.
      const next = this.#tokens[i + 1]?.lower ?? '';
      return (
        this.isNominal(i + 1, end) ||
        ((next === 'der' || next === 'dem' || next === 'den') && this.isNominal(i + 2, end))
      );
    }
    return this.isNominal(i + 1, end) || NAME_PARTICLES.has(this.#tokens[i + 1]?.lower ?? '');
  }

  /** „Neue Zeit“, „tagesschau.de“, but not „ganz besonders sorgfältig“. */
  #startsAsName(first: number): boolean {
    const token = this.#tokens[first + 1];
    return !token || token.capitalized || token.kind !== 'word';
  }

  #passageEnd(i: number, passage: number, end: number): number {
    let stop = i;
    while (stop < end && this.#reading.passageOfToken[stop] === passage) stop++;
    return stop;
  }

  #parenthesisEnd(i: number, end: number): number {
    if (this.#tokens[i]?.text !== '(') return i;
    for (let k = i + 1; k < Math.min(end, i + 10); k++) if (this.#tokens[k]?.text === ')') return k + 1;
    return i;
  }

  /** "einer am Dienstag veröffentlichten Mitteilung": index of the participle that what begins at `first` goes with, or `first`. */
  #participleAt(first: number, end: number): number {
    const opener = this.#lower(first);
    if (!PREPOSITIONS.has(opener) && opener !== 'sich') return first;
    for (let i = first + 1; i < Math.min(end, first + 12); i++) {
      const token = this.#tokens[i];
      if (!token || token.kind === 'punctuation' || this.#reading.passageOfToken[i] !== -1) return first;
      if (token.capitalized) continue;
      if (AUXILIARIES.has(token.lower) || isSubjunctive(token.lower)) return first;
      if (PARTICIPLE.test(token.lower) && this.isNominal(i + 1, end)) return i;
    }
    return first;
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  /** Core of a phrase: article, adjectives, nouns. Returns its end and head, or null. */
  #core(first: number, end: number): { end: number; head: number; articled: boolean } | null {
    let i = first;
    const article = this.#tokens[i];
    const articled =
      !!article &&
      this.#reading.passageOfToken[i] === -1 &&
      (ARTICLES.has(article.lower) || article.kind === 'number');
    if (articled) i++;
    if (articled && this.#reading.passageOfToken[i] === -1 && ARTICLES.has(this.#tokens[i]?.lower ?? '')) i++;
    if (articled) i = this.#participleAt(i, end);
    const adjectives = this.#adjectivesEnd(i, end);
    let stop = this.#nounsEnd(adjectives, end);
    if (stop === adjectives) return null;
    // "dem 84 Seiten langen Gutachten": the measure is part of the adjective.
    if (MEASURED.test(this.#tokens[stop]?.lower ?? '') && this.isNominal(stop + 1, end))
      stop = this.#nounsEnd(stop + 1, end);
    let head = stop - 1;
    while (
      head > adjectives &&
      (this.#tokens[head]?.kind !== 'word' || /^['’]/.test(this.#tokens[head]?.text ?? ''))
    )
      head--;
    return { end: stop, head, articled };
  }

  /**
   * The noun phrase that begins at `first`, or null: article, adjectives, nouns and names, then genitives, "von …",
   * brackets, and what `options` allow. Never reads beyond `end`.
   */
  parse(first: number, end: number, options: PhraseOptions): Phrase | null {
    const token = this.#tokens[first];
    if (!token || first >= end) return null;
    const limit = Math.min(end, first + LONGEST_PHRASE);
    const core = this.#core(first, limit);
    if (!core) {
      if (SUBJECT_PRONOUNS.has(token.lower) && this.#reading.passageOfToken[first] === -1) {
        return { first, end: first + 1, head: first, kind: 'pronoun' };
      }
      return null;
    }
    let stop = this.#parenthesisEnd(core.end, limit);
    for (let round = 0; round < 4; round++) {
      const more = this.#attachment(stop, limit, options);
      if (more === stop) break;
      stop = this.#parenthesisEnd(more, limit);
    }
    return { first, end: stop, head: core.head, kind: core.articled ? 'noun' : 'name' };
  }

  #attachment(at: number, end: number, options: PhraseOptions): number {
    const token = this.#tokens[at];
    if (!token || at >= end || this.#reading.passageOfToken[at] !== -1) return at;
    const { lower } = token;
    if (GENITIVE_ARTICLES.has(lower)) {
      const core = this.#core(at, end);
      return core ? core.end : at;
    }
    if (ATTACHING_PREPOSITIONS.has(lower) && (options.local || !LOCAL_PREPOSITIONS.has(lower))) {
      const core = this.#core(at + 1, end);
      return core ? core.end : at;
    }
    if (options.coordinate && (lower === 'und' || lower === 'sowie') && !token.capitalized) {
      const core = this.#core(at + 1, end);
      // "X und forderte": no noun follows, so the phrase ends before "und".
      return core && !REPORTING_VERBS.has(this.#tokens[at + 1]?.lower ?? '') ? core.end : at;
    }
    return at;
  }

  /** End of the prepositional phrase at `first`, or `first` when no noun follows the preposition. */
  prepositionalEnd(first: number, end: number): number {
    const opener = this.#tokens[first]?.lower ?? '';
    if (!PREPOSITIONS.has(opener) && opener !== 'als' && opener !== 'wie') return first;
    const inner = this.parse(first + 1, end, { local: false, coordinate: false });
    return inner ? inner.end : first + 1;
  }
}
