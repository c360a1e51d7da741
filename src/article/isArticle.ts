import type { BlockKind } from '../engine/types.ts';
import { letters, lettersOf, saysHeadline } from './headline.ts';
import { type Label, labelsOf } from './labels.ts';
import type { PageData } from './metadata.ts';
import { type Box, holds, type Page, type Passage } from './page.ts';

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
  'faqpage',
  'jobposting',
  'recipe',
  'howto',
  'event',
  'book',
  'movie',
  'tvseries',
  'podcastepisode',
  'podcastseries',
  'course',
  'softwareapplication',
  'realestatelisting',
  'lodgingbusiness',
  'restaurant',
];

/** Numbers of notes may follow. */
const SENTENCE_END = /[.!?…。！？]["”“»’«)]?\s*(?:\[\d{1,3}\]\s*){0,9}$/u;

const isProse = ({ passage, kind }: Kept): boolean =>
  kind !== 'headline' &&
  kind !== 'heading' &&
  kind !== 'caption' &&
  kind !== 'credit' &&
  passage.text.length >= 60 &&
  hasOwnWords(passage) &&
  SENTENCE_END.test(passage.text);

/** Not mostly a link; several short ones in a sentence are references, as online papers strew them. */
const hasOwnWords = ({ text, linkLength, links }: Passage): boolean =>
  linkLength < text.length * 0.4 || (links > 1 && linkLength < text.length * 0.6 && linkLength < links * 30);

/** A title that leads elsewhere: what front pages, lists and search results are made of. */
const isLinkedTitle = (passage: Passage): boolean =>
  passage.linkLength > passage.text.length * 0.8 && passage.text.length >= 25 && passage.text.length < 200;

/**
 * Is what was found an article, or the best of a front page, a list, a shop? Points for connected prose, for what the
 * metadata say, for a headline and for speech; points off for titles that lead elsewhere, for what sites say of
 * themselves, for posts of a forum, and for pages that say they are something else.
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
  const last = prose[prose.length - 1]!.passage.index;
  let titles = 0;
  for (let index = root.firstPassage; index < root.endPassage; index++) {
    if (!isLinkedTitle(page.passages[index]!)) continue;
    // Front pages mix titles and prose. What comes after all the prose may be further reading.
    titles += index > last && length >= 350 ? 0.5 : 1;
  }
  const share = titles / (titles + prose.length);
  if (share > 0.7) points -= 2.5;
  else if (share > 0.5) points -= 1.5;
  else if (share > 0.3) points -= 0.5;
  else if (titles === 0) points += 0.5;
  if (titles > 0 && prose.length >= 4 && length / prose.length < 110) points -= 1;
  const type = data.head.metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  if (data.article !== null || /article|blog|story/.test(type)) points += 1.5;
  else if (/product|profile|video/.test(type)) points -= 0.5;
  // Some systems call every page that, and it is the default where nobody says anything.
  else if (type === 'website') points -= 0.25;
  if (data.article === null && OTHER_TYPES.some((other) => data.linked.types.has(other))) points -= 1.5;
  const heading = headline >= 0 && headline <= root.endPassage ? page.passages[headline] : undefined;
  if (heading !== undefined) points += isInTitle(heading, data.headlines.map(letters)) ? 1 : 0.5;
  if (data.metadata.published !== null) points += 0.5;
  if (heading !== undefined && isArticleElement(heading, prose)) points += 0.5;
  if (prose.some(({ passage }) => SPEECH.test(passage.text))) points += 0.5;
  if (length >= 400 && page.passages.every(({ links }) => links === 0)) points += 0.5;
  if (shareOf(prose, isOffer) > 0.5) points -= 1.5;
  if (shareOf(prose, isTerms) >= 0.5) points -= 2.5;
  if (isDiscussion(page, root) || shareOf(prose, isComment) > 0.5) points -= 2;
  if (!isDeclared(data)) {
    if (shareOf(prose, isAddressed) >= 0.75) points -= 1.5;
    if (isFragmented(kept, prose)) points -= 1;
    if (prose.filter(({ kind }) => kind === 'listItem').length > prose.length / 2) points -= 0.5;
  }
  const path = pathOf(data);
  if (path !== null && FRONT_PAGE.test(path)) points -= 2;
  else if (path !== null && OWN_PAGE.test(lastPart(path))) points += 1;
  return points;
}

/** The page's title, or what else it gives as its headline, may say the outlet and the kind of page around it. */
function isInTitle(heading: Passage, headlines: readonly string[]): boolean {
  const own = lettersOf(heading);
  const isSaid = own.length >= 15 && headlines.some((headline) => headline.includes(own));
  return isSaid || saysHeadline(heading, headlines);
}

/** Something said: a whole clause in quotation marks. */
const SPEECH = /[„“"»«][^„“”"»«]{25,}[“”"«»]/u;

/** Whether one `<article>` holds the headline and all the prose. */
function isArticleElement(heading: Passage, prose: readonly Kept[]): boolean {
  let box: Box | null = heading.block;
  while (box !== null && box.tag !== 'article') box = box.parent;
  if (box === null) return false;
  const article = box;
  return prose.every(({ passage }) => holds(article, passage));
}

const shareOf = (prose: readonly Kept[], test: (passage: Passage) => boolean): number =>
  prose.filter(({ passage }) => test(passage)).length / prose.length;

/** Boxes in which sites speak of themselves, wherever else in a page they would be furniture. */
const OFFERS: readonly Label[] = ['consent', 'newsletter', 'login'];

const isOffer = (passage: Passage): boolean => isIn(passage, OFFERS);

/** Comments on a page of their own. */
const isComment = (passage: Passage): boolean => isIn(passage, ['comments']);

function isIn(passage: Passage, wanted: readonly Label[]): boolean {
  for (let box: Box | null = passage.box; box !== null; box = box.parent) {
    if (box.tag === 'body' || box.tag === 'main' || box.tag === 'article') continue;
    const labels = labelsOf(box);
    if (wanted.some((label) => labels.has(label))) return true;
  }
  return false;
}

/**
 * A heading for almost every paragraph: what organisations tell of themselves, offers, directions, schedules. Numbered
 * ones count something up, as articles do.
 */
function isFragmented(kept: readonly Kept[], prose: readonly Kept[]): boolean {
  const headings = kept.filter(({ kind, passage }) => kind === 'heading' && !/^\d/.test(passage.text)).length;
  return headings >= 2 && headings >= 0.75 * prose.length;
}

/** Whether the metadata say that the page is an article, or when it was published. */
const isDeclared = (data: PageData): boolean =>
  data.article !== null ||
  data.metadata.published !== null ||
  /article|blog|story/.test(data.head.metas.get('og:type')?.[0]?.toLowerCase() ?? '');

/** Speaks to its reader, as help, notices and sales do in almost every paragraph; "Sie" that begins one may be "she". */
const isAddressed = ({ text }: Passage): boolean =>
  /\byou(?:rs?)?\b/i.test(text) || /[^.!?…:„“"»«\s]\s(?:Sie|Ihr(?:e[rnms]?)?|Ihnen)(?![\p{L}])/u.test(text);

/** What consent walls and privacy statements are about, */
const TERMS =
  /\b(?:cookies?|consent|legitimate interest|personal(?:ised|ized)? data|(?:your|our) partners|store[sd]? (?:and|or) access|(?:your|this) (?:device|choice)|einwilligung|zustimmung|widerruf[a-zäöüß]*|tracking|personenbezogen[a-zäöüß]*|datenschutz[a-zäöüß]*|(?:ihre[rn]?|ihrer person) [a-zäöüß]* ?daten|daten (?:verarbeit|erheb|speicher|lösch)[a-zäöüß]*|speichert|erheben|auskunft)\b/i;
/** and whom they speak to. */
const ADDRESS = /\b(?:we|our|us|you|your|wir|uns|unsere[a-zäöüß]*|Sie|Ihre[a-zäöüß]*|Ihnen)\b/;

/** What stands at the foot of pages, in whole paragraphs. */
const LEGAL = /\b(?:all rights reserved|alle rechte vorbehalten|disclaimer|terms of (?:use|service))\b/i;

const isTerms = ({ text }: Passage): boolean => LEGAL.test(text) || (TERMS.test(text) && ADDRESS.test(text));

/** Names of the boxes that say who wrote a post of a forum; not of those that say who wrote an article. */
const POSTER =
  /(?:^|[\s_-])(?:user(?:name|info|[_-]?card)?|poster|member|avatar|postprofile|signature|postbit)(?:$|[\s_-])/i;

/** Posts of several people one after the other, and not the comments under something else. */
function isDiscussion(page: Page, root: Box): boolean {
  let posters = 0;
  for (const box of page.boxes) {
    const isInside = box.firstPassage >= root.firstPassage && box.endPassage <= root.endPassage;
    if (isInside && box.endPassage > box.firstPassage && POSTER.test(box.names)) posters += 1;
  }
  return posters > 2;
}

/** The address of a site itself, or of an edition of it. */
const FRONT_PAGE = /^\/?(?:index\.\w+|home|startseite|[a-z]{2})?\/?$/i;

/** An address that names one piece: several words of a headline, a long number. */
const OWN_PAGE = /[\p{L}\d%][-_][\p{L}\d%]+[-_][\p{L}\d%]+[-_]|\d{5}/u;
const lastPart = (path: string): string => path.slice(path.lastIndexOf('/', path.length - 2) + 1);

function pathOf(data: PageData): string | null {
  const address = data.metadata.url ?? data.head.metas.get('og:url')?.[0] ?? data.head.canonical ?? null;
  return address === null ? null : (/^[a-z]+:\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1] ?? null);
}
