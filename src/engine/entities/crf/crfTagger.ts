import type { TextDocument } from '../../text/document.ts';
import type { NameMention, NameTagger } from '../tagger.ts';
import type { CrfModel } from './crfModel.ts';
import { EmissionScorer, type ScoredWord } from './emissions.ts';
import { readWords, type WordSequence } from './features.ts';
import { LABEL_COUNT, NAME_TYPES, namesInLabels } from './labels.ts';
import { Lattice } from './lattice.ts';
import {
  DocumentVotes,
  MOST_SECOND_PASS_FEATURES,
  repeatedWords,
  SUMMARY_SIZE,
  summarize,
} from './secondPass.ts';

const L = LABEL_COUNT;

/** The trained tagger around a model that is already in memory. */
export class CrfTagger implements NameTagger {
  readonly #model: CrfModel;
  readonly #scorer: EmissionScorer;
  readonly #lattice = new Lattice();
  readonly #features = new Uint32Array(MOST_SECOND_PASS_FEATURES);
  /** Scores of one sentence. */
  #rows = new Float64Array(0);

  constructor(model: CrfModel) {
    this.#model = model;
    this.#scorer = new EmissionScorer(model);
  }

  /**
   * Reads the text twice: sentence by sentence, and again with what the first reading made of the same words
   * elsewhere. Linear in the number of tokens.
   */
  tag(document: TextDocument): NameMention[] {
    const sequence = readWords(document, this.#scorer.analyser);
    const scores = this.#score(sequence);
    const { transitions, scale, temperature } = this.#model;
    const mentions: NameMention[] = [];
    const sentences = sequence.sentenceStarts.length - 1;
    for (let s = 0; s < sentences; s++) {
      const begin = sequence.sentenceStarts[s]!;
      const end = sequence.sentenceStarts[s + 1]!;
      const length = end - begin;
      const labels = new Uint8Array(length);
      this.#lattice.viterbi(length, this.#scaled(scores, begin, end, scale), transitions, labels);
      const names = namesInLabels(labels);
      if (names.length === 0) continue;
      this.#lattice.sum(length, this.#scaled(scores, begin, end, scale / temperature), transitions, null);
      for (const { begin: first, end: behind, type } of names) {
        const probability = this.#lattice.pathProbability(first, labels.subarray(first, behind));
        mentions.push({
          span: [document.tokens[begin + first]!.begin, document.tokens[begin + behind - 1]!.end],
          type: NAME_TYPES[type]!,
          confidence: Math.min(1, Math.max(0, probability)),
        });
      }
    }
    return mentions;
  }

  /** The scores of the tokens `[begin, end)` as they are summed; valid until the next call. */
  #scaled(scores: Int32Array, begin: number, end: number, scale: number): Float64Array {
    const count = (end - begin) * L;
    if (this.#rows.length < count) this.#rows = new Float64Array(2 * count);
    const rows = this.#rows;
    for (let k = 0; k < count; k++) rows[k] = scores[begin * L + k]! * scale;
    return rows;
  }

  /** The scores of all tokens after both passes, LABEL_COUNT a token, in units of the model's scale. */
  #score(sequence: WordSequence<ScoredWord>): Int32Array {
    const { transitions, scale } = this.#model;
    const count = sequence.words.length;
    const scores = new Int32Array(count * L);
    const summaries = new Float32Array(count * SUMMARY_SIZE);
    const repeats = repeatedWords(sequence);
    const sentences = sequence.sentenceStarts.length - 1;
    for (let s = 0; s < sentences; s++) {
      const begin = sequence.sentenceStarts[s]!;
      const end = sequence.sentenceStarts[s + 1]!;
      this.#scorer.score(sequence, s, scores);
      // What the first pass made of a word is asked for only where the word stands again.
      if (!repeats.subarray(begin, end).includes(1)) continue;
      this.#lattice.sum(end - begin, this.#scaled(scores, begin, end, scale), transitions, null);
      summarize(this.#lattice, end - begin, begin, summaries);
    }
    const votes = new DocumentVotes(sequence, summaries);
    for (let i = 0; i < count; i++) {
      const found = votes.features(i, this.#features);
      for (let k = 0; k < found; k++) this.#scorer.addFeature(scores, i * L, this.#features[k]!);
    }
    return scores;
  }
}
