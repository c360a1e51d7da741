import type { Language, MoneyValue, Span } from '../../types.ts';
import { type Atom, isDash, readAtoms, wordAt } from '../expressions/atoms.ts';
import { digitsAt, rangeConnectorEnd } from '../expressions/numbers.ts';
import { englishNumberWords } from '../expressions/numbersEnglish.ts';
import { germanNumberWord } from '../expressions/numbersGerman.ts';
import { remembered } from '../expressions/remembered.ts';
import { type Currency, currencyAfter, currencyBefore, currencyOfWord, mayBeginSign } from './currencies.ts';
import {
  compoundQuantity,
  exact,
  isNoCents,
  mayBeginFraction,
  type Quantity,
  quantityAt,
  scaleOf,
} from './quantities.ts';

/** A sum of money in the text. */
export interface MoneyMention {
  readonly span: Span;
  /** Null where the currency's name is shared by several ("Kronen"). */
  readonly value: MoneyValue | null;
  readonly confidence: number;
}

/** False for words with which no sum begins. */
const MAY_BEGIN = {
  de: remembered((word) => {
    const lower = word.toLowerCase();
    return mayBeginSign(word) || mayBeginFraction(lower, 'de') || germanNumberWord(lower) !== null;
  }),
  en: remembered(
    (word) =>
      mayBeginSign(word) ||
      mayBeginFraction(word.toLowerCase(), 'en') ||
      englishNumberWords(readAtoms(word), 0) !== null,
  ),
} as const;
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
  if (!first || (currency.doubtful && !first.scaled)) return null;
  // "US$ 5 billion dollars" names the currency twice.
  const again = currencyAfter(atoms, first.end, language);
  const isAgain = again !== null && again.code === currency.code && again.factor === 1;
  const end = isAgain ? again.end : isNoCents(atoms, first.end) ? first.end + 2 : first.end;
  const single: Sum = {
    begin: index,
    end,
    amount: first.amount,
    amountTo: null,
    code: currency.code,
    confidence: 0.97,
  };
  const joint = wordAt(atoms, end);
  const isAnd = isBetween(atoms, index, language) && (joint === 'and' || joint === 'und');
  const next = isAnd ? end + 1 : rangeConnectorEnd(atoms, end, language);
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

const WEIGHT_AFTER = /^(?:of|heavier|lighter|overweight|per|schwer|schwerer|leichter|abgenommen|zugenommen)$/;
const WEIGHT_BEFORE =
  /^(?:nahm|nimmt|nehmen|weigh|weighs|weighed|weighing|wiegt|wog|wiegen|lost|gained|lose|gain)$/;

/** Before "50 Cent": the musician. */
const MUSICIAN_BEFORE = /^(?:rappers?|hiphopper|musiker|sänger|musician|singer)$/;

/** True where "pounds" and the like weigh something or "50 Cent" sings. */
function isNoMoney(atoms: readonly Atom[], index: number, currency: Currency): boolean {
  if (!currency.doubtful) return false;
  const after = wordAt(atoms, currency.end);
  if (WEIGHT_AFTER.test(after) || MUSICIAN_BEFORE.test(wordAt(atoms, index - 1))) return true;
  for (let i = index - 1; i >= index - 4 && i >= 0; i--)
    if (WEIGHT_BEFORE.test(wordAt(atoms, i))) return true;
  return false;
}

/** "240 Milliarden US-Dollar", "fünf bis sieben Millionen Euro", "two and a half billion dollars", "5,50 €". */
function spokenSum(atoms: readonly Atom[], index: number, language: Language): Sum | null {
  const first = quantityAt(atoms, index, language);
  if (!first) return null;
  if (language === 'de' && isDash(atoms, first.end)) {
    const compound = compoundSum(atoms, index);
    if (compound) return compound;
  }
  const at = (quantity: Quantity): Currency | null => {
    const dashed =
      language === 'en' && isDash(atoms, quantity.end) && !atoms[quantity.end]?.gap
        ? quantity.end + 1
        : isNoCents(atoms, quantity.end)
          ? quantity.end + 2
          : quantity.end;
    return currencyAfter(atoms, dashed, language);
  };
  const currency = at(first);
  let next = rangeConnectorEnd(atoms, currency?.end ?? first.end, language);
  if (next < 0 && isBetween(atoms, index, language)) {
    const joint = wordAt(atoms, currency?.end ?? first.end);
    if (joint === 'und' || joint === 'and') next = (currency?.end ?? first.end) + 1;
  }
  // "rose from 5 million euros to 7 million euros" names two sums.
  if (currency && wordAt(atoms, index - 1) === 'from' && !isDash(atoms, currency.end)) next = -1;
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
  if (!currency || isNoMoney(atoms, index, currency) || VAGUE_BEFORE.test(wordAt(atoms, index - 1)))
    return null;
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
  if (number && cents?.factor === 0.01) return { value: number.value / 100, end: cents.end };
  return at === currency.end ? bareCents(atoms, at, language) : null;
}

/** "6 Franken 50": two digits with which the phrase ends. */
function bareCents(
  atoms: readonly Atom[],
  index: number,
  language: Language,
): { readonly value: number; readonly end: number } | null {
  const digits = atoms[index];
  if (language !== 'de' || digits?.kind !== 'digits' || digits.text.length !== 2) return null;
  const [after, later] = [atoms[index + 1], atoms[index + 2]];
  const goesOn =
    after?.kind === 'symbol'
      ? !/^[.,;!?)]$/.test(after.text) || later?.kind === 'digits'
      : after?.capitalized;
  const isCounted =
    after?.kind === 'word' &&
    !/^(?:und|pro|je|im|für|am|statt|mehr|weniger|teurer|billiger)$/.test(after.lower);
  return goesOn || isCounted ? null : { value: Number(digits.text) / 100, end: index + 1 };
}

/** Before a number these make it a vague one ("mehrere Tausend Euro"). */
const VAGUE_BEFORE =
  /^(?:mehrere[nr]?|einige[nr]?|paar|viele[nr]?|wenige[nr]?|etliche[nr]?|zig|several|few|many)$/;

/** "500-Euro-Schein": the number and the currency at the head of a compound. */
function compoundSum(atoms: readonly Atom[], index: number): Sum | null {
  const quantity = compoundQuantity(atoms, index);
  const currency = quantity && currencyOfWord(atoms[quantity.currency], 'de');
  if (!quantity || !currency) return null;
  return {
    begin: index,
    end: quantity.currency + 1,
    amount: exact(quantity.amount * currency.factor),
    amountTo: null,
    code: currency.code,
    confidence: 0.9,
  };
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
