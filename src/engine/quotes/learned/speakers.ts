import type { Cast } from '../../entities/cast.ts';
import type { Draft, Phrase } from '../draft.ts';
import type { Voice } from '../findQuotes.ts';
import { Features, scoreOf } from './linearModel.ts';
import type { QuoteModel } from './modelFile.ts';
import type { Scene } from './scene.ts';
import { type SpeakerCandidate, speakerCandidates, speakerFeatures } from './speakerFeatures.ts';

/**
 * True for a quotation whose speaker may be chosen by the model: its frame names none, and no structure of the text
 * (an interview) says whose turn it is.
 */
export const isOpen = (found: Draft): boolean => found.speaker === null && !found.rule.startsWith('any.');

/** Marks the tokens inside the content of drafts. */
export function coveredBy(scene: Scene): Uint8Array {
  const covered = new Uint8Array(scene.drafted.reading.tokens.length);
  for (const found of scene.drafted.drafts) {
    for (const [first, end] of found.ranges) covered.fill(1, first, end);
  }
  return covered;
}

/**
 * Chooses the speakers of quotations whose frame names none. A speaker that rules have found is never taken away, only
 * exchanged for one that is likelier.
 * @param voices what rules say, for each draft
 * @returns for each draft the phrase to take instead, or null to leave it
 */
export function chooseSpeakers(
  scene: Scene,
  cast: Cast,
  voices: readonly (Voice | null)[],
  model: QuoteModel,
): (Phrase | null)[] {
  const covered = coveredBy(scene);
  const features = new Features();
  return scene.drafted.drafts.map((found, index) => {
    if (!isOpen(found)) return null;
    const voice = voices[index] ?? null;
    const before = voices[index - 1] ?? null;
    const context = { scene, cast, found, voice, before, covered };
    let best: SpeakerCandidate | null = null;
    let top = Number.NEGATIVE_INFINITY;
    for (const candidate of speakerCandidates(scene, found, voice)) {
      if (candidate.phrase === null && voice) continue;
      speakerFeatures(context, candidate, features);
      const score = scoreOf(model.speakers, features);
      if (score <= top) continue;
      top = score;
      best = candidate;
    }
    return best === null || best.chosen ? null : best.phrase;
  });
}
