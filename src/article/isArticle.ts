import type { BlockKind } from '../engine/types.ts';
import { letters, saysHeadline } from './headline.ts';
import type { PageData } from './metadata.ts';
import type { Box, Page, Passage } from './page.ts';

/** One kept passage and its kind. */
export interface Kept {
  readonly passage: Passage;
  readonly kind: BlockKind;
}

/** Kinds of pages that schema.org names and that are no articles. */
const OTHER_TYPES = [
  'searchresultspage',
  'collectionpage',
  'product',
  'profilepage',
  'contactpage',
  'checkoutpage',
  'discussionforumposting',
  'qapage',
  'jobposting',
];

const isProse = ({ passage, kind }: Kept): boolean =>
  kind !== 'headline' &&
  kind !== 'heading' &&
  kind !== 'caption' &&
  kind !== 'credit' &&
  passage.text.length >= 60 &&
  passage.linkLength < passage.text.length * 0.4 &&
  /[.!?…。！？]["”“»’«)]?\s*$/u.test(passage.text);

/** A title that leads elsewhere: what front pages, lists and search results are made of. */
const isLinkedTitle = (passage: Passage): boolean =>
  passage.linkLength > passage.text.length * 0.8 && passage.text.length >= 25 && passage.text.length < 200;

/**
 * Is what was found an article, or the best of a front page, a list, a shop? Points for connected prose, for what the
 * metadata say and for a headline; points off for titles that lead elsewhere and for pages that say they are
 * something else.
 */
export function isArticle(
  page: Page,
  data: PageData,
  root: Box,
  kept: readonly Kept[],
  headline: number,
): boolean {
  return articlePoints(page, data, root, kept, headline) >= 2.5;
}

/** The sum behind {@link isArticle}, for the bench that measures it. */
export function articlePoints(
  page: Page,
  data: PageData,
  root: Box,
  kept: readonly Kept[],
  headline: number,
): number {
  const prose = kept.filter(isProse);
  const length = prose.reduce((sum, { passage }) => sum + passage.text.length, 0);
  if (length < 140) return 0;
  let points = 0;
  if (length >= 200) points += 1;
  if (length >= 700) points += 1;
  if (length >= 1500) points += 1;
  if (prose.length >= 3) points += 0.5;
  const titles = page.passages.filter(
    (passage) =>
      passage.index >= root.firstPassage && passage.index < root.endPassage && isLinkedTitle(passage),
  ).length;
  const share = titles / (titles + prose.length);
  if (share > 0.7) points -= 2.5;
  else if (share > 0.5) points -= 1.5;
  else if (share > 0.3) points -= 0.5;
  else if (titles === 0) points += 0.5;
  if (titles > 0 && prose.length >= 4 && length / prose.length < 110) points -= 1;
  const type = data.head.metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  if (data.article !== null || /article|blog|story/.test(type)) points += 1.5;
  else if (/website|product|profile|video/.test(type)) points -= 0.5;
  if (data.article === null && OTHER_TYPES.some((other) => data.linked.types.has(other))) points -= 1.5;
  const heading = headline >= 0 && headline <= root.endPassage ? page.passages[headline] : undefined;
  if (heading !== undefined) points += saysHeadline(heading, data.headlines.map(letters)) ? 1 : 0.5;
  if (data.metadata.published !== null) points += 0.5;
  const path = pathOf(data);
  if (path !== null && FRONT_PAGE.test(path)) points -= 2;
  else if (path !== null && OWN_PAGE.test(path)) points += 1;
  return points;
}

/** The address of a site itself, or of an edition of it. */
const FRONT_PAGE = /^\/?(?:index\.\w+|home|startseite|[a-z]{2})?\/?$/i;

/** An address that names one piece: several words of a headline, a long number. */
const OWN_PAGE = /(?:[\p{L}\d%]+[-_]){3,}[^/]*\/?$|\d{5,}[^/]*\/?$/u;

function pathOf(data: PageData): string | null {
  const address = data.metadata.url ?? data.head.metas.get('og:url')?.[0] ?? data.head.canonical ?? null;
  return address === null ? null : (/^[a-z]+:\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1] ?? null);
}
