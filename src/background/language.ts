/** Which language a text is in, by what the page says and what the text looks like. Pure. */

/** What `browser.i18n.detectLanguage` answers. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** As much of a text as detection needs, in code units; more only takes longer. */
const SAMPLE_LENGTH = 4000;

/** Stands for a language that nobody could tell (BCP 47). */
export const UNDETERMINED = 'und';

/** The part of a text that is shown to the detector: its middle, since pages begin and end with furniture. */
export function languageSample(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const begin = Math.floor((text.length - SAMPLE_LENGTH) / 2);
  return text.slice(begin, begin + SAMPLE_LENGTH);
}

/**
 * The text decides where its language is recognised reliably, since many pages declare the language of their template;
 * then what the page declares; then the detector's best guess.
 * @returns the primary BCP 47 subtag in lower case, or {@link UNDETERMINED}
 */
export function chooseLanguage(declared: string | null, detection: Detection | null): string {
  const page = primarySubtag(declared);
  const [best] = [...(detection?.languages ?? [])].sort((a, b) => b.percentage - a.percentage);
  const detected = primarySubtag(best?.language ?? null);
  if (detection?.isReliable === true && detected !== null && best!.percentage > 50) return detected;
  return page ?? detected ?? UNDETERMINED;
}

/** The language of a BCP 47 tag, in lower case; null when that says nothing. */
export function primarySubtag(tag: string | null): string | null {
  const subtag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return subtag === undefined || subtag === UNDETERMINED ? null : subtag;
}
