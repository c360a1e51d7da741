/**
 * Quality and speed of the article finder beside Readability and Defuddle, on the same pages:
 *
 *   tsx bench/articles.ts FOLDER [--peers] [--groups a,b] [--rules] [--kind]
 *
 * FOLDER holds the page sets (see articles-data.ts); they are not part of this project. --peers measures the other
 * libraries too; --groups names groups of pages to show as rows of their own; --rules lists what the rules cost: the
 * text of articles that each lost, and what of other text was kept; --kind measures `isArticle`.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { findInParsed } from '../src/article/findParsed.ts';
import { type Dropped, type FoundArticle, findArticle, readPage, runToEnd } from '../src/article/index.ts';
import { parseHtml } from '../src/article/parse.ts';
import { type Page, type PageSet, readPageSets } from './articles-data.ts';
import { countKinds } from './articles-kind.ts';
import { rowsOf, scorePages, shareExpected } from './articles-score.ts';
import { markdownTable } from './measure.ts';

interface Finder {
  readonly name: string;
  /** The article body of a page in a document of its own, which the finder may change. */
  readonly body: (document: Document, page: Page) => string | Promise<string>;
}

const NOT_BODY: ReadonlySet<string> = new Set(['headline', 'caption', 'credit']);

function bodyOf(found: FoundArticle | null): string {
  if (found === null) return '';
  const { text, blocks } = found.article;
  return blocks
    .filter(({ kind }) => !NOT_BODY.has(kind))
    .map(({ begin, end }) => text.slice(begin, end))
    .join('\n');
}

/** Text of the HTML that the other libraries give, block by block. */
const textOfHtml = (html: string | null | undefined): string =>
  html == null ? '' : (runToEnd(readPage(parseHtml(html)))?.article.text ?? '');

const PRESSMARK: Finder = {
  name: 'Pressmark',
  body: (document, { url }) => bodyOf(findInParsed(document, { url }).found),
};

const PEERS: readonly Finder[] = [
  { name: 'Readability', body: (document) => textOfHtml(new Readability(document).parse()?.content) },
  {
    name: 'Defuddle',
    body: async (document, { url }) => textOfHtml((await Defuddle(document, url ?? undefined)).content),
  },
];

interface Result {
  readonly bodies: ReadonlyMap<string, string>;
  readonly msPerPage: number;
}

/**
 * Every page is parsed anew for every finder, by the same library; parsing is not timed. Page by page, so that what
 * else the machine does at the time weighs on all finders alike.
 */
async function run(finders: readonly Finder[], pages: readonly Page[]): Promise<readonly Result[]> {
  const runs = finders.map((finder) => ({ finder, bodies: new Map<string, string>(), ms: 0 }));
  for (const page of pages) {
    for (const one of runs) {
      const { document } = parseHTML(page.html);
      const begin = process.cpuUsage().user;
      let body = '';
      try {
        body = await one.finder.body(document as unknown as Document, page);
      } catch (error) {
        console.error(
          `${one.finder.name} failed on ${page.id}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      one.ms += (process.cpuUsage().user - begin) / 1000;
      one.bodies.set(page.id, body);
    }
  }
  return runs.map(({ bodies, ms }) => ({ bodies, msPerPage: ms / pages.length }));
}

const three = (value: number): string => value.toFixed(3);

function rowsFor(set: PageSet, finder: string, result: Result, groups: readonly string[]): string[][] {
  const parts: [string, readonly Page[]][] = [[set.name, set.pages]];
  for (const group of groups) {
    const ids = set.groups.get(group);
    if (ids !== undefined) parts.push([`${set.name} ${group}`, set.pages.filter(({ id }) => ids.has(id))]);
  }
  return parts.map(([name, pages], index) => {
    const found = pages.map(({ id, body }) => ({ expected: body, found: result.bodies.get(id) ?? '' }));
    const { f1, precision, recall } = scorePages(found);
    const empty = found.filter((page) => page.found.trim() === '').length;
    const ms = index === 0 ? result.msPerPage.toFixed(1) : '';
    return [
      name,
      finder,
      String(pages.length),
      three(f1),
      three(precision),
      three(recall),
      String(empty),
      ms,
    ];
  });
}

/** What each rule cost: text of articles lost by it, other text kept; in pages' worth of articles. */
function ruleTable(set: PageSet): string {
  const costs = new Map<string, { words: number; passages: number }>();
  const add = (name: string, passage: string, body: string): void => {
    const cost = costs.get(name) ?? { words: 0, passages: 0 };
    cost.words += passage.length / Math.max(1, body.length);
    cost.passages += 1;
    costs.set(name, cost);
  };
  for (const page of set.pages) {
    const expected = rowsOf(page.body);
    const dropped: Dropped[] = [];
    const found = runToEnd(
      findArticle(parseHtml(page.html), { url: page.url, explain: (one) => dropped.push(one) }),
    );
    const body = bodyOf(found);
    for (const { text, rule } of dropped) {
      if (shareExpected(text, expected) > 0.5 && !body.includes(text)) add(`lost: ${rule}`, text, page.body);
    }
    for (const block of found?.article.blocks ?? []) {
      const text = found!.article.text.slice(block.begin, block.end);
      const isExpected = shareExpected(text, expected) > 0.5;
      if (NOT_BODY.has(block.kind) && isExpected && !body.includes(text))
        add(`lost: as ${block.kind}`, text, page.body);
      if (!NOT_BODY.has(block.kind) && !isExpected) add(`kept: ${block.kind}`, text, page.body);
    }
  }
  const ordered = [...costs].sort(([, a], [, b]) => b.words - a.words);
  return markdownTable(
    [`${set.name}: rule`, 'articles’ worth', 'passages'],
    ordered.map(([name, { words, passages }]) => [name, words.toFixed(2), String(passages)]),
  );
}

function kindTable(sets: readonly PageSet[]): string {
  const rows = sets.map(({ name, pages }) => {
    const { articles, articlesFound, furniture, furnitureTaken } = countKinds(pages);
    return [
      name,
      `${articlesFound} of ${articles}`,
      `${furnitureTaken} of ${furniture}`,
      three(articlesFound / Math.max(1, articlesFound + furnitureTaken)),
      three(articlesFound / articles),
    ];
  });
  return markdownTable(['Pages', 'articles taken', 'others taken', 'precision', 'recall'], rows);
}

async function main(args: readonly string[]): Promise<void> {
  const folder = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--groups');
  if (folder === undefined) {
    console.error(
      'Say which folder holds the page sets: tsx bench/articles.ts FOLDER [--peers] [--groups a,b] [--rules] [--kind]',
    );
    process.exitCode = 2;
    return;
  }
  const groups = args.includes('--groups') ? (args[args.indexOf('--groups') + 1] ?? '').split(',') : [];
  const sets = readPageSets(folder);
  const finders = args.includes('--peers') ? [PRESSMARK, ...PEERS] : [PRESSMARK];
  const table: string[][] = [];
  // Before the clock runs, every finder has seen pages: what is measured is not the compiler.
  await run(finders, sets[0]!.pages.slice(0, 20));
  for (const set of sets) {
    const results = await run(finders, set.pages);
    for (const [index, { name }] of finders.entries())
      table.push(...rowsFor(set, name, results[index]!, groups));
  }
  console.log(
    markdownTable(['Pages', 'Finder', 'n', 'F1', 'precision', 'recall', 'empty', 'ms/page'], table),
  );
  if (args.includes('--kind')) console.log(`\n${kindTable(sets)}`);
  if (args.includes('--rules')) for (const set of sets) console.log(`\n${ruleTable(set)}`);
}

await main(process.argv.slice(2));
