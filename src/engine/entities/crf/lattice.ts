import { continuesName, LABEL_COUNT, opensName, TRANSITIONS } from './labels.ts';

const L = LABEL_COUNT;
const MAY_START = Uint8Array.from({ length: L }, (_, y) => (continuesName(y) ? 0 : 1));
const MAY_END = Uint8Array.from({ length: L }, (_, y) => (opensName(y) ? 0 : 1));
const { from: FROM, start: START } = TRANSITIONS;
const labelsWhere = (test: (label: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: L }, (_, y) => y).filter(test);
/**
 * Any label after which no name is open may stand before any label that needs none open, so the transitions between
 * them are a full matrix; a label that goes on with a name has two labels that it may follow.
 */
const CLOSED = labelsWhere((y) => !opensName(y));
const FREE = labelsWhere((y) => !continuesName(y));
const CONTINUING = labelsWhere(continuesName);
/** Labels of either kind: outside, and two of each type of name. */
const WIDTH = CLOSED.length;
if (WIDTH !== 9 || FREE.length !== 9)
  throw new Error('The lattice is written out for nine labels of either kind.');

/** Sum of `a[j] * b[k + j]` over nine labels, written out: the lattice spends most of its time here. */
const product = (a: Float64Array, b: Float64Array, k: number): number =>
  a[0]! * b[k]! +
  a[1]! * b[k + 1]! +
  a[2]! * b[k + 2]! +
  a[3]! * b[k + 3]! +
  a[4]! * b[k + 4]! +
  a[5]! * b[k + 5]! +
  a[6]! * b[k + 6]! +
  a[7]! * b[k + 7]! +
  a[8]! * b[k + 8]!;

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
  /** The free or closed labels of one token. */
  readonly #side = new Float64Array(WIDTH);
  /** Transitions from closed to free labels, by the label that they come from. */
  readonly #turned = new Float64Array(WIDTH * WIDTH);
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
    const back = this.#back;
    const side = this.#side;
    const best = this.#best;
    const next = this.#next;
    for (let y = 0; y < L; y++) best[y] = MAY_START[y] === 1 ? scores[y]! : -Infinity;
    for (let i = 1; i < length; i++) {
      const row = i * L;
      for (let c = 0; c < WIDTH; c++) side[c] = best[CLOSED[c]!]!;
      for (let n = 0; n < WIDTH; n++) {
        const y = FREE[n]!;
        const k = START[y]!;
        let top = side[0]! + transitions[k]!;
        let argument = 0;
        for (let c = 1; c < WIDTH; c++) {
          const value = side[c]! + transitions[k + c]!;
          if (value > top) {
            top = value;
            argument = c;
          }
        }
        next[y] = top + scores[row + y]!;
        back[row + y] = CLOSED[argument]!;
      }
      for (let n = 0; n < CONTINUING.length; n++) {
        const y = CONTINUING[n]!;
        const k = START[y]!;
        const first = best[FROM[k]!]! + transitions[k]!;
        const second = best[FROM[k + 1]!]! + transitions[k + 1]!;
        next[y] = Math.max(first, second) + scores[row + y]!;
        back[row + y] = FROM[second > first ? k + 1 : k]!;
      }
      best.set(next);
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
    const alpha = this.#alpha;
    const potential = this.#potential;
    const exp = this.#expTransitions;
    const side = this.#side;
    let logSum = 0;
    for (let i = 0; i < length; i++) {
      const row = i * L;
      const before = row - L;
      if (i === 0) for (let y = 0; y < L; y++) alpha[y] = MAY_START[y]!;
      else {
        for (let c = 0; c < WIDTH; c++) side[c] = alpha[before + CLOSED[c]!]!;
        for (let n = 0; n < WIDTH; n++) alpha[row + FREE[n]!] = product(side, exp, START[FREE[n]!]!);
        for (let n = 0; n < CONTINUING.length; n++) {
          const k = START[CONTINUING[n]!]!;
          alpha[row + CONTINUING[n]!] =
            alpha[before + FROM[k]!]! * exp[k]! + alpha[before + FROM[k + 1]!]! * exp[k + 1]!;
        }
      }
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const mayStand = i < length - 1 || MAY_END[y] === 1;
        const value = mayStand ? alpha[row + y]! * potential[row + y]! : 0;
        alpha[row + y] = value;
        sum += value;
      }
      if (!(sum > 0)) return -Infinity;
      this.#scale[i] = sum;
      logSum += Math.log(sum);
      for (let y = 0; y < L; y++) alpha[row + y] = alpha[row + y]! / sum;
    }
    return logSum;
  }

  #backward(length: number): void {
    const beta = this.#beta;
    const potential = this.#potential;
    const exp = this.#expTransitions;
    const turned = this.#turned;
    const side = this.#side;
    const after = this.#next;
    for (let c = 0; c < WIDTH; c++) {
      for (let n = 0; n < WIDTH; n++) turned[c * WIDTH + n] = exp[START[FREE[n]!]! + c]!;
    }
    const last = (length - 1) * L;
    for (let y = 0; y < L; y++) beta[last + y] = MAY_END[y]!;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * L;
      const scaled = this.#scale[i + 1]!;
      for (let y = 0; y < L; y++) after[y] = (potential[row + L + y]! * beta[row + L + y]!) / scaled;
      for (let n = 0; n < WIDTH; n++) side[n] = after[FREE[n]!]!;
      for (let c = 0; c < WIDTH; c++) beta[row + CLOSED[c]!] = product(side, turned, c * WIDTH);
      // An open name goes on inside or ends, two labels that stand side by side.
      for (let n = 0; n < CONTINUING.length; n += 2) {
        const inside = CONTINUING[n]!;
        const k = START[inside]!;
        const m = START[inside + 1]!;
        for (let j = 0; j < 2; j++) {
          beta[row + FROM[k + j]!] = exp[k + j]! * after[inside]! + exp[m + j]! * after[inside + 1]!;
        }
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
