import { LABEL_COUNT, TRANSITIONS } from '../../src/engine/entities/crf/labels.ts';
import { Lattice } from '../../src/engine/entities/crf/lattice.ts';

/** How the log-likelihood of the allowed labellings of one sentence changes with every score. */
export interface Gradient {
  readonly likelihood: number;
  /** LABEL_COUNT numbers a token. */
  readonly scores: Float64Array;
  /** In the order of TRANSITIONS. */
  readonly transitions: Float64Array;
}

const free = new Lattice();
const bound = new Lattice();

/**
 * Gradient of log P(allowed labellings) = log Σ allowed − log Σ all: expected counts under the one minus expected
 * counts under the other. Null when no labelling is allowed.
 */
export function gradientOf(
  length: number,
  scores: Float64Array,
  transitions: Float64Array,
  allowed: Uint32Array,
): Gradient | null {
  const all = free.sum(length, scores, transitions, null);
  const some = bound.sum(length, scores, transitions, allowed);
  if (some === -Infinity || all === -Infinity) return null;
  const byScore = new Float64Array(length * LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < LABEL_COUNT; y++) {
      byScore[i * LABEL_COUNT + y] = bound.marginal(i, y) - free.marginal(i, y);
    }
  }
  const byTransition = new Float64Array(TRANSITIONS.count);
  bound.addTransitionCounts(byTransition, 1);
  free.addTransitionCounts(byTransition, -1);
  return { likelihood: some - all, scores: byScore, transitions: byTransition };
}
