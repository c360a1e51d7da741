import type { Quote } from '../engine/types.ts';

/**
 * Who is quoted in an article, and how much: the one rule by which the marks in the page and the list in the
 * popup give a voice its place and its hue.
 */

/** Speakers with a hue of their own; all others share the neutral one. */
export const HUE_COUNT = 6;

/** One speaker and everything that the article quotes of them. */
export interface Voice {
  /** Stable within one analysis: `entity:e3`, or `text:ein sprecher` for a speaker who is no entity. */
  readonly key: string;
  /** Id of the entity that speaks, or null when the article only has words for them ("ein Sprecher"). */
  readonly entity: string | null;
  /** The fullest name, or the words that the article has for the speaker. */
  readonly name: string;
  /** True when the article gives a proper name. */
  readonly named: boolean;
  /** In the order of the article, without those that lie inside another of them. */
  readonly quotes: readonly Quote[];
  /** Words in all the quotes' spans. */
  readonly words: number;
  /** 0 to {@link HUE_COUNT} − 1 by rank, or null for the neutral hue. */
  readonly hue: number | null;
}

export interface RankedVoices {
  /** By quoted words, most first; on equal numbers by first appearance. */
  readonly voices: readonly Voice[];
  /** Quotes whose speaker nobody could tell. They are neutral. */
  readonly unattributed: readonly Quote[];
  /** Words in all quotes, the unattributed among them: what shares are shares of. */
  readonly words: number;
}

/** A pronoun that was not resolved names nobody: two of them need not be the same person. */
const BARE_PRONOUN =
  /^(?:ich|du|er|sie|es|wir|ihr|man|dieser?|jener?|i|you|he|she|it|we|they|one|this|that|who|wer|der|die|das)$/iu;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-‐‑.][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Number of words in `text`. Compounds and numbers ("Schleswig-Holstein", "don't", "1.5") are one word each.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}

/** Which voice a quote belongs to, or null when its speaker is unknown. */
export function voiceKey(quote: Quote): string | null {
  const { speaker } = quote;
  if (!speaker) return null;
  if (speaker.entity !== null) return `entity:${speaker.entity}`;
  const words = (speaker.name ?? speaker.text).trim().replace(/\s+/gu, ' ');
  if (words === '' || (speaker.name === null && BARE_PRONOUN.test(words))) return null;
  return `text:${words.toLowerCase()}`;
}

/** True when every span of `inner` lies inside one of `outer`. */
function liesInside(inner: Quote, outer: Quote | undefined): boolean {
  const holds = ([begin, end]: Quote['spans'][number]): boolean =>
    outer?.spans.some((span) => span[0] <= begin && end <= span[1]) ?? false;
  return inner.spans.every(holds);
}

/**
 * Groups quotes by speaker and ranks the speakers. Words in marks inside reported speech of the same speaker ("it was
 * “over”, she said") are a quotation of their own in the annotations, but were said only once: the one around them
 * stands for both.
 * @param quotes in the order of the article
 * @param text the article text that the quotes' spans (UTF-16 code units) point into
 */
export function rankVoices(quotes: readonly Quote[], text: string): RankedVoices {
  const steps = rankVoicesInSteps(quotes, text);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Quotes between two steps: their words are counted in about a millisecond. */
const QUOTES_A_STEP = 100;

/** {@link rankVoices} in short steps, for a page that must not be held up. */
export function* rankVoicesInSteps(
  quotes: readonly Quote[],
  text: string,
): Generator<void, RankedVoices, void> {
  const groups = new Map<string, { readonly quotes: Quote[]; words: number }>();
  const unattributed: Quote[] = [];
  let words = 0;
  for (const [index, quote] of quotes.entries()) {
    if (index % QUOTES_A_STEP === QUOTES_A_STEP - 1) yield;
    const key = voiceKey(quote);
    const group = key === null ? undefined : groups.get(key);
    // Quotes are in order, so the one around another is the last of its voice before it.
    if (liesInside(quote, (key === null ? unattributed : group?.quotes)?.at(-1))) continue;
    let quoted = 0;
    for (const [begin, end] of quote.spans) quoted += countWords(text.slice(begin, end));
    words += quoted;
    if (key === null) {
      unattributed.push(quote);
    } else if (group) {
      group.quotes.push(quote);
      group.words += quoted;
    } else {
      groups.set(key, { quotes: [quote], words: quoted });
    }
  }
  const ranked = [...groups].sort(([, a], [, b]) => b.words - a.words);
  return {
    voices: ranked.map(([key, group], rank) => ({
      key,
      ...describe(group.quotes),
      quotes: group.quotes,
      words: group.words,
      hue: rank < HUE_COUNT ? rank : null,
    })),
    unattributed,
    words,
  };
}

/** The fullest name among a voice's quotes; every quote in the group has a speaker. */
function describe(quotes: readonly Quote[]): { entity: string | null; name: string; named: boolean } {
  let name = '';
  for (const { speaker } of quotes) {
    if (speaker?.name && speaker.name.length > name.length) name = speaker.name;
  }
  const first = quotes[0]?.speaker;
  return { entity: first?.entity ?? null, name: name || (first?.text ?? ''), named: name !== '' };
}
