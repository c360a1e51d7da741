import type { LabelledArticle } from '../../bench/qualityData.ts';
import { type FoundQuote, pairQuotes } from '../../bench/quoteScore.ts';
import type { Cast } from '../../src/engine/entities/cast.ts';
import { alignWithFullNames } from '../../src/engine/entities/knownNames.ts';
import { resolveCast } from '../../src/engine/entities/resolveCast.ts';
import type { NameTagger } from '../../src/engine/entities/tagger.ts';
import { blocksOfPlainText } from '../../src/engine/index.ts';
import { type Draft, spanOfTokens } from '../../src/engine/quotes/draft.ts';
import { type Drafted, draftQuotes } from '../../src/engine/quotes/findQuotes.ts';
import { buildDocument } from '../../src/engine/text/buildDocument.ts';
import type { Language, Span } from '../../src/engine/types.ts';

/** A labelled article as the rules read it. */
export interface LabelledReading {
  readonly article: LabelledArticle;
  readonly cast: Cast;
  readonly drafted: Drafted;
  /** Index of the label of each draft, for those that have one. */
  readonly labelOf: ReadonlyMap<number, number>;
}

/** The spans of a draft, in characters. */
export function spansOf({ reading }: Drafted, found: Draft): Span[] {
  return found.ranges.map(([first, end]) => spanOfTokens(reading.tokens, first, end));
}

/** Which draft has found which label. */
export function labelsOf(article: LabelledArticle, drafted: Drafted): Map<number, number> {
  const found = drafted.drafts.map(
    (draft): FoundQuote => ({
      spans: spansOf(drafted, draft),
      speaker: null,
      name: null,
      direct: draft.kind === 'direct',
      rule: draft.rule,
      confidence: draft.confidence,
    }),
  );
  return pairQuotes(article.quotes, found, article.text);
}

/** Reads labelled articles by rules. */
export function readArticles(
  articles: readonly LabelledArticle[],
  language: Language,
  tagger: NameTagger,
): LabelledReading[] {
  return articles.map((article) => {
    const document = buildDocument(article.text, blocksOfPlainText(article.text), language);
    const cast = resolveCast(document, alignWithFullNames(article.text, tagger.tag(document)), null);
    const drafted = draftQuotes(document, cast);
    return { article, cast, drafted, labelOf: labelsOf(article, drafted) };
  });
}
