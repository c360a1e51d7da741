import type { CrfModel } from '../../src/engine/entities/crf/crfModel.ts';
import { EmissionScorer } from '../../src/engine/entities/crf/emissions.ts';
import { readWords } from '../../src/engine/entities/crf/features.ts';
import { LABEL_COUNT } from '../../src/engine/entities/crf/labels.ts';
import { Lattice } from '../../src/engine/entities/crf/lattice.ts';
import {
  DocumentVotes,
  MOST_SECOND_PASS_FEATURES,
  SUMMARY_SIZE,
  summarize,
} from '../../src/engine/entities/crf/secondPass.ts';
import type { Example } from './examples.ts';
import type { FeatureMatrix, TrainingSentence } from './featureMatrix.ts';

const L = LABEL_COUNT;

/** What the second pass learns from: features of tokens, on top of the scores of the first. */
export interface SecondStage {
  readonly matrix: FeatureMatrix;
  readonly scores: Float32Array;
}

/**
 * Runs first-pass models over texts that they were not trained on, and gathers what the second pass sees there.
 * @param parts texts with the model that has not seen them
 */
export function prepareSecondStage(
  parts: readonly { readonly model: CrfModel; readonly examples: readonly Example[] }[],
): SecondStage {
  const numbers = new Map<number, number>();
  const hashes: number[] = [];
  const counts: number[] = [];
  const start: number[] = [0];
  const features: number[] = [];
  const allowed: number[] = [];
  const sentences: TrainingSentence[] = [];
  const chunks: Float32Array[] = [];
  const lattice = new Lattice();
  const buffer = new Uint32Array(MOST_SECOND_PASS_FEATURES);
  for (const { model, examples } of parts) {
    const scorer = new EmissionScorer(model);
    for (const example of examples) {
      const sequence = readWords(example.document, scorer.analyser);
      const count = sequence.words.length;
      const units = new Int32Array(count * L);
      const scores = new Float64Array(count * L);
      const summaries = new Float32Array(count * SUMMARY_SIZE);
      for (let s = 0; s + 1 < sequence.sentenceStarts.length; s++) {
        const begin = sequence.sentenceStarts[s]!;
        const length = sequence.sentenceStarts[s + 1]! - begin;
        const rows = scores.subarray(begin * L, (begin + length) * L);
        scorer.score(sequence, s, units);
        for (let k = 0; k < rows.length; k++) rows[k] = units[begin * L + k]! * model.scale;
        lattice.sum(length, rows, model.transitions, null);
        summarize(lattice, length, begin, summaries);
        sentences.push({ firstToken: allowed.length + begin, length, weight: example.weight });
      }
      chunks.push(Float32Array.from(scores));
      const votes = new DocumentVotes(sequence, summaries);
      for (let i = 0; i < count; i++) {
        const found = votes.features(i, buffer);
        for (let k = 0; k < found; k++) {
          const hash = buffer[k]!;
          let number = numbers.get(hash);
          if (number === undefined) {
            number = hashes.length;
            numbers.set(hash, number);
            hashes.push(hash);
            counts.push(0);
          }
          counts[number] = counts[number]! + 1;
          features.push(number);
        }
        start.push(features.length);
      }
      for (const mask of example.allowed) allowed.push(mask);
    }
  }
  const scores = new Float32Array(allowed.length * L);
  let at = 0;
  for (const chunk of chunks) {
    scores.set(chunk, at);
    at += chunk.length;
  }
  return {
    matrix: {
      sentences,
      start: Uint32Array.from(start),
      features: Uint32Array.from(features),
      allowed: Uint32Array.from(allowed),
      hashes: Uint32Array.from(hashes),
      counts: Uint32Array.from(counts),
    },
    scores,
  };
}
