import type { TextDocument } from '../../text/document.ts';
import type { NameMention, NameTagger } from '../tagger.ts';
import type { CrfModel } from './crf-model.ts';
import { EmissionScorer } from './emissions.ts';
import { readWords, WordAnalyser } from './features.ts';
import { LABEL_COUNT, NAME_TYPES, namesInLabels } from './labels.ts';
import { Lattice } from './lattice.ts';

/** A name as token indices into the document. */
export interface TokenName {
  readonly begin: number;
  readonly end: number;
  readonly type: number;
  readonly confidence: number;
}

/** The trained tagger around a model that is already in memory. */
export class CrfTagger implements NameTagger {
  readonly #model: CrfModel;
  readonly #analyser: WordAnalyser;
  readonly #scorer: EmissionScorer;
  readonly #lattice = new Lattice();
  #scores = new Float64Array(0);

  constructor(model: CrfModel) {
    this.#model = model;
    this.#analyser = new WordAnalyser(model.language, model.lexicon);
    this.#scorer = new EmissionScorer(model, this.#analyser);
  }

  /** The names that the chain alone finds, sentence by sentence. */
  tagSentences(document: TextDocument): TokenName[] {
    const sequence = readWords(document, this.#analyser);
    const { transitions, temperature } = this.#model;
    const names: TokenName[] = [];
    for (let s = 0; s < document.sentences.length; s++) {
      const begin = sequence.sentenceStarts[s]!;
      const length = sequence.sentenceStarts[s + 1]! - begin;
      if (this.#scores.length < length * LABEL_COUNT)
        this.#scores = new Float64Array(length * LABEL_COUNT * 2);
      this.#scorer.score(sequence, s, this.#scores);
      const labels = new Uint8Array(length);
      this.#lattice.viterbi(length, this.#scores, transitions, labels);
      const found = namesInLabels(labels);
      if (found.length === 0) continue;
      if (temperature !== 1)
        for (let k = 0; k < length * LABEL_COUNT; k++) this.#scores[k] = this.#scores[k]! / temperature;
      this.#lattice.sum(length, this.#scores, transitions, null);
      for (const name of found) {
        const confidence = this.#lattice.pathProbability(name.begin, labels.subarray(name.begin, name.end));
        names.push({
          begin: begin + name.begin,
          end: begin + name.end,
          type: name.type,
          confidence: Math.min(1, confidence),
        });
      }
    }
    return names;
  }

  tag(document: TextDocument): NameMention[] {
    return this.tagSentences(document).map((name) => ({
      span: [document.tokens[name.begin]!.begin, document.tokens[name.end - 1]!.end],
      type: NAME_TYPES[name.type]!,
      confidence: name.confidence,
    }));
  }
}
