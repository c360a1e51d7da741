import type { CrfModel } from '../../src/engine/entities/crf/crfModel.ts';
import { LABEL_COUNT } from '../../src/engine/entities/crf/labels.ts';
import type { Language } from '../../src/engine/types.ts';
import type { FeatureMatrix } from './featureMatrix.ts';
import type { BuiltLexicon } from './lexiconBuilder.ts';
import { type BuiltTable, buildTable, openTable } from './tableBuilder.ts';
import type { Parameters } from './trainer.ts';

const L = LABEL_COUNT;

/** A model with the parts of its tables, ready to be written. */
export interface BuiltModel {
  readonly model: CrfModel;
  readonly lexicon: BuiltLexicon;
  readonly features: BuiltTable;
}

/**
 * Chooses the `rows` features that matter most: those with the largest weights, counted with how often they occur.
 * @returns 1 for every feature that stays
 */
export function strongestFeatures(matrix: FeatureMatrix, parameters: Parameters, rows: number): Uint8Array {
  const count = matrix.hashes.length;
  const strength = new Float64Array(count);
  for (let f = 0; f < count; f++) {
    let sum = 0;
    for (let y = 0; y < L; y++) sum += parameters.weights[f * L + y]! ** 2;
    strength[f] = Math.sqrt(sum) * Math.sqrt(Math.min(matrix.counts[f]!, 1000));
  }
  const active = new Uint8Array(count);
  if (count <= rows) return active.fill(1);
  const order = Uint32Array.from({ length: count }, (_, f) => f);
  order.sort((a, b) => strength[b]! - strength[a]! || a - b);
  for (let k = 0; k < rows; k++) active[order[k]!] = 1;
  return active;
}

/** Features and their weights, from one stage of training. */
export interface Stage {
  readonly matrix: FeatureMatrix;
  readonly parameters: Parameters;
}

/** The features of both stages in one list; they never share a hash, as their templates differ. */
function join(first: Stage, second: Stage | null): { hashes: Uint32Array; weights: Float32Array } {
  if (!second) return { hashes: first.matrix.hashes, weights: first.parameters.weights };
  const hashes = Uint32Array.from([...first.matrix.hashes, ...second.matrix.hashes]);
  const weights = new Float32Array(hashes.length * L);
  weights.set(first.parameters.weights);
  weights.set(second.parameters.weights, first.parameters.weights.length);
  return { hashes, weights };
}

/**
 * Rounds the weights to 8 bits and lays out the table of the features that have any.
 * @param second what the second pass learned on top of the first, if it did
 */
export function buildModel(
  language: Language,
  lexicon: BuiltLexicon,
  first: Stage,
  second: Stage | null,
  temperature: number,
): BuiltModel {
  const { hashes, weights } = join(first, second);
  const magnitudes: number[] = [];
  for (let k = 0; k < weights.length; k++) if (weights[k] !== 0) magnitudes.push(Math.abs(weights[k]!));
  const sorted = Float64Array.from(magnitudes).sort();
  // A few weights are much larger than all others; clipping them keeps the steps small.
  const largest = sorted[Math.floor(sorted.length * 0.9999)] ?? 1;
  const scale = (largest || 1) / 127;
  const round = (value: number) => Math.max(-127, Math.min(127, Math.round(value / scale)));
  const kept: number[] = [];
  for (let f = 0; f < hashes.length; f++) {
    let any = false;
    for (let y = 0; y < L && !any; y++) any = round(weights[f * L + y]!) !== 0;
    if (any) kept.push(f);
  }
  const table = buildTable(
    kept.map((f) => hashes[f]!),
    16,
  );
  const rows = new Int8Array(table.order.length * L);
  table.order.forEach((k, row) => {
    const f = kept[k]!;
    for (let y = 0; y < L; y++) rows[row * L + y] = round(weights[f * L + y]!);
  });
  const model: CrfModel = {
    language,
    lexicon: lexicon.lexicon,
    features: openTable(table),
    weights: rows,
    scale,
    transitions: Float64Array.from(first.parameters.transitions),
    temperature,
  };
  return { model, lexicon, features: table };
}
