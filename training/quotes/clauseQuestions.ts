import { sharedCharacters } from '../../bench/quoteScore.ts';
import { spanOfTokens } from '../../src/engine/quotes/draft.ts';
import {
  type ClauseRun,
  clauseFeatures,
  clauseRuns,
  takenBy,
} from '../../src/engine/quotes/learned/clauseFeatures.ts';
import { Features } from '../../src/engine/quotes/learned/linearModel.ts';
import { Scene } from '../../src/engine/quotes/learned/scene.ts';
import type { Span } from '../../src/engine/types.ts';
import { type Question, rowOf } from './learn.ts';
import type { LabelledReading } from './readings.ts';

/** A run that shares so much with a label is one, one that shares less than half is none; between them neither. */
const MATCHES = 0.8;
const DIFFERS = 0.5;

/** A run and how well it fits the label that it fits best. */
export interface LabelledRun {
  readonly run: ClauseRun;
  readonly fit: number;
  /** Index of that label, or -1. */
  readonly label: number;
}

/** How much of the longer of two stretches both have. */
function fitOf(a: readonly Span[], b: readonly Span[], text: string): number {
  const longer = Math.max(sharedCharacters(a, a, text), sharedCharacters(b, b, text));
  return longer === 0 ? 0 : sharedCharacters(a, b, text) / longer;
}

/** Runs of one sentence beside the labels of reported speech. */
export function labelledRuns(
  reading: LabelledReading,
  runs: readonly ClauseRun[],
  withDirect = false,
): LabelledRun[] {
  const { article, drafted } = reading;
  const { tokens } = drafted.reading;
  return runs.map((run) => {
    const span = spanOfTokens(tokens, run.first, run.end);
    let fit = 0;
    let label = -1;
    article.quotes.forEach((quote, index) => {
      if (
        (quote.direct && !withDirect) ||
        !quote.spans.some(([begin, end]) => begin < span[1] && span[0] < end)
      )
        return;
      const own = fitOf(quote.spans, [span], article.text);
      if (own > fit) {
        fit = own;
        label = index;
      }
    });
    return { run, fit, label };
  });
}

/**
 * What there is to learn about clauses: also from those that rules find, which are most. Those that rules have left
 * over have features of their own beside.
 */
export function clauseQuestions(readings: readonly LabelledReading[], bits: number): Question[] {
  const features = new Features();
  const questions: Question[] = [];
  for (const reading of readings) {
    const scene = new Scene(reading.drafted);
    const taken = takenBy(scene);
    for (const unit of reading.drafted.reading.units) {
      for (const { run, fit } of labelledRuns(reading, clauseRuns(scene, unit, taken, false))) {
        if (fit >= DIFFERS && fit < MATCHES) continue;
        clauseFeatures(scene, run, taken, features);
        questions.push({ rows: [rowOf(features, bits)], right: [fit >= MATCHES] });
      }
    }
  }
  return questions;
}
