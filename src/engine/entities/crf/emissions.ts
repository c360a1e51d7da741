import type { CrfModel } from './crfModel.ts';
import {
  atOffset,
  contextFeatures,
  MOST_CONTEXT_FEATURES,
  OFFSETS,
  type WordAnalyser,
  type WordSequence,
} from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Word } from './words.ts';

const L = LABEL_COUNT;

/**
 * Scores tokens with a model. What a word contributes at each offset depends on the word alone, so these sums are
 * kept with the word and added as a whole: two thirds of all feature look-ups are saved.
 */
export class EmissionScorer {
  readonly #model: CrfModel;
  readonly #analyser: WordAnalyser;
  readonly #sums = new WeakMap<Word, Int16Array>();
  readonly #context = new Uint32Array(MOST_CONTEXT_FEATURES);
  /** Where the weights of the token's features begin. */
  readonly #rows = new Uint32Array(MOST_CONTEXT_FEATURES);

  constructor(model: CrfModel, analyser: WordAnalyser) {
    this.#model = model;
    this.#analyser = analyser;
  }

  /** Adds the weights of the feature `hash` to the scores from `begin` on. */
  addFeature(scores: Float64Array, begin: number, hash: number): void {
    const row = this.#model.features.find(hash);
    if (row < 0) return;
    const { weights, scale } = this.#model;
    for (let y = 0; y < L; y++) scores[begin + y] = scores[begin + y]! + weights[row * L + y]! * scale;
  }

  /** Sums of the word's weights, LABEL_COUNT for every offset. */
  #sumsOf(word: Word): Int16Array {
    const known = this.#sums.get(word);
    if (known) return known;
    const { features, weights } = this.#model;
    const sums = new Int16Array(OFFSETS.length * L);
    OFFSETS.forEach((offset, slot) => {
      for (const feature of featuresAt(word, offset)) {
        const row = features.find(atOffset(offset, feature));
        if (row < 0) continue;
        for (let y = 0; y < L; y++) sums[slot * L + y] = sums[slot * L + y]! + weights[row * L + y]!;
      }
    });
    this.#sums.set(word, sums);
    return sums;
  }

  /**
   * Writes the scores of a sentence's tokens, row by row.
   * @param scores at least (tokens of the sentence) × LABEL_COUNT long
   */
  score(sequence: WordSequence, sentence: number, scores: Float64Array): void {
    const begin = sequence.sentenceStarts[sentence]!;
    const end = sequence.sentenceStarts[sentence + 1]!;
    const { words } = sequence;
    const { features, weights, scale } = this.#model;
    const context = this.#context;
    const rows = this.#rows;
    const after = this.#sumsOf(this.#analyser.after);
    const sumsAt = (i: number): Int16Array => (i < end ? this.#sumsOf(words[i]!) : after);
    // The sums of the five words around the token, in the order of the text.
    let before2 = after;
    let before1 = this.#sumsOf(this.#analyser.before);
    let center = before1;
    let behind1 = sumsAt(begin);
    let behind2 = sumsAt(begin + 1);
    for (let i = begin; i < end; i++) {
      before2 = before1;
      before1 = center;
      center = behind1;
      behind1 = behind2;
      behind2 = sumsAt(i + 2);
      const count = contextFeatures(sequence, this.#analyser, sentence, i, context);
      let found = 0;
      for (let k = 0; k < count; k++) {
        const row = features.find(context[k]!);
        if (row >= 0) rows[found++] = row * L;
      }
      const base = (i - begin) * L;
      for (let y = 0; y < L; y++) {
        let sum =
          center[y]! + before1[L + y]! + behind1[2 * L + y]! + before2[3 * L + y]! + behind2[4 * L + y]!;
        for (let k = 0; k < found; k++) sum += weights[rows[k]! + y]!;
        scores[base + y] = sum * scale;
      }
    }
  }
}

/** The word's features that a token at `offset` from it has (before the offset is mixed in). */
export function featuresAt(word: Word, offset: number): Uint32Array {
  if (offset === 0) return word.center;
  return offset === -1 || offset === 1 ? word.near : word.far;
}
