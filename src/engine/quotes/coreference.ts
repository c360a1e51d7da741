import type { Cast, CastMember } from '../entities/cast.ts';
import type { Phrase } from './draft.ts';
import { indexMentions, lastBefore, type NamedMention } from './mentionIndex.ts';
import type { PronounSense, Referent, ReferringWords } from './referring.ts';
import type { Reading } from './units.ts';

/** Units that a pronoun looks back over. */
const PRONOUN_REACH = 5;
const NOMINAL_REACH = 80;
/** Units that a description ("die Juristin") or a generic body ("die Behörde") looks back over. */
const DESCRIBED_REACH = 3;
/** Mentions that one phrase looks at: keeps every resolution constant. */
const MOST_CANDIDATES = 60;
const MOST_NOMINAL_CANDIDATES = 150;
/** Tokens before a pronoun in which somebody without a name may stand. */
const UNNAMED_REACH = 30;
/** Tokens between a name and its relative pronoun. */
const LONGEST_APPOSITION = 12;

/**
 * Says who a speaker phrase means. Names by the cast; pronouns by gender, distance, and who has been speaking; nouns
 * by the role or name they share with somebody. Null rather than a wrong name.
 */
export class Coreference {
  readonly #reading: Reading;
  readonly #cast: Cast;
  readonly #words: ReferringWords;
  readonly #mentions: readonly NamedMention[];

  constructor(reading: Reading, cast: Cast, words: ReferringWords) {
    this.#reading = reading;
    this.#cast = cast;
    this.#words = words;
    this.#mentions = indexMentions(reading, cast, words.prepositions);
  }

  #lower(i: number): string {
    return this.#reading.tokens[i]?.lower ?? '';
  }

  #memberAtToken(i: number): CastMember | null {
    const token = this.#reading.tokens[i];
    const member = token ? this.#cast.memberAt([token.begin, token.end]) : null;
    return member && member.type !== 'date' && member.type !== 'money' ? member : null;
  }

  /**
   * @param verb the finite verb of the frame, or "" (its number tells German "sie" apart)
   * @param speaking who spoke last, or null
   */
  resolve(phrase: Phrase, verb: string, speaking: CastMember | null): Referent | null {
    const sense =
      phrase.end - phrase.first === 1 || phrase.kind === 'pronoun'
        ? this.#words.pronouns.get(this.#lower(phrase.first))
        : undefined;
    if (phrase.kind === 'pronoun') {
      if (!sense) return null;
      const member = sense.relative
        ? this.#antecedent(phrase.first, sense)
        : this.#pronoun(phrase.first, sense, verb, speaking);
      return member ? { member, kind: 'pronoun' } : null;
    }
    const named = this.#isOwner(phrase) ? null : this.#memberAtToken(phrase.head);
    if (named && named.type !== 'misc') return { member: named, kind: 'name' };
    const apposed = this.#apposition(phrase);
    if (apposed) return { member: apposed, kind: 'name' };
    const nominal = this.#nominal(phrase) ?? this.#described(phrase, speaking);
    return nominal ? { member: nominal, kind: 'nominal' } : null;
  }

  /** "der Vertreter Libyens", "die Anwältin Samanis": the name behind the noun is whose he is. */
  #isOwner(phrase: Phrase): boolean {
    if (phrase.kind !== 'noun' || phrase.head - phrase.first < 2) return false;
    const mention = this.#mentions[lastBefore(this.#mentions, phrase.head + 1)];
    const noun = mention && this.#reading.tokens[mention.token - 1];
    return (
      mention?.possessive === true &&
      mention.endToken === phrase.head + 1 &&
      mention.token > phrase.first + 1 &&
      noun?.capitalized === true &&
      this.#words.takesOwner
    );
  }

  /** "der Sprecher, Klaus Meier," or "Sprecher der Stadt Klaus Meier": a person named right beside the noun. */
  #apposition(phrase: Phrase): CastMember | null {
    for (let i = phrase.head + 1; i < phrase.end; i++) {
      const member = this.#memberAtToken(i);
      if (
        member?.type === 'person' &&
        this.#reading.tokens[i - 1]?.capitalized &&
        !this.#isOwner({ ...phrase, head: i })
      )
        return member;
    }
    if (this.#lower(phrase.end) !== ',') return null;
    const member = this.#memberAtToken(phrase.end + 1);
    return member?.type === 'person' ? member : null;
  }

  /** The phrase with the name that a comma puts beside it ("der Sprecher der Stadt, Klaus Meier"). */
  withName(phrase: Phrase): Phrase {
    if (phrase.kind !== 'noun' || this.#lower(phrase.end) !== ',') return phrase;
    const first = phrase.end + 1;
    const member = this.#memberAtToken(first);
    if (member?.type !== 'person') return phrase;
    let end = first;
    while (end < first + 6 && this.#memberAtToken(end) === member) end++;
    return { ...phrase, end, head: end - 1 };
  }

  #antecedent(token: number, sense: PronounSense): CastMember | null {
    const last = lastBefore(this.#mentions, token);
    const mention = this.#mentions[last];
    // "Ann Lee, head of the board, who"
    for (let i = last; i >= 0 && this.#lower(token - 1) === ','; i--) {
      const { member, endToken } = this.#mentions[i] ?? { member: null, endToken: 0 };
      if (!member || token - endToken > LONGEST_APPOSITION) break;
      if (member.type !== 'person' || this.#lower(endToken) !== ',') continue;
      const beside = this.#reading.tokens.slice(endToken + 1, token - 1);
      if (!beside.some(({ lower }) => /^(?:,|and|und|or|oder)$/.test(lower))) return member;
    }
    const { type } = mention?.member ?? {};
    if (!mention || (type !== 'person' && (type !== 'organization' || !sense.organizations))) return null;
    let end = mention.endToken;
    if (this.#lower(end) === '(') while (end < token && this.#lower(end - 1) !== ')') end++;
    return token - end <= 3 ? mention.member : null;
  }

  #pronoun(token: number, sense: PronounSense, verb: string, speaking: CastMember | null): CastMember | null {
    const unit = this.#reading.unitOfToken[token] ?? 0;
    const plural = sense.gender === 'plural' || (sense.gender === 'female' && this.#words.isPlural(verb));
    const described = this.#describedBefore(unit, sense);
    if (described) return described.member;
    let best: CastMember | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    const seen = new Set<CastMember>();
    const last = lastBefore(this.#mentions, token);
    for (let i = last; i >= Math.max(0, last - MOST_CANDIDATES); i--) {
      const mention = this.#mentions[i];
      if (!mention || unit - mention.unit > PRONOUN_REACH) break;
      const score = this.#pronounScore(mention, unit, sense, plural, speaking);
      if (score === null || (seen.has(mention.member) && score <= bestScore)) continue;
      seen.add(mention.member);
      if (score > bestScore) {
        best = mention.member;
        bestScore = score;
      }
    }
    if (best && this.#comesUnnamed(token, sense, best)) return null;
    if (best) return best;
    return speaking && this.#fits(speaking, sense, plural) !== null ? speaking : null;
  }

  /**
   * "Der Kanzler nahm Stellung. Er sagte": the sentence before begins with a person without a name. Null when it does
   * not; else whom that noun means, if the article says so.
   */
  #describedBefore(unit: number, sense: PronounSense): { member: CastMember | null } | null {
    const before = this.#reading.units[unit - 1];
    if (!before || before.block !== this.#reading.units[unit]?.block) return null;
    const { first } = before;
    for (let i = first + 1; i < Math.min(before.end, first + 6); i++) {
      const token = this.#reading.tokens[i];
      if (!token || token.kind === 'punctuation' || this.#reading.passageOfToken[i] !== -1) return null;
      if (!token.capitalized) continue;
      if (!this.#words.isPerson(this.#lower(first), token.lower, sense.gender)) continue;
      const phrase: Phrase = { first, end: i + 1, head: i, kind: 'noun' };
      if (this.#memberAtToken(i) || this.#memberAtToken(i + 1) || this.#apposition(phrase)) return null;
      return { member: this.#nominal(phrase) ?? this.#described(phrase, null) };
    }
    return null;
  }

  /** "Das bestätigte eine Sprecherin. Sie sagte": somebody without a name stands nearer than the best name. */
  #comesUnnamed(token: number, sense: PronounSense, best: CastMember): boolean {
    for (let i = token - 1; i > Math.max(0, token - UNNAMED_REACH); i--) {
      if (this.#memberAtToken(i) === best) return false;
      if (!this.#words.isUnnamedPerson(this.#lower(i), sense.gender)) continue;
      // "a spokeswoman, Ann Lee" and "Ann Lee, a spokeswoman" have a name.
      const named =
        this.#memberAtToken(i + 1) ??
        (this.#lower(i + 1) === ',' ? this.#memberAtToken(i + 2) : null) ??
        (this.#lower(i - 2) === ',' ? this.#memberAtToken(i - 3) : null);
      if (named?.type !== 'person' && /^(?:an?|eine?r?|einem)$/.test(this.#lower(i - 1))) return true;
    }
    return false;
  }

  /** How well a member's gender and type suit a pronoun, or null when they rule each other out. */
  #fits(member: CastMember, sense: PronounSense, plural: boolean): number | null {
    if (member.type === 'person') {
      if (plural || sense.gender === 'neuter') return null;
      if (member.gender === sense.gender) return 1;
      return member.gender === 'unknown' || member.gender === 'neuter' ? 0.5 : null;
    }
    if (member.type !== 'organization' || !sense.organizations) return null;
    if (sense.gender === 'neuter') return 0.5;
    if (plural) return sense.gender === 'plural' ? 0 : null;
    return sense.gender === 'female' ? -1.5 : -2.5;
  }

  #pronounScore(
    mention: NamedMention,
    unit: number,
    sense: PronounSense,
    plural: boolean,
    speaking: CastMember | null,
  ): number | null {
    const fit = this.#fits(mention.member, sense, plural);
    if (fit === null) return null;
    const distance = unit - mention.unit;
    if (fit < 0 && mention.member !== speaking && !(mention.leads && distance <= 1)) return null;
    let score = fit - distance * 0.7;
    if (mention.leads) score += 0.8;
    if (mention.member === speaking) score += 0.9;
    if (mention.inMarks) score -= 1.5;
    // The owner of something is seldom meant; who else stands in the same sentence often is.
    if (mention.possessive) score -= 0.5;
    else if (mention.oblique) score -= 0.9;
    else if (distance === 0) score += 0.6;
    return score;
  }

  /** "the council leader" for a role given as "leader" alone, when nobody else in the cast leads anything. */
  #isOnlyBearer(noun: string, role: string): boolean {
    if (/[\s-]/.test(role)) return false;
    let bearers = 0;
    for (const { role: other } of this.#cast.members)
      if (other && this.#words.sameRole(noun, other.toLowerCase())) bearers++;
    return bearers === 1;
  }

  /** "der brasilianische Präsident": an adjective must be part of the role. */
  #describes(phrase: Phrase, role: string): boolean {
    for (let i = phrase.first + 1; i < phrase.head; i++) {
      const adjective = this.#lower(i);
      if (adjective.length > 3 && !role.includes(adjective.slice(0, -2))) return false;
    }
    return true;
  }

  /** "der Minister", "die Behörde": the last one whose role or name says so. */
  #nominal(phrase: Phrase): CastMember | null {
    if (!this.#words.definite.has(this.#lower(phrase.first)) || phrase.end - phrase.first > 4) return null;
    const noun = this.#lower(phrase.head);
    const anyBody = this.#words.anyOrganization.has(noun);
    let body: CastMember | null = null;
    const namedBody = this.#words.namedOrganization.has(noun);
    const unit = this.#reading.unitOfToken[phrase.first] ?? 0;
    const last = lastBefore(this.#mentions, phrase.first);
    for (let i = last; i >= Math.max(0, last - MOST_NOMINAL_CANDIDATES); i--) {
      const mention = this.#mentions[i];
      if (!mention || unit - mention.unit > NOMINAL_REACH) break;
      const { member } = mention;
      if (member.type === 'person') {
        const role = member.role?.toLowerCase() ?? '';
        if (
          role &&
          this.#words.sameRole(noun, role) &&
          (this.#describes(phrase, role) || this.#isOnlyBearer(noun, role))
        )
          return member;
      } else if (member.type === 'organization') {
        if (anyBody && unit - mention.unit <= DESCRIBED_REACH && (mention.leads || !mention.inMarks))
          body ??= member;
        if (
          (namedBody || anyBody) &&
          member.name
            .toLowerCase()
            .split(/[\s-]+/)
            .some((word) => word === noun || word.endsWith(noun))
        )
          return member;
      }
    }
    return body;
  }

  /** "die Juristin", "der 43-Jährige": the person that the article has just been speaking of, when the gender fits. */
  #described(phrase: Phrase, speaking: CastMember | null): CastMember | null {
    const words: string[] = [];
    for (let i = phrase.first; i < phrase.end && words.length < 5; i++) words.push(this.#lower(i));
    if (!this.#words.definite.has(words[0] ?? '')) return null;
    const gender = this.#words.describedGender(words, this.#lower(phrase.head));
    if (gender === null) return null;
    const fits = (member: CastMember): boolean =>
      member.type === 'person' &&
      (member.gender === gender || gender === 'unknown' || member.gender === 'unknown');
    const unit = this.#reading.unitOfToken[phrase.first] ?? 0;
    const last = lastBefore(this.#mentions, phrase.first);
    for (let i = last; i >= Math.max(0, last - MOST_CANDIDATES); i--) {
      const mention = this.#mentions[i];
      if (!mention || unit - mention.unit > DESCRIBED_REACH) break;
      const central = (mention.leads || mention.member === speaking) && !mention.inMarks;
      if (central && fits(mention.member)) return mention.member;
    }
    return speaking && fits(speaking) ? speaking : null;
  }
}
