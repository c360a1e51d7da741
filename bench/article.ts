import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { findArticle, runToEnd } from '../src/article/index.ts';
import { parseHtml } from '../src/article/parse.ts';
import type { Corpus } from './corpus.ts';
import { markdownTable, shown } from './measure.ts';

/** One way to find an article. */
interface Finder {
  readonly name: string;
  parse(html: string): Document;
  /** Works on a document that nobody has touched; may change it. */
  find(document: Document): unknown;
}

const linkedom = (html: string): Document => parseHTML(html).document;

const FINDERS: readonly Finder[] = [
  {
    name: 'Pressmark, on its own tree (CLI)',
    parse: parseHtml,
    find: (document) => runToEnd(findArticle(document)),
  },
  {
    name: 'Pressmark, on linkedom',
    parse: linkedom,
    find: (document) => runToEnd(findArticle(document)),
  },
  {
    name: 'Readability, on linkedom',
    parse: linkedom,
    find: (document) => new Readability(document).parse(),
  },
  {
    name: 'Defuddle, on linkedom',
    parse: linkedom,
    find: (document) => Defuddle(document, 'https://news.example/', { useAsync: false }),
  },
];

const WARM_UP_PAGES = 10;

/**
 * Times parsing and article finding over the corpus' pages, in Node, beside two other finders; null when there are no
 * pages. Each page is read once by each, because others change the document.
 */
export async function benchArticle({ pages }: Corpus): Promise<string | null> {
  if (pages.length === 0) return null;
  const rows: string[][] = [];
  for (const finder of FINDERS) {
    await timesOver(pages.slice(0, WARM_UP_PAGES), finder);
    const { parseMs, findMs, failed } = await timesOver(pages, finder);
    const name = failed === 0 ? finder.name : `${finder.name} (${failed} pages failed)`;
    rows.push([name, shown(parseMs / pages.length), shown(findMs / pages.length)]);
  }
  const megabytes = shown(pages.reduce((sum, page) => sum + page.length, 0) / 1e6);
  return markdownTable(
    [
      `Article, ${pages.length} pages, ${megabytes} million characters`,
      'parse, ms a page',
      'find, ms a page',
    ],
    rows,
  );
}

async function timesOver(
  pages: readonly string[],
  finder: Finder,
): Promise<{ parseMs: number; findMs: number; failed: number }> {
  const times = { parseMs: 0, findMs: 0, failed: 0 };
  for (const page of pages) {
    const started = performance.now();
    const document = finder.parse(page);
    const parsed = performance.now();
    try {
      await finder.find(document);
    } catch {
      times.failed++;
    }
    times.parseMs += parsed - started;
    times.findMs += performance.now() - parsed;
  }
  return times;
}
