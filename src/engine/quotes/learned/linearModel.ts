import { combine } from '../../entities/crf/hash.ts';

/**
 * A log-linear model over hashed features (Weinberger et al. 2009): every feature is a 32-bit hash, and the high bits
 * of the hash are the slot of its weight. Features that share a slot share a weight.
 */
export interface LinearModel {
  /** log2 of the number of slots. */
  readonly bits: number;
  /** In units of {@link scale}. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** The slot of a feature in a table of 2^bits. */
export const slotOf = (hash: number, bits: number): number => hash >>> (32 - bits);

/** The sum of the weights of features. */
export function scoreOf(model: LinearModel, features: Features): number {
  const { bits, weights, scale } = model;
  let sum = 0;
  for (let i = 0; i < features.count; i++) sum += weights[slotOf(features.hashes[i] ?? 0, bits)] ?? 0;
  return sum * scale;
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

const MOST_FEATURES = 512;

/** The features of one candidate; the buffer is used again for the next. */
export class Features {
  readonly hashes = new Int32Array(MOST_FEATURES);
  count = 0;

  /** Adds all features so far once more, as features of another kind. */
  repeat(kind: number): void {
    const last = Math.min(this.count, MOST_FEATURES - this.count);
    for (let i = 0; i < last; i++) this.hashes[this.count++] = combine(this.hashes[i] ?? 0, kind);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature of template `template` with the value `a` (and `b`, and `c`); more than fit are left out. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.count === MOST_FEATURES) return;
    let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d) ^ b;
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b) ^ c;
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    this.hashes[this.count++] = h ^ (h >>> 16);
  }
}
