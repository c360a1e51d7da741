import { type DomReader, readerFor } from './dom.ts';
import { Furniture, looksLikeProse } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { isArticle, type Kept } from './isArticle.ts';
import { kindOf } from './kinds.ts';
import { labelsOf } from './labels.ts';
import { findLookedAt } from './lookedAt.ts';
import { readPageData } from './metadata.ts';
import { type Page, unhideHiddenPage } from './page.ts';
import { readNodes, type WalkOptions } from './readPage.ts';
import { repeatsOf } from './repeats.ts';
import { findRoot } from './root.ts';
import { Judgement } from './rules.ts';
import { withShown } from './shownMetadata.ts';
import { compose } from './textMap.ts';
import type { FoundArticle } from './types.ts';

/** A passage that is not part of the text, and the rule that says so. */
export interface Dropped {
  readonly text: string;
  readonly rule: string;
}

export interface FindOptions extends WalkOptions {
  /** Address of the page, for telling its own JSON-LD from others'. */
  readonly url?: string | null;
  /** Read for the text instead of the page, which still says what its article is called (see `findEmbeddedText`). */
  readonly textOf?: Document;
  /** What the reader looks at: of several articles one under the other, the one that holds it is meant. */
  readonly at?: Node | null;
  /** Called for every passage of the page that is left out, in order but for repeats, which come last. */
  readonly explain?: (dropped: Dropped) => void;
}

/** Boxes or passages between two yields. */
const SLICE = 200;

/**
 * Finds the article of a page: its blocks in order with the way back to the text nodes, its metadata, and whether the
 * page is an article at all. Reads only.
 * @yields every few hundred nodes or passages; whoever drives the generator decides when the page gets its time back.
 * @returns null when the page holds no text; otherwise `isArticle` tells whether the text is an article or a guess.
 */
export function* findArticle(
  document: Document,
  options: FindOptions = {},
): Generator<void, FoundArticle | null> {
  const dom = readerFor(document);
  const html = dom.documentElement(options.textOf ?? document);
  if (html === null) return null;
  const page: Page = yield* readNodes(dom, html, options);
  const clues = options.textOf === undefined ? page.clues : yield* cluesOf(dom, document, options);
  const pageData = readPageData(dom, document, clues, options.url ?? null);
  yield;
  unhideHiddenPage(page, looksLikeProse);
  const first = findHeadline(page, pageData.headlines);
  const { at } = options;
  const lookedAt = at == null ? null : findLookedAt(dom, page, pageData, first, at);
  const { data, headline } = lookedAt ?? { data: pageData, headline: first };
  for (const box of page.boxes) {
    // Names are read once, here, because reading them takes longest; those of boxes without text say nothing.
    if (box.firstPassage < box.endPassage) labelsOf(box);
    if (box.index % SLICE === SLICE - 1) yield;
  }
  const furniture = new Furniture(page, headline);
  yield;
  const root = findRoot(page, furniture, headline, data.article?.articleBody ?? null).box;
  yield;
  const judgement = new Judgement({ page, data, furniture, root, headline });
  const judged: Kept[] = [];
  for (const passage of page.passages) {
    if (passage.index % SLICE === SLICE - 1) yield;
    const verdict = judgement.of(passage);
    if ('dropped' in verdict) options.explain?.({ text: passage.text, rule: verdict.dropped });
    else judged.push({ passage, kind: verdict.kind });
  }
  yield;
  const repeats = yield* repeatsOf(judged);
  for (const { passage } of repeats) options.explain?.({ text: passage.text, rule: 'repeated text' });
  const kept = judged.filter((one) => !repeats.has(one));
  const hasBody = kept.some(({ kind }) => kind !== 'headline' && kind !== 'caption' && kind !== 'credit');
  const sources = hasBody ? kept : wholePage(page, furniture);
  if (sources.length === 0) return null;
  yield;
  const isOne = hasBody && isArticle(page, data, root, kept, headline);
  yield;
  const composed = compose(
    sources.map(({ passage, kind }) => ({ kind, text: passage.text, runs: passage.runs })),
  );
  return {
    article: {
      // What a page shows of author and date is the first article's.
      ...(lookedAt === null ? withShown(data.metadata, page, headline) : data.metadata),
      isArticle: isOne,
      text: composed.text,
      blocks: composed.blocks,
    },
    map: composed.map,
    root: root.element,
  };
}

function* cluesOf(
  dom: DomReader,
  document: Document,
  options: FindOptions,
): Generator<void, readonly Element[]> {
  const html = dom.documentElement(document);
  return html === null ? [] : (yield* readNodes(dom, html, options)).clues;
}

/** Nothing looks like an article: what is left of the page without its furniture, or all of it. */
function wholePage(page: Page, furniture: Furniture): readonly Kept[] {
  const visible = page.passages.filter((passage) => !passage.box.hidden);
  const plain = visible.filter((passage) => furniture.rule(passage.box) === null);
  return (plain.length > 0 ? plain : visible).map((passage) => ({
    passage,
    kind: kindOf(passage, page.body),
  }));
}

/** Runs a generator to its end at once and gives its result. */
export function runToEnd<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
