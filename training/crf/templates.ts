import { WordBit } from '../../src/engine/entities/crf/lexicon.ts';
import type { NameType } from '../../src/engine/entities/tagger.ts';
import type { Language, Span } from '../../src/engine/types.ts';
import type { LabelledText } from './detokenize.ts';
import { type AddName, addCities, addCompanies, addCountries, addFakerNames } from './nameLists.ts';
import { Random } from './random.ts';
import * as german from './templatesDe.ts';
import * as english from './templatesEn.ts';

/**
 * Result lists, tables, market reports, headlines in capitals, live tickers, captions and interviews: forms of news that
 * the labelled sets hardly have, and in which a city is a club and a line holds little but names and numbers. They are written from templates and filled with names
 * from the lists; every run of the same seed writes the same.
 */
export interface TemplateSet {
  /** Documents: each is a list of lines; `*` before a line repeats it three to eight times. */
  readonly documents: readonly (readonly string[])[];
  readonly clubPrefixes: readonly string[];
  readonly clubSuffixes: readonly string[];
  readonly nicknames: readonly string[];
  readonly companyEndings: readonly string[];
  readonly leagues: readonly string[];
  readonly agencies: readonly string[];
  readonly parties: readonly string[];
  /** With `*` for the city. */
  readonly universities: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const SETS: Readonly<Record<Language, TemplateSet>> = { de: german.templates, en: english.templates };

/** What a placeholder's name is; those not listed are plain words. */
const TYPES: Readonly<Record<string, NameType>> = {
  club: 'organization',
  team: 'organization',
  nickname: 'organization',
  company: 'organization',
  agency: 'organization',
  party: 'organization',
  university: 'organization',
  country: 'place',
  city: 'place',
  person: 'person',
  initials: 'person',
  last: 'person',
  league: 'misc',
};

const PARTICLES = 'von,van,van der,de,de la,Di,Le,Mc,al,Ben'.split(',');
const CHINESE_SURNAMES =
  'Wang,Li,Zhang,Liu,Chen,Yang,Huang,Zhao,Wu,Zhou,Xu,Sun,Ma,Zhu,Hu,Guo,He,Lin,Gao,Xi,Tang,Deng,Lee,Tan,Wong,Hoo,Ng'.split(
    ',',
  );
const SYLLABLES =
  'wei,ming,jing,hua,xiao,ping,li,qing,bo,yan,long,jun,mei,feng,tao,yi,guang,zhen,hong,chun,boon,kai,jian,xin,rong,lei'.split(
    ',',
  );
const KOREAN_SURNAMES = 'Kim,Park,Lee,Choi,Jung,Kang,Cho,Yoon,Moon,Han'.split(',');
const KOREAN_GIVEN = 'Jong,Min,Sung,Hyun,Ji,Dong,Young,Seung,Eun,Jae'.split(',');
const KOREAN_SECOND = 'hoon,soo,woo,ho,hee,jin,min,hyun,ki,un'.split(',');
const SLAVIC_BEGINNINGS =
  'Mor,Kul,Hajd,Tkat,Stoj,Fedor,Paschin,Petr,Bond,Schost,Lukasch,Grig,Jan,Sidor,Vuk,Dragom,Zelen,Kravch,Hord,Malin,Ostr,Belov,Sokol'.split(
    ',',
  );
const SLAVIC_ENDINGS =
  'ow,ow,ew,enko,enko,schuk,tschuk,chuk,kin,ski,sky,skij,owa,ewa,witsch,vich,ovic,ić,ian,adse,iuk,yev'.split(
    ',',
  );
const SLAVIC_FIRST =
  'Serhij,Serhiy,Oleksij,Oleksandr,Dmytro,Dmitri,Mychajlo,Mykhailo,Andrij,Wjatscheslaw,Vyacheslav,Jewgenij,Evgeny,Krassimir,Nikola,Swetlana,Sviatlana,Natalja,Olena,Iryna,Aljaksandr,Wolodymyr,Volodymyr,Bojan,Dragan'.split(
    ',',
  );
const ARABIC_NAMES =
  'Mohammed,Ahmed,Ali,Hassan,Hussein,Ibrahim,Khalid,Omar,Abdullah,Salman,Faisal,Mahmoud,Youssef,Nasser,Karim,Rashid,Said,Hamid,Tariq,Walid,Fatima,Layla,Amina,Saleh,Bashar,Hariri,Sadr,Zawahiri,Maliki'.split(
    ',',
  );

/** The lists that names are drawn from. */
class NamePool {
  readonly first: string[] = [];
  readonly last: string[] = [];
  readonly cities: string[] = [];
  readonly countries: string[] = [];
  readonly companies: string[] = [];

  constructor() {
    const add: AddName = (name, bit) => {
      if (name.length < 3) return;
      if (bit === WordBit.firstName) this.first.push(name);
      else if (bit === WordBit.lastName) this.last.push(name);
      else if (bit === WordBit.city && name.split(/[\s-]/).length < 3) this.cities.push(name);
      else if (bit === WordBit.country && name.split(' ').length < 3 && !/\(|[a-z]{20}/.test(name)) {
        this.countries.push(name);
      } else if (bit === WordBit.company) this.companies.push(name);
    };
    addFakerNames(add);
    addCities(add);
    addCountries(add);
    addCompanies(add);
  }
}

class Writer {
  readonly #random: Random;
  readonly #pool: NamePool;
  readonly #set: TemplateSet;
  /** Names of the document at hand, so that they come up again as they do in an article. */
  readonly #cast = new Map<string, string[]>();
  text = '';
  names: { span: Span; type: NameType }[] = [];

  constructor(random: Random, pool: NamePool, set: TemplateSet) {
    this.#random = random;
    this.#pool = pool;
    this.#set = set;
  }

  #pick(list: readonly string[]): string {
    return list[this.#random.below(list.length)] ?? '';
  }

  #fresh(kind: string): string {
    const pool = this.#pool;
    const set = this.#set;
    const chance = this.#random.below(100);
    switch (kind) {
      case 'club': {
        const city = this.#pick(pool.cities);
        if (chance < 50) return city;
        if (chance < 70) return `${city} ${this.#pick(set.clubSuffixes)}`;
        return `${this.#pick(set.clubPrefixes)} ${city}`;
      }
      case 'team':
        return this.#pick(pool.cities);
      case 'nickname':
        return this.#pick(set.nicknames);
      case 'company': {
        if (chance < 40) return this.#pick(pool.companies);
        if (chance < 50) return `${this.#pick(pool.last)} & ${this.#pick(pool.last)}`;
        const base = chance < 75 ? this.#pick(pool.last) : this.#pick(pool.cities);
        return `${base} ${this.#pick(set.companyEndings)}`;
      }
      case 'university':
        return this.#pick(set.universities).replace('*', this.#pick(pool.cities));
      case 'agency':
        return this.#pick(set.agencies);
      case 'party':
        return this.#pick(set.parties);
      case 'country':
        return this.#pick(pool.countries);
      case 'city':
        return this.#pick(pool.cities);
      case 'person':
        return chance < 75 ? `${this.#pick(pool.first)} ${this.#surname()}` : this.#nameFromAfar();
      case 'initials':
        return `${this.#pick(pool.first)[0]}. ${this.#pick(pool.last)}`;
      case 'last':
        return chance < 85 ? this.#pick(pool.last) : this.#slavicSurname();
      case 'league':
        return this.#pick(set.leagues);
      case 'n':
        return String(this.#random.below(6));
      case 'nn':
        return String(10 + this.#random.below(90));
      case 'nnn':
        return String(100 + this.#random.below(400));
      default:
        return this.#pick(set.words[kind] ?? [kind]);
    }
  }

  /** A surname, now and then a double one or one with a particle. */
  #surname(): string {
    const last = this.#pick(this.#pool.last);
    const chance = this.#random.below(100);
    if (chance < 80) return last;
    if (chance < 90) return `${last}-${this.#pick(this.#pool.last)}`;
    return `${this.#pick(PARTICLES)} ${last}`;
  }

  /** A name as it is transliterated: from Chinese and Korean with the surname first, Slavic, from Arabic with particles. */
  #nameFromAfar(): string {
    const chance = this.#random.below(100);
    if (chance < 40) {
      const given = this.#pick(SYLLABLES);
      return `${this.#pick(CHINESE_SURNAMES)} ${given[0]?.toUpperCase()}${given.slice(1)}${this.#pick(['', ...SYLLABLES])}`;
    }
    if (chance < 65) return `${this.#pick(SLAVIC_FIRST)} ${this.#slavicSurname()}`;
    if (chance < 75) {
      return `${this.#pick(KOREAN_SURNAMES)} ${this.#pick(KOREAN_GIVEN)}-${this.#pick(KOREAN_SECOND)}`;
    }
    const first = this.#pick(ARABIC_NAMES);
    const last = this.#pick(ARABIC_NAMES);
    if (chance < 85) return `${first} ${this.#pick(['bin', 'ibn', 'Abu', 'Abdel'])} ${last}`;
    return `${first} ${this.#pick(['al-', 'Al-', 'el-'])}${last}${this.#pick(['', 'i', 'awi'])}`;
  }

  #slavicSurname(): string {
    return this.#pick(SLAVIC_BEGINNINGS) + this.#pick(SLAVIC_ENDINGS);
  }

  #value(kind: string): string {
    if (!TYPES[kind]) return this.#fresh(kind);
    const people = this.#cast.get('person') ?? [];
    // A surname alone is mostly that of somebody whom the text has named.
    if (kind === 'last' && people.length > 0 && this.#random.below(2) === 0) {
      return this.#pick(people).split(' ').at(-1) ?? '';
    }
    const known = this.#cast.get(kind) ?? [];
    this.#cast.set(kind, known);
    if (known.length > 3 && this.#random.below(3) === 0) return this.#pick(known);
    const value = this.#fresh(kind);
    known.push(value);
    return value;
  }

  /** Writes one line; a placeholder in capitals ("{CLUB}") is filled in capitals. */
  line(template: string): void {
    for (const part of template.split(/(\{[A-Za-z]+\})/)) {
      if (!part.startsWith('{')) {
        this.text += part;
        continue;
      }
      const name = part.slice(1, -1);
      const kind = name.toLowerCase();
      const value = this.#value(kind);
      const begin = this.text.length;
      this.text += name === kind ? value : value.toUpperCase();
      const type = TYPES[kind];
      if (type) this.names.push({ span: [begin, this.text.length], type });
    }
    this.text += '\n';
  }

  document(lines: readonly string[]): void {
    for (const line of lines) {
      const repeats = line.startsWith('*') ? 3 + this.#random.below(6) : 1;
      for (let k = 0; k < repeats; k++) this.line(line.replace(/^\*/, ''));
    }
  }
}

/** Writes `rounds` documents from each template of the language. */
export function writeFromTemplates(language: Language, rounds: number, seed: number): LabelledText[] {
  const random = new Random(seed);
  const pool = new NamePool();
  const set = SETS[language];
  const texts: LabelledText[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const lines of set.documents) {
      const writer = new Writer(random, pool, set);
      writer.document(lines);
      texts.push({ text: writer.text, names: writer.names });
    }
  }
  return texts;
}
