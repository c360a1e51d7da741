import { type Atom, isDash, wordAt } from './atoms.ts';
import type { ParsedNumber } from './numbers.ts';

const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** "twenty-five" or a word below twenty at `index`. */
function belowHundred(atoms: readonly Atom[], index: number): ParsedNumber | null {
  const tens = TENS.get(wordAt(atoms, index));
  if (tens === undefined) {
    const ones = ONES.get(wordAt(atoms, index));
    return ones === undefined ? null : { value: ones, end: index + 1, digits: false };
  }
  const next = isDash(atoms, index + 1) ? index + 2 : index + 1;
  const ones = ONES.get(wordAt(atoms, next));
  if (ones !== undefined && ones > 0 && ones < 10)
    return { value: tens + ones, end: next + 1, digits: false };
  return { value: tens, end: index + 1, digits: false };
}

/** "two hundred and fifty". */
function belowThousand(atoms: readonly Atom[], index: number): ParsedNumber | null {
  const article = wordAt(atoms, index) === 'a' && wordAt(atoms, index + 1) === 'hundred';
  const head = article ? { value: 1, end: index + 1, digits: false } : belowHundred(atoms, index);
  if (!head) return null;
  if (wordAt(atoms, head.end) !== 'hundred') return head;
  const value = head.value * 100;
  let next = head.end + 1;
  if (wordAt(atoms, next) === 'and') next++;
  const tail = belowHundred(atoms, next);
  return tail && tail.value > 0
    ? { ...tail, value: value + tail.value }
    : { value, end: head.end + 1, digits: false };
}

/** "and a half" after a number. */
function withHalf(atoms: readonly Atom[], number: ParsedNumber): ParsedNumber {
  const { end } = number;
  const half =
    wordAt(atoms, end) === 'and' && wordAt(atoms, end + 1) === 'a' && wordAt(atoms, end + 2) === 'half';
  return half ? { ...number, value: number.value + 0.5, end: end + 3 } : number;
}

/**
 * An English number in words at `index`, up to the thousands, with "and a half"; "million" and above are left to the
 * caller, because they stand after digits as well.
 */
export function englishNumberWords(atoms: readonly Atom[], index: number): ParsedNumber | null {
  const head = belowThousand(atoms, index);
  if (!head) return null;
  if (wordAt(atoms, head.end) !== 'thousand') return withHalf(atoms, head);
  const value = head.value * 1000;
  let next = head.end + 1;
  if (wordAt(atoms, next) === 'and') next++;
  const tail = belowThousand(atoms, next);
  return tail && tail.value > 0
    ? { ...tail, value: value + tail.value }
    : { value, end: head.end + 1, digits: false };
}
