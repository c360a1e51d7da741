import type { QuoteRules } from '../../quotes/rules.ts';
import type { Reading, Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import { framelessDraft } from './frameless.ts';
import { markDraft } from './markFrames.ts';
import { impersonalDrafts, nominalDrafts } from './nominalFrames.ts';
import { partsOf } from './parts.ts';
import { sourceDrafts } from './sourceFrames.ts';
import { verbDrafts } from './verbFrames.ts';

/** The German rules for one document. */
export function germanRules(reading: Reading): QuoteRules {
  const parts = partsOf(reading);
  let cuesOf = -1;
  let cues: VerbCue[] = [];
  const cuesIn = (unit: Unit) => {
    if (cuesOf !== unit.index) {
      cues = parts.cues.inUnit(unit);
      cuesOf = unit.index;
    }
    return cues;
  };
  return {
    reports: (unit) => [
      ...verbDrafts(parts, unit, cuesIn(unit)),
      ...impersonalDrafts(parts, unit),
      ...nominalDrafts(parts, unit),
      ...sourceDrafts(parts, unit),
    ],
    marked: (unit, at, host, afterSpeech) => markDraft(parts, unit, at, cuesIn(unit), host, afterSpeech),
    frameless: (unit, covered) => framelessDraft(parts, unit, covered),
    fragmentsInReports: true,
    joinsSentences: false,
  };
}
