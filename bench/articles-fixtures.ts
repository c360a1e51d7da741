/**
 * How often `isArticle` is right on the hand-written pages of a folder, by what stands beside each as expected:
 *
 *   tsx bench/articles-fixtures.ts [FOLDER]      (by default tests/fixtures/pages)
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { findArticle, runToEnd } from '../src/article/index.ts';
import { parseHtml } from '../src/article/parse.ts';
import { markdownTable } from './measure.ts';

const Expected = v.object({ isArticle: v.boolean() });

const folder = process.argv[2] ?? fileURLToPath(new URL('../tests/fixtures/pages', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));
const wrong: string[] = [];
const counts = { articles: 0, articlesFound: 0, others: 0, othersTaken: 0 };
for (const name of names) {
  const { isArticle } = v.parse(
    Expected,
    JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')),
  );
  const found = runToEnd(findArticle(parseHtml(readFileSync(path.join(folder, `${name}.html`), 'utf8'))));
  const taken = found?.article.isArticle === true;
  if (isArticle) {
    counts.articles += 1;
    if (taken) counts.articlesFound += 1;
  } else {
    counts.others += 1;
    if (taken) counts.othersTaken += 1;
  }
  if (taken !== isArticle) wrong.push(`${name}: ${taken ? 'taken for an article' : 'not taken'}`);
}
const { articles, articlesFound, others, othersTaken } = counts;
console.log(
  markdownTable(
    ['articles taken', 'others taken', 'precision', 'recall'],
    [
      [
        `${articlesFound} of ${articles}`,
        `${othersTaken} of ${others}`,
        (articlesFound / Math.max(1, articlesFound + othersTaken)).toFixed(3),
        (articlesFound / articles).toFixed(3),
      ],
    ],
  ),
);
for (const line of wrong) console.log(line);
