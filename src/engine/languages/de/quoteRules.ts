import { phrasesIn } from '../../quotes/phrases.ts';
import type { QuoteRules } from '../../quotes/rules.ts';
import type { Reading, Unit } from '../../quotes/units.ts';
import { actorIn } from './actor.ts';
import type { VerbCue } from './cues.ts';
import { framelessDraft } from './frameless.ts';
import { markDraft } from './markFrames.ts';
import { impersonalDrafts, nominalDrafts } from './nominalFrames.ts';
import { partsOf } from './parts.ts';
import { sourceDrafts } from './sourceFrames.ts';
import { verbDrafts } from './verbFrames.ts';
import { wordSigns } from './wordSigns.ts';

const PLAIN = { local: false, coordinate: true } as const;

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
    joinsFrameless: (earlier, later) => {
      const same = reading.units[earlier.unit]?.block === reading.units[later.unit]?.block;
      const whole = (rule: string) => rule === 'de.frameless' || rule === 'de.frameless-konjunktiv-2';
      return same && later.unit === earlier.unit + 1 && whole(earlier.rule) && whole(later.rule);
    },
    voice: (unit) => {
      for (const cue of parts.cues.inUnit(unit)) {
        if (cue.subjunctive) continue;
        const speaker = parts.speakers.of(unit, cue);
        if (speaker) return speaker;
      }
      return null;
    },
    actor: (unit) => actorIn(parts, unit),
    wordSigns,
    phrases: (unit) => phrasesIn(unit, (at) => parts.subjects.phrases.parse(at, unit.end, PLAIN)),
    fragmentsInReports: true,
    joinsSentences: false,
  };
}
