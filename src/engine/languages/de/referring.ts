import { wordSet } from '../../quotes/lexicon.ts';
import type { PronounSense, ReferringWords } from '../../quotes/referring.ts';
import { PREPOSITIONS } from './words.ts';

const he: PronounSense = { gender: 'male', organizations: true, relative: false };
const she: PronounSense = { gender: 'female', organizations: true, relative: false };
const it: PronounSense = { gender: 'neuter', organizations: true, relative: false };
const which: PronounSense = { gender: 'unknown', organizations: true, relative: true };

const pronouns = new Map<string, PronounSense>();
for (const form of 'er sein seine seiner seinen seinem ihm ihn'.split(' ')) pronouns.set(form, he);
for (const form of 'sie ihr ihre ihrer ihren ihrem'.split(' ')) pronouns.set(form, she);
pronouns.set('es', it);
for (const form of 'der die das dessen deren welcher welche welches'.split(' ')) pronouns.set(form, which);

/** Offices that go by several names. */
const SYNONYMS = new Map<string, readonly string[]>([
  ['staatschef', ['präsident']],
  ['staatsoberhaupt', ['präsident', 'könig']],
  ['regierungschef', ['ministerpräsident', 'premier', 'kanzler']],
  ['regierungschefin', ['ministerpräsidentin', 'premier', 'kanzlerin']],
  ['parteichef', ['vorsitzende']],
  ['parteichefin', ['vorsitzende']],
  ['vorsitzende', ['chef']],
]);

/** German pronouns and nouns that refer to somebody named before. */
export const referring: ReferringWords = {
  pronouns,
  prepositions: PREPOSITIONS,
  definite: wordSet('der die das dem den des dieser diese dieses'),
  anyOrganization: wordSet(
    'unternehmen konzern firma unternehmens konzerns organisation hersteller verein anbieter klub club',
  ),
  namedOrganization: wordSet(`
    ministerium gericht behörde bank partei gewerkschaft verband amt kommission universität zeitung fraktion institut
    stiftung bundesregierung regierung polizei staatsanwaltschaft landesregierung agentur rat
  `),
  isPlural: (verb) => /(?:en|n)$/.test(verb),
  sameRole: (noun, role) => {
    const same = SYNONYMS.get(noun);
    if (same?.some((other) => role.includes(other))) return true;
    const base = noun.replace(/(?:s|es|en)$/, '');
    const words = role.split(/[\s-]+/);
    return words.some(
      (word) =>
        word === noun ||
        word === base ||
        (base.length > 4 && word.endsWith(base)) ||
        (noun.length > 4 && word.endsWith(noun)),
    );
  },
};
