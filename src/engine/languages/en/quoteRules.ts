import { phrasesIn } from '../../quotes/phrases.ts';
import type { QuoteRules } from '../../quotes/rules.ts';
import type { Reading, Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import { markDraft } from './markFrames.ts';
import { partsOf } from './parts.ts';
import { sourceDrafts } from './sourceFrames.ts';
import { verbDrafts } from './verbFrames.ts';
import { wordSigns } from './wordSigns.ts';
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './words.ts';

/** True for a word that a noun phrase may begin with. */
function opensPhrase({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  return (
    token.capitalized && !PREPOSITIONS.has(lower) && !COORDINATORS.has(lower) && !SUBORDINATORS.has(lower)
  );
}

/** The English rules for one document. */
export function englishRules(reading: Reading): QuoteRules {
  const parts = partsOf(reading);
  const known = new Map<number, VerbCue[]>();
  const cuesIn = (unit: Unit) => {
    let cues = known.get(unit.index);
    if (!cues) {
      cues = parts.cues.inUnit(unit);
      known.set(unit.index, cues);
      known.delete(unit.index - 2);
    }
    return cues;
  };
  return {
    reports: (unit) => [...verbDrafts(parts, unit, cuesIn(unit)), ...sourceDrafts(parts, unit)],
    marked: (unit, at, host, afterSpeech) => {
      const next = reading.units[unit.index + 1];
      const following = next && next.block === unit.block ? next : null;
      return markDraft(parts, unit, at, cuesIn(unit), host, afterSpeech, following, () =>
        following ? cuesIn(following) : [],
      );
    },
    frameless: () => null,
    joinsFrameless: () => false,
    voice: (unit) => {
      for (const cue of parts.cues.inUnit(unit)) {
        const speaker = cue.passive ? null : parts.cues.speakerOf(unit, cue);
        if (speaker) return speaker;
      }
      return null;
    },
    actor: () => null,
    wordSigns,
    phrases: (unit) =>
      phrasesIn(unit, (at) => (opensPhrase(reading, at) ? parts.subjects.nounPhrase(at, unit.end) : null)),
    fragmentsInReports: false,
    joinsSentences: true,
  };
}
