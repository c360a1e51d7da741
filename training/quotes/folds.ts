import type { LabelledArticle } from '../../bench/qualityData.ts';
import type { NameTagger } from '../../src/engine/entities/tagger.ts';
import { createQuoteModel, type QuoteModel } from '../../src/engine/quotes/learned/index.ts';
import type { Language } from '../../src/engine/types.ts';
import { trainQuoteModel } from './pipeline.ts';
import { readArticles } from './readings.ts';

/**
 * Models that have not seen the articles that they are to be judged on.
 * @returns for each article the model that was trained on the other folds
 */
export function modelsByFold(
  articles: readonly LabelledArticle[],
  language: Language,
  tagger: NameTagger,
  folds = 5,
): QuoteModel[] {
  const readings = readArticles(articles, language, tagger);
  const models = Array.from({ length: folds }, (_, fold) =>
    createQuoteModel(
      trainQuoteModel(
        language,
        readings.filter((_reading, index) => index % folds !== fold),
      ),
    ),
  );
  return articles.map((_, index) => models[index % folds]!);
}
