import { continuesName, LABEL_COUNT, opensName, TRANSITIONS } from './labels.ts';

const L = LABEL_COUNT;
const MAY_START = Uint8Array.from({ length: L }, (_, y) => (continuesName(y) ? 0 : 1));
const MAY_END = Uint8Array.from({ length: L }, (_, y) => (opensName(y) ? 0 : 1));

/**
 * The label lattice of one sentence in a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001).
 * Scores of tokens are `n × LABEL_COUNT` numbers, row by row; scores of transitions follow {@link TRANSITIONS}.
 * One lattice serves any number of sentences, one after the other; its memory grows to the longest.
 */
export class Lattice {
  #capacity = 0;
  #length = 0;
  #back = new Uint8Array(0);
  #potential = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  readonly #best = new Float64Array(L);
  readonly #next = new Float64Array(L);
  readonly #expTransitions = new Float64Array(TRANSITIONS.count);

  #reserve(length: number): void {
    if (length <= this.#capacity) return;
    this.#capacity = Math.max(64, length * 2);
    const cells = this.#capacity * L;
    this.#back = new Uint8Array(cells);
    this.#potential = new Float64Array(cells);
    this.#alpha = new Float64Array(cells);
    this.#beta = new Float64Array(cells);
    this.#scale = new Float64Array(this.#capacity);
  }

  /** Writes the best legal label sequence of `length` tokens into `labels` (Viterbi 1967). */
  viterbi(length: number, scores: Float64Array, transitions: Float64Array, labels: Uint8Array): void {
    if (length === 0) return;
    this.#reserve(length);
    const { from, start } = TRANSITIONS;
    const back = this.#back;
    let best = this.#best;
    let next = this.#next;
    for (let y = 0; y < L; y++) best[y] = MAY_START[y] === 1 ? scores[y]! : -Infinity;
    for (let i = 1; i < length; i++) {
      const row = i * L;
      for (let y = 0; y < L; y++) {
        let top = -Infinity;
        let argument = 0;
        for (let k = start[y]!; k < start[y + 1]!; k++) {
          const value = best[from[k]!]! + transitions[k]!;
          if (value > top) {
            top = value;
            argument = from[k]!;
          }
        }
        next[y] = top + scores[row + y]!;
        back[row + y] = argument;
      }
      const swap = best;
      best = next;
      next = swap;
    }
    let label = 0;
    for (let y = 1; y < L; y++) if (MAY_END[y] === 1 && best[y]! > best[label]!) label = y;
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * L + label]!;
    }
  }

  /**
   * Sums over all legal label sequences (the forward–backward algorithm with scaling, Rabiner 1989).
   * @param allowed for every token the labels it may have, as bits; null for all
   * @returns the logarithm of the sum, -Infinity when no sequence is allowed; then nothing else may be asked
   */
  sum(length: number, scores: Float64Array, transitions: Float64Array, allowed: Uint32Array | null): number {
    if (length === 0) return 0;
    this.#reserve(length);
    this.#length = length;
    const potential = this.#potential;
    let logSum = 0;
    for (let i = 0; i < length; i++) {
      const row = i * L;
      let top = scores[row]!;
      for (let y = 1; y < L; y++) if (scores[row + y]! > top) top = scores[row + y]!;
      logSum += top;
      const mask = allowed ? allowed[i]! : -1;
      for (let y = 0; y < L; y++) {
        potential[row + y] = ((mask >>> y) & 1) === 1 ? Math.exp(scores[row + y]! - top) : 0;
      }
    }
    const exp = this.#expTransitions;
    for (let k = 0; k < exp.length; k++) exp[k] = Math.exp(transitions[k]!);
    const forward = this.#forward(length);
    if (forward === -Infinity) return forward;
    this.#backward(length);
    return logSum + forward;
  }

  #forward(length: number): number {
    const { from, start } = TRANSITIONS;
    const { alpha, potential, scale, exp } = this.#arrays();
    let logSum = 0;
    for (let i = 0; i < length; i++) {
      const row = i * L;
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let value = 0;
        if (i === 0) value = MAY_START[y]!;
        else {
          for (let k = start[y]!; k < start[y + 1]!; k++) value += alpha[row - L + from[k]!]! * exp[k]!;
        }
        value *= potential[row + y]!;
        if (i === length - 1 && MAY_END[y] === 0) value = 0;
        alpha[row + y] = value;
        sum += value;
      }
      if (!(sum > 0)) return -Infinity;
      scale[i] = sum;
      logSum += Math.log(sum);
      for (let y = 0; y < L; y++) alpha[row + y] = alpha[row + y]! / sum;
    }
    return logSum;
  }

  #backward(length: number): void {
    const { from, to, count } = TRANSITIONS;
    const { beta, potential, scale, exp } = this.#arrays();
    const last = (length - 1) * L;
    for (let y = 0; y < L; y++) beta[last + y] = MAY_END[y]!;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L;
      const after = row + L;
      const scaled = scale[i + 1]!;
      for (let y = 0; y < L; y++) beta[row + y] = 0;
      for (let k = 0; k < count; k++) {
        const y = to[k]!;
        beta[row + from[k]!] =
          beta[row + from[k]!]! + (exp[k]! * potential[after + y]! * beta[after + y]!) / scaled;
      }
    }
  }

  #arrays() {
    return {
      alpha: this.#alpha,
      beta: this.#beta,
      potential: this.#potential,
      scale: this.#scale,
      exp: this.#expTransitions,
    };
  }

  /** After {@link sum}: probability of `label` at token `i`. */
  marginal(i: number, label: number): number {
    return this.#alpha[i * L + label]! * this.#beta[i * L + label]!;
  }

  /** After {@link sum}: adds `weight` times the expected count of every transition to `counts`. */
  addTransitionCounts(counts: Float64Array, weight: number): void {
    const { from, to, count } = TRANSITIONS;
    const { alpha, beta, potential, scale, exp } = this.#arrays();
    for (let i = 1; i < this.#length; i++) {
      const row = i * L;
      const scaled = weight / scale[i]!;
      for (let k = 0; k < count; k++) {
        const y = to[k]!;
        const value = alpha[row - L + from[k]!]! * exp[k]! * potential[row + y]! * beta[row + y]!;
        counts[k] = counts[k]! + value * scaled;
      }
    }
  }

  /** After {@link sum}: probability that the tokens from `begin` have exactly the labels `path`. */
  pathProbability(begin: number, path: ArrayLike<number>): number {
    const { start, from } = TRANSITIONS;
    const { alpha, beta, potential, scale, exp } = this.#arrays();
    if (path.length === 0) return 1;
    let value = alpha[begin * L + path[0]!]!;
    for (let j = 1; j < path.length; j++) {
      const y = path[j]!;
      let step = 0;
      for (let k = start[y]!; k < start[y + 1]!; k++) if (from[k] === path[j - 1]) step = exp[k]!;
      value *= (step * potential[(begin + j) * L + y]!) / scale[begin + j]!;
    }
    return value * beta[(begin + path.length - 1) * L + path[path.length - 1]!]!;
  }
}
