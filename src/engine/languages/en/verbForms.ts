import {
  addSense,
  type Complement,
  type Verb,
  type VerbForm,
  type VerbLexicon,
  type VerbSense,
} from '../../quotes/lexicon.ts';
import { VERBS } from './verbs.ts';

/** Consonants are doubled before -ed and -ing in these. */
const DOUBLING = new Set([
  'admit',
  'quip',
  'slam',
  'brag',
  'beg',
  'dub',
  'rebut',
  'refer',
  'chat',
  'plan',
  'commit',
]);

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Verbs whose plain or third-person form is also a noun: matched only where a verb can stand. */
export const ALSO_NOUN = new Set<string>();

function buildLexicon(): VerbLexicon {
  const lexicon = new Map<string, VerbSense[]>();
  for (const line of VERBS.trim().split('\n')) {
    const [name = '', codes = '', irregular, participle] = line.split(' ');
    const [base = '', ...rest] = name.split('_');
    const isNoun = codes.endsWith('N');
    const verb: Verb = {
      lemma: name.replaceAll('_', ' '),
      particle: rest.join(' '),
      takes: new Set([...codes.replace('N', '')] as Complement[]),
    };
    const past = irregular ?? regularPast(base);
    const forms: readonly (readonly [string, VerbForm])[] = [
      [base, 'infinitive'],
      [thirdPerson(base), 'present'],
      [past, 'past'],
      [participle ?? past, 'participle'],
      [gerund(base), 'gerund'],
    ];
    for (const [form, kind] of forms) addSense(lexicon, form, { verb, form: kind, joined: false });
    if (isNoun) {
      ALSO_NOUN.add(base);
      ALSO_NOUN.add(thirdPerson(base));
    }
  }
  return lexicon;
}

export const REPORTING_VERBS: VerbLexicon = buildLexicon();
