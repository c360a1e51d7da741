import type { Span, Speaker } from '../types.ts';
import { COUNTED } from './precision.ts';

/** What a quotation shows about itself that tells sure ones from unsure ones of the same rule. */
export interface Evidence {
  readonly rule: string;
  readonly spans: readonly Span[];
  readonly speaker: Pick<Speaker, 'text' | 'name'> | null;
}

/** Reads lines of "rule 0.90 | named 0.95 | named long 0.97" into keys as {@link evidenceKeys} makes them. */
export function readCounted(counted: string): Map<string, number> {
  const precision = new Map<string, number>();
  for (const line of counted.trim().split('\n')) {
    const rule = line.slice(0, line.indexOf(' '));
    line.split(' | ').forEach((part, index) => {
      const at = part.lastIndexOf(' ');
      precision.set(index === 0 ? rule : `${rule} ${part.slice(0, at)}`, Number(part.slice(at + 1)));
    });
  }
  return precision;
}

/** Measured precision by key. */
export const PRECISION: ReadonlyMap<string, number> = readCounted(COUNTED);

const PRONOUN =
  /^(?:er|sie|es|man|wir|ich|der|die|das|dieser|diese|jener|sein\p{L}*|ihr\p{L}*|he|she|it|they|who|which|we|i|his|her|its|their|whose)$/iu;

/** Fewer words than these are a fragment, and a short sentence. */
const FRAGMENT = 4;
const SHORT = 8;

const wordsIn = (text: string, [begin, end]: Span): number =>
  text.slice(begin, end).split(/\s+/u).filter(Boolean).length;

function lengthOf({ spans }: Evidence, text: string): string {
  if (spans.length > 1) return 'parted';
  const words = spans.reduce((sum, span) => sum + wordsIn(text, span), 0);
  if (words < FRAGMENT) return 'fragment';
  return words < SHORT ? 'short' : 'long';
}

function voiceOf({ speaker }: Evidence): string {
  if (speaker === null) return 'none';
  if (PRONOUN.test(speaker.text)) return speaker.name === null ? 'unresolved' : 'pronoun';
  return speaker.name === null ? 'unnamed' : 'named';
}

/** The keys under which the precision of such quotations is looked up, from the most to the least specific. */
export function evidenceKeys(evidence: Evidence, text: string): readonly [string, string, string] {
  const withVoice = `${evidence.rule} ${voiceOf(evidence)}`;
  return [`${withVoice} ${lengthOf(evidence, text)}`, withVoice, evidence.rule];
}

/**
 * How sure it is that this is a quotation and that its speaker is right: how often that was so for quotations of the
 * same rule, with the same kind of voice and of about the same length, as far as enough of them were counted.
 * @param fallback for a rule that nobody has counted yet
 * @returns 0 to 1
 */
export function confidenceOf(evidence: Evidence, text: string, fallback: number): number {
  for (const key of evidenceKeys(evidence, text)) {
    const known = PRECISION.get(key);
    if (known !== undefined) return known;
  }
  return fallback;
}
