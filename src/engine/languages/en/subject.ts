import type { Phrase } from '../../quotes/draft.ts';
import type { Segment, Unit } from '../../quotes/units.ts';
import { WordClasses } from './wordClasses.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words.ts';

/** Adverbs that read like a noun. */
const HOW = new Set(['together', 'jointly', 'alone', 'both', 'itself', 'himself', 'herself', 'themselves']);
const LONGEST_SUBJECT = 25;
/** Prepositions that tie a noun to the one before it even where a clause could end. */
const ATTACHING = new Set('of for at from with on in to'.split(' '));
const TIME_PREPOSITIONS = new Set('on in during after before at by over'.split(' '));

/** English noun phrases and subjects, by closed word classes and capitals: there is no part-of-speech tagger here. */
export class Subjects extends WordClasses {
  /** The token before the verb group that ends at `verb`: adverbs and auxiliaries are skipped. */
  #groupStart(first: number, verb: number): number {
    let i = verb;
    while (i > first) {
      const lower = this.lower(i - 1);
      if (this.inMarks(i - 1)) break;
      const timed = this.#timeStart(i, first);
      if (timed < i && timed > first) {
        i = timed;
        continue;
      }
      const timeWord = TIME_WORDS.has(lower) && !PREPOSITIONS.has(this.lower(i - 2));
      if (
        !(
          this.isAuxiliary(i - 1) ||
          ADVERBS.has(lower) ||
          timeWord ||
          (lower.endsWith('ly') && lower.length > 4) ||
          lower === 'to'
        )
      )
        break;
      i--;
    }
    return i;
  }

  /** Where "on Sunday", "last year" before `end` begins; `end` when there is none. */
  #timeStart(end: number, first: number): number {
    if (!TIME_WORDS.has(this.lower(end - 1)) || end - 2 < first) return end;
    const before = this.lower(end - 2);
    if (/^(?:last|this|next|late|early|earlier|later)$/.test(before))
      return PREPOSITIONS.has(this.lower(end - 3)) ? end - 3 : end - 2;
    return PREPOSITIONS.has(before) ? end - 2 : end;
  }

  /** The subject that ends right before the verb group of `verb` in its segment, or null. */
  before(first: number, verb: number): Phrase | null {
    const end = this.#groupStart(first, verb);
    if (end <= first) return null;
    const last = this.lower(end - 1);
    if (SUBJECT_PRONOUNS.has(last) && !(last === 'one' || last === 'some' || last === 'many')) {
      return { first: end - 1, end, head: end - 1, kind: 'pronoun' };
    }
    if (last === 'that' || last === 'which' || COORDINATORS.has(last)) return null;
    let begin = end;
    for (let i = end - 1; i >= first && end - i <= LONGEST_SUBJECT; i--) {
      const lower = this.lower(i);
      if (this.isWord(i) && !this.inMarks(i)) {
        if (SUBORDINATORS.has(lower) && !this.reading.tokens[i]?.capitalized) break;
        if (this.isFinite(i)) break;
        if ((lower === 'but' || lower === 'or' || lower === 'so') && i < end - 1) break;
        if (lower === 'and' && !this.#joinsNames(i)) break;
      } else if (
        this.reading.tokens[i]?.kind === 'punctuation' &&
        !this.inMarks(i) &&
        !/^[.'’()\-&/$%]$/.test(lower)
      )
        break;
      begin = i;
    }
    // "who in 2010 said", "which together vowed": nothing but when and how stands between the pronoun and its verb.
    const relative = begin > first && /^(?:who|which)$/.test(this.lower(begin - 1));
    const aside = PREPOSITIONS.has(this.lower(begin)) || (begin === end - 1 && HOW.has(this.lower(begin)));
    if (relative && aside) return { first: begin - 1, end: begin, head: begin - 1, kind: 'pronoun' };
    return this.#phrase(this.#strip(begin, end), end);
  }

  #joinsNames(i: number): boolean {
    return (
      this.reading.tokens[i - 1]?.capitalized === true && this.reading.tokens[i + 1]?.capitalized === true
    );
  }

  /** Without "But", "In an interview", "On Friday" in front. */
  #strip(first: number, end: number): number {
    let i = first;
    while (i < end - 1) {
      const lower = this.lower(i);
      if (
        COORDINATORS.has(lower) ||
        (ADVERBS.has(lower) && !TIME_WORDS.has(lower)) ||
        SUBORDINATORS.has(lower)
      )
        i++;
      else if (PREPOSITIONS.has(lower) && !this.inMarks(i)) {
        const after = this.#skipPreposition(i, end);
        if (after >= end) break;
        i = after;
      } else break;
    }
    return i;
  }

  /** End of a prepositional phrase: its noun phrase runs until a capital after lower case, or a determiner. */
  #skipPreposition(at: number, end: number): number {
    let i = at + 1;
    if (DETERMINERS.has(this.lower(i))) i++;
    let sawNoun = false;
    while (i < end) {
      const token = this.reading.tokens[i];
      if (!token) break;
      const lower = this.lower(i);
      if (sawNoun && (DETERMINERS.has(lower) || PERSONAL_PRONOUNS.has(lower))) break;
      if (
        sawNoun &&
        token.capitalized &&
        !this.reading.tokens[i - 1]?.capitalized &&
        !TIME_WORDS.has(lower) &&
        !PREPOSITIONS.has(this.lower(i - 1))
      )
        break;
      sawNoun = true;
      i++;
    }
    return i;
  }

  /** Head of a phrase: its last word before the first preposition, comma or relative. */
  #phrase(first: number, end: number): Phrase | null {
    if (first >= end) return null;
    let head = -1;
    for (let i = first; i < end; i++) {
      const lower = this.lower(i);
      if (head >= 0 && i > first + 1 && PREPOSITIONS.has(lower) && lower !== 'like') break;
      if (head >= 0 && (SUBORDINATORS.has(lower) || lower === ',' || lower === '(')) break;
      if (this.isWord(i) && lower !== "'s" && !DETERMINERS.has(lower)) head = i;
      if (lower === 'and' && head >= 0 && i > first) break;
    }
    if (head < 0) head = this.isWord(first) ? first : -1;
    if (head < 0) return null;
    if (TIME_WORDS.has(this.lower(head)) && first === head) return null;
    if (this.lower(head) === 'and') head = Math.max(first, head - 1);
    const single = end - first === 1 && SUBJECT_PRONOUNS.has(this.lower(first));
    const kind = single ? 'pronoun' : this.reading.tokens[head]?.capitalized ? 'name' : 'noun';
    return { first, end, head, kind };
  }

  /** The subject behind an inverted verb ("said Terry Giles, a friend"): up to a comma, time or clause. */
  after(first: number, end: number): Phrase | null {
    let i = first;
    while (i < end && ADVERBS.has(this.lower(i))) i++;
    return this.nounPhrase(i, end);
  }

  /** A noun phrase that begins at `first`: determiner, words, "of …"; stops at time, clause and punctuation. */
  nounPhrase(first: number, end: number): Phrase | null {
    if (first >= end) return null;
    if (PERSONAL_PRONOUNS.has(this.lower(first)) || this.lower(first) === 'who')
      return { first, end: first + 1, head: first, kind: 'pronoun' };
    let i = first;
    while (i < end && i - first < LONGEST_SUBJECT) {
      const token = this.reading.tokens[i];
      if (!token) break;
      const lower = this.lower(i);
      if (!this.inMarks(i)) {
        if (token.kind === 'punctuation' && !/^[.'’()\-&/$%]$/.test(token.text)) break;
        if (token.text === '.' && token.begin !== this.reading.tokens[i - 1]?.end) break;
        if (i > first && (SUBORDINATORS.has(lower) || this.isLooselyFinite(i))) break;
        if (i > first && TIME_WORDS.has(lower)) break;
        if (i > first && PREPOSITIONS.has(lower)) {
          const timed =
            TIME_PREPOSITIONS.has(lower) &&
            (TIME_WORDS.has(this.lower(i + 1)) ||
              (/^(?:a|an|the|his|her|an)$/.test(this.lower(i + 1)) && lower !== 'at'));
          if (!ATTACHING.has(lower) || timed) break;
        }
        if (i > first && COORDINATORS.has(lower) && !(lower === 'and' && this.#joinsNames(i))) break;
      }
      i++;
    }
    while (i > first && this.reading.tokens[i - 1]?.text === '.' && this.reading.tokens[i]?.kind !== 'word')
      i--;
    return this.#phrase(first, i);
  }

  /** The subject of the segment's first clause: what stands before its first finite verb. */
  opening(segment: Segment): Phrase | null {
    for (let i = segment.first; i < segment.end; i++) {
      if (!this.isFinite(i)) continue;
      return i > segment.first ? this.before(segment.first, i) : null;
    }
    const stripped = this.#strip(segment.first, segment.end);
    return this.nounPhrase(stripped, segment.end);
  }

  /** "Hicks, his spokeswoman, added": the subject before the insertions that part it from its verb. */
  acrossInsertion(unit: Unit, segmentIndex: number): Phrase | null {
    let i = segmentIndex - 1;
    let insertions = 0;
    while (i > 0 && insertions < 3) {
      const segment = unit.segments[i];
      if (!segment || (segment.before !== ',' && segment.before !== '–')) break;
      if (!this.isVerbless(segment) && !this.isRelative(segment) && !this.isDescribed(segment)) break;
      insertions++;
      i--;
    }
    if (insertions === 0) return null;
    const host = unit.segments[i];
    if (!host) return null;
    if (this.isVerbless(host)) {
      const begin = this.#strip(host.first, host.end);
      return this.#phrase(begin, host.end);
    }
    // "But as Hicks, his spokeswoman, added": the name that ends the host segment.
    let begin = host.end;
    while (begin > host.first && this.reading.tokens[begin - 1]?.capitalized && !this.inMarks(begin - 1))
      begin--;
    return begin < host.end ? this.#phrase(begin, host.end) : null;
  }
}
