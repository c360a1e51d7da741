import { describe, expect, it } from 'vitest';
import { readOwn } from '../../../../bench/qualityData.ts';
import { createListTagger } from '../../../../src/engine/index.ts';
import { createQuoteModel } from '../../../../src/engine/quotes/learned/index.ts';
import { type LearningOptions, learn, type Question } from '../../../../training/quotes/learn.ts';
import { trainQuoteModel } from '../../../../training/quotes/pipeline.ts';
import { readArticles } from '../../../../training/quotes/readings.ts';

const OPTIONS: LearningOptions = {
  bits: 4,
  epochs: 30,
  learningRate: 0.3,
  dropout: 0,
  decay: 0,
  seed: 1,
};
const row = (...slots: number[]) => Uint32Array.from(slots);

describe('learning', () => {
  it('tells yes from no by the features that differ', () => {
    const questions: Question[] = Array.from({ length: 40 }, (_, i) => ({
      rows: [row(0, i % 2 === 0 ? 1 : 2)],
      right: [i % 2 === 0],
    }));
    const weights = learn(questions, OPTIONS);
    const score = (slot: number) => (weights[0] ?? 0) + (weights[slot] ?? 0);
    expect(score(1)).toBeGreaterThan(1);
    expect(score(2)).toBeLessThan(-1);
  });

  it('chooses among candidates, and is content with any of several right ones', () => {
    const questions: Question[] = Array.from({ length: 40 }, () => ({
      rows: [row(1), row(2), row(3)],
      right: [false, true, true],
    }));
    const weights = learn(questions, OPTIONS);
    expect(weights[2]).toBeGreaterThan(weights[1] ?? 0);
    expect(weights[3]).toBeGreaterThan(weights[1] ?? 0);
  });

  it('learns nothing where nothing is right', () => {
    expect(learn([{ rows: [row(1), row(2)], right: [false, false] }], OPTIONS).every((w) => w === 0)).toBe(
      true,
    );
  });

  it('makes the same file of the same articles, one that can be read', () => {
    const articles = readOwn('de').slice(0, 12);
    const train = () => trainQuoteModel('de', readArticles(articles, 'de', createListTagger('de')));
    const bytes = train();
    expect(train()).toEqual(bytes);
    expect(createQuoteModel(bytes)).toMatchObject({ language: 'de' });
  });
});
