import { LABEL_COUNT, TRANSITIONS } from '../../src/engine/entities/crf/labels.ts';
import type { FeatureMatrix } from './featureMatrix.ts';
import { gradientOf } from './gradient.ts';
import { Random } from './random.ts';

const L = LABEL_COUNT;

export interface TrainingOptions {
  readonly learningRate: number;
  /** Pull of every weight to zero, at each step that touches it. */
  readonly decay: number;
  /** Share of a token's features that is left out at each step, so that no feature is relied on alone. */
  readonly dropout: number;
  readonly seed: number;
  /**
   * Scores that every token has already, LABEL_COUNT a token, and the transitions that they were learned with: then
   * only what is to be added to them is learned.
   */
  readonly base?: { readonly scores: Float32Array; readonly transitions: Float64Array };
  readonly log?: (line: string) => void;
}

/** What is learned. */
export interface Parameters {
  /** One row of LABEL_COUNT for every feature of the matrix. */
  readonly weights: Float32Array;
  /** In the order of TRANSITIONS. */
  readonly transitions: Float64Array;
}

/**
 * Learns a linear-chain CRF by stochastic gradient ascent on the log-likelihood of the allowed labellings, with one
 * step a sentence and AdaGrad's step sizes (Duchi, Hazan & Singer 2011). Where a token allows several labels, the
 * likelihood sums over them (partial labels; Tsuboi et al. 2008).
 */
export class Trainer {
  readonly parameters: Parameters;
  readonly #matrix: FeatureMatrix;
  readonly #options: TrainingOptions;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float64Array(TRANSITIONS.count);
  readonly #random: Random;
  #epochs = 0;
  /** Features whose rows take part, or null for all. */
  #active: Uint8Array | null = null;
  #scores = new Float64Array(0);
  #kept = new Uint32Array(0);
  #keptStart = new Uint32Array(0);

  constructor(matrix: FeatureMatrix, options: TrainingOptions) {
    this.#matrix = matrix;
    this.#options = options;
    this.#random = new Random(options.seed);
    this.parameters = {
      weights: new Float32Array(matrix.hashes.length * L),
      transitions: Float64Array.from(options.base?.transitions ?? new Float64Array(TRANSITIONS.count)),
    };
    this.#squares = new Float32Array(matrix.hashes.length * L);
  }

  /** From now on only the features with a 1 in `active` take part; the others' weights become 0. */
  restrict(active: Uint8Array): void {
    this.#active = active;
    const { weights } = this.parameters;
    for (let f = 0; f < active.length; f++) if (active[f] === 0) weights.fill(0, f * L, (f + 1) * L);
  }

  /**
   * Goes through all sentences `epochs` times and leaves the mean of the weights after each (Polyak & Juditsky 1992):
   * it depends less on which sentences came last.
   */
  runAveraged(epochs: number): void {
    const { weights, transitions } = this.parameters;
    const weightSums = new Float32Array(weights.length);
    const transitionSums = new Float64Array(transitions.length);
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.run(1);
      for (let k = 0; k < weights.length; k++) weightSums[k] = weightSums[k]! + weights[k]!;
      for (let k = 0; k < transitions.length; k++) transitionSums[k] = transitionSums[k]! + transitions[k]!;
    }
    for (let k = 0; k < weights.length; k++) weights[k] = weightSums[k]! / epochs;
    for (let k = 0; k < transitions.length; k++) transitions[k] = transitionSums[k]! / epochs;
  }

  /** Goes through all sentences `epochs` times in random order. */
  run(epochs: number): void {
    const { sentences } = this.#matrix;
    const order = Uint32Array.from({ length: sentences.length }, (_, i) => i);
    for (let epoch = 1; epoch <= epochs; epoch++) {
      this.#random.shuffle(order);
      let likelihood = 0;
      for (const index of order) likelihood += this.#step(index);
      this.#options.log?.(
        `  epoch ${++this.#epochs}: log-likelihood a sentence ${(likelihood / order.length).toFixed(4)}`,
      );
    }
  }

  #collect(firstToken: number, length: number): void {
    const { start, features } = this.#matrix;
    const threshold = this.#options.dropout * 2 ** 32;
    const most = start[firstToken + length]! - start[firstToken]!;
    if (this.#kept.length < most) this.#kept = new Uint32Array(most * 2);
    if (this.#keptStart.length < length + 1) {
      this.#keptStart = new Uint32Array(length * 2 + 1);
      this.#scores = new Float64Array(length * 2 * L);
    }
    const active = this.#active;
    const { weights } = this.parameters;
    const scores = this.#scores;
    const { base } = this.#options;
    const scale = 1 / (1 - this.#options.dropout);
    let n = 0;
    for (let i = 0; i < length; i++) {
      this.#keptStart[i] = n;
      const row = i * L;
      scores.fill(0, row, row + L);
      const token = firstToken + i;
      for (let k = start[token]!; k < start[token + 1]!; k++) {
        const feature = features[k]!;
        if (active && active[feature] === 0) continue;
        if (this.#random.next() < threshold) continue;
        this.#kept[n++] = feature;
        const at = feature * L;
        for (let y = 0; y < L; y++) scores[row + y] = scores[row + y]! + weights[at + y]!;
      }
      for (let y = 0; y < L; y++) scores[row + y] = scores[row + y]! * scale;
      if (base) for (let y = 0; y < L; y++) scores[row + y] = scores[row + y]! + base.scores[token * L + y]!;
    }
    this.#keptStart[length] = n;
  }

  #step(index: number): number {
    const { firstToken, length, weight } = this.#matrix.sentences[index]!;
    this.#collect(firstToken, length);
    const allowed = this.#matrix.allowed.subarray(firstToken, firstToken + length);
    const gradient = gradientOf(length, this.#scores, this.parameters.transitions, allowed);
    if (!gradient) return 0;
    this.#updateFeatures(length, gradient.scores, weight);
    if (!this.#options.base) this.#updateTransitions(gradient.transitions, weight);
    return gradient.likelihood * weight;
  }

  #updateFeatures(length: number, gradient: Float64Array, weight: number): void {
    const { weights } = this.parameters;
    const squares = this.#squares;
    const { learningRate, decay } = this.#options;
    const scale = weight / (1 - this.#options.dropout);
    for (let i = 0; i < length; i++) {
      const row = i * L;
      let largest = 0;
      for (let y = 0; y < L; y++) largest = Math.max(largest, Math.abs(gradient[row + y]!) * scale);
      // A token that is already labelled rightly beyond doubt teaches nothing.
      if (largest < 2e-4) continue;
      for (let k = this.#keptStart[i]!; k < this.#keptStart[i + 1]!; k++) {
        const base = this.#kept[k]! * L;
        for (let y = 0; y < L; y++) {
          const at = base + y;
          const g = gradient[row + y]! * scale - decay * weights[at]!;
          const square = squares[at]! + g * g;
          squares[at] = square;
          weights[at] = weights[at]! + (learningRate * g) / Math.sqrt(square + 0.1);
        }
      }
    }
  }

  #updateTransitions(gradient: Float64Array, weight: number): void {
    const { transitions } = this.parameters;
    const squares = this.#transitionSquares;
    for (let k = 0; k < gradient.length; k++) {
      const g = gradient[k]! * weight;
      squares[k] = squares[k]! + g * g;
      transitions[k] = transitions[k]! + (this.#options.learningRate * g) / Math.sqrt(squares[k]! + 1);
    }
  }
}
