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

/** Offices in other words. */
const SYNONYMS = new Map([
  ['judge', wordSet('justice judge magistrate')],
  ['justice', wordSet('judge')],
  ['lawyer', wordSet('attorney counsel solicitor barrister')],
  ['attorney', wordSet('lawyer counsel')],
  ['premier', wordSet('minister')],
  ['chief', wordSet('chair chairman chairwoman director head superintendent')],
  ['boss', wordSet('chief manager executive coach')],
  ['manager', wordSet('coach')],
  ['coach', wordSet('manager')],
  ['ceo', wordSet('chief executive')],
]);

/** What somebody is by trade, party or age; who is meant so has been named before. */
const DESCRIPTIONS = wordSet(`
  lawmaker democrat republican candidate nominee politician businessman businesswoman singer actor actress author writer
  novelist historian economist scientist researcher professor billionaire millionaire mogul farmer teacher physician surgeon
  striker goalkeeper midfielder quarterback defender champion veteran native pensioner widow widower conservative liberal
`);
const WOMEN = wordSet('businesswoman actress widow congresswoman spokeswoman');
const MEN = wordSet('businessman widower congressman spokesman');

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
  firstPerson: wordSet('i we me us'),
  prepositions: PREPOSITIONS,
  definite: wordSet('the this that'),
  anyOrganization: wordSet(`
    company firm organization organisation group corporation manufacturer nonprofit charity bank agency commission newspaper
    union website outlet magazine network airline publisher retailer carmaker association institute foundation club watchdog
    campaigners regulator operator developer
  `),
  namedOrganization: wordSet(`
    ministry court bank agency commission newspaper union department university party committee association bureau
    institute council foundation network post times magazine
  `),
  isPlural: () => false,
  describedGender: (words, noun) => {
    const aged = words.some((word) => /^\d+-year-old$/.test(word));
    if (!aged && !DESCRIPTIONS.has(noun)) return null;
    return WOMEN.has(noun) ? 'female' : MEN.has(noun) ? 'male' : 'unknown';
  },
  isPerson: () => false,
  takesOwner: false,
  isUnnamedPerson: (noun, gender) =>
    noun === 'spokesperson' || noun === (gender === 'female' ? 'spokeswoman' : 'spokesman'),
  sameRole: (noun, role) => {
    const words = role.split(/[\s-]+/);
    const same = SYNONYMS.get(noun);
    return (
      words.includes(noun) ||
      words.includes(TITLES.get(noun) ?? '') ||
      (same !== undefined && words.some((word) => same.has(word)))
    );
  },
};
