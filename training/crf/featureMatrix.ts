import { featuresAt } from '../../src/engine/entities/crf/emissions.ts';
import {
  atOffset,
  contextFeatures,
  MOST_CONTEXT_FEATURES,
  OFFSETS,
  readWords,
  type WordAnalyser,
} from '../../src/engine/entities/crf/features.ts';
import type { AnalysedWord } from '../../src/engine/entities/crf/words.ts';
import type { Example } from './examples.ts';

/** One sentence to learn from: its tokens are rows `[firstToken, firstToken + length)` of the matrix. */
export interface TrainingSentence {
  readonly firstToken: number;
  readonly length: number;
  readonly weight: number;
}

/** All tokens of the training data as lists of feature numbers. */
export interface FeatureMatrix {
  readonly sentences: readonly TrainingSentence[];
  /** Features of token `t`: `features[start[t]]` to `features[start[t + 1] - 1]`. */
  readonly start: Uint32Array;
  readonly features: Uint32Array;
  /** For every token the labels it may have, as bits. */
  readonly allowed: Uint32Array;
  /** Hash of every feature number. */
  readonly hashes: Uint32Array;
  /** How many tokens have it. */
  readonly counts: Uint32Array;
}

/** Counts 32-bit hashes in an open-addressing table. */
class HashCounter {
  #mask: number;
  #keys: Uint32Array;
  #values: Uint32Array;
  #used = 0;

  constructor(bits: number) {
    this.#mask = 2 ** bits - 1;
    this.#keys = new Uint32Array(2 ** bits);
    this.#values = new Uint32Array(2 ** bits);
  }

  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#mask = keys.length * 2 - 1;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) if (values[i] !== 0) this.set(keys[i]!, values[i]!);
  }

  set(hash: number, value: number): void {
    const slot = this.#slot(hash);
    this.#keys[slot] = hash;
    this.#values[slot] = value;
  }

  add(hash: number): void {
    const slot = this.#slot(hash);
    if (this.#values[slot] === 0) {
      this.#keys[slot] = hash;
      this.#used++;
      if (this.#used * 2 > this.#keys.length) {
        this.#values[slot] = 1;
        this.#grow();
        return;
      }
    }
    this.#values[slot] = this.#values[slot]! + 1;
  }

  get(hash: number): number {
    return this.#values[this.#slot(hash)]!;
  }

  /** Hashes with at least `least` counts, ascending, so that their order does not depend on the table. */
  frequent(least: number): Uint32Array {
    const kept: number[] = [];
    for (let i = 0; i < this.#keys.length; i++) {
      if (this.#values[i]! >= least) kept.push(this.#keys[i]!);
    }
    return Uint32Array.from(kept).sort();
  }
}

/** Calls `visit` with the feature hashes of every token of `example`, sentence by sentence. */
export function visitTokens(
  example: Example,
  analyser: WordAnalyser<AnalysedWord>,
  visit: (hashes: Uint32Array, count: number, token: number) => void,
): void {
  const sequence = readWords(example.document, analyser);
  const buffer = new Uint32Array(512);
  const context = new Uint32Array(MOST_CONTEXT_FEATURES);
  for (let s = 0; s + 1 < sequence.sentenceStarts.length; s++) {
    const begin = sequence.sentenceStarts[s]!;
    const end = sequence.sentenceStarts[s + 1]!;
    for (let i = begin; i < end; i++) {
      let n = 0;
      for (const offset of OFFSETS) {
        const at = i + offset;
        const word = at < begin ? analyser.before : at >= end ? analyser.after : sequence.words[at]!;
        for (const feature of featuresAt(word, offset)) buffer[n++] = atOffset(offset, feature);
      }
      const more = contextFeatures(sequence, analyser, s, i, context);
      for (let k = 0; k < more; k++) buffer[n++] = context[k]!;
      visit(buffer, n, i);
    }
  }
}

/**
 * Extracts the features of all examples and numbers those that at least `leastCount` tokens have.
 */
export function buildMatrix(
  examples: readonly Example[],
  analyser: WordAnalyser<AnalysedWord>,
  leastCount: number,
): FeatureMatrix {
  const counter = new HashCounter(20);
  let tokens = 0;
  let entries = 0;
  for (const example of examples) {
    visitTokens(example, analyser, (hashes, count) => {
      for (let k = 0; k < count; k++) counter.add(hashes[k]!);
      tokens++;
      entries += count;
    });
  }
  const hashes = counter.frequent(leastCount);
  const counts = Uint32Array.from(hashes, (hash) => counter.get(hash));
  const numbers = new HashCounter(Math.ceil(Math.log2(hashes.length * 2 + 2)));
  hashes.forEach((hash, number) => {
    numbers.set(hash, number + 1);
  });
  const start = new Uint32Array(tokens + 1);
  const features = new Uint32Array(entries);
  const allowed = new Uint32Array(tokens);
  const sentences: TrainingSentence[] = [];
  let token = 0;
  let entry = 0;
  for (const example of examples) {
    const first = token;
    visitTokens(example, analyser, (list, count, i) => {
      for (let k = 0; k < count; k++) {
        const number = numbers.get(list[k]!);
        if (number > 0) features[entry++] = number - 1;
      }
      allowed[token] = example.allowed[i]!;
      token++;
      start[token] = entry;
    });
    for (const sentence of example.document.sentences) {
      const length = sentence.endToken - sentence.firstToken;
      sentences.push({ firstToken: first + sentence.firstToken, length, weight: example.weight });
    }
  }
  return { sentences, start, features: features.slice(0, entry), allowed, hashes, counts };
}
