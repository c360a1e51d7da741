import { ALIASES_DE } from '../../languages/de/entitiesAliases.ts';
import { ALIASES_EN } from '../../languages/en/entitiesAliases.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Group } from './group.ts';
import { adjectiveKey, type MentionForm } from './mentionForm.ts';

const LEGAL_FORMS = new Set([
  ...[
    'gmbh',
    'ag',
    'kg',
    'kgaa',
    'se',
    'ohg',
    'inc',
    'corp',
    'corporation',
    'co',
    'company',
    'ltd',
    'limited',
    'llc',
  ],
  ...['plc', 'group', 'holding', 'holdings', 'sa', 'nv', 'ev'],
]);
/** Words between a short name and what tells it from others ("Frankfurt am Main", "Washington, D.C."). */
const PLACE_SUFFIX = /^(?:am|an|im|in|ob|bei|d|dc|d\.c|oder|main|upon|on)$/i;

function aliasTable(list: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of list.split(';')) {
    const names = line
      .split('=')
      .map((name) => name.trim())
      .filter(Boolean);
    const [first] = names;
    for (const name of names) if (first) table.set(name, first);
  }
  return table;
}
const ALIASES = { de: aliasTable(ALIASES_DE), en: aliasTable(ALIASES_EN) } as const;

/** One key for all inflections and well-known other names of an organisation or place. */
function keyOf(form: MentionForm, document: TextDocument): string {
  const words = form.words.filter((word) => !/^(?:the|die|der|das)$/i.test(word));
  const alias = ALIASES[document.language].get(words.join(' '));
  if (alias) return alias;
  if (document.language !== 'de' || words.length < 2) return words.join(' ');
  const stems = [...words.slice(0, -1).map(adjectiveKey), words.at(-1) ?? ''].join(' ');
  return ALIASES.de.get(stems) ?? stems;
}

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(word);

/** True when the letters of the acronym stand in the name in order, the first at its beginning. */
function spells(acronym: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of acronym.toLowerCase()) {
    const found = letters.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** Keys of two neighbouring mentions, one of them in brackets, of which one abbreviates the other. */
function bracketedAliases(forms: readonly MentionForm[], document: TextDocument): [string, string][] {
  const pairs: [string, string][] = [];
  forms.forEach((form, index) => {
    const next = forms[index + 1];
    if (!next || document.tokens[form.endToken]?.text !== '(' || next.firstToken !== form.endToken + 1)
      return;
    if (document.tokens[next.endToken]?.text !== ')') return;
    const [short, long] = form.base.length < next.base.length ? [form, next] : [next, form];
    if (isAcronym(short.base) && spells(short.base, long.base))
      pairs.push([keyOf(long, document), keyOf(short, document)]);
  });
  return pairs;
}

/**
 * Joins the mentions of organisations, places and other names, each type on its own: inflected forms, well-known
 * other names ("USA"), acronyms explained in brackets or spelled by the initials, and short forms of exactly one
 * longer name ("Goldman" for "Goldman Sachs").
 */
export function groupOthers(forms: readonly MentionForm[], document: TextDocument): Group[] {
  const groups = new Map<string, Group>();
  const canonical = new Map<string, string>();
  const find = (key: string): string => canonical.get(key) ?? key;
  for (const [long, short] of bracketedAliases(forms, document)) canonical.set(short, find(long));
  for (const form of forms) {
    const key = `${form.type}:${find(keyOf(form, document))}`;
    const group = groups.get(key);
    if (group) group.forms.push(form);
    else groups.set(key, { type: form.type, forms: [form] });
  }
  return joinShortForms([...groups.values()], document);
}

/** "Siemens sells Siemens Energy": what one sentence calls by a long and a short name are two. */
function shareSentence(a: Group, b: Group, { sentenceOfToken }: TextDocument): boolean {
  const sentences = new Set(a.forms.map(({ firstToken }) => sentenceOfToken[firstToken]));
  return b.forms.some(({ firstToken }) => sentences.has(sentenceOfToken[firstToken]));
}

/** Longer names that a short form is compared with: of so many it is anybody's. */
const MOST_CANDIDATES = 32;
/** Words of the longest name whose ends are looked for. */
const LONGEST_NAME = 12;

function joinShortForms(groups: readonly Group[], document: TextDocument): Group[] {
  const byFirstWord = new Map<string, Group[]>();
  const byInitials = new Map<string, Group[]>();
  const byEnd = new Map<string, Set<Group>>();
  const longest = (group: Group) =>
    group.forms.reduce((best, form) => (form.words.length > best.words.length ? form : best)).words;
  for (const group of groups) {
    const words = longest(group);
    if (words.length < 2) continue;
    for (
      let from = 1;
      group.type === 'organization' && from <= Math.min(words.length, LONGEST_NAME) - 2;
      from++
    ) {
      const end = words.slice(from).join(' ');
      byEnd.set(end, (byEnd.get(end) ?? new Set()).add(group));
    }
    for (const [map, key] of [
      [byFirstWord, `${group.type}:${words[0]}`],
      [byInitials, `${group.type}:${initialsOf(words)}`],
    ] as const) {
      const list = map.get(key);
      if (!list) map.set(key, [group]);
      else if (list.length < MOST_CANDIDATES) list.push(group);
    }
  }
  const joined = new Set<Group>();
  for (const group of groups) {
    const words = longest(group);
    const [word = ''] = words;
    const target = shortFormTarget(
      group,
      words,
      byFirstWord.get(`${group.type}:${word}`) ?? [],
      byEnd,
      longest,
    );
    const spelled =
      words.length === 1 && isAcronym(word) && word.length >= 3
        ? byInitials.get(`${group.type}:${word}`)
        : undefined;
    const other = target ?? (spelled?.length === 1 ? spelled[0] : undefined);
    if (!other || other === group || joined.has(other)) continue;
    const isLegal = LEGAL_FORMS.has(longest(other)[words.length]?.toLowerCase() ?? '');
    if (target && !isLegal && words.length === 1 && shareSentence(group, other, document)) continue;
    for (const form of group.forms) other.forms.push(form);
    joined.add(group);
  }
  return groups.filter((group) => !joined.has(group));
}

/** The only longer name of an organisation that ends with these two or more words ("Red Cross"). */
function endTarget(
  group: Group,
  words: readonly string[],
  byEnd: ReadonlyMap<string, ReadonlySet<Group>>,
): Group | undefined {
  const [only, ...others] = words.length < 2 ? [] : (byEnd.get(words.join(' ')) ?? []);
  return only !== group && others.length === 0 ? only : undefined;
}

/** The only longer name that begins with these words and adds a legal form, or after one word of an organisation anything. */
function shortFormTarget(
  group: Group,
  words: readonly string[],
  candidates: readonly Group[],
  byEnd: ReadonlyMap<string, ReadonlySet<Group>>,
  longest: (group: Group) => readonly string[],
): Group | undefined {
  const longer = candidates.filter((candidate) => {
    const other = longest(candidate);
    return (
      candidate !== group &&
      other.length > words.length &&
      words.every((word, index) => other[index] === word)
    );
  });
  const [only] = longer;
  if (longer.length === 0) return group.type === 'organization' ? endTarget(group, words, byEnd) : undefined;
  if (!only || longer.length !== 1) return undefined;
  const next = longest(only)[words.length]?.toLowerCase() ?? '';
  if (group.type === 'place') return PLACE_SUFFIX.test(next) ? only : undefined;
  if (group.type === 'organization') return LEGAL_FORMS.has(next) || words.length === 1 ? only : undefined;
  return undefined;
}
