import { MONEY_WORDS_DE } from '../../languages/de/entitiesMoney.ts';
import { MONEY_WORDS_EN } from '../../languages/en/entitiesMoney.ts';
import type { Language, MoneyValue, Span } from '../../types.ts';
import { type Atom, isDash, isSymbol, readAtoms, wordAt } from '../expressions/atoms.ts';
import { digitsAt, numberAt, type ParsedNumber, rangeConnectorEnd } from '../expressions/numbers.ts';
import { englishNumberWords } from '../expressions/numbersEnglish.ts';
import { germanNumberWord } from '../expressions/numbersGerman.ts';
import { remembered } from '../expressions/remembered.ts';
import { type Currency, currencyAfter, currencyBefore, mayBeginSign } from './currencies.ts';

/** A sum of money in the text. */
export interface MoneyMention {
  readonly span: Span;
  /** Null where the currency's name is shared by several ("Kronen"). */
  readonly value: MoneyValue | null;
  readonly confidence: number;
}

const scaleMap = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => {
        const [word = '', factor = '1'] = entry.split('=');
        return [word, Number(factor)];
      }),
  );
const SCALES = { de: scaleMap(MONEY_WORDS_DE.scales), en: scaleMap(MONEY_WORDS_EN.scales) } as const;
/** False for words with which no sum begins. */
const MAY_BEGIN = {
  de: remembered((word) => mayBeginSign(word) || germanNumberWord(word.toLowerCase()) !== null),
  en: remembered(
    (word) =>
      mayBeginSign(word) || /^(?:an?|half)$/i.test(word) || englishNumberWords(readAtoms(word), 0) !== null,
  ),
} as const;
const SHORT_SCALES: ReadonlySet<string> = new Set(MONEY_WORDS_EN.shortScales.split(' '));

interface Quantity {
  readonly amount: number;
  readonly end: number;
  readonly scaled: boolean;
  readonly digits: boolean;
}

/** Rounds away what binary fractions add ("1.1" million is 1,100,000). */
const exact = (value: number): number => Number(value.toPrecision(15));

/** "Milliarden", "Mrd.", "bn" at `index`: the factor and where it ends. */
function scaleAt(
  atoms: readonly Atom[],
  index: number,
  language: Language,
): { readonly factor: number; readonly end: number } | null {
  const hyphened = isDash(atoms, index) && !atoms[index]?.gap && language === 'en' ? index + 1 : index;
  const atom = atoms[hyphened];
  if (atom?.kind !== 'word') return null;
  const factor = SCALES[language].get(atom.lower);
  if (factor === undefined) return null;
  if (
    language === 'de' &&
    !atom.capitalized &&
    atom.lower !== 'tausend' &&
    !/^(?:mio|mrd|tsd)$/.test(atom.lower)
  )
    return null;
  // A letter alone is a scale only right behind the digits ("1.2m").
  if (language === 'en' && SHORT_SCALES.has(atom.lower) && atom.lower.length < 3 && atom.gap) return null;
  const dotted =
    language === 'de' &&
    /^(?:mio|mrd|tsd|bio|mill|md)$/.test(atom.lower) &&
    isSymbol(atoms, hyphened + 1, '.') &&
    !atoms[hyphened + 1]?.gap;
  return { factor, end: dotted ? hyphened + 2 : hyphened + 1 };
}

/** "eine halbe Million", "half a million", "a million": a number with its scale. */
function quantityAt(atoms: readonly Atom[], index: number, language: Language): Quantity | null {
  const half = halfAt(atoms, index, language);
  const article =
    language === 'en' && /^(?:a|an)$/.test(wordAt(atoms, index))
      ? { value: 1, end: index + 1, digits: false }
      : null;
  const number: ParsedNumber | null = half ?? numberAt(atoms, index, language) ?? article;
  if (!number) return null;
  let { value: amount, end } = number;
  let scaled = false;
  // "100 thousand million" is written, but never more than two scales.
  for (let step = 0; step < 2; step++) {
    const scale = scaleAt(atoms, end, language);
    if (!scale) break;
    amount *= scale.factor;
    end = scale.end;
    scaled = true;
  }
  return { amount: exact(amount), end, scaled, digits: number.digits };
}

function halfAt(atoms: readonly Atom[], index: number, language: Language): ParsedNumber | null {
  const first = wordAt(atoms, index);
  if (language === 'de') {
    const isHalf = /^halbe[nr]?$/.test(wordAt(atoms, index + 1)) && /^eine[rn]?$/.test(first);
    return isHalf ? { value: 0.5, end: index + 2, digits: false } : null;
  }
  if (first === 'half' && /^(?:a|an)$/.test(wordAt(atoms, index + 1)))
    return { value: 0.5, end: index + 2, digits: false };
  return null;
}

interface Sum {
  readonly begin: number;
  readonly end: number;
  readonly amount: number;
  readonly amountTo: number | null;
  readonly code: string | null;
  readonly confidence: number;
}

/** "$3 billion", "£5-7m", "EUR 500 million". */
function signedSum(atoms: readonly Atom[], index: number, language: Language): Sum | null {
  const currency = currencyBefore(atoms, index);
  if (!currency) return null;
  const first = digitsAt(atoms, currency.end, language) && quantityAt(atoms, currency.end, language);
  if (!first) return null;
  // "US$ 5 billion dollars" names the currency twice.
  const again = currencyAfter(atoms, first.end, language);
  const end = again && again.code === currency.code && again.factor === 1 ? again.end : first.end;
  const single: Sum = {
    begin: index,
    end,
    amount: first.amount,
    amountTo: null,
    code: currency.code,
    confidence: 0.97,
  };
  const next = rangeConnectorEnd(atoms, end, language);
  // "rose from $5 million to $7 million" names two sums.
  if (next < 0 || (wordAt(atoms, index - 1) === 'from' && !isDash(atoms, end))) return single;
  const sign = currencyBefore(atoms, next);
  if (sign && sign.code !== currency.code) return single;
  const from = sign?.end ?? next;
  const second = digitsAt(atoms, from, language) && quantityAt(atoms, from, language);
  if (!second || (!sign && !isDash(atoms, end) && !second.scaled)) return single;
  return joinRange(single, first, second, second.end) ?? single;
}

/** "5 bis 7 Millionen": a first number without a scale has that of the second. */
function joinRange(base: Sum, first: Quantity, second: Quantity, end: number): Sum | null {
  const ratio = second.scaled && !first.scaled ? scaleOf(second) : 1;
  const amount = exact(first.amount * ratio);
  return second.amount > amount ? { ...base, end, amount, amountTo: second.amount } : null;
}

const scaleOf = ({ amount }: Quantity): number => {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (amount >= scale) return scale;
  return 1;
};

const WEIGHT_BEFORE = /^(?:weigh|weighs|weighed|weighing|wiegt|wog|wiegen|lost|gained|lose|gain)$/;

/** True where "pounds" and the like weigh something or "cents" are proverbial. */
function isNoMoney(atoms: readonly Atom[], index: number, currency: Currency): boolean {
  if (!currency.doubtful) return false;
  const after = wordAt(atoms, currency.end);
  if (/^(?:of|heavier|lighter|overweight|per)$/.test(after)) return true;
  for (let i = index - 1; i >= index - 4 && i >= 0; i--)
    if (WEIGHT_BEFORE.test(wordAt(atoms, i))) return true;
  return false;
}

/** "240 Milliarden US-Dollar", "fünf bis sieben Millionen Euro", "two and a half billion dollars", "5,50 €". */
function spokenSum(atoms: readonly Atom[], index: number, language: Language): Sum | null {
  const first = quantityAt(atoms, index, language);
  if (!first) return null;
  const at = (quantity: Quantity): Currency | null => {
    const dashed =
      language === 'en' && isDash(atoms, quantity.end) && !atoms[quantity.end]?.gap
        ? quantity.end + 1
        : quantity.end;
    return currencyAfter(atoms, dashed, language);
  };
  const currency = at(first);
  let next = rangeConnectorEnd(atoms, currency?.end ?? first.end, language);
  if (next < 0 && isBetween(atoms, index, language)) {
    const joint = wordAt(atoms, currency?.end ?? first.end);
    if (joint === 'und' || joint === 'and') next = (currency?.end ?? first.end) + 1;
  }
  const second = next < 0 ? null : quantityAt(atoms, next, language);
  const last = second && at(second);
  if (second && last && (!currency || currency.code === last.code) && !isNoMoney(atoms, index, last)) {
    const base: Sum = {
      begin: index,
      end: last.end,
      amount: 0,
      amountTo: null,
      code: last.code,
      confidence: 0.95,
    };
    const range = joinRange(base, first, second, last.end);
    if (range) return range;
  }
  if (!currency || isNoMoney(atoms, index, currency)) return null;
  // "ein Euro", "one pound": an article or number word that counts no money by itself ("der eine Euro").
  if (
    !first.digits &&
    !first.scaled &&
    first.amount <= 1 &&
    language === 'en' &&
    wordAt(atoms, index) !== 'one'
  )
    return null;
  const amount = exact(first.amount * currency.factor);
  const cents = currency.factor === 1 ? centsAfter(atoms, currency, language) : null;
  return {
    begin: index,
    end: cents?.end ?? currency.end,
    amount: exact(amount + (cents?.value ?? 0)),
    amountTo: null,
    code: currency.code,
    confidence: currency.doubtful && !first.scaled ? 0.7 : 0.95,
  };
}

const isBetween = (atoms: readonly Atom[], index: number, language: Language): boolean =>
  wordAt(atoms, index - 1) === (language === 'de' ? 'zwischen' : 'between');

/** "5 Euro 50", "3 dollars and 20 cents": the hundredths after the currency. */
function centsAfter(
  atoms: readonly Atom[],
  currency: Currency,
  language: Language,
): { readonly value: number; readonly end: number } | null {
  const joint = wordAt(atoms, currency.end);
  const at = joint === 'und' || joint === 'and' ? currency.end + 1 : currency.end;
  const number = digitsAt(atoms, at, language);
  const cents = number && number.value < 100 ? currencyAfter(atoms, number.end, language) : null;
  return number && cents?.factor === 0.01 ? { value: number.value / 100, end: cents.end } : null;
}

/** True where the number at `index` is the tail of another ("1,5"), or part of a word or code. */
function isInsideNumber(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  const before = atoms[index - 1];
  if (!atom || !before || atom.gap) return false;
  if (before.kind !== 'symbol') return true;
  return /[.,:'’/]/.test(before.text) && atoms[index - 2]?.kind === 'digits' && !before.gap;
}

/**
 * Finds the sums of money in `[begin, end)` of `text`, with signs, codes and words for currencies, numbers in digits
 * and words, scales ("Mrd.", "bn") and ranges. Approximating words ("rund", "about") are left out of the span. Left
 * out as no sums: vague plurals ("Millionen Euro", "millions of dollars"), weights in pounds, compounds
 * ("Milliarden-Euro-Paket").
 * @returns sums in order, without overlaps. Linear; never throws on any text.
 */
export function findMoney(
  text: string,
  language: Language,
  begin = 0,
  end = text.length,
  atoms: readonly Atom[] = readAtoms(text, begin, end),
): MoneyMention[] {
  const found: MoneyMention[] = [];
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i];
    if (atom?.kind === 'word' && !MAY_BEGIN[language](atom.text)) {
      i++;
      continue;
    }
    const inside = isInsideNumber(atoms, i);
    const sum = signedSum(atoms, i, language) ?? (inside ? null : spokenSum(atoms, i, language));
    if (!sum) {
      i++;
      continue;
    }
    found.push({
      span: [atoms[sum.begin]?.begin ?? 0, atoms[sum.end - 1]?.end ?? 0],
      value: moneyValue(sum),
      confidence: sum.confidence,
    });
    i = Math.max(sum.end, i + 1);
  }
  return found;
}

function moneyValue({ amount, amountTo, code }: Sum): MoneyValue | null {
  if (code === null || !Number.isFinite(amount)) return null;
  return amountTo === null ? { amount, currency: code } : { amount, amountTo, currency: code };
}
