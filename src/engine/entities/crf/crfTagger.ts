import type { TextDocument } from '../../text/document.ts';
import type { NameMention, NameTagger } from '../tagger.ts';
import type { CrfModel } from './crfModel.ts';
import { EmissionScorer } from './emissions.ts';
import { readWords, WordAnalyser, type WordSequence } from './features.ts';
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
  readonly #analyser: WordAnalyser;
  readonly #scorer: EmissionScorer;
  readonly #lattice = new Lattice();
  readonly #features = new Uint32Array(MOST_SECOND_PASS_FEATURES);

  constructor(model: CrfModel) {
    this.#model = model;
    this.#analyser = new WordAnalyser(model.language, model.lexicon);
    this.#scorer = new EmissionScorer(model, this.#analyser);
  }

  /**
   * Reads the text twice: sentence by sentence, and again with what the first reading made of the same words
   * elsewhere. Linear in the number of tokens.
   */
  tag(document: TextDocument): NameMention[] {
    const sequence = readWords(document, this.#analyser);
    const scores = this.score(sequence);
    const { transitions, temperature } = this.#model;
    const mentions: NameMention[] = [];
    const sentences = sequence.sentenceStarts.length - 1;
    for (let s = 0; s < sentences; s++) {
      const begin = sequence.sentenceStarts[s]!;
      const length = sequence.sentenceStarts[s + 1]! - begin;
      const rows = scores.subarray(begin * L, (begin + length) * L);
      const labels = new Uint8Array(length);
      this.#lattice.viterbi(length, rows, transitions, labels);
      const names = namesInLabels(labels);
      if (names.length === 0) continue;
      for (let k = 0; k < rows.length; k++) rows[k] = rows[k]! / temperature;
      this.#lattice.sum(length, rows, transitions, null);
      for (const { begin: first, end, type } of names) {
        const probability = this.#lattice.pathProbability(first, labels.subarray(first, end));
        mentions.push({
          span: [document.tokens[begin + first]!.begin, document.tokens[begin + end - 1]!.end],
          type: NAME_TYPES[type]!,
          confidence: Math.min(1, Math.max(0, probability)),
        });
      }
    }
    return mentions;
  }

  /** The scores of all tokens after both passes, LABEL_COUNT a token. */
  score(sequence: WordSequence): Float64Array {
    const count = sequence.words.length;
    const scores = new Float64Array(count * L);
    const summaries = new Float32Array(count * SUMMARY_SIZE);
    const repeats = repeatedWords(sequence);
    const sentences = sequence.sentenceStarts.length - 1;
    for (let s = 0; s < sentences; s++) {
      const begin = sequence.sentenceStarts[s]!;
      const end = sequence.sentenceStarts[s + 1]!;
      const rows = scores.subarray(begin * L, end * L);
      this.#scorer.score(sequence, s, rows);
      // What the first pass made of a word is asked for only where the word stands again.
      if (!repeats.subarray(begin, end).includes(1)) continue;
      this.#lattice.sum(end - begin, rows, this.#model.transitions, null);
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
