import type { Language } from '../../types.ts';
import { type Draft, draft } from '../draft.ts';
import { type ClauseRun, clauseFeatures, clauseRuns, takenBy } from './clauseFeatures.ts';
import { Features, type LinearModel, logistic, scoreOf } from './linearModel.ts';
import type { Scene } from './scene.ts';

/**
 * From this probability on, a clause is taken. It lies below one half: a quotation that is missed costs as much as one
 * too many, so that F1 is best where a find is right about as often as half of F1 (Lipton et al. 2014).
 */
export const LEAST_PROBABILITY = 0.4;

/** Ids of what the model finds, like those of rules. */
const IDS: Readonly<Partial<Record<Language, string>>> = { de: 'de.learned-clause' };

export interface ScoredRun {
  readonly run: ClauseRun;
  readonly probability: number;
}

/** Of runs of one unit, the likeliest that do not overlap. */
export function likeliest(scored: readonly ScoredRun[], least: number): ScoredRun[] {
  const kept: ScoredRun[] = [];
  const order = scored
    .filter(({ probability }) => probability >= least)
    .sort((a, b) => b.probability - a.probability || a.run.first - b.run.first || a.run.end - b.run.end);
  for (const candidate of order) {
    const overlaps = kept.some(({ run }) => candidate.run.first < run.end && run.first < candidate.run.end);
    if (!overlaps) kept.push(candidate);
  }
  return kept.sort((a, b) => a.run.first - b.run.first);
}

/** Reported speech in clauses that no rule has taken, as drafts whose speaker is open, in order. */
export function learnedClauses(scene: Scene, model: LinearModel): Draft[] {
  const taken = takenBy(scene);
  const features = new Features();
  const { language } = scene.drafted.reading.document;
  const found: Draft[] = [];
  for (const unit of scene.drafted.reading.units) {
    const scored = clauseRuns(scene, unit, taken, true).map((run) => {
      clauseFeatures(scene, run, taken, features);
      return { run, probability: logistic(scoreOf(model, features)) };
    });
    for (const { run, probability } of likeliest(scored, LEAST_PROBABILITY))
      found.push(clauseDraft(scene, run, probability, IDS[language] ?? 'learned-clause'));
  }
  return found;
}

/** A run as a quotation of whoever spoke before. */
export function clauseDraft(scene: Scene, run: ClauseRun, confidence: number, rule: string): Draft {
  let hasMarks = false;
  for (let i = run.first; i < run.end && !hasMarks; i++) hasMarks = scene.inMarks(i);
  return draft({
    rule,
    kind: hasMarks ? 'mixed' : 'indirect',
    ranges: [[run.first, run.end]],
    confidence,
    unit: run.unit.index,
    carries: true,
  });
}
