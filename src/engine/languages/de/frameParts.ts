import type { CueMatch, Phrase } from '../../quotes/draft.ts';
import type { Unit } from '../../quotes/units.ts';
import type { VerbCue } from './cues.ts';
import type { Parts } from './parts.ts';

export const matchOf = (cue: VerbCue): CueMatch => ({
  lemma: cue.lemma,
  tokens: cue.tokens,
  finite: cue.finite,
});

/** Whom the speaker speaks to ("sagte Xi zu Putin", "gegenüber der Zeitung"), or null. */
export function addresseeOf(parts: Parts, unit: Unit, cue: VerbCue, speaker: Phrase | null): Phrase | null {
  const segment = unit.segments[cue.segment];
  if (!segment) return null;
  for (let i = speaker && speaker.first > cue.finite ? speaker.end : cue.finite + 1; i < segment.end; i++) {
    const lower = parts.lower(i);
    if (lower === 'zu' || lower === 'gegenüber') {
      const phrase = parts.subjects.phrases.parse(i + 1, segment.end, { local: false, coordinate: true });
      if (phrase && (lower === 'gegenüber' || phrase.kind === 'name' || phrase.first === phrase.head))
        return phrase;
    }
  }
  return null;
}

/** A frame found beside words in marks. */
export interface MarkFrame {
  readonly rule: string;
  readonly cue: CueMatch | null;
  readonly speaker: Phrase | null;
  readonly addressee: Phrase | null;
  readonly confidence: number;
  readonly carries?: boolean;
}
