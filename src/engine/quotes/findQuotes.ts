import type { Cast } from '../entities/cast.ts';
import { germanRules } from '../languages/de/quoteRules.ts';
import { englishRules } from '../languages/en/quoteRules.ts';
import type { TextDocument } from '../text/document.ts';
import type { Mention, Quote, Span } from '../types.ts';
import { collectDrafts } from './collect.ts';
import { type Phrase, spanOfTokens } from './draft.ts';
import { findPassages } from './marks.ts';
import { readDocument } from './units.ts';

/** The quotations of a document, and what resolving their speakers added to the cast. */
export interface QuoteResult {
  readonly quotes: readonly Quote[];
  /** Pronoun and nominal mentions by entity id. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

export function findQuotes(document: TextDocument, _cast: Cast): QuoteResult {
  const reading = readDocument(document, findPassages(document.text, document.blocks));
  const drafts = collectDrafts(
    reading,
    document.language === 'de' ? germanRules(reading) : englishRules(reading),
  );
  const { tokens, text } = document;
  let last: Phrase | null = null;
  const quotes = drafts.map((found, index): Quote => {
    const phrase: Phrase | null = found.speaker ?? (found.carries ? last : null);
    if (phrase) last = phrase;
    const span: Span | null = phrase ? spanOfTokens(tokens, phrase.first, phrase.end) : null;
    return {
      id: `q${index + 1}`,
      kind: found.kind,
      spans: found.ranges.map(([first, end]) => spanOfTokens(tokens, first, end)),
      cue: found.cue
        ? {
            lemma: found.cue.lemma,
            spans: found.cue.tokens.map((token) => spanOfTokens(tokens, token, token + 1)),
          }
        : null,
      speaker: span ? { span, text: text.slice(span[0], span[1]), name: null, entity: null } : null,
      addressee: null,
      confidence: found.confidence,
      rule: found.rule,
    };
  });
  return { quotes, mentions: new Map() };
}
