import { MONEY_WORDS_DE } from '../../languages/de/entitiesMoney.ts';
import { MONEY_WORDS_EN } from '../../languages/en/entitiesMoney.ts';
import type { Language } from '../../types.ts';
import { type Atom, isDash, isSymbol, wordAt } from '../expressions/atoms.ts';

/** A currency in the text: its ISO 4217 code, or null for a word that several currencies share ("Kronen"). */
export interface Currency {
  readonly code: string | null;
  readonly end: number;
  /** 1, or 0.01 for cents. */
  readonly factor: number;
  /** A word that means something else as well ("pounds", "Mark"). */
  readonly doubtful: boolean;
}

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => {
        const [word = '', code = ''] = entry.split('=');
        return [word, code];
      }),
  );

const WORDS = {
  de: {
    currencies: pairs(MONEY_WORDS_DE.currencies),
    cents: pairs(MONEY_WORDS_DE.cents),
    origins: pairs(MONEY_WORDS_DE.origins),
  },
  en: {
    currencies: pairs(MONEY_WORDS_EN.currencies),
    cents: pairs(MONEY_WORDS_EN.cents),
    origins: pairs(MONEY_WORDS_EN.origins),
  },
} as const;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₸', 'KZT'],
]);
/** Letters before a dollar sign ("A$", "US$", "HK$"). */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
]);
/** Codes that stand beside a number; others are words or too rare. */
const CODES = new Set(
  'EUR USD GBP CHF JPY CNY RUB SEK NOK DKK CZK PLN HUF TRY INR BRL ZAR KRW AUD CAD NZD HKD SGD MXN ILS SAR AED UAH DEM ATS FRF ITL THB MYR IDR PHP KZT NGN QAR'.split(
    ' ',
  ),
);
/** Short forms that are no codes; beside a number only. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['DM', 'DEM'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
]);
const codeOf = (word: string): string | undefined =>
  SHORT_FORMS.get(word) ?? (CODES.has(word) ? word : undefined);
/** Letters right before a number ("RM700 million"); with a full stop or without. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['SFr', 'CHF'],
  ['sFr', 'CHF'],
  ['Fr', 'CHF'],
  ['Ksh', 'KES'],
  ['R', 'ZAR'],
]);
/** Currencies of one country whose names say nothing else: every adjective may stand before them. */
const UNMISTAKABLE = new Set('CNY JPY THB PLN HUF UAH ILS MYR IDR NGN KZT VND TRY'.split(' '));
const DOUBTFUL = new Set([
  'pound',
  'pounds',
  'mark',
  'marks',
  'pfund',
  'real',
  'rand',
  'won',
  'crowns',
  'franc',
  'penny',
  'cent',
  'cents',
  'groschen',
  'lew',
  'leu',
  'lei',
  'quid',
  'stutz',
]);

/** True for a word that may begin a currency before a number ("US" of "US$", "EUR", "DM"). */
export const mayBeginSign = (word: string): boolean =>
  DOLLARS.has(word) || codeOf(word) !== undefined || word === 'U' || PREFIXES.has(word);

/** The currency sign, code or prefix at `index`, before a number ("$", "US$", "EUR", "DM", "Rs"). */
export function currencyBefore(atoms: readonly Atom[], index: number): Currency | null {
  const atom = atoms[index];
  if (!atom) return null;
  const sign = SIGNS.get(atom.text);
  if (sign) return { code: sign, end: index + 1, factor: 1, doubtful: false };
  if (atom.kind !== 'word') return null;
  const dollar = DOLLARS.get(atom.text);
  const at = isDash(atoms, index + 1) ? index + 2 : index + 1;
  if (dollar && isSymbol(atoms, at, '$') && !atoms[at]?.gap)
    return { code: dollar, end: at + 1, factor: 1, doubtful: false };
  if (atom.text === 'U' && isSymbol(atoms, index + 1, '.') && wordAt(atoms, index + 2) === 's') {
    const end = isSymbol(atoms, index + 3, '.') ? index + 4 : index + 3;
    return isSymbol(atoms, end, '$') ? { code: 'USD', end: end + 1, factor: 1, doubtful: false } : null;
  }
  const code = codeOf(atom.text);
  if (code) return { code, end: index + 1, factor: 1, doubtful: false };
  return prefixAt(atoms, index);
}

/** "Rs", "RM", "Fr." before a number; "R" and "Fr." are much else, and need what only a sum has. */
function prefixAt(atoms: readonly Atom[], index: number): Currency | null {
  const prefix = atoms[index]?.text ?? '';
  const code = PREFIXES.get(prefix);
  if (code === undefined) return null;
  const dotted = isSymbol(atoms, index + 1, '.') && !atoms[index + 1]?.gap;
  const end = dotted ? index + 2 : index + 1;
  const number = atoms[end];
  if (prefix === 'R' && (dotted || number?.gap)) return null;
  if (prefix === 'Fr' && (!dotted || isDayOrTime(atoms, end))) return null;
  return { code, end, factor: 1, doubtful: prefix === 'R' };
}

/** "Fr. 17.5.", "Fr. 17. Mai", "Fr. 19.30 Uhr": a Friday. */
function isDayOrTime(atoms: readonly Atom[], index: number): boolean {
  const first = atoms[index];
  if (first?.kind !== 'digits' || first.text.length > 2) return false;
  const mark = atoms[index + 1];
  if (wordAt(atoms, index + 1) === 'uhr' || mark?.text === ':') return true;
  if (mark?.text !== '.' || mark.gap || isDash(atoms, index + 2)) return false;
  const second = atoms[index + 2];
  if (second?.kind !== 'digits' || second.gap) return second?.kind === 'word' && second.capitalized;
  if (wordAt(atoms, index + 3) === 'uhr') return true;
  return isSymbol(atoms, index + 3, '.') && Number(second.text) <= 12;
}

/** The currency at `index`, after a number ("Euro", "US-Dollar", "kanadische Dollar", "Swiss francs", "€", "EUR"). */
export function currencyAfter(atoms: readonly Atom[], index: number, language: Language): Currency | null {
  const atom = atoms[index];
  if (!atom) return null;
  const sign = SIGNS.get(atom.text);
  if (sign) return { code: sign, end: index + 1, factor: 1, doubtful: false };
  if (atom.kind !== 'word') return null;
  const compound = withOrigin(atoms, index, language);
  if (compound) return compound;
  const shortForm = codeOf(atom.text);
  if (shortForm) return { code: shortForm, end: index + 1, factor: 1, doubtful: false };
  if (language === 'en' && isPence(atoms, index))
    return { code: 'GBP', end: index + 1, factor: 0.01, doubtful: false };
  // "Dollar-Kurs", "pound-for-pound": a part of a compound.
  const joined =
    isDash(atoms, index + 1) &&
    !atoms[index + 1]?.gap &&
    atoms[index + 2]?.kind === 'word' &&
    !atoms[index + 2]?.gap;
  if (joined && language === 'de') return null;
  // "50 Cent" with a capital is the musician.
  if (language === 'en' && atom.text === 'Cent') return null;
  const currency = currencyOfWord(atom, language);
  if (!currency) return null;
  const sterling = atom.lower === 'pounds' && wordAt(atoms, index + 1) === 'sterling';
  return sterling ? { ...currency, end: index + 2, doubtful: false } : { ...currency, end: index + 1 };
}

/** The currency, or its hundredth, that one word names by itself; German words only with a capital. */
export function currencyOfWord(atom: Atom | undefined, language: Language): Omit<Currency, 'end'> | null {
  if (atom?.kind !== 'word' || (language === 'de' && !atom.capitalized)) return null;
  const doubtful = DOUBTFUL.has(atom.lower);
  const code = WORDS[language].currencies.get(atom.lower);
  if (code) return { code: code === '?' ? null : code, factor: 1, doubtful };
  const cent = WORDS[language].cents.get(atom.lower);
  return cent ? { code: cent, factor: 0.01, doubtful } : null;
}

/** Lines of a video ("1080p"). */
const VIDEO = /^(?:240|360|480|720|1080|1440|2160|4320)$/;

/** The "p" of "50p": right behind digits, and neither "8p.m." nor a video's. */
function isPence(atoms: readonly Atom[], index: number): boolean {
  const [digits, p, after] = [atoms[index - 1], atoms[index], atoms[index + 1]];
  if (p?.text !== 'p' || p.gap || digits?.kind !== 'digits' || VIDEO.test(digits.text)) return false;
  if (!after || after.gap) return true;
  const goesOn = atoms[index + 2] !== undefined && !atoms[index + 2]?.gap;
  return after.kind === 'symbol' && !goesOn;
}

/** "US-Dollar", "D-Mark", "kanadische Dollar", "US dollars", "Hong Kong dollars". */
function withOrigin(atoms: readonly Atom[], index: number, language: Language): Currency | null {
  const { origins } = WORDS[language];
  let origin = index;
  let next = index + 1;
  if (wordAt(atoms, index) === 'u' && isSymbol(atoms, index + 1, '.') && wordAt(atoms, index + 2) === 's') {
    next = isSymbol(atoms, index + 3, '.') ? index + 4 : index + 3;
    origin = -1;
  } else if (/^(?:hong|new|sri|south)$/.test(wordAt(atoms, index))) {
    origin = index + 1;
    next = index + 2;
  }
  if (isDash(atoms, next)) next++;
  const noun = wordAt(atoms, next);
  if (!noun) return null;
  const word = origin < 0 ? 'us' : wordAt(atoms, origin);
  const stem = language === 'de' ? word.replace(/(isch|deutsch)e[mnrs]?$/, '$1') : word;
  const code = origins.get(`${stem}:${noun}`);
  if (code) return { code, end: next + 1, factor: 1, doubtful: false };
  const own = origin < 0 ? undefined : WORDS[language].currencies.get(noun);
  const isAdjective = language === 'de' ? /isch(?:e[mnrs]?)?$/.test(word) : atoms[origin]?.capitalized;
  return own && isAdjective && UNMISTAKABLE.has(own)
    ? { code: own, end: next + 1, factor: 1, doubtful: false }
    : null;
}
