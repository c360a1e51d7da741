import { parseHTML } from 'linkedom';
import { findArticle, runToEnd } from '../src/article/index.ts';
import type { Page } from './articles-data.ts';

/** How often `isArticle` is right: on article pages, and on what is left of them without their article. */
export interface KindCounts {
  readonly articles: number;
  readonly articlesFound: number;
  readonly furniture: number;
  readonly furnitureTaken: number;
}

/**
 * Pages that are no articles are made from pages that are: the article's element, first-level headings and what the
 * metadata say of an article go, and a second copy of its body that is there as microdata; navigation, teasers,
 * comments, boxes and footers stay, at a section's address.
 */
export function countKinds(pages: readonly Page[]): KindCounts {
  let articlesFound = 0;
  let furnitureTaken = 0;
  for (const page of pages) {
    const { document } = parseHTML(page.html);
    const dom = document as unknown as Document;
    const found = runToEnd(findArticle(dom, { url: page.url }));
    if (found === null) continue;
    if (found.article.isArticle) articlesFound += 1;
    for (const element of [
      found.root,
      ...dom.querySelectorAll(
        'h1, meta[property="og:type"], script[type="application/ld+json"], [itemprop="articleBody"]',
      ),
    ]) {
      if (element !== dom.documentElement) element.remove();
    }
    const rest = runToEnd(findArticle(dom, { url: 'https://news.example/section' }));
    if (rest?.article.isArticle === true) furnitureTaken += 1;
  }
  return { articles: pages.length, articlesFound, furniture: pages.length, furnitureTaken };
}
