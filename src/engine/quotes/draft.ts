import type { QuoteKind, Span } from '../types.ts';

/** A noun phrase or pronoun by token indices, half open. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** The token that carries the meaning: the surname, or the noun ("der Sprecher des Ministeriums": Sprecher). */
  readonly head: number;
  readonly kind: 'name' | 'noun' | 'pronoun';
}

/** How speech is reported: which complements a cue takes. */
export interface CueMatch {
  readonly lemma: string;
  /** Token indices of all its pieces, ascending. */
  readonly tokens: readonly number[];
  /** The finite verb (or the noun or preposition). */
  readonly finite: number;
}

/** A quotation as a rule found it, before speakers are resolved. */
export interface Draft {
  readonly rule: string;
  readonly kind: QuoteKind;
  /** Token ranges of the content, ascending. */
  readonly ranges: readonly (readonly [first: number, end: number])[];
  readonly cue: CueMatch | null;
  readonly speaker: Phrase | null;
  /** True when the speaker is whoever spoke before. */
  readonly carries: boolean;
  readonly addressee: Phrase | null;
  readonly confidence: number;
  readonly unit: number;
  /** Index of the passage, for quotations in marks. */
  readonly passage: number;
  /** A fragment inside a reported clause. */
  readonly nested: boolean;
  /** 0; from 1 on: a quotation inside the words of one that is less deep. */
  readonly depth: number;
}

export type Range = readonly [first: number, end: number];

/** Fills in what most rules leave open. */
export function draft(
  fields: Pick<Draft, 'rule' | 'kind' | 'ranges' | 'confidence' | 'unit'> & Partial<Draft>,
): Draft {
  return {
    cue: null,
    speaker: null,
    carries: false,
    addressee: null,
    passage: -1,
    nested: false,
    depth: 0,
    ...fields,
  };
}

/** The characters of a token range. */
export function spanOfTokens(
  tokens: readonly { begin: number; end: number }[],
  first: number,
  end: number,
): Span {
  return [tokens[first]?.begin ?? 0, tokens[end - 1]?.end ?? 0];
}
