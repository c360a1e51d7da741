import { toIso } from './dates.ts';
import { type DomReader, textOf } from './dom.ts';
import { type HeadData, linkedDataScript, readHead } from './headData.ts';
import { type LinkedArticle, type LinkedData, readLinkedData } from './jsonLd.ts';
import { plain } from './plainText.ts';
import type { ArticleMetadata } from './types.ts';

/** Metadata, and what the finder uses to recognise the article by. */
export interface PageData {
  readonly metadata: ArticleMetadata;
  readonly head: HeadData;
  readonly linked: LinkedData;
  /** The JSON-LD article that this page is about, or null. */
  readonly article: LinkedArticle | null;
  /** Forms of the headline that the page gives, longest source first. */
  readonly headlines: readonly string[];
  readonly description: string | null;
}

/**
 * Title, authors, date, outlet and language of a page, each from the first source that has it: JSON-LD, OpenGraph
 * and meta elements, microdata, the page itself.
 * @param clues elements of the body that may know: `<time>`, `itemprop`, links with `rel`, scripts, bylines.
 */
export function readPageData(
  dom: DomReader,
  document: Document,
  clues: readonly Element[],
  url: string | null,
): PageData {
  const scripts: string[] = [];
  for (const element of clues) {
    if (dom.tag(element) !== 'script') continue;
    const script = linkedDataScript(dom, element);
    if (script !== null) scripts.push(script);
  }
  const head = readHead(dom, document, scripts);
  const linked = readLinkedData(head.scripts);
  const article = articleOfPage(linked, head, url);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = plain(head.metas.get(name)?.[0]);
      if (value !== null) return value;
    }
    return null;
  };
  const micro = microdata(dom, clues);
  const outlet =
    plain(article?.publisher) ??
    meta('og:site_name', 'application-name', 'publisher', 'dc.publisher') ??
    micro.publisher;
  const ogTitle = meta('og:title', 'twitter:title', 'dc.title', 'parsely-title');
  const headline = plain(article?.headline);
  const pageTitle = plain(head.title);
  const headlines = [headline, ogTitle, micro.headline, pageTitle].filter((value) => value !== null);
  const title = withoutOutlet(
    headline ?? ogTitle ?? micro.headline ?? pageTitle,
    outlet,
    headline === null && ogTitle === null,
  );
  return {
    metadata: {
      url,
      title,
      byline: byline(article, head, micro, outlet),
      published: firstDate([
        article?.published,
        ...[
          'article:published_time',
          'og:published_time',
          'og:article:published_time',
          'datepublished',
          'date',
          'pubdate',
          'publishdate',
          'publish-date',
          'parsely-pub-date',
          'sailthru.date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'dcterms.date',
          'cxenseparse:recs:publishtime',
          'cxenseparse:publishtime',
          'last-modified-date',
        ].map((name) => head.metas.get(name)?.[0]),
        ...micro.dates,
        ...micro.times,
      ]),
      outlet,
      language: language(head, article, meta('content-language', 'og:locale', 'language', 'dc.language')),
    },
    head,
    linked,
    article,
    headlines,
    description: plain(article?.description) ?? meta('og:description', 'description', 'twitter:description'),
  };
}

const firstDate = (values: readonly (string | null | undefined)[]): string | null => {
  for (const value of values) {
    const iso = toIso(value);
    if (iso !== null) return iso;
  }
  return null;
};

/** Several articles: the one with this page's address or headline, else the first (lists of teasers come later). */
function articleOfPage(linked: LinkedData, head: HeadData, url: string | null): LinkedArticle | null {
  const { articles } = linked;
  if (articles.length < 2) return articles[0] ?? null;
  const addresses = [url, head.canonical, head.metas.get('og:url')?.[0]]
    .filter((value) => typeof value === 'string')
    .map(bareUrl);
  const titles = [head.metas.get('og:title')?.[0], head.title].map(plain);
  const score = (article: LinkedArticle): number => {
    const here = article.urls.some((value) => addresses.includes(bareUrl(value)));
    const headline = plain(article.headline);
    const named = headline !== null && titles.some((title) => title?.includes(headline));
    return (
      (named ? 2 : 0) +
      (here ? 2 : 0) +
      (article.articleBody !== null ? 1 : 0) +
      (article.authors.length > 0 ? 0.5 : 0)
    );
  };
  return articles.reduce((best, article) => (score(article) > score(best) ? article : best));
}

const bareUrl = (value: string): string =>
  value
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#][\s\S]*/, '')
    .replace(/\/$/, '');

function withoutOutlet(
  title: string | null,
  outlet: string | null,
  fromTitleElement: boolean,
): string | null {
  if (title === null) return null;
  const cut = title.search(/ [|–—\-·»:] [^|–—·»]{2,40}$/u);
  if (cut < 10) return title;
  const suffix = title
    .slice(cut)
    .replace(/^\s+\S\s+/, '')
    .toLowerCase();
  const name = outlet?.toLowerCase() ?? '';
  const isOutlet = name !== '' && (suffix.includes(name) || name.includes(suffix));
  return isOutlet || (fromTitleElement && /\s\|\s/.test(title.slice(cut)))
    ? title.slice(0, cut).trim()
    : title;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

function language(head: HeadData, article: LinkedArticle | null, meta: string | null): string | null {
  for (const value of [head.language, article?.language ?? null, meta]) {
    const tag = value?.trim() ?? '';
    if (LANGUAGE.test(tag)) return tag.replaceAll('_', '-');
  }
  return null;
}

interface Microdata {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly dates: readonly string[];
  readonly times: readonly string[];
}

function microdata(dom: DomReader, clues: readonly Element[]): Microdata {
  let headline: string | null = null;
  let publisher: string | null = null;
  const authors: string[] = [];
  const dates: string[] = [];
  const times: string[] = [];
  for (const element of clues) {
    const tag = dom.tag(element);
    const value = (): string =>
      dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? textOf(dom, element, 500);
    const properties = dom.attribute(element, 'itemprop')?.toLowerCase().split(/\s+/) ?? [];
    if (properties.includes('headline')) headline ??= plain(value());
    if (properties.includes('publisher')) publisher ??= short(plain(value()));
    if (properties.includes('author')) authors.push(value());
    if (properties.includes('datepublished')) dates.push(value());
    if (tag === 'a' && /\bauthor\b/.test(dom.attribute(element, 'rel') ?? ''))
      authors.push(textOf(dom, element, 200));
    if (tag === 'time') times.push(dom.attribute(element, 'datetime') ?? '');
  }
  return { headline, publisher, authors, dates, times };
}

const short = (value: string | null): string | null => (value !== null && value.length < 80 ? value : null);

function byline(
  article: LinkedArticle | null,
  head: HeadData,
  micro: Microdata,
  outlet: string | null,
): readonly string[] {
  const metas = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'twitter:creator',
  ];
  const sources = [article?.authors ?? [], ...metas.map((name) => head.metas.get(name) ?? []), micro.authors];
  for (const source of sources) {
    // Content systems put the outlet where nobody is named.
    const names = source.flatMap(authorNames).filter((name) => name.toLowerCase() !== outlet?.toLowerCase());
    if (names.length > 0) return [...new Set(names)].slice(0, 20);
  }
  return [];
}

/** Names in one author field: without "By" and "Von", split where it lists several. */
export function authorNames(field: string): readonly string[] {
  const value = plain(field)?.replace(/^(?:by|von|von:|text:|autor(?:in)?:|author:)\s+/i, '') ?? '';
  if (value === '' || value.length > 200 || /^(?:https?:|www\.|@)|@|^\S+\.[a-z]{2,6}$/i.test(value))
    return [];
  return value
    .split(/[;,/|]|\s(?:and|und|&)\s/i)
    .map((name) => name.trim())
    .filter(
      (name) =>
        name.length > 1 && name.length < 80 && /\p{L}/u.test(name) && !/^(?:jr|sr|dr|phd)\.?$/i.test(name),
    );
}
