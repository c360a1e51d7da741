import type { WordSequence } from './features.ts';
import { combine } from './hash.ts';
import { LABEL_COUNT, labelOf, NAME_TYPES, PART_END } from './labels.ts';
import type { Lattice } from './lattice.ts';
import type { Word } from './words.ts';

/**
 * What the first pass made of the other places where a word stands: read by a second pass, so that a name that is
 * plain in one sentence helps to find it in the next (after Krishnan & Manning 2006).
 */

/** Numbers kept of every token: the probability of each type, and of being the last word of a longer person's name. */
export const SUMMARY_SIZE = NAME_TYPES.length + 1;
const PERSON_END = NAME_TYPES.length;
const PERSON_END_LABEL = labelOf(NAME_TYPES.indexOf('person'), PART_END);

/** Most features that {@link DocumentVotes.features} writes. */
export const MOST_SECOND_PASS_FEATURES = 16;

/** After `lattice.sum`: writes the summaries of the sentence's tokens from row `firstToken` on. */
export function summarize(
  lattice: Lattice,
  length: number,
  firstToken: number,
  summaries: Float32Array,
): void {
  for (let i = 0; i < length; i++) {
    const base = (firstToken + i) * SUMMARY_SIZE;
    for (let t = 0; t < NAME_TYPES.length; t++) summaries[base + t] = 0;
    for (let y = 1; y < LABEL_COUNT; y++) {
      const at = base + ((y - 1) >> 2);
      summaries[at] = summaries[at]! + lattice.marginal(i, y);
    }
    summaries[base + PERSON_END] = lattice.marginal(i, PERSON_END_LABEL);
  }
}

/** Whether a second pass asks for the word's other tokens: words that may be names. */
const mayBeName = (word: Word): boolean => word.hasLetters && word.capitalized;

/** 1 for every token whose word may be a name and stands in the text more than once. */
export function repeatedWords({ words }: WordSequence): Uint8Array {
  const repeated = new Uint8Array(words.length);
  const firstAt = new Map<number, number>();
  words.forEach((word, i) => {
    if (!mayBeName(word)) return;
    const first = firstAt.get(word.stem);
    if (first === undefined) firstAt.set(word.stem, i);
    else repeated[first] = repeated[i] = 1;
  });
  return repeated;
}

/** The tokens of one word: the two largest values in every column, and the sums. */
class Votes {
  count = 0;
  readonly first = new Float32Array(SUMMARY_SIZE);
  readonly second = new Float32Array(SUMMARY_SIZE);
  readonly sums = new Float32Array(SUMMARY_SIZE);

  add(summaries: Float32Array, base: number): void {
    this.count++;
    for (let c = 0; c < SUMMARY_SIZE; c++) {
      const value = summaries[base + c]!;
      this.sums[c] = this.sums[c]! + value;
      if (value > this.first[c]!) {
        this.second[c] = this.first[c]!;
        this.first[c] = value;
      } else if (value > this.second[c]!) this.second[c] = value;
    }
  }

  /** The largest value in column `c` of the other tokens, given this token's own. */
  largestOther(c: number, own: number): number {
    return own >= this.first[c]! ? this.second[c]! : this.first[c]!;
  }
}

/** The first pass's findings of a whole text, by word. */
export class DocumentVotes {
  readonly #sequence: WordSequence;
  readonly #summaries: Float32Array;
  readonly #votes = new Map<number, Votes>();

  constructor(sequence: WordSequence, summaries: Float32Array) {
    this.#sequence = sequence;
    this.#summaries = summaries;
    sequence.words.forEach((word, i) => {
      if (!mayBeName(word)) return;
      const key = word.stem;
      let votes = this.#votes.get(key);
      if (!votes) {
        votes = new Votes();
        this.#votes.set(key, votes);
      }
      votes.add(summaries, i * SUMMARY_SIZE);
    });
  }

  /**
   * Writes the features of token `i` that tell of its word's other tokens; none when there are no others.
   * @returns how many were written
   */
  features(i: number, out: Uint32Array): number {
    const word = this.#sequence.words[i]!;
    const votes = mayBeName(word) ? this.#votes.get(word.stem) : undefined;
    if (!votes || votes.count < 2) return 0;
    const base = i * SUMMARY_SIZE;
    const summaries = this.#summaries;
    const others = votes.count - 1;
    let n = 0;
    let best = 4;
    let bestMean = 0;
    let own = 4;
    let ownTop = 0;
    let outside = others;
    for (let t = 0; t < NAME_TYPES.length; t++) {
      const mine = summaries[base + t]!;
      const sum = Math.max(0, votes.sums[t]! - mine);
      outside -= sum;
      if (sum / others > bestMean) {
        bestMean = sum / others;
        best = t;
      }
      if (mine > ownTop) {
        ownTop = mine;
        own = t;
      }
      const top = bin(votes.largestOther(t, mine));
      if (top > 0) out[n++] = combine(T.largest, t * 8 + top);
    }
    if (outside / others > bestMean) {
      bestMean = Math.max(0, outside / others);
      best = 4;
    }
    const ownBin = bin(ownTop);
    const mean = bin(bestMean);
    const many = others > 2 ? 2 : others - 1;
    const lowers = (this.#sequence.usage.get(word.key)?.lowers ?? 0) > 0 ? 1 : 0;
    const end = bin(votes.largestOther(PERSON_END, summaries[base + PERSON_END]!));
    out[n++] = combine(T.mean, best * 8 + mean);
    out[n++] = combine(T.meanOwn, ((best * 8 + mean) * 8 + own) * 8 + ownBin);
    out[n++] = combine(T.meanMany, (((best * 8 + mean) * 8 + many) * 8 + own) * 2 + lowers);
    if (end > 0) {
      out[n++] = combine(T.personEnd, end);
      out[n++] = combine(T.personEndOwn, (end * 8 + own) * 8 + ownBin);
      out[n++] = combine(T.personEndUse, (end * 2 + lowers) * 8 + word.nounKind);
    }
    out[n++] = combine(T.meanNoun, (best * 8 + mean) * 8 + word.nounKind);
    return n;
  }
}

function bin(probability: number): number {
  if (probability < 0.1) return 0;
  if (probability < 0.3) return 1;
  if (probability < 0.5) return 2;
  if (probability < 0.75) return 3;
  return probability < 0.93 ? 4 : 5;
}

/** Template numbers. Their order is part of the model: only append. */
const T = {
  largest: 201,
  mean: 202,
  meanOwn: 203,
  meanMany: 204,
  personEnd: 205,
  personEndOwn: 206,
  personEndUse: 207,
  meanNoun: 208,
} as const;
