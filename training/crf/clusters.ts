import { Random } from './random.ts';

/** Words in groups of like use. */
export interface WordClusters {
  readonly words: readonly string[];
  /** Fine cluster of every word. */
  readonly fine: Uint16Array;
  /** Coarse cluster of every fine one. */
  readonly coarseOfFine: Uint8Array;
}

/** `count` vectors of `dimensions` numbers, one after the other. */
export interface Vectors {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

function normalize(vectors: Vectors): void {
  const { count, dimensions, values } = vectors;
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += values[i * dimensions + d]! ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let d = 0; d < dimensions; d++) values[i * dimensions + d] = values[i * dimensions + d]! * scale;
  }
}

function nearest(vectors: Vectors, i: number, centers: Vectors): number {
  const { dimensions, values } = vectors;
  let best = 0;
  let top = -Infinity;
  const base = i * dimensions;
  for (let k = 0; k < centers.count; k++) {
    const other = k * dimensions;
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += values[base + d]! * centers.values[other + d]!;
    if (dot > top) {
      top = dot;
      best = k;
    }
  }
  return best;
}

/**
 * Spherical k-means (Dhillon & Modha 2001): groups vectors by direction.
 * @param vectors are scaled to length 1 in place
 */
export function kMeans(
  vectors: Vectors,
  groups: number,
  rounds: number,
  seed: number,
): { assignment: Uint16Array; centers: Vectors } {
  normalize(vectors);
  const { count, dimensions, values } = vectors;
  const random = new Random(seed);
  const picks = Uint32Array.from({ length: count }, (_, i) => i);
  random.shuffle(picks);
  const centers: Vectors = { count: groups, dimensions, values: new Float32Array(groups * dimensions) };
  for (let k = 0; k < groups; k++) {
    const pick = picks[k % count]!;
    centers.values.set(values.subarray(pick * dimensions, (pick + 1) * dimensions), k * dimensions);
  }
  const assignment = new Uint16Array(count);
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < count; i++) assignment[i] = nearest(vectors, i, centers);
    if (round === rounds) break;
    centers.values.fill(0);
    for (let i = 0; i < count; i++) {
      const base = assignment[i]! * dimensions;
      for (let d = 0; d < dimensions; d++) {
        centers.values[base + d] = centers.values[base + d]! + values[i * dimensions + d]!;
      }
    }
    normalize(centers);
  }
  return { assignment, centers };
}

/** Groups words twice: into `fine` clusters, and those into `coarse` ones. */
export function clusterWords(
  words: readonly string[],
  vectors: Vectors,
  fine: number,
  coarse: number,
  seed: number,
): WordClusters {
  const inner = kMeans(vectors, fine, 10, seed);
  const outer = kMeans(inner.centers, coarse, 20, seed + 1);
  return { words, fine: inner.assignment, coarseOfFine: Uint8Array.from(outer.assignment) };
}
