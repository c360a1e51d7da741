import { ownCopy } from '../../text/ownCopy.ts';
import type { Language } from '../../types.ts';
import { MORE_PLACES } from '../lists/morePlaces.ts';
import type { NameLists } from '../lists/nameLists.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES, SURNAMES, UNISEX_FIRST_NAMES } from '../lists/personNames.ts';
import {
  AGENCIES_AND_MEDIA,
  COMPANIES,
  INSTITUTIONS,
  WELL_KNOWN_SURNAMES,
  WORLD_CITIES,
  WORLD_REGIONS,
} from '../lists/worldNames.ts';
import type { NameType } from '../tagger.ts';
import { countryNames } from './countries.ts';
import { Flag } from './flags.ts';
import { Gazetteer, genitiveStem } from './gazetteer.ts';

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Longest common word that a compound is searched for, and the shortest that is evidence. */
const LONGEST_HEAD = 14;
const SHORTEST_HEAD = 4;
const GERMAN_ADJECTIVE = /(?:(?:isch|lich|end|bar|sam|haft|los|iv|al|ell|deutsch)e[mnrs]?|ige[mns]?)$/;
const LONGEST_ROLE = 20;
/** Words remembered; a text of more distinct words is classified again and again, which is only slower. */
const CACHE_SIZE = 20_000;

/** The lists of one language, ready for lookup. */
export class Lexicon {
  readonly gazetteer: Gazetteer;
  readonly sportWords: ReadonlySet<string>;
  readonly teamVerbs: ReadonlySet<string>;
  readonly teamPrepositions: ReadonlySet<string>;
  readonly #byLower = new Map<string, number>();
  readonly #byWord = new Map<string, number>();
  readonly #ambiguous = new Set<string>();
  readonly #countries = new Set<string>();
  readonly #commonEndings: readonly string[];
  readonly #organizationEndings: readonly string[];
  readonly #placeEndings: readonly string[];
  readonly #strongPlaceEndings: readonly string[];
  readonly #cache = new Map<string, number>();

  constructor(
    readonly language: Language,
    lists: NameLists,
  ) {
    const lower: readonly [string, number][] = [
      [lists.titles, Flag.title],
      [lists.roles, Flag.role],
      [lists.commonWords, Flag.common],
      [lists.rarelyNames, Flag.common],
      [lists.functionWords, Flag.functionWord],
      [lists.determiners, Flag.determiner],
      [lists.placePrepositions, Flag.placePreposition],
      [lists.personVerbs, Flag.personVerb],
      [lists.plainAbbreviations, Flag.plainAbbreviation],
      [lists.calendarWords, Flag.calendar],
      [lists.organizationHeads, Flag.organizationHead],
      [lists.organizationTails, Flag.organizationTail],
      [lists.placeHeads, Flag.placeHead],
      [lists.placeTails, Flag.placeTail],
      [lists.placeNouns, Flag.placeNoun],
      [lists.organizationNouns, Flag.organizationNoun],
      ['von van zu der den de del della di da dos du le la el al bin ibn ben ter ten af av', Flag.particle],
    ];
    for (const [list, flag] of lower) for (const word of split(list)) this.#or(this.#byLower, word, flag);
    const exact: readonly [string, number][] = [
      [FEMALE_FIRST_NAMES, Flag.female],
      [MALE_FIRST_NAMES, Flag.male],
      [UNISEX_FIRST_NAMES, Flag.female | Flag.male],
      [SURNAMES, Flag.surname],
      [lists.surnames, Flag.surname],
      [
        WELL_KNOWN_SURNAMES.split(';')
          .filter((name) => !name.trim().includes(' '))
          .join(' '),
        Flag.surname,
      ],
    ];
    for (const [list, flag] of exact) for (const word of split(list)) this.#or(this.#byWord, word, flag);
    // The language's own list settles the gender of a name that other countries give to both.
    for (const [list, flag, other] of [
      [lists.femaleNames, Flag.female, Flag.male],
      [lists.maleNames, Flag.male, Flag.female],
    ] as const) {
      for (const word of split(list)) {
        this.#byWord.set(word, ((this.#byWord.get(word) ?? 0) & ~other) | flag);
      }
    }
    this.sportWords = new Set(split(lists.sportWords));
    this.teamVerbs = new Set(split(lists.teamVerbs));
    this.teamPrepositions = new Set(split(lists.teamPrepositions));
    this.#commonEndings = split(lists.commonEndings);
    this.#organizationEndings = split(lists.organizationEndings);
    this.#placeEndings = split(lists.placeEndings);
    this.#strongPlaceEndings = split(lists.strongPlaceEndings);

    this.gazetteer = new Gazetteer(language === 'de');
    const gazetteer = this.gazetteer;
    gazetteer.add(lists.organizations, 'organization');
    gazetteer.add(lists.places, 'place');
    gazetteer.add(lists.misc, 'misc');
    for (const name of countryNames(language)) this.#countries.add(name);
    gazetteer.add([...this.#countries].join(';'), 'place');
    gazetteer.add(AGENCIES_AND_MEDIA, 'organization');
    gazetteer.add(INSTITUTIONS, 'organization');
    gazetteer.add(WORLD_CITIES, 'place');
    gazetteer.add(WORLD_REGIONS, 'place');
    gazetteer.add(MORE_PLACES, 'place');
    gazetteer.add(COMPANIES, 'organization');
    gazetteer.add(WELL_KNOWN_SURNAMES, 'person');
    for (const name of lists.ambiguousNames.split(';')) this.#ambiguous.add(name.trim());
  }

  #or(map: Map<string, number>, word: string, flag: number): void {
    map.set(word, (map.get(word) ?? 0) | flag);
  }

  isCountry(name: string): boolean {
    return this.#countries.has(name);
  }

  isAmbiguous(name: string): boolean {
    if (this.#ambiguous.has(name)) return true;
    const stem = this.language === 'de' ? genitiveStem(name) : null;
    return stem !== null && this.#ambiguous.has(stem);
  }

  /** Type of a name of one word by the lists, or null. */
  typeOf(word: string): NameType | null {
    return this.gazetteer.typeOf(word);
  }

  /** True when the lists hold exactly this surname (or first name, since many are both). */
  isSurname(word: string): boolean {
    return ((this.#byWord.get(word) ?? 0) & (Flag.surname | Flag.female | Flag.male)) !== 0;
  }

  /** What the lists and the word's form say, as {@link Flag} bits; nothing about the place in the sentence. */
  flagsOf(word: string): number {
    const known = this.#cache.get(word);
    if (known !== undefined) return known;
    const flags = this.#classify(word);
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    this.#cache.set(ownCopy(word), flags);
    return flags;
  }

  #classify(word: string): number {
    const lower = word.toLowerCase();
    let flags = this.#byLower.get(lower) ?? 0;
    // "I've", "Don't"
    const apostrophe = lower.search(/['’]/);
    if (apostrophe > 0) flags |= (this.#byLower.get(lower.slice(0, apostrophe)) ?? 0) & Flag.functionWord;
    if (lower === word) return flags;
    flags |= this.#formFlags(word);
    flags |= this.#personFlags(word);
    // "US", "WHO": in capitals an abbreviation, not the pronoun.
    if (flags & Flag.allCaps && this.typeOf(word) !== null) flags &= ~(Flag.functionWord | Flag.common);
    const place = this.typeOf(word);
    if (place) flags |= Flag.listed;
    if (place === 'place') flags |= Flag.knownPlace;
    const endings = (list: readonly string[]) =>
      list.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 1);
    if (endings(this.#organizationEndings)) flags |= Flag.organizationEnding;
    if (endings(this.#placeEndings)) flags |= Flag.placeEnding;
    if (endings(this.#strongPlaceEndings)) flags |= Flag.strongPlaceEnding;
    const names = Flag.female | Flag.male | Flag.surname | Flag.listed;
    const isRole = (flags & Flag.role) !== 0;
    if (this.language === 'de' && !isRole && this.#isRoleCompound(lower)) flags |= Flag.role;
    if (!(flags & (Flag.common | names)) && this.#isCommon(lower)) flags |= Flag.derivedCommon;
    if (this.language === 'de' && !(flags & names) && GERMAN_ADJECTIVE.test(lower)) flags |= Flag.adjective;
    if (this.#isHyphenCompound(word, flags)) flags |= Flag.compound;
    // "A350s": types and codes.
    if (!(flags & Flag.listed) && /\d/.test(word)) flags |= Flag.plainAbbreviation;
    if (this.language === 'de' && !(flags & names)) flags |= this.#headFlags(lower);
    return flags;
  }

  #formFlags(word: string): number {
    let flags = 0;
    if (/^\p{Lu}/u.test(word)) flags |= Flag.capitalized;
    if (/^\p{Lu}[\p{Lu}\d&.-]*$/u.test(word) && word.length > 1) flags |= Flag.allCaps;
    if (/^\p{Lu}(?:[.-]\p{Lu})*$/u.test(word) || /^(?:Ch|Th|St|Ph|Yu|Ju|Wm)$/.test(word))
      flags |= Flag.initial;
    return flags;
  }

  /** Bits of first names and surnames; double names have those of their parts. */
  #personFlags(word: string): number {
    const mask = Flag.female | Flag.male | Flag.surname;
    const whole = this.#personWord(word) & mask;
    if (whole || !word.includes('-')) return whole;
    const parts = word.split('-');
    const first = this.#personWord(parts[0] ?? '') & mask;
    const last = this.#personWord(parts.at(-1) ?? '') & mask;
    const gender = Flag.female | Flag.male;
    return (first & gender && last & gender ? last & gender : 0) | ((first | last) & Flag.surname);
  }

  #personWord(word: string): number {
    const exact = this.#byWord.get(word);
    if (exact) return exact;
    const stem = this.language === 'de' ? genitiveStem(word) : null;
    return stem === null ? 0 : (this.#byWord.get(stem) ?? 0);
  }

  #isListedCommon(lower: string): boolean {
    return ((this.#byLower.get(lower) ?? 0) & (Flag.common | Flag.role)) !== 0;
  }

  /** Common by an ending or, in German, by the last part of a compound ("Friedensplan") in any inflection. */
  #isCommon(lower: string): boolean {
    if (lower.length < 5) return false;
    if (this.#commonEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)))
      return true;
    if (this.language !== 'de') return false;
    for (const ending of ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen']) {
      if (!lower.endsWith(ending)) continue;
      const stem = ending ? lower.slice(0, -ending.length) : lower;
      if (ending && this.#isListedCommon(stem)) return true;
      const longest = Math.min(LONGEST_HEAD, stem.length - 2);
      for (let length = SHORTEST_HEAD; length <= longest; length++) {
        if (this.#isListedCommon(stem.slice(-length))) return true;
      }
    }
    return false;
  }

  #isRoleCompound(lower: string): boolean {
    const longest = Math.min(LONGEST_ROLE, lower.length - 2);
    for (let length = 4; length <= longest; length++) {
      if ((this.#byLower.get(lower.slice(-length)) ?? 0) & Flag.role) return true;
    }
    return false;
  }

  /** "Sozialgerichts", "Landkreises": heads of organisations and places in the genitive. */
  #headFlags(lower: string): number {
    const stem = genitiveStem(lower);
    return stem === null ? 0 : (this.#byLower.get(stem) ?? 0) & (Flag.organizationHead | Flag.placeHead);
  }

  #isHyphenCompound(word: string, flags: number): boolean {
    const hyphen = word.lastIndexOf('-');
    if (hyphen <= 0 || flags & (Flag.female | Flag.male | Flag.listed)) return false;
    const last = word.slice(hyphen + 1);
    if (/^\p{Ll}/u.test(last))
      return !/^(?:al|el|ad|as|ash|bin|ben|i|un|il|jun|hye|moon|jin|in|hyun|sik|ho|woo)$/i.test(last);
    const lower = last.toLowerCase();
    if (flags & Flag.strongPlaceEnding && !/^\p{Lu}{2,}-/u.test(word)) return false;
    if (this.#isListedCommon(lower) || this.#isCommon(lower)) {
      return !(flags & Flag.organizationEnding) || /^\p{Lu}{2,}-/u.test(word);
    }
    // "US-Amerikaner", "EU-Osterweiterung": an abbreviation or a country before the hyphen.
    const first = word.slice(0, word.indexOf('-'));
    return (/^\p{Lu}{2,}$/u.test(first) && !/^\p{Lu}+$/u.test(last)) || this.typeOf(first) === 'place';
  }
}
