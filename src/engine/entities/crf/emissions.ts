import type { CrfModel } from './crfModel.ts';
import {
  atOffset,
  contextFeatures,
  MOST_CONTEXT_FEATURES,
  OFFSETS,
  WordAnalyser,
  type WordSequence,
} from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { AnalysedWord, Word } from './words.ts';

const L = LABEL_COUNT;

/** A word with the sums of the weights of its features, LABEL_COUNT for every offset. */
export interface ScoredWord extends Word {
  readonly sums: Int16Array;
}

/**
 * Scores tokens with a model, in units of its scale. What a word contributes at each offset depends on the word
 * alone, so these sums are kept with the word and added as a whole: two thirds of all feature look-ups are saved.
 */
export class EmissionScorer {
  readonly analyser: WordAnalyser<ScoredWord>;
  readonly #model: CrfModel;
  readonly #context = new Uint32Array(MOST_CONTEXT_FEATURES);
  /** Where the weights of the token's features begin. */
  readonly #rows = new Uint32Array(MOST_CONTEXT_FEATURES);

  constructor(model: CrfModel) {
    this.#model = model;
    this.analyser = new WordAnalyser(model.language, model.lexicon, (word) => this.#scored(word));
  }

  /** Adds the weights of the feature `hash` to the scores from `begin` on. */
  addFeature(scores: Int32Array, begin: number, hash: number): void {
    const row = this.#model.features.find(hash);
    if (row < 0) return;
    const { weights } = this.#model;
    for (let y = 0; y < L; y++) scores[begin + y] = scores[begin + y]! + weights[row * L + y]!;
  }

  #scored(word: AnalysedWord): ScoredWord {
    const { features, weights } = this.#model;
    const sums = new Int16Array(OFFSETS.length * L);
    OFFSETS.forEach((offset, slot) => {
      for (const feature of featuresAt(word, offset)) {
        const row = features.find(atOffset(offset, feature));
        if (row < 0) continue;
        for (let y = 0; y < L; y++) sums[slot * L + y] = sums[slot * L + y]! + weights[row * L + y]!;
      }
    });
    // Without the features, which are most of a word's memory; written out, since copies by spreading are slow to read.
    return {
      lower: word.lower,
      key: word.key,
      stem: word.stem,
      shape: word.shape,
      bits: word.bits,
      nounKind: word.nounKind,
      coarse: word.coarse,
      fine: word.fine,
      capitalized: word.capitalized,
      allCaps: word.allCaps,
      hasLetters: word.hasLetters,
      sums,
    };
  }

  /**
   * Writes the scores of a sentence's tokens, row by row.
   * @param scores those of the whole text, LABEL_COUNT a token
   */
  score(sequence: WordSequence<ScoredWord>, sentence: number, scores: Int32Array): void {
    const begin = sequence.sentenceStarts[sentence]!;
    const end = sequence.sentenceStarts[sentence + 1]!;
    const { words } = sequence;
    const { features, weights } = this.#model;
    const context = this.#context;
    const rows = this.#rows;
    const { before, after } = this.analyser;
    for (let i = begin; i < end; i++) {
      const count = contextFeatures(sequence, this.analyser, sentence, i, context);
      let found = 0;
      for (let k = 0; k < count; k++) {
        const row = features.find(context[k]!);
        if (row >= 0) rows[found++] = row * L;
      }
      const center = words[i]!.sums;
      const before1 = (i > begin ? words[i - 1]! : before).sums;
      const before2 = (i > begin + 1 ? words[i - 2]! : before).sums;
      const behind1 = (i + 1 < end ? words[i + 1]! : after).sums;
      const behind2 = (i + 2 < end ? words[i + 2]! : after).sums;
      const base = i * L;
      for (let y = 0; y < L; y++) {
        let sum =
          center[y]! + before1[L + y]! + behind1[2 * L + y]! + before2[3 * L + y]! + behind2[4 * L + y]!;
        for (let k = 0; k < found; k++) sum += weights[rows[k]! + y]!;
        scores[base + y] = sum;
      }
    }
  }
}

/** The word's features that a token at `offset` from it has (before the offset is mixed in). */
export function featuresAt(word: AnalysedWord, offset: number): Uint32Array {
  if (offset === 0) return word.center;
  return offset === -1 || offset === 1 ? word.near : word.far;
}
