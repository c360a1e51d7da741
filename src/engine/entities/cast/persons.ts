import type { TextDocument } from '../../text/document.ts';
import { FIRST_NAME, Flag } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import { addressGender, genderOfFirstName } from './gender.ts';
import type { Group } from './group.ts';
import type { MentionForm } from './mentionForm.ts';

const isInitial = (word: string): boolean => /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);

/** Particles count as part of the surname ("von der Leyen"). */
const isParticle = (word: string): boolean => /^(?:\p{Ll}.*|V[oa]n|De[rn]?|D[aiu]|Al|El)$/u.test(word);

/** "Robert Kenney Jr.": says which of two of one name, and is no surname. */
const GENERATION = /^(?:Jr|Sr|jun|sen|junior|senior)$/;

/** The Arabic article before a name, which comes and goes ("Baschar al-Assad", "Assad"). */
const withoutArticle = (name: string): string =>
  name.replace(/^(?:[ae]l|a[sz][hz]?|a[dnrt])-(?=\p{Lu})/iu, '');

/** First names, and the surname with its particles. */
function parts(all: readonly string[]): { readonly given: readonly string[]; readonly surname: string } {
  const words = all.length > 2 && GENERATION.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  let begin = words.length - 1;
  while (begin > 0 && isParticle(words[begin - 1] ?? '')) begin--;
  return { given: words.slice(0, begin), surname: words.slice(begin).join(' ') };
}

/** "J." fits "Joe", "George W." fits "George"; two different first names never fit. */
function givenNamesFit(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', ...restA] = a;
  const [firstB = '', ...restB] = b;
  const fits = (x: string, y: string) =>
    x === y || (isInitial(x) && y.startsWith(x[0] ?? '')) || (isInitial(y) && x.startsWith(y[0] ?? ''));
  if (!fits(firstA, firstB)) return false;
  if (restA.length === 0 || restB.length === 0) return true;
  return restA.every((name, index) => restB[index] === undefined || fits(name, restB[index] ?? ''));
}

/** Words of the longest name whose ends are looked for. */
const LONGEST_NAME = 10;

/**
 * The forms of several words that are the end of exactly one longer name: "Rodríguez Zapatero" beside "José Luis Rodríguez
 * Zapatero". Where the first of them is a first name, "Peter Müller" beside "Hans Peter Müller" may be another person.
 * @returns by the short form's words, the longer name's words
 */
function shortForms(forms: readonly MentionForm[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const longer = new Map<string, Set<string>>();
  for (const { words } of forms) {
    for (let from = 1; from <= words.length - 2 && words.length <= LONGEST_NAME; from++) {
      const end = words.slice(from).join(' ');
      const names = longer.get(end) ?? new Set();
      longer.set(end, names.add(words.join(' ')));
    }
  }
  const short = new Map<string, string>();
  for (const { words } of forms) {
    const names = words.length < 2 ? undefined : longer.get(words.join(' '));
    const [only] = names ?? [];
    if (only === undefined || names?.size !== 1) continue;
    if ((lexicon.flagsOf(words[0] ?? '') & FIRST_NAME) === 0) short.set(words.join(' '), only);
  }
  return short;
}

/** Bearers of one surname that are told apart; in a text with more of them (a list of winners) a bare surname is anybody's. */
const MOST_NAMESAKES = 16;

interface Person {
  readonly group: Group;
  /** The mention that introduces the person in full. */
  readonly first: MentionForm;
  readonly given: readonly string[];
  readonly surname: string;
  /** First word of the name as written: the family name in East Asian order. */
  readonly firstWord: string;
  readonly firstOrder: number;
  fullMentions: number;
}

/**
 * Joins the mentions of persons. Full names are one person when their surnames are equal and their first names fit.
 * A single word joins the one person who bears it as surname, else as first word; when several bear it, only the
 * one whom the article has been calling so, or whose gender the form of address shows, and else it stays alone:
 * two people merged are worse than one split.
 */
export function groupPersons(
  forms: readonly MentionForm[],
  document: TextDocument,
  lexicon: Lexicon,
): Group[] {
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byFirstWord = new Map<string, Person[]>();
  const push = (map: Map<string, Person[]>, key: string, person: Person) => {
    const list = map.get(key);
    if (!list) map.set(key, [person]);
    else if (list.length <= MOST_NAMESAKES) list.push(person);
  };
  const short = shortForms(forms, lexicon);
  const byName = new Map<string, Person>();
  const isShort = ({ words }: MentionForm): boolean =>
    words.length < 2 || isParticle(words[0] ?? '') || short.has(words.join(' '));
  for (const form of forms) {
    if (isShort(form)) continue;
    const { given, surname } = parts(form.words);
    const name = form.words.join(' ');
    const fitting = (bySurname.get(surname) ?? []).filter((person) => givenNamesFit(person.given, given));
    const known = fitting.length === 1 ? fitting[0] : byName.get(name);
    if (known) {
      known.group.forms.push(form);
      known.fullMentions++;
      byName.set(name, known);
      continue;
    }
    const person: Person = {
      group: { type: 'person', forms: [form] },
      first: form,
      given,
      surname,
      firstWord: form.words[0] ?? '',
      firstOrder: form.order,
      fullMentions: 1,
    };
    persons.push(person);
    byName.set(name, person);
    const bare = surname.split(' ').at(-1) ?? '';
    for (const key of new Set([surname, bare, withoutArticle(bare)])) push(bySurname, key, person);
    push(byFirstWord, person.firstWord, person);
  }
  const alone = new Map<string, Group>();
  for (const form of forms) {
    if (!isShort(form)) continue;
    const key = form.words.map((word) => (isParticle(word) ? word.toLowerCase() : word)).join(' ');
    const longer = byName.get(short.get(form.words.join(' ')) ?? '');
    const person = longer ?? bearerOf(key, form, bySurname, byFirstWord, document, lexicon);
    if (person) {
      person.group.forms.push(form);
      continue;
    }
    const group = alone.get(key);
    if (group) group.forms.push(form);
    else alone.set(key, { type: 'person', forms: [form] });
  }
  return [...persons.map(({ group }) => group), ...alone.values()];
}

function bearerOf(
  word: string,
  form: MentionForm,
  bySurname: ReadonlyMap<string, readonly Person[]>,
  byFirstWord: ReadonlyMap<string, readonly Person[]>,
  document: TextDocument,
  lexicon: Lexicon,
): Person | null {
  const bearers = bySurname.get(word) ?? bySurname.get(withoutArticle(word));
  if (bearers) return chooseBearer(bearers, form, document, lexicon);
  const first = byFirstWord.get(word) ?? [];
  const [only] = first;
  if (!only || first.length !== 1) return null;
  // A first name alone is that person only when it is no surname as well ("Thomas" beside "Thomas Müller").
  const flags = lexicon.flagsOf(word);
  const eastern = !(flags & FIRST_NAME);
  return eastern || !(flags & Flag.surname) ? only : null;
}

/** The office right before a mention ("Minister"), in lower case, or null. */
function officeBefore(document: TextDocument, form: MentionForm, lexicon: Lexicon): string | null {
  const before = document.tokens[form.firstToken - 1];
  if (before?.kind !== 'word') return null;
  return (lexicon.flagsOf(before.text) & Flag.role) !== 0 ? before.lower : null;
}

/** How many times more often one of two namesakes must be named in full to own the bare surname. */
const DOMINANCE = 2;

function chooseBearer(
  bearers: readonly Person[],
  form: MentionForm,
  document: TextDocument,
  lexicon: Lexicon,
): Person | null {
  if (bearers.length === 1) return bearers[0] ?? null;
  if (bearers.length > MOST_NAMESAKES) return null;
  const address = addressGender(document, form);
  if (address !== 'unknown') {
    const genders = bearers.map((person) => genderOfFirstName(person.given, lexicon));
    const fitting = bearers.filter((_, index) => genders[index] === address);
    if (fitting.length === 1) return fitting[0] ?? null;
    // "Herr Schröder" beside Doris and somebody whose first name no list knows.
    const possible = bearers.filter((_, index) => genders[index] === address || genders[index] === 'unknown');
    if (possible.length === 1) return possible[0] ?? null;
  }
  const office = officeBefore(document, form, lexicon);
  const inOffice =
    office === null ? [] : bearers.filter(({ first }) => officeBefore(document, first, lexicon) === office);
  if (inOffice.length === 1) return inOffice[0] ?? null;
  const introduced = bearers.filter((person) => person.firstOrder < form.order);
  if (introduced.length === 1) return introduced[0] ?? null;
  const ranked = [...bearers].sort((a, b) => b.fullMentions - a.fullMentions || a.firstOrder - b.firstOrder);
  const [most, second] = ranked;
  return most && second && most.fullMentions >= DOMINANCE * second.fullMentions ? most : null;
}
