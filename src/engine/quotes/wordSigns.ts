/** What a word form by itself shows about reported speech, as bits: what learned steps read beside the words. */
export const SIGN = {
  reporting: 1,
  /** German Konjunktiv I. */
  reported: 2,
  /** German Konjunktiv II, English "would" and the like: reported, or a condition. */
  conditional: 4,
  finite: 8,
  preposition: 16,
} as const;

/** The signs of mood and reporting. */
export const SPEECH_SIGNS = SIGN.reporting | SIGN.reported | SIGN.conditional;
