import { describe, expect, it } from 'vitest';
import { CrfTagger } from '../../../../src/engine/entities/crf/crfTagger.ts';
import { EmissionScorer } from '../../../../src/engine/entities/crf/emissions.ts';
import { readWords, WordAnalyser } from '../../../../src/engine/entities/crf/features.ts';
import { LABEL_COUNT, TRANSITIONS } from '../../../../src/engine/entities/crf/labels.ts';
import { Lattice } from '../../../../src/engine/entities/crf/lattice.ts';
import { parseModel } from '../../../../src/engine/entities/crf/modelFile.ts';
import { buildDocument } from '../../../../src/engine/text/buildDocument.ts';
import { lineBlocks } from '../../../../training/crf/examples.ts';
import { visitTokens } from '../../../../training/crf/featureMatrix.ts';
import { gradientOf } from '../../../../training/crf/gradient.ts';
import { writeModel } from '../../../../training/crf/modelWriter.ts';
import { toyExamples, trainToy } from './toy.ts';

const L = LABEL_COUNT;

describe('the gradient', () => {
  it('is what finite differences say it is, with partial labels too', () => {
    const length = 4;
    const scores = Float64Array.from({ length: length * L }, (_, k) => Math.sin(k * 1.7) * 2);
    const transitions = Float64Array.from({ length: TRANSITIONS.count }, (_, k) => Math.cos(k * 0.9));
    // O or any misc label, a person's first word, its last word, anything.
    const allowed = Uint32Array.of(1 | (15 << 13), 1 << 1, 1 << 3, 2 ** L - 1);
    const likelihood = (s: Float64Array, t: Float64Array) => {
      const lattice = new Lattice();
      const some = lattice.sum(length, s, t, allowed);
      return some - lattice.sum(length, s, t, null);
    };
    const gradient = gradientOf(length, scores, transitions, allowed);
    expect(gradient).not.toBeNull();
    expect(gradient?.likelihood).toBeCloseTo(likelihood(scores, transitions), 9);
    const step = 1e-5;
    for (let k = 0; k < scores.length; k++) {
      const up = Float64Array.from(scores);
      const down = Float64Array.from(scores);
      up[k] = (up[k] ?? 0) + step;
      down[k] = (down[k] ?? 0) - step;
      const slope = (likelihood(up, transitions) - likelihood(down, transitions)) / (2 * step);
      expect(gradient?.scores[k]).toBeCloseTo(slope, 6);
    }
    for (let k = 0; k < transitions.length; k++) {
      const up = Float64Array.from(transitions);
      const down = Float64Array.from(transitions);
      up[k] = (up[k] ?? 0) + step;
      down[k] = (down[k] ?? 0) - step;
      const slope = (likelihood(scores, up) - likelihood(scores, down)) / (2 * step);
      expect(gradient?.transitions[k]).toBeCloseTo(slope, 6);
    }
  });
});

describe('training', () => {
  it('learns a small corpus', () => {
    const tagger = new CrfTagger(parseModel(writeModel(trainToy())));
    const text = 'Gestern kam Erna Quast nach Lindau.\n';
    const names = tagger.tag(buildDocument(text, lineBlocks(text), 'de'));
    expect(names.map(({ span, type }) => [text.slice(...span), type])).toEqual([
      ['Erna Quast', 'person'],
      ['Lindau', 'place'],
    ]);
    for (const { confidence } of names) expect(confidence).toBeGreaterThan(0.5);
  });

  it('gives the same bytes for the same data and seed, and others for another seed', () => {
    const first = writeModel(trainToy());
    expect(Buffer.compare(first, writeModel(trainToy()))).toBe(0);
    expect(Buffer.compare(first, writeModel(trainToy(2)))).not.toBe(0);
  });

  it('uses the features of training at run time: the sums of both are the same', () => {
    const { model } = trainToy();
    const analyser = new WordAnalyser('de', model.lexicon, (word) => word);
    const scorer = new EmissionScorer(model);
    for (const example of toyExamples().slice(0, 5)) {
      const expected = new Float64Array(example.labels.length * L);
      visitTokens(example, analyser, (hashes, count, token) => {
        for (const hash of hashes.subarray(0, count)) {
          const row = model.features.find(hash);
          for (let y = 0; row >= 0 && y < L; y++) {
            const at = token * L + y;
            expected[at] = (expected[at] ?? 0) + (model.weights[row * L + y] ?? 0);
          }
        }
      });
      const sequence = readWords(example.document, scorer.analyser);
      const scores = new Int32Array(expected.length);
      for (let s = 0; s + 1 < sequence.sentenceStarts.length; s++) scorer.score(sequence, s, scores);
      expect(scores.some((score) => score !== 0)).toBe(true);
      expect([...scores]).toEqual([...expected]);
    }
  });
});
