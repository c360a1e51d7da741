import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continuesName,
  isLegalTransition,
  LABEL_COUNT,
  namesInLabels,
  opensName,
  TRANSITIONS,
  writeName,
} from '../../../../src/engine/entities/crf/labels.ts';
import { Lattice } from '../../../../src/engine/entities/crf/lattice.ts';

const L = LABEL_COUNT;

/** All legal label sequences of `length`, by trying. */
function legalPaths(length: number): number[][] {
  let paths: number[][] = [[]];
  for (let i = 0; i < length; i++) {
    paths = paths.flatMap((path) => {
      const next: number[][] = [];
      for (let y = 0; y < L; y++) {
        const before = path.at(-1);
        if (before === undefined ? !continuesName(y) : isLegalTransition(before, y)) next.push([...path, y]);
      }
      return next;
    });
  }
  return paths.filter((path) => path.length === 0 || !opensName(path.at(-1) ?? 0));
}

const transitionIndex = new Map(
  Array.from({ length: TRANSITIONS.count }, (_, k) => [`${TRANSITIONS.from[k]} ${TRANSITIONS.to[k]}`, k]),
);

function pathScore(path: readonly number[], scores: Float64Array, transitions: Float64Array): number {
  let sum = 0;
  path.forEach((y, i) => {
    sum += scores[i * L + y] ?? 0;
    if (i > 0) sum += transitions[transitionIndex.get(`${path[i - 1]} ${y}`) ?? -1] ?? Number.NaN;
  });
  return sum;
}

const number = fc.double({ min: -4, max: 4, noNaN: true });
const problem = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    scores: fc.array(number, { minLength: length * L, maxLength: length * L }),
    transitions: fc.array(number, { minLength: TRANSITIONS.count, maxLength: TRANSITIONS.count }),
  }),
);
const paths = [0, 1, 2, 3].map(legalPaths);

describe('the label lattice', () => {
  it('finds the best legal path, like trying them all', () => {
    const lattice = new Lattice();
    fc.assert(
      fc.property(problem, ({ length, scores, transitions }) => {
        const s = Float64Array.from(scores);
        const t = Float64Array.from(transitions);
        const best = Math.max(...(paths[length] ?? []).map((path) => pathScore(path, s, t)));
        const labels = new Uint8Array(length);
        lattice.viterbi(length, s, t, labels);
        expect(pathScore([...labels], s, t)).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('sums over all legal paths, and over those that are allowed', () => {
    const lattice = new Lattice();
    fc.assert(
      fc.property(problem, fc.integer({ min: 1, max: 2 ** L - 1 }), (p, mask) => {
        const s = Float64Array.from(p.scores);
        const t = Float64Array.from(p.transitions);
        const all = (paths[p.length] ?? []).map((path) => Math.exp(pathScore(path, s, t)));
        const total = all.reduce((a, b) => a + b, 0);
        expect(lattice.sum(p.length, s, t, null)).toBeCloseTo(Math.log(total), 8);
        const allowed = new Uint32Array(p.length).fill(mask);
        const some = (paths[p.length] ?? [])
          .filter((path) => path.every((y) => ((mask >>> y) & 1) === 1))
          .reduce((sum, path) => sum + Math.exp(pathScore(path, s, t)), 0);
        const got = lattice.sum(p.length, s, t, allowed);
        if (some === 0) expect(got).toBe(-Infinity);
        else expect(got).toBeCloseTo(Math.log(some), 8);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the probabilities of labels, of transitions and of stretches of a path', () => {
    const lattice = new Lattice();
    fc.assert(
      fc.property(problem, ({ length, scores, transitions }) => {
        const s = Float64Array.from(scores);
        const t = Float64Array.from(transitions);
        const weighed = (paths[length] ?? []).map((path) => ({ path, p: Math.exp(pathScore(path, s, t)) }));
        const total = weighed.reduce((sum, { p }) => sum + p, 0);
        lattice.sum(length, s, t, null);
        const share = (test: (path: readonly number[]) => boolean) =>
          weighed.reduce((sum, { path, p }) => sum + (test(path) ? p : 0), 0) / total;
        for (let i = 0; i < length; i++) {
          for (let y = 0; y < L; y++)
            expect(lattice.marginal(i, y)).toBeCloseTo(
              share((path) => path[i] === y),
              8,
            );
        }
        const counts = new Float64Array(TRANSITIONS.count);
        lattice.addTransitionCounts(counts, 1);
        expect(counts.reduce((a, b) => a + b, 0)).toBeCloseTo(length - 1, 8);
        const sample = weighed[Math.floor(weighed.length / 2)]?.path ?? [];
        expect(lattice.pathProbability(0, sample)).toBeCloseTo(
          share((path) => path.join() === sample.join()),
          8,
        );
        expect(lattice.pathProbability(length - 1, sample.slice(-1))).toBeCloseTo(
          share((path) => path.at(-1) === sample.at(-1)),
          8,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('does not overflow on scores far apart', () => {
    const lattice = new Lattice();
    const length = 200;
    const scores = Float64Array.from({ length: length * L }, (_, k) => ((k * 7919) % 601) - 300);
    const sum = lattice.sum(length, scores, new Float64Array(TRANSITIONS.count), null);
    expect(Number.isFinite(sum)).toBe(true);
    for (let i = 0; i < length; i++) {
      let total = 0;
      for (let y = 0; y < L; y++) total += lattice.marginal(i, y);
      expect(total).toBeCloseTo(1, 6);
    }
  });
});

describe('labels', () => {
  it('spell the names that were written with them', () => {
    const labels = new Uint8Array(8);
    writeName(labels, 0, 1, 2);
    writeName(labels, 1, 4, 0);
    writeName(labels, 6, 8, 3);
    expect(namesInLabels(labels)).toEqual([
      { begin: 0, end: 1, type: 2 },
      { begin: 1, end: 4, type: 0 },
      { begin: 6, end: 8, type: 3 },
    ]);
  });

  it('know 97 legal transitions', () => {
    // 9 labels end or stand outside a name, 9 may follow them; 8 are open, and 2 of their type may follow each.
    expect(TRANSITIONS.count).toBe(9 * 9 + 8 * 2);
  });
});
