import type { Draft } from '../../quotes/draft.ts';
import type { Unit } from '../../quotes/units.ts';
import { asFrameDraft, pointingBack, postposedDraft } from './besideFrames.ts';
import { complementDraft } from './complementFrames.ts';
import type { VerbCue } from './cues.ts';
import type { Parts } from './parts.ts';

/** What reporting verbs of the unit report, outside marks. */
export function verbDrafts(parts: Parts, unit: Unit, cues: readonly VerbCue[]): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cues) {
    // "Er habe gesagt, dass …": the whole sentence is reported, by somebody before.
    if (cue.subjunctive && !cue.verbFinal) continue;
    const found =
      asFrameDraft(parts, unit, cue) ??
      complementDraft(parts, unit, cue) ??
      postposedDraft(parts, unit, cue) ??
      pointingBack(parts, unit, cue);
    if (found) drafts.push(found);
  }
  return drafts;
}
