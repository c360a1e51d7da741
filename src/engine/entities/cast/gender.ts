import type { TextDocument } from '../../text/document.ts';
import type { Gender } from '../cast.ts';
import { Flag } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { Group } from './group.ts';
import type { MentionForm } from './mentionForm.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const FEMALE_WORDS = words(`
frau fräulein mrs ms miss madame dame lady königin kaiserin prinzessin gräfin fürstin herzogin queen princess duchess baroness empress schwester sister
mother daughter wife aunt niece widow sister girlfriend grandmother mutter tochter ehefrau gattin witwe tante nichte oma großmutter
spokeswoman chairwoman congresswoman councilwoman actress businesswoman heiress policewoman saleswoman noblewoman hostess waitress`);
const MALE_WORDS = words(`
herr herrn mr sir lord monsieur könig kaiser prinz graf fürst herzog papst kardinal pater king prince duke pope cardinal emperor
father son husband uncle nephew widower brother boyfriend grandfather vater sohn ehemann witwer onkel neffe opa großvater bruder
spokesman chairman congressman councilman actor businessman heir policeman salesman nobleman`);

/** Gender that a word before a name shows: a form of address, a kinship, a German office ("Kanzlerin", "Minister"). */
function genderOfWord(word: string, lexicon: Lexicon): Gender {
  const lower = word.toLowerCase();
  if (FEMALE_WORDS.has(lower)) return 'female';
  if (MALE_WORDS.has(lower)) return 'male';
  if (lexicon.language !== 'de' || !(lexicon.flagsOf(word) & Flag.role)) return 'unknown';
  if (/in(?:nen)?$/.test(lower)) return 'female';
  // The masculine of a German office is used for a woman too, but for a named one rarely; "Vorsitzende" fits both.
  return /e[rn]?$/.test(lower) && !/(?:ler|ger|ter|ner|der|cher|ser|ker|ster|fer|mer|rer|her)$/.test(lower)
    ? 'unknown'
    : 'male';
}

/** The two words before a mention, nearest first. */
function wordsBefore(document: TextDocument, form: MentionForm): readonly string[] {
  const begin = document.sentences[document.sentenceOfToken[form.firstToken] ?? 0]?.firstToken ?? 0;
  const found: string[] = [];
  for (let i = form.firstToken - 1; i >= begin && i >= form.firstToken - 3 && found.length < 2; i--) {
    const token = document.tokens[i];
    if (token?.kind === 'word') found.push(token.text);
    else if (token?.text !== '.') break;
  }
  return found;
}

/** Gender by "Herr", "Frau", "Mr", "Mrs", "Ms" right before the mention. */
export function addressGender(document: TextDocument, form: MentionForm): Gender {
  for (const word of wordsBefore(document, form)) {
    const lower = word.toLowerCase();
    if (FEMALE_WORDS.has(lower)) return 'female';
    if (MALE_WORDS.has(lower)) return 'male';
  }
  return 'unknown';
}

export function genderOfFirstName(given: readonly string[], lexicon: Lexicon): Gender {
  for (const name of given) {
    const flags = lexicon.flagsOf(name) & (Flag.female | Flag.male);
    if (flags === Flag.female) return 'female';
    if (flags === Flag.male) return 'male';
  }
  return 'unknown';
}

/** German feminine of an office or profession; the list of roles does not know all of them. */
const FEMININE = /(?:er|ent|ant|ist|or|eur|är|at|og|ig|chef|wält|rät|sident|vorständ)in$/;

/** "US-Außenministerin Condoleezza Rice": a feminine office right before the name leaves no doubt. */
function hasFeminineOffice(document: TextDocument, form: MentionForm, lexicon: Lexicon): boolean {
  const [nearest = ''] = wordsBefore(document, form);
  return lexicon.language === 'de' && /^\p{Lu}/u.test(nearest) && FEMININE.test(nearest);
}

/**
 * Gender of a person as far as the text shows it: forms of address count first, then feminine offices, first names,
 * and other offices.
 */
export function genderOfPerson(group: Group, document: TextDocument, lexicon: Lexicon): Gender {
  const full = group.forms.filter((form) => form.words.length > 1);
  for (const forms of [full, group.forms]) {
    for (const form of forms) {
      const address = addressGender(document, form);
      if (address !== 'unknown') return address;
    }
    if (forms.some((form) => hasFeminineOffice(document, form, lexicon))) return 'female';
    for (const form of forms === full ? full : []) {
      const byName = genderOfFirstName(form.words.slice(0, -1), lexicon);
      if (byName !== 'unknown') return byName;
    }
  }
  for (const form of group.forms) {
    const [nearest] = wordsBefore(document, form);
    const byOffice = nearest === undefined ? 'unknown' : genderOfWord(nearest, lexicon);
    if (byOffice !== 'unknown') return byOffice;
  }
  return 'unknown';
}
