import type { Cast } from '../entities/cast.ts';
import type { TextDocument } from '../text/document.ts';
import type { Mention, Quote } from '../types.ts';

/** The quotations of a document, and what resolving their speakers added to the cast. */
export interface QuoteResult {
  readonly quotes: readonly Quote[];
  /** Pronoun and nominal mentions by entity id. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

export function findQuotes(_document: TextDocument, _cast: Cast): QuoteResult {
  return { quotes: [], mentions: new Map() };
}
