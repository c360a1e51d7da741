/**
 * What a language's folder tells the list tagger. Names of several words are separated by ";", single words by
 * white space. In names a "~" stands for the endings of a German adjective ("Vereinigt~ Staaten").
 */
export interface NameLists {
  readonly places: string;
  /** Names of the lists that are common words as well in this language, and count only with evidence beside them. */
  readonly ambiguousNames: string;
  readonly organizations: string;
  /** Events, works, products, prizes, treaties. */
  readonly misc: string;
  /** Full names, and surnames so well known that they stand alone. */
  readonly persons: string;
  /** Forms of address and academic titles, which stand before a name and are no part of it. Lower case. */
  readonly titles: string;
  /** Offices and trades that stand before or beside a name. Lower case. In German also the last part of compounds. */
  readonly roles: string;
  /** First names that the generated lists lack, by gender. */
  readonly femaleNames: string;
  readonly maleNames: string;
  readonly surnames: string;
  /** First names and surnames of the lists that are mostly common words in this language. Lower case. */
  readonly rarelyNames: string;
  /** First word of an organisation's name ("Universität", "Ministry"). */
  readonly organizationHeads: string;
  /** Last word of an organisation's name ("GmbH", "University"). */
  readonly organizationTails: string;
  /** Endings, in lower case, of one-word or hyphenated names of organisations ("-stiftung"). */
  readonly organizationEndings: string;
  /** First word of a place's name ("Lake", "Sankt"), and last word ("River", "Airport"). */
  readonly placeHeads: string;
  readonly placeTails: string;
  /** Nouns before a place's name ("Provinz Guangdong"; in English with "of": "town of Bucha"). Lower case. */
  readonly placeNouns: string;
  /** Nouns before an organisation's name in German ("Partei X"), after it in English ("X newspaper"). Lower case. */
  readonly organizationNouns: string;
  /** Endings of one-word names of places ("straße", "burg"); strong ones make a name by themselves. */
  readonly placeEndings: string;
  readonly strongPlaceEndings: string;
  /** Common words that are written with a capital (German nouns; English words at the beginning of a sentence). */
  readonly commonWords: string;
  /** Endings of common words. */
  readonly commonEndings: string;
  /** Articles, pronouns, prepositions, … that are never part of a name. Lower case. */
  readonly functionWords: string;
  readonly determiners: string;
  /** Prepositions before places. */
  readonly placePrepositions: string;
  /** Verbs of saying and of human action, beside which a name is a person's. */
  readonly personVerbs: string;
  /** Words of sports reports; in these a place stands for its team beside the verbs and prepositions. */
  readonly sportWords: string;
  readonly teamVerbs: string;
  readonly teamPrepositions: string;
  /** Capital abbreviations that name no organisation ("TV", "km"). */
  readonly plainAbbreviations: string;
  /** Names of days and months, lower case. */
  readonly calendarWords: string;
}
