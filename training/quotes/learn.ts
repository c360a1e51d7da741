import type { Features } from '../../src/engine/quotes/learned/linearModel.ts';
import { slotOf } from '../../src/engine/quotes/learned/linearModel.ts';
import { Random } from '../crf/random.ts';

/** The slots of a candidate's features. */
export type Row = Uint16Array | Uint32Array;

/** Candidates of which some are right: alone, a yes or no; several, a choice between them. */
export interface Question {
  readonly rows: readonly Row[];
  readonly right: readonly boolean[];
}

export interface LearningOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly learningRate: number;
  /** Share of a candidate's features that is left out at each step, so that none is relied on alone. */
  readonly dropout: number;
  /** Pull of every weight to zero, at each step that touches it. */
  readonly decay: number;
  readonly seed: number;
}

export function rowOf(features: Features, bits: number): Row {
  return Uint32Array.from(features.hashes.subarray(0, features.count), (hash) => slotOf(hash, bits));
}

/**
 * Learns the weights of a log-linear model by stochastic gradient ascent on the log-likelihood of the right answers,
 * with AdaGrad's step sizes (Duchi, Hazan & Singer 2011). A question with one candidate is a logistic regression, one
 * with several a choice, whose likelihood sums over all right ones. Returns the mean over the second half of the
 * epochs (Polyak & Juditsky 1992).
 */
export function learn(questions: readonly Question[], options: LearningOptions): Float64Array {
  const { bits, epochs, learningRate, dropout, decay, seed } = options;
  const weights = new Float64Array(2 ** bits);
  const squares = new Float64Array(2 ** bits);
  const sums = new Float64Array(2 ** bits);
  const random = new Random(seed);
  const threshold = dropout * 2 ** 32;
  const order = Uint32Array.from({ length: questions.length }, (_, i) => i);
  let summed = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const index of order) {
      const question = questions[index]!;
      const kept = question.rows.map((row) => row.filter(() => random.next() >= threshold));
      const scores = kept.map((row) => {
        let sum = 0;
        for (const slot of row) sum += weights[slot]!;
        return sum / (1 - dropout);
      });
      gradient(scores, question.right).forEach((step, candidate) => {
        if (Math.abs(step) < 1e-3) return;
        for (const slot of kept[candidate]!) {
          const g = step - decay * weights[slot]!;
          const square = squares[slot]! + g * g;
          squares[slot] = square;
          weights[slot] = weights[slot]! + (learningRate * g) / Math.sqrt(square + 0.1);
        }
      });
    }
    if (epoch < Math.floor(epochs / 2)) continue;
    summed++;
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + weights[i]!;
  }
  return sums.map((sum) => sum / Math.max(1, summed));
}

/** Slope of the log-likelihood in every candidate's score. */
function gradient(scores: readonly number[], right: readonly boolean[]): number[] {
  if (scores.length === 1) return [(right[0] ? 1 : 0) - 1 / (1 + Math.exp(-scores[0]!))];
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const good = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
  if (good === 0) return scores.map(() => 0);
  return shares.map((share, i) => (right[i] ? share / good : 0) - share / all);
}
