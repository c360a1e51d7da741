import type { DomReader } from './dom.ts';
import { looksLikeProse } from './furniture.ts';
import { labelsOf } from './labels.ts';
import type { PageData } from './metadata.ts';
import { type Box, holds, type Page, type Passage } from './page.ts';
import { isHeadingTag } from './tags.ts';

/** Less prose than this, in UTF-16 code units, is a teaser. */
const MIN_PROSE = 300;

/** One of several articles of a page, and what is known of it: its heading is all that the page says about it. */
export interface LookedAt {
  readonly headline: number;
  readonly data: PageData;
}

/**
 * Pages that scroll without end set one article under the other. The first is the page's; a reader who has scrolled on
 * means the one before their eyes.
 * @param at what the reader looks at
 * @param headline index of the passage with the page's headline
 * @returns null when that is the page's own article, or none
 */
export function findLookedAt(
  dom: DomReader,
  page: Page,
  data: PageData,
  headline: number,
  at: Node,
): LookedAt | null {
  const first = page.passages[headline];
  if (first === undefined || articleAround(first.block) === null) return null;
  const around = new Set<Node>();
  for (let node: Node | null = at; node !== null; node = dom.parent(node)) around.add(node);
  const box = page.boxes.find(
    (one) =>
      isArticle(one) && around.has(one.element) && !holds(one, first) && articleAround(one.parent) === null,
  );
  if (box === undefined || isComment(box)) return null;
  const passages = page.passages.slice(box.firstPassage, box.endPassage);
  const heading = passages.find(isHeading);
  const prose = passages.filter(looksLikeProse).reduce((sum, { text }) => sum + text.length, 0);
  if (heading === undefined || prose < MIN_PROSE) return null;
  return {
    headline: heading.index,
    data: {
      ...data,
      metadata: { ...data.metadata, title: heading.text, byline: [], published: null },
      article: null,
      headlines: [heading.text],
      description: null,
    },
  };
}

const isArticle = (box: Box): boolean => box.tag === 'article';

function articleAround(box: Box | null): Box | null {
  let outer = box;
  while (outer !== null && !isArticle(outer)) outer = outer.parent;
  return outer;
}

function isComment(box: Box): boolean {
  for (let outer: Box | null = box; outer !== null; outer = outer.parent)
    if (outer.tag !== 'body' && labelsOf(outer).has('comments')) return true;
  return false;
}

function isHeading(passage: Passage): boolean {
  for (let box: Box | null = passage.box; box !== null; box = box.parent) {
    if (isHeadingTag(box.tag)) return true;
    if (box === passage.block) return false;
  }
  return false;
}
