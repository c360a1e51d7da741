import type { BucketTable } from './bucketTable.ts';
import { combine, hashString } from './hash.ts';

/** What the name lists say of a single word; bits of a value in {@link Lexicon.words}. */
export const WordBit = {
  firstName: 1,
  lastName: 2,
  city: 4,
  largeCity: 8,
  country: 16,
  region: 32,
  company: 64,
  /** The word begins, ends, or is part of titles of encyclopedia articles about … */
  personBegins: 128,
  personEnds: 256,
  inOrganization: 512,
  inPlace: 1024,
  /** Languages and peoples ("Swedish"). */
  people: 2048,
  organizationEnds: 4096,
  /** Organisations that everybody knows, from the engine's own lists. */
  knownOrganization: 8192,
} as const;

/** What the list of names of several words says; bits of a value in {@link Lexicon.phrases}. */
export const PhraseBit = { person: 1, organization: 2, place: 4, prefix: 128 } as const;

/**
 * The hashed lists that features look words up in. All keys are hashes of lower-case words
 * ({@link hashString}); phrase keys chain them with {@link phraseHash}.
 */
export interface Lexicon {
  readonly words: BucketTable;
  readonly wordBits: Uint16Array;
  readonly phrases: BucketTable;
  readonly phraseBits: Uint8Array;
  /** Common nouns in all forms; empty for a language that does not capitalise them. */
  readonly nouns: BucketTable;
  readonly clusters: BucketTable;
  /** Cluster of every clustered word, fine; the coarse one is `coarseOfFine[fine]`. */
  readonly fineClusters: Uint16Array;
  readonly coarseOfFine: Uint8Array;
}

/** Hash of a phrase that continues `prefix` (0 for none) with the word of hash `word`. */
export function phraseHash(prefix: number, word: number): number {
  return combine(prefix, word);
}

export function hashWord(lower: string): number {
  return hashString(lower);
}

/** Bits of the word in the name lists, 0 when it is in none. */
export function wordBitsOf(lexicon: Lexicon, hash: number): number {
  const row = lexicon.words.find(hash);
  return row < 0 ? 0 : lexicon.wordBits[row]!;
}

export function phraseBitsOf(lexicon: Lexicon, hash: number): number {
  const row = lexicon.phrases.find(hash);
  return row < 0 ? 0 : lexicon.phraseBits[row]!;
}

/** Fine cluster of the word, or -1. */
export function clusterOf(lexicon: Lexicon, hash: number): number {
  const row = lexicon.clusters.find(hash);
  return row < 0 ? -1 : lexicon.fineClusters[row]!;
}
