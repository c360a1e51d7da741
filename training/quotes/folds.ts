import { createQuoteModel, type QuoteModel } from '../../src/engine/quotes/learned/index.ts';
import type { Language } from '../../src/engine/types.ts';
import { trainQuoteModel } from './pipeline.ts';
import type { LabelledReading } from './readings.ts';

const FOLDS = 5;

/** For each reading, what was trained without it: on the other four fifths. */
export function trainedByFold<T>(
  readings: readonly LabelledReading[],
  train: (part: readonly LabelledReading[]) => T,
): T[] {
  const trained = Array.from({ length: FOLDS }, (_, fold) =>
    train(readings.filter((_reading, index) => index % FOLDS !== fold)),
  );
  return readings.map((_, index) => trained[index % FOLDS]!);
}

/** For each reading, a model that has not seen it. */
export function modelsByFold(readings: readonly LabelledReading[], language: Language): QuoteModel[] {
  return trainedByFold(readings, (part) => createQuoteModel(trainQuoteModel(language, part)));
}
