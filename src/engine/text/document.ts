import type { Block, Language } from '../types.ts';

/**
 * A token: a maximal run of letters and digits with what belongs inside it ("US-Außenminister", "3,5", "don't"),
 * or one punctuation character.
 */
export interface Token {
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case, precomputed because every lexicon is keyed by it. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** True when the first letter is upper case. */
  readonly capitalized: boolean;
}

/** A sentence inside one block. Token indices are into {@link TextDocument.tokens}, half open. */
export interface Sentence {
  readonly begin: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the block that holds the sentence. */
  readonly block: number;
}

/** An article text cut into tokens and sentences: what entities and quotes are found in. */
export interface TextDocument {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence of every token. */
  readonly sentenceOfToken: Int32Array;
}
