import type { TextDocument } from '../text/document.ts';
import type { Span } from '../types.ts';

export type NameType = 'person' | 'organization' | 'place' | 'misc';

/** A proper name in the text, without title or office ("Antony Blinken", not "US-Außenminister Antony Blinken"). */
export interface NameMention {
  readonly span: Span;
  readonly type: NameType;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Finds names. The engine knows only this interface, so that a tagger by lists and context and a trained one can
 * take each other's place.
 */
export interface NameTagger {
  /** Returns the names in `document`, in order, without overlaps. Never throws on any text. */
  tag(document: TextDocument): NameMention[];
}
