import { findArticle, runToEnd } from '../src/article/index.ts';
import { parseHtml } from '../src/article/parse.ts';
import type { Corpus } from './corpus.ts';
import { markdownTable, medianMs, shown } from './measure.ts';

/** Times parsing and article finding over the corpus' pages, in Node; null when it has none. */
export function benchArticle({ pages }: Corpus): string | null {
  if (pages.length === 0) return null;
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;
  const parsing = medianMs(() => {
    for (const page of pages) parseHtml(page);
  });
  const documents = pages.map((page) => parseHtml(page));
  const finding = medianMs(() => {
    for (const document of documents) runToEnd(findArticle(document));
  });
  const row = (name: string, ms: number): string[] => [
    name,
    shown(ms / pages.length),
    shown((megabytes / ms) * 1000),
  ];
  return markdownTable(
    [
      `Article, ${pages.length} pages, ${shown(megabytes)} million characters`,
      'ms per page',
      'million characters per second',
    ],
    [row('parse the HTML (Node only)', parsing), row('find the article', finding)],
  );
}
