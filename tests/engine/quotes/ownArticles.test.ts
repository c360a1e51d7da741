import { describe, expect, it } from 'vitest';
import { readOwn } from '../../../bench/qualityData.ts';
import { readerOf, reportQuotes } from '../../../bench/qualityReport.ts';
import { jointF1, relaxedF1 } from '../../../bench/quoteScore.ts';
import type { Language, Span } from '../../../src/engine/types.ts';
import { type AnnotatedArticle, readAnnotatedArticles } from '../../support/annotatedArticles.ts';

/** Below these the engine has become worse; they lie a little under what it reached when they were set. */
const FLOORS: readonly (readonly [Language, articles: number, words: number, withSpeaker: number])[] = [
  ['de', 120, 0.88, 0.8],
  ['en', 60, 0.76, 0.69],
];

const isInside = ([begin, end]: Span, { text }: AnnotatedArticle): boolean =>
  begin >= 0 && begin < end && end <= text.length && text.slice(begin, end).trim() === text.slice(begin, end);

describe.each(FLOORS)('the annotated articles in %s', (language, fewest, words, withSpeaker) => {
  const articles = readAnnotatedArticles(language);

  it('are enough, each with a name of its own', () => {
    expect(articles.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it('mark words inside the text, in order, without spaces at their edges', () => {
    const outside = articles.flatMap((article) =>
      article.quotes.flatMap(({ spans, speaker, cue, addressee }) =>
        [...spans, ...(speaker ? [speaker] : []), ...cue, ...(addressee ? [addressee] : [])]
          .filter((span) => !isInside(span, article))
          .map((span) => `${article.id}: ${article.text.slice(...span)}`),
      ),
    );
    expect(outside).toEqual([]);
    for (const { id, quotes } of articles) {
      for (const { spans } of quotes) {
        for (let i = 1; i < spans.length; i++)
          expect(spans[i]?.[0], id).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
      }
    }
  });

  it('give names that stand in the text', () => {
    const missing = articles.flatMap(({ id, text, quotes }) =>
      quotes.filter(({ name }) => name !== null && !text.includes(name)).map(({ name }) => `${id}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('are read as well as when the floors were set', () => {
    const { all } = reportQuotes(readerOf(language), readOwn(language), false);
    expect(relaxedF1(all)).toBeGreaterThan(words);
    expect(jointF1(all)).toBeGreaterThan(withSpeaker);
  });
});
