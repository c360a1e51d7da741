import type { Language } from '../../types.ts';
import { combine, hashString } from './hash.ts';
import { clusterOf, hashWord, type Lexicon, WordBit, wordBitsOf } from './lexicon.ts';

/**
 * What the features know of a word wherever it stands. Worked out once for every different word of a text, so that
 * the cost of a long text is that of its vocabulary.
 */
export interface Word {
  readonly lower: string;
  /** Hash of the lower-case form with every digit as 0. */
  readonly key: number;
  /** Hash of the form without a German genitive s. */
  readonly stem: number;
  readonly shape: number;
  readonly bits: number;
  /** In a language that capitalises nouns: 1 noun, 2 ends like one, 3 unknown; else 0. */
  readonly nounKind: number;
  /** Cluster hashes, 0 when the word has none. */
  readonly coarse: number;
  readonly fine: number;
  readonly capitalized: boolean;
  /** At least two letters and none in lower case. */
  readonly allCaps: boolean;
  readonly hasLetters: boolean;
}

/** A word with the hashes of its features: at the token itself, and (before the offset is mixed in) at a neighbour. */
export interface AnalysedWord extends Word {
  readonly center: Uint32Array;
  readonly near: Uint32Array;
  readonly far: Uint32Array;
}

/** Longest stretch of a word that is looked at: longer "words" are addresses and rubbish. */
const LONGEST = 40;

/** Letters in X and x, digits in d, everything else as it is; runs are written once. */
export function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  const end = Math.min(text.length, LONGEST);
  for (let i = 0; i < end; i++) {
    const c = text[i]!;
    let kind = c;
    if (c >= '0' && c <= '9') kind = 'd';
    else {
      const lower = c.toLowerCase();
      if (lower !== c.toUpperCase()) kind = c === lower ? 'x' : 'X';
    }
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

/** Template numbers of the features of a single word. Their order is part of the model: only append. */
const T = {
  bias: 1,
  form: 2,
  lower: 3,
  suffix: 4,
  prefix: 5,
  shape: 6,
  shortShape: 7,
  shapeSuffix: 8,
  bit: 9,
  bits: 10,
  noun: 11,
  nounHead: 12,
  coarse: 13,
  fine: 14,
  fineShape: 15,
  hyphenHead: 16,
  hyphenFirst: 17,
  stem: 18,
  hyphenHeadNoun: 19,
  gram: 20,
} as const;

const BIT_COUNT = 14;
/** What only a capitalised word can be. */
const NAME_BITS =
  WordBit.firstName |
  WordBit.lastName |
  WordBit.city |
  WordBit.largeCity |
  WordBit.country |
  WordBit.region |
  WordBit.company |
  WordBit.personBegins |
  WordBit.personEnds |
  WordBit.inOrganization |
  WordBit.inPlace |
  WordBit.organizationEnds |
  WordBit.knownOrganization;

const feature = (template: number, value: number) => combine(template, value);

/** The longest proper end of `lower` that is a noun, from three letters on: its first index, or -1. */
function compoundHead(lexicon: Lexicon, lower: string): number {
  const last = lower.length - 3;
  for (let k = 3; k <= last; k++) {
    if (lexicon.nouns.find(hashWord(lower.slice(k))) >= 0) return k;
  }
  return -1;
}

/**
 * Looks a word up in everything that is known of words.
 * @param text the token as it stands in the text
 */
export function analyseWord(text: string, language: Language, lexicon: Lexicon): AnalysedWord {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const plain = cut.toLowerCase();
  const lower = plain.replace(/[0-9]/g, '0');
  const german = language === 'de';
  const first = cut[0] ?? '';
  const capitalized = first !== first.toLowerCase();
  const upper = cut.toUpperCase();
  const hasLetters = upper !== plain;
  const allCaps = hasLetters && cut === upper && cut.length > 1;
  const shapeText = shapeOf(cut);
  const shape = hashString(shapeText);
  const key = hashWord(lower);
  const wordHash = hashWord(plain);
  let bits = wordBitsOf(lexicon, wordHash);
  const genitive = plain.length > 4 && plain.endsWith('s');
  const stem = genitive ? plain.slice(0, -1) : plain;
  if (german && genitive && (bits & NAME_BITS) === 0) bits |= wordBitsOf(lexicon, hashWord(stem));
  if (!capitalized) bits &= ~NAME_BITS;
  let cluster = clusterOf(lexicon, wordHash);
  if (cluster < 0 && german && genitive) cluster = clusterOf(lexicon, hashWord(stem));
  const fine = cluster < 0 ? 0 : combine(T.fine, cluster);
  const coarse = cluster < 0 ? 0 : combine(T.coarse, lexicon.coarseOfFine[cluster]!);
  const suffix3 = plain.length > 3 ? hashString(lower, lower.length - 3) : 0;

  const center: number[] = [feature(T.bias, 0)];
  const near: number[] = [];
  const far: number[] = [];
  center.push(feature(T.form, hashString(cut)), feature(T.lower, key));
  near.push(feature(T.lower, key));
  far.push(feature(T.lower, key));
  if (german && stem !== plain) center.push(feature(T.stem, hashWord(stem)));
  else if (german && hasLetters) center.push(feature(T.stem, wordHash));
  for (let k = 1; k <= 5 && k < lower.length; k++) {
    center.push(feature(T.suffix + 256 * k, hashString(lower, lower.length - k)));
    if (k > 1) center.push(feature(T.prefix + 256 * k, hashString(lower, 0, k)));
  }
  if (suffix3) near.push(feature(T.suffix, suffix3));
  center.push(feature(T.shape, shape));
  near.push(feature(T.shape, shape));
  far.push(feature(T.shape, shape));
  if (cut.length < 4) center.push(feature(T.shortShape + 256 * cut.length, shape));
  if (suffix3) center.push(feature(T.shapeSuffix, combine(shape, suffix3)));
  for (let b = 0; b < BIT_COUNT; b++) {
    if ((bits & (1 << b)) === 0) continue;
    center.push(feature(T.bit, b));
    near.push(feature(T.bit, b));
  }
  center.push(feature(T.bits, combine(bits, shape)));
  near.push(feature(T.bits, bits));
  far.push(feature(T.bits, bits));
  let nounKind = 0;
  if (german && capitalized && lexicon.nouns.size > 0) {
    const isNoun = lexicon.nouns.find(wordHash) >= 0;
    const head = isNoun ? -1 : compoundHead(lexicon, plain);
    nounKind = isNoun ? 1 : head >= 0 ? 2 : 3;
    center.push(feature(T.noun, combine(nounKind, shape)));
    near.push(feature(T.noun, nounKind));
    if (head >= 0) center.push(feature(T.nounHead, hashString(plain, head)));
  }
  if (cluster >= 0) {
    center.push(feature(T.fine, fine), feature(T.fineShape, combine(fine, shape)));
    center.push(feature(T.coarse, combine(coarse, shape)));
    near.push(feature(T.fine, fine), feature(T.fineShape, combine(fine, shape)), feature(T.coarse, coarse));
    far.push(feature(T.coarse, coarse), feature(T.fine, fine));
  } else {
    center.push(feature(T.fineShape, shape));
  }
  const hyphen = plain.lastIndexOf('-');
  if (hyphen > 0 && hyphen < plain.length - 1) {
    const head = plain.slice(hyphen + 1);
    center.push(feature(T.hyphenHead, hashWord(head)));
    center.push(feature(T.hyphenFirst, hashWord(plain.slice(0, plain.indexOf('-')))));
    if (german) {
      const noun = lexicon.nouns.find(hashWord(head)) >= 0 || compoundHead(lexicon, head) >= 0;
      const bitsOfHead = wordBitsOf(lexicon, hashWord(head));
      center.push(feature(T.hyphenHeadNoun, combine(noun ? 1 : 0, bitsOfHead)));
    }
  }
  return {
    lower,
    key,
    stem: german && genitive ? hashWord(stem) : wordHash,
    shape,
    bits,
    nounKind,
    coarse,
    fine,
    capitalized,
    allCaps,
    hasLetters,
    center: Uint32Array.from(center),
    near: Uint32Array.from(near),
    far: Uint32Array.from(far),
  };
}

/** Stands for what lies before a sentence (`side` 0) and behind it (1). */
export function boundaryWord(side: 0 | 1): AnalysedWord {
  const key = combine(0x5e17, side);
  const shape = combine(0x5a9e, side);
  const list = Uint32Array.of(feature(T.lower, key), feature(T.shape, shape));
  return {
    lower: '',
    key,
    stem: key,
    shape,
    bits: 0,
    nounKind: 0,
    coarse: 0,
    fine: 0,
    capitalized: false,
    allCaps: false,
    hasLetters: false,
    center: list,
    near: list,
    far: list,
  };
}
