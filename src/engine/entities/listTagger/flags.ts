/** What the lexicon knows about a word, as bits. */
export const Flag = {
  capitalized: 1,
  allCaps: 1 << 1,
  /** One capital letter, or several with full stops between. */
  initial: 1 << 2,
  female: 1 << 3,
  male: 1 << 4,
  surname: 1 << 5,
  common: 1 << 6,
  title: 1 << 7,
  role: 1 << 8,
  organizationHead: 1 << 9,
  organizationTail: 1 << 10,
  placeHead: 1 << 11,
  placeTail: 1 << 12,
  particle: 1 << 13,
  /** Where a capital says nothing: at the beginning of a sentence, after a colon or an opening mark, in a headline. */
  start: 1 << 14,
  personVerb: 1 << 15,
  placePreposition: 1 << 16,
  determiner: 1 << 17,
  functionWord: 1 << 18,
  organizationEnding: 1 << 19,
  placeEnding: 1 << 20,
  strongPlaceEnding: 1 << 21,
  calendar: 1 << 22,
  plainAbbreviation: 1 << 23,
  /** "US-Pläne": a name inside a compound is no name. */
  compound: 1 << 24,
  /** A place by the list. */
  knownPlace: 1 << 25,
  /** Some list of names holds it. */
  listed: 1 << 26,
  /** Common by its ending or by the last part of a compound: weaker than `common`. */
  derivedCommon: 1 << 27,
  /** "Chinesische", "Deutscher": a German adjective, with a capital at the beginning of a name or sentence. */
  adjective: 1 << 28,
  /** "Provinz", "town of": what follows is a place. */
  placeNoun: 1 << 29,
  /** "Partei", "Konzern": what stands beside is an organisation. */
  organizationNoun: 1 << 30,
} as const;

export const FIRST_NAME = Flag.female | Flag.male;
/** A word with one of these cannot be an unknown part of a name. */
export const NO_NAME_PART =
  Flag.common |
  Flag.derivedCommon |
  Flag.title |
  Flag.role |
  Flag.functionWord |
  Flag.calendar |
  Flag.plainAbbreviation |
  Flag.organizationHead |
  Flag.organizationTail |
  Flag.compound |
  Flag.adjective;
