import { createQuoteModel, type QuoteModel } from '../src/engine/index.ts';
import { LANGUAGES, type Language } from '../src/engine/types.ts';
import { trainAlone } from '../training/quotes/alone.ts';
import { modelsByFold, trainedByFold } from '../training/quotes/folds.ts';
import { trainQuoteModel } from '../training/quotes/pipeline.ts';
import { readArticles } from '../training/quotes/readings.ts';
import { markdownTable } from './measure.ts';
import { type LabelledArticle, readOwn, readQuotes, readShippable } from './qualityData.ts';
import { type Judged, type Reader, readerOf, reportQuotes } from './qualityReport.ts';
import { jointF1, relaxedF1, type Tally } from './quoteScore.ts';
import { shippedTagger } from './shippedTagger.ts';

const share = (value: number): string => (100 * value).toFixed(1);

function row(
  name: string,
  system: string,
  read: Reader,
  articles: readonly LabelledArticle[],
  apart: boolean,
): string[] {
  const { all, direct, indirect } = reportQuotes(read, articles, apart);
  const both = (tally: Tally) => [share(relaxedF1(tally)), share(jointF1(tally))];
  return [name, system, ...both(all), ...both(direct), ...both(indirect)];
}

/** Reads each of the articles with what was trained without it. */
function byText(articles: readonly LabelledArticle[], readers: readonly Reader[]): Reader {
  const known = new Map(articles.map(({ text }, index) => [text, readers[index]] as const));
  return (text) => {
    const read = known.get(text);
    if (!read) throw new Error('an article that no fold has kept aside');
    return read(text);
  };
}

function rowsOf(folder: string, language: Language, split: string): string[][] {
  const train = readShippable(folder, language);
  if (!train) return [];
  const tagger = shippedTagger(language);
  const readings = readArticles(train, language, tagger);
  const rules = readerOf(language, null);
  const withModel = (model: QuoteModel): Reader => readerOf(language, model);
  const alone = trainAlone(language, readings, tagger);
  const both = withModel(createQuoteModel(trainQuoteModel(language, readings)));
  const aloneByFold = byText(
    train,
    trainedByFold(readings, (part) => trainAlone(language, part, tagger)),
  );
  const bothByFold = byText(train, modelsByFold(readings, language).map(withModel));
  const dev = readQuotes(folder, language, split) ?? [];
  const own = readOwn(language);
  return [
    ...(['rules alone', 'model alone', 'both'] as const).map((system, index) =>
      row(
        `${language}, training articles, 5 folds`,
        system,
        [rules, aloneByFold, bothByFold][index]!,
        train,
        false,
      ),
    ),
    ...(['rules alone', 'model alone', 'both'] as const).map((system, index) =>
      row(`${language}, ${split}`, system, [rules, alone, both][index]!, dev, language === 'en'),
    ),
    ...(['rules alone', 'model alone', 'both'] as const).map((system, index) =>
      row(`${language}, own articles`, system, [rules, alone, both][index]!, own, false),
    ),
  ];
}

/**
 * Rules alone, the learned model alone, and both, by kind and language: cross-validated on the training articles, then
 * trained on all of them and measured on the development part and our own articles. Trains as it goes.
 */
export function comparison(folder: string, split: string): string | null {
  const rows = LANGUAGES.flatMap((language) => rowsOf(folder, language, split));
  if (rows.length === 0) return null;
  const head = ['all', 'direct', 'indirect'].flatMap((kind) => [`${kind}: F1`, `${kind}: with speaker`]);
  return `## Rules and model\n\n${markdownTable(['Quotations', '', ...head], rows)}`;
}

/**
 * What became of every quotation in the texts that may calibrate what ships: labelled articles, read with a quotation
 * model that has not seen them, and our own.
 */
export function judgedUnseen(folder: string, language: Language): readonly Judged[] {
  const train = readShippable(folder, language);
  if (!train) return [];
  const own = reportQuotes(readerOf(language), readOwn(language), false).judged;
  const readings = readArticles(train, language, shippedTagger(language));
  const readers = modelsByFold(readings, language).map((model) => readerOf(language, model));
  return [...reportQuotes(byText(train, readers), train, false).judged, ...own];
}
