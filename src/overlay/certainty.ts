/** How sure an attribution is, in three steps that there are words for. */

export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Confidence from which on a quotation counts as sure, and as likely. */
const SURE = 0.9;
const LIKELY = 0.6;

/** @param confidence 0 to 1, as the engine gives it */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}
