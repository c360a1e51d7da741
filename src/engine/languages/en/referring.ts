import { wordSet } from '../../quotes/lexicon.ts';
import type { PronounSense, ReferringWords } from '../../quotes/referring.ts';
import { PREPOSITIONS } from './words.ts';

const he: PronounSense = { gender: 'male', organizations: false, relative: false };
const she: PronounSense = { gender: 'female', organizations: false, relative: false };
const it: PronounSense = { gender: 'neuter', organizations: true, relative: false };
const they: PronounSense = { gender: 'plural', organizations: true, relative: false };
const who: PronounSense = { gender: 'unknown', organizations: false, relative: true };

/** Offices whose title before a name is cut short. */
const TITLES = new Map([
  ['senator', 'sen'],
  ['congressman', 'rep'],
  ['congresswoman', 'rep'],
  ['representative', 'rep'],
  ['governor', 'gov'],
  ['general', 'gen'],
]);

/** English pronouns and nouns that refer to somebody named before. */
export const referring: ReferringWords = {
  pronouns: new Map([
    ['he', he],
    ['his', he],
    ['him', he],
    ['she', she],
    ['her', she],
    ['it', it],
    ['its', it],
    ['they', they],
    ['their', they],
    ['who', who],
    ['which', { ...who, organizations: true }],
    ['whose', who],
  ]),
  prepositions: PREPOSITIONS,
  definite: wordSet('the this that'),
  anyOrganization: wordSet('company firm organization group corporation manufacturer nonprofit'),
  namedOrganization: wordSet(`
    ministry court bank agency commission newspaper union department university party committee association bureau
    institute council foundation network post times magazine
  `),
  isPlural: () => false,
  sameRole: (noun, role) => {
    const words = role.split(/[\s-]+/);
    return words.includes(noun) || words.includes(TITLES.get(noun) ?? '');
  },
};
