import type { Draft, Phrase } from './draft.ts';
import type { PassageTokens } from './passageTokens.ts';
import type { Unit } from './units.ts';

/** What a language brings: its rules, bound to one document. */
export interface QuoteRules {
  /** Reported speech outside marks (marks may stand inside it). */
  reports(unit: Unit): Draft[];
  /**
   * Decides about one passage in marks: a draft when it is speech, else null.
   * @param host the report that the passage stands in, or null
   * @param afterSpeech true when the passage before it in the same paragraph was speech
   */
  marked(unit: Unit, at: PassageTokens, host: Draft | null, afterSpeech: boolean): Draft | null;
  /** A sentence of reported speech without a frame, outside the tokens in `covered`, or null. */
  frameless(unit: Unit, covered: Uint8Array): Draft | null;
  /** True when two passages of {@link frameless} are one: neighbours in a paragraph. */
  joinsFrameless(earlier: Draft, later: Draft): boolean;
  /** Who is said in this unit to have spoken, with or without a quotation; null when nobody. */
  voice(unit: Unit): Phrase | null;
  /** Who does something in this unit as its subject or agent, and may be whose view the next sentence gives; or null. */
  actor(unit: Unit): Phrase | null;
  /** What a word form in lower case shows by itself: bits of `SIGN`. */
  wordSigns(lower: string): number;
  /** The noun phrases and pronouns of a unit, in order, each but once. */
  phrases(unit: Unit): Phrase[];
  /** True when words in marks inside a report are quotations of their own beside it. */
  readonly fragmentsInReports: boolean;
  /** True when a passage that follows its speaker's frame in a new sentence continues the same quotation. */
  readonly joinsSentences: boolean;
}
