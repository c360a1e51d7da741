import type { Language } from '../../types.ts';
import type { BucketTable } from './bucketTable.ts';
import type { Lexicon } from './lexicon.ts';

/** A trained tagger as it lies in memory. */
export interface CrfModel {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Rows of the features that have weights. */
  readonly features: BucketTable;
  /** One row of `LABEL_COUNT` for every feature, in units of {@link scale}. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** In the order of `TRANSITIONS`. */
  readonly transitions: Float64Array;
  /** Probabilities are those of scores divided by this, so that they can be believed. */
  readonly temperature: number;
}
