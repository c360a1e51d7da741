import type { CastMember, Gender } from '../entities/cast.ts';

/** What a pronoun can stand for. */
export interface PronounSense {
  readonly gender: Gender;
  /** An organisation or place can be meant ("it", German "sie" for "die Partei"). */
  readonly organizations: boolean;
  /** The noun right before it is meant ("who", "der"). */
  readonly relative: boolean;
}

/** What a speaker phrase turned out to mean. */
export interface Referent {
  readonly member: CastMember;
  readonly kind: 'name' | 'nominal' | 'pronoun';
}

/** How a language refers to people and bodies without their names. */
export interface ReferringWords {
  /** By the pronoun in lower case; possessives too ("his claim"). */
  readonly pronouns: ReadonlyMap<string, PronounSense>;
  /** Whoever says the words that these stand in ("ich", "we"). */
  readonly firstPerson: ReadonlySet<string>;
  /** A name behind one of these is no subject ("unter Robert Mugabe"). */
  readonly prepositions: ReadonlySet<string>;
  /** Articles that point to someone known ("der", "the"). */
  readonly definite: ReadonlySet<string>;
  /** Nouns that any organisation can be called ("Unternehmen", "company"). */
  readonly anyOrganization: ReadonlySet<string>;
  /** Nouns that must be part of the organisation's name ("Ministerium", "court"). */
  readonly namedOrganization: ReadonlySet<string>;
  /** True when a verb form is plural, so that "sie" means several. */
  isPlural(verb: string): boolean;
  /** True when `noun` is the office `role` in other words or forms ("Minister" for "Außenminister"). Both in lower case. */
  sameRole(noun: string, role: string): boolean;
  /**
   * Gender of a person whom a noun describes by what they are ("die Juristin", "der 43-Jährige"), not by an office that
   * several hold; null for all other nouns.
   * @param words the phrase in lower case, article first
   * @param noun its head in lower case
   */
  describedGender(words: readonly string[], noun: string): Gender | null;
  /** True when a noun and its article, both in lower case, can only be a person of this gender ("der Kanzler"). */
  isPerson(article: string, noun: string, gender: Gender): boolean;
  /** True where a name behind a noun can be its owner without any word between ("die Anwältin Samanis"). */
  readonly takesOwner: boolean;
  /** True for a noun that brings a new person of this gender without a name ("eine Sprecherin"). Lower case. */
  isUnnamedPerson(noun: string, gender: Gender): boolean;
}
