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
  ['vorsitzende', ['chef', 'vorstand']],
  ['chef', ['vorsitzende', 'leiter', 'präsident']],
  ['chefin', ['vorsitzende', 'leiterin', 'präsidentin']],
  ['bürgermeister', ['rathauschef']],
  ['rathauschef', ['bürgermeister']],
  ['rathauschefin', ['bürgermeisterin']],
  ['ressortchef', ['minister']],
  ['ressortchefin', ['ministerin']],
  ['coach', ['trainer']],
  ['trainer', ['coach']],
  ['anwalt', ['verteidiger', 'rechtsanwalt', 'strafverteidiger']],
  ['anwältin', ['verteidigerin', 'rechtsanwältin', 'strafverteidigerin']],
  ['verteidiger', ['anwalt']],
  ['verteidigerin', ['anwältin']],
]);

/** What somebody is by trade, origin or age, without "-in"; who is meant so has been named before. */
const DESCRIPTIONS =
  /(?:politiker|jurist|juristin|mediziner|[oö]loge|ologin|physiker|chemiker|informatiker|mathematiker|historiker|kritiker|techniker|musiker|sänger|schauspieler|künstler|maler|bildhauer|autor|schriftsteller|dichter|regisseur|moderator|journalist|architekt|ingenieur|unternehmer|manager|banker|ökonom|volkswirt|betriebswirt|landwirt|bauer|bäuerin|winzer|handwerker|gastwirt|wirt|lehrer|pädagoge|pädagogin|wissenschaftler|forscher|gelehrte|professor|ärztin|arzt|chirurg|geistliche|theologe|pfarrer|bischof|pensionist|rentner|athlet|biathlet|triathlet|schwimmer|stürmer|torwart|torhüter|verteidigerin|mittelfeldspieler|läufer|springer|fahrer|pilot|spieler|profi|olympiasieger|weltmeister|medaillengewinner|nobelpreisträger|preisträger|sozialdemokrat|christdemokrat|liberale|grüne|linke|diplomat|offizier|fachangestellte|angestellte|verurteilte|angeklagte|beschuldigte|franzose|französin|engländer|schotte|spanier|italiener|portugiese|niederländer|belgier|däne|schwede|schwedin|norweger|finne|pole|polin|tscheche|tschechin|ungar|österreicher|schweizer|amerikaner|kanadier|brasilianer|argentinier|japaner|chinese|chinesin|russe|russin|ukrainer|türke|türkin|serbe|kroate|slowene|slowake|berliner|hamburger|münchner|münchener|kölner)(?:in)?$/;
const AGED = /\d-jährige[rn]?$|^(?:siebzig|sechzig|fünfzig|vierzig|dreißig|achtzig)jährige[rn]?$/;

/** Articles by the gender of the person they point to, in the cases that speakers stand in. */
const MALE_ARTICLES = wordSet('der dem den des dieser diesem');
const FEMALE_ARTICLES = wordSet('die der diese dieser');

const MASCULINE = wordSet('der ein dieser jener sein ihr kein');
const FEMININE = wordSet('die eine diese jene seine ihre keine');
const MEN =
  /(?:mann|chef|präsident|minister|kanzler|sprecher|anwalt|arzt|vertreter|könig|papst|bischof|richter|zeuge|kollege|experte|trainer|vater|sohn|bruder|student|verteidiger|forscher|leiter|direktor|kommissar|vorsitzender|vorsitzende|abgeordnete|abgeordneter|beamter|beamte|angeklagte|verdächtige|beschuldigte|mitarbeiter|politiker|premier|senator|gouverneur|general|botschafter|bürgermeister|landrat|manager|professor|doktor|jurist|journalist|reporter|autor|regisseur|sänger|schauspieler|fahrer|täter|schütze|junge|nachbar|besitzer|betreiber|inhaber|vertrauter|vertraute|sekretär|prediger|pfarrer|offizier|soldat|polizist|diplomat|redner|moderator)$/;
const PERSONS = /jährige[rn]?$/;

/** German pronouns and nouns that refer to somebody named before. */
export const referring: ReferringWords = {
  pronouns,
  firstPerson: wordSet('ich wir mir mich uns'),
  prepositions: PREPOSITIONS,
  definite: wordSet('der die das dem den des dieser diese dieses'),
  anyOrganization: wordSet(
    `unternehmen konzern firma unternehmens konzerns organisation hersteller verein vereins anbieter klub club gesellschaft
    behörde verband verbands gewerkschaft zeitung blatt magazin sender senders initiative institut bank stiftung agentur
    kommission reederei bündnis partei gruppe fluglinie fluggesellschaft airline betreiber kette`,
  ),
  namedOrganization: wordSet(`
    ministerium gericht behörde bank partei gewerkschaft verband amt kommission universität zeitung fraktion institut
    stiftung bundesregierung regierung polizei staatsanwaltschaft landesregierung agentur rat
  `),
  isPlural: (verb) => /(?:en|n)$/.test(verb),
  describedGender: (words, noun) => {
    const [article = ''] = words;
    const aged = words.some((word) => AGED.test(word));
    if (!aged && !DESCRIPTIONS.test(noun)) return null;
    const feminine = /(?:in|nerin)$/.test(noun) && !/(?:termin|berlin)$/.test(noun);
    if (feminine) return FEMALE_ARTICLES.has(article) ? 'female' : null;
    // "der Geistliche", "die Geistliche": the article tells; "der 43-Jährigen" is a woman's.
    const adjectival =
      aged || /(?:liche|gelehrte|gestellte|urteilte|klagte|schuldigte|liberale|grüne|linke)n?$/.test(noun);
    if (article === 'die' || article === 'diese') return adjectival ? 'female' : null;
    if (article === 'der' && adjectival && /n$/.test(words.at(-1) ?? '')) return 'female';
    return MALE_ARTICLES.has(article) ? 'male' : null;
  },
  isPerson: (article, noun, gender) =>
    gender === 'male'
      ? MASCULINE.has(article) && (MEN.test(noun) || PERSONS.test(noun))
      : gender === 'female' &&
        FEMININE.has(article) &&
        /(?:[^r]erin|[^t]orin|entin|antin|istin|eurin|ältin|chefin|nzlerin|ärztin|inhaberin|beamtin|vorsitzende|abgeordnete|zeugin|kollegin|expertin|frau|mutter|tochter|schwester|königin)$/.test(
          noun,
        ),
  takesOwner: true,
  isUnnamedPerson: (noun, gender) =>
    gender === 'female'
      ? /(?:er|ent|ant|ist|or|eur|wält)in$/.test(noun)
      : gender === 'male' &&
        /(?:sprecher|beamter|beamten|vertreter|mitarbeiter|anwalt|zeuge|zeugen)$/.test(noun),
  sameRole: (noun, role) => {
    // "der GdP-Vorsitzende": the last part of a compound is the office.
    const last = noun.slice(noun.lastIndexOf('-') + 1);
    const same = SYNONYMS.get(noun) ?? SYNONYMS.get(last);
    if (same?.some((other) => role.includes(other))) return true;
    const base = last.replace(/(?:s|es|en)$/, '');
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
