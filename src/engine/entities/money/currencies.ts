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
  'EUR USD GBP CHF JPY CNY RUB SEK NOK DKK CZK PLN HUF TRY INR BRL ZAR KRW AUD CAD NZD HKD SGD MXN ILS SAR AED UAH DEM ATS FRF ITL RMB'.split(
    ' ',
  ),
);
const codeOf = (word: string): string => (word === 'RMB' ? 'CNY' : word);
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
  DOLLARS.has(word) || CODES.has(word) || word === 'U' || word === 'DM' || word === 'Rs';

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
  if (CODES.has(atom.text)) return { code: codeOf(atom.text), end: index + 1, factor: 1, doubtful: false };
  if (atom.text === 'DM') return { code: 'DEM', end: index + 1, factor: 1, doubtful: false };
  if (atom.text === 'Rs')
    return {
      code: 'INR',
      end: isSymbol(atoms, index + 1, '.') ? index + 2 : index + 1,
      factor: 1,
      doubtful: false,
    };
  return null;
}

/** The currency at `index`, after a number ("Euro", "US-Dollar", "kanadische Dollar", "Swiss francs", "€", "EUR"). */
export function currencyAfter(atoms: readonly Atom[], index: number, language: Language): Currency | null {
  const atom = atoms[index];
  if (!atom) return null;
  const sign = SIGNS.get(atom.text);
  if (sign) return { code: sign, end: index + 1, factor: 1, doubtful: false };
  if (atom.kind !== 'word') return null;
  const words = WORDS[language];
  const compound = withOrigin(atoms, index, language);
  if (compound) return compound;
  const written = (word: Atom): boolean => language === 'en' || word.capitalized;
  if (CODES.has(atom.text) || atom.text === 'DM')
    return {
      code: atom.text === 'DM' ? 'DEM' : codeOf(atom.text),
      end: index + 1,
      factor: 1,
      doubtful: false,
    };
  // "Dollar-Kurs", "pound-for-pound": a part of a compound.
  const joined =
    isDash(atoms, index + 1) &&
    !atoms[index + 1]?.gap &&
    atoms[index + 2]?.kind === 'word' &&
    !atoms[index + 2]?.gap;
  if (joined && language === 'de') return null;
  const code = written(atom) ? words.currencies.get(atom.lower) : undefined;
  const doubtful = DOUBTFUL.has(atom.lower);
  if (code) {
    const sterling = atom.lower === 'pounds' && wordAt(atoms, index + 1) === 'sterling';
    return {
      code: code === '?' ? null : code,
      end: sterling ? index + 2 : index + 1,
      factor: 1,
      doubtful: doubtful && !sterling,
    };
  }
  const cent = written(atom) ? words.cents.get(atom.lower) : undefined;
  return cent ? { code: cent, end: index + 1, factor: 0.01, doubtful } : null;
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
  return code ? { code, end: next + 1, factor: 1, doubtful: false } : null;
}
