/** One voice alone being marked, over analyses: keys of voices mean nothing in another text. Pure. */
import type { Mark } from '../overlay/plan.ts';
import { isOfVoice } from '../overlay/stepping.ts';
import { voiceKey } from '../overlay/voices.ts';

export interface OnlyVoice {
  /** See `voiceKey`. */
  readonly voice: string;
  /** Fullest name of the speaker, by which the voice is found again. */
  readonly name: string;
}

/** The voice of that key, if it says something among `marks`; null otherwise, which is all voices. */
export function onlyVoiceIn(marks: readonly Mark[], voice: string | null): OnlyVoice | null {
  if (voice === null) return null;
  let name: string | null = null;
  for (const { subject } of marks) {
    if (subject.type !== 'quote' || !isOfVoice(subject, voice)) continue;
    const called = subject.quote.speaker?.name ?? subject.quote.speaker?.text ?? '';
    if (name === null || called.length > name.length) name = called;
  }
  return name === null ? null : { voice, name };
}

/** The same speaker among the marks of another analysis, or null when they do not speak there. */
export function voiceAgain(only: OnlyVoice | null, marks: readonly Mark[]): OnlyVoice | null {
  if (only === null) return null;
  const same = onlyVoiceIn(marks, only.voice);
  if (same?.name === only.name) return same;
  for (const { subject } of marks) {
    if (subject.type !== 'quote') continue;
    const { speaker } = subject.quote;
    const key = voiceKey(subject.quote);
    if (key !== null && (speaker?.name ?? speaker?.text) === only.name) return onlyVoiceIn(marks, key);
  }
  return null;
}
