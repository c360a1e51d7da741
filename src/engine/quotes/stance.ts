import type { Stance } from '../types.ts';

/** Stance by the lemma of a cue in lower case, words of one lemma joined by spaces. */
export type StanceLexicon = ReadonlyMap<string, Stance>;

/** Reads lists of lemmas, parted by white space; "_" stands for a space inside a lemma. */
export function stanceLexicon(lists: Readonly<Record<Exclude<Stance, 'neutral'>, string>>): StanceLexicon {
  const lexicon = new Map<string, Stance>();
  for (const stance of ['asserting', 'doubting', 'demanding'] as const) {
    for (const lemma of lists[stance].trim().split(/\s+/)) lexicon.set(lemma.replaceAll('_', ' '), stance);
  }
  return lexicon;
}

/** The stance of a cue; neutral for a lemma that the lexicon does not know. */
export const stanceOf = (lemma: string, lexicon: StanceLexicon): Stance =>
  lexicon.get(lemma.toLowerCase()) ?? 'neutral';
