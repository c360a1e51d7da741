/**
 * What would be read of pages that hold their text only as data: every page of the sets with its visible text taken
 * away, head and scripts left.
 *
 *   tsx bench/articles-embedded.ts FOLDER [--each]        (the page sets of articles-data.ts; --each: every page)
 */

import { findEmbeddedText } from '../src/article/embeddedText.ts';
import { findArticle, runToEnd } from '../src/article/index.ts';
import { parseHtml } from '../src/article/parse.ts';
import { readPageSets } from './articles-data.ts';
import { scorePages } from './articles-score.ts';
import { markdownTable } from './measure.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder holds the page sets.');
const verbose = process.argv.includes('--each');
const rows: string[][] = [];
for (const set of readPageSets(folder)) {
  const found: { expected: string; found: string }[] = [];
  for (const page of set.pages) {
    const document = parseHtml(page.html);
    const embedded = findEmbeddedText(document, page.url);
    if (embedded === null) continue;
    const read = runToEnd(findArticle(document, { url: page.url, textOf: parseHtml(embedded.html) }));
    const text =
      read?.article.blocks
        .filter(({ kind }) => kind !== 'headline' && kind !== 'caption' && kind !== 'credit')
        .map(({ begin, end }) => read.article.text.slice(begin, end))
        .join('\n') ?? '';
    const one = { expected: page.body, found: text };
    found.push(one);
    const { f1, precision, recall } = scorePages([one]);
    if (verbose)
      console.log(
        [page.id, embedded.key, f1, precision, recall]
          .map((v) => (typeof v === 'number' ? v.toFixed(2) : v))
          .join('\t'),
        read?.article.isArticle,
      );
  }
  const { f1, precision, recall } = scorePages(found);
  rows.push([
    set.name,
    `${found.length} of ${set.pages.length}`,
    ...[f1, precision, recall].map((v) => v.toFixed(3)),
  ]);
}
console.log(markdownTable(['Pages', 'text in data', 'F1', 'precision', 'recall'], rows));
