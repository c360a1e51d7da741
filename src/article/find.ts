import { readerFor } from './dom.ts';
import { Furniture, looksLikeProse } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { readPageData } from './metadata.ts';
import { type Page, unhideHiddenPage } from './page.ts';
import { readNodes } from './read-page.ts';
import { findRoot } from './root.ts';
import { Judgement } from './rules.ts';
import { type BlockSource, compose } from './text-map.ts';
import type { FoundArticle } from './types.ts';

/** A passage that is not part of the text, and the rule that says so. */
export interface Dropped {
  readonly text: string;
  readonly rule: string;
}

export interface FindOptions {
  /** Whether an element is rendered (`element.checkVisibility()`); without it, attributes and inline style tell. */
  readonly visible?: (element: Element) => boolean;
  /** Address of the page, for telling its own JSON-LD from others'. */
  readonly url?: string | null;
  /** Called for every passage of the page that is left out, in order. */
  readonly explain?: (dropped: Dropped) => void;
}

export function* findArticle(
  document: Document,
  options: FindOptions = {},
): Generator<void, FoundArticle | null> {
  const dom = readerFor(document);
  const html = dom.documentElement(document);
  if (html === null) return null;
  const page: Page = yield* readNodes(dom, html, options.visible);
  const data = readPageData(dom, document, page.clues, options.url ?? null);
  yield;
  unhideHiddenPage(page, looksLikeProse);
  const headline = findHeadline(page, data.headlines);
  const furniture = new Furniture(page, headline);
  const root = findRoot(page, furniture, headline, data.article?.articleBody ?? null).box;
  const judgement = new Judgement({ page, data, furniture, root, headline });
  const sources: BlockSource[] = [];
  for (const passage of page.passages) {
    const verdict = judgement.of(passage);
    if ('dropped' in verdict) options.explain?.({ text: passage.text, rule: verdict.dropped });
    else sources.push({ kind: verdict.kind, text: passage.text, runs: passage.runs });
  }
  if (sources.length === 0) return null;
  const composed = compose(sources);
  return {
    article: { ...data.metadata, isArticle: true, text: composed.text, blocks: composed.blocks },
    map: composed.map,
    root: root.element,
  };
}

/** Runs a generator to its end at once and gives its result. */
export function runToEnd<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
