import type { TextDocument } from '../../text/document.ts';
import { FIRST_NAME, Flag } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import { addressGender, genderOfFirstName } from './gender.ts';
import type { Group } from './group.ts';
import type { MentionForm } from './mentionForm.ts';

const isInitial = (word: string): boolean => /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);

/** Particles count as part of the surname ("von der Leyen"). */
const isParticle = (word: string): boolean => /^(?:\p{Ll}.*|V[oa]n|De[rn]?|D[aiu]|Al|El)$/u.test(word);

/** First names, and the surname with its particles. */
function parts(words: readonly string[]): { readonly given: readonly string[]; readonly surname: string } {
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

interface Person {
  readonly group: Group;
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
    if (list) list.push(person);
    else map.set(key, [person]);
  };
  for (const form of forms) {
    if (form.words.length < 2 || isParticle(form.words[0] ?? '')) continue;
    const { given, surname } = parts(form.words);
    const known = (bySurname.get(surname) ?? []).filter((person) => givenNamesFit(person.given, given));
    const [only] = known;
    if (only && known.length === 1) {
      only.group.forms.push(form);
      only.fullMentions++;
      continue;
    }
    const person: Person = {
      group: { type: 'person', forms: [form] },
      given,
      surname,
      firstWord: form.words[0] ?? '',
      firstOrder: form.order,
      fullMentions: 1,
    };
    persons.push(person);
    push(bySurname, surname, person);
    const bare = form.words.at(-1) ?? '';
    if (bare !== surname) push(bySurname, bare, person);
    push(byFirstWord, person.firstWord, person);
  }
  const alone = new Map<string, Group>();
  for (const form of forms) {
    if (form.words.length >= 2 && !isParticle(form.words[0] ?? '')) continue;
    const key = form.words.map((word) => (isParticle(word) ? word.toLowerCase() : word)).join(' ');
    const person = bearerOf(key, form, bySurname, byFirstWord, document, lexicon);
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
  const bearers = bySurname.get(word);
  if (bearers) return chooseBearer(bearers, form, document, lexicon);
  const first = byFirstWord.get(word) ?? [];
  const [only] = first;
  if (!only || first.length !== 1) return null;
  // A first name alone is that person only when it is no surname as well ("Thomas" beside "Thomas Müller").
  const flags = lexicon.flagsOf(word);
  const eastern = !(flags & FIRST_NAME);
  return eastern || !(flags & Flag.surname) ? only : null;
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
  const address = addressGender(document, form);
  if (address !== 'unknown') {
    const fitting = bearers.filter((person) => genderOfFirstName(person.given, lexicon) === address);
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  const introduced = bearers.filter((person) => person.firstOrder < form.order);
  if (introduced.length === 1) return introduced[0] ?? null;
  const ranked = [...bearers].sort((a, b) => b.fullMentions - a.fullMentions || a.firstOrder - b.firstOrder);
  const [most, second] = ranked;
  return most && second && most.fullMentions >= DOMINANCE * second.fullMentions ? most : null;
}
