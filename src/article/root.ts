import { type Furniture, Sums } from './furniture.ts';
import { letters, lettersOf } from './headline.ts';
import { labelsOf } from './labels.ts';
import { type Box, commonBox, type Page, type Passage } from './page.ts';

/** What a passage adds to the box that holds it: its length when it is prose, less than nothing when it is not. */
export function weigh(passage: Passage, furniture: Furniture): number {
  const { text } = passage;
  const length = text.length;
  const links = passage.linkLength / length;
  if (passage.box.hidden || furniture.rule(passage.box) !== null) return -Math.min(length, 200) * 0.1 - 2;
  if (links > 0.6 || passage.controlLength > length * 0.5) return -Math.min(length, 100) * 0.5 - 10;
  if (passage.block.tag === 'td' || passage.block.tag === 'th') return 0;
  if (length < 30) return -6;
  const sentence = /[.!?…。！？”“"»:]\s*$/u.test(text);
  if (length < 80 && !sentence) return -4;
  return length * (1 - links) * (sentence ? 1 : 0.6);
}

/** How the box of the article was found. */
export interface Root {
  readonly box: Box;
  readonly by: 'linked data' | 'marker' | 'weight';
}

/**
 * The box of the article: where the text stands that the page's JSON-LD gives as its body; else the box whose
 * passages together weigh most, narrowed to a box that is marked as an article's body and holds most of that.
 */
export function findRoot(
  page: Page,
  furniture: Furniture,
  headline: number,
  linkedBody: string | null,
): Root {
  const weights = page.passages.map((passage) => weigh(passage, furniture));
  const sums = new Sums(page.passages, (passage) => weights[passage.index]!);
  let best = page.body;
  let most = Number.NEGATIVE_INFINITY;
  for (const box of page.boxes) {
    const sum = sums.of(box);
    // Of two that hold the same, the inner one.
    if (sum >= most) {
      most = sum;
      best = box;
    }
  }
  const gains = new Sums(page.passages, (passage) => Math.max(0, weights[passage.index]!));
  const said = linkedBody === null ? null : boxOfText(page, furniture, linkedBody);
  // Some pages give the first lines, or their teaser, as the body.
  if (said !== null && gains.of(said) > LINKED_ENOUGH * gains.of(best))
    return { box: said, by: 'linked data' };
  const marked = narrow(page, furniture, best, gains, headline);
  return marked === null ? { box: best, by: 'weight' } : { box: marked, by: 'marker' };
}

/** Share of the heaviest box's prose that a marked box inside must hold to stand for the article. */
const ENOUGH = 0.5;

/** Share that the text of the JSON-LD must make up. */
const LINKED_ENOUGH = 0.4;

/** How plainly a box says that it is an article's body; 0: not at all. */
function marker(box: Box): number {
  if (/\barticleBody\b/i.test(box.itemprop)) return 3;
  const labels = labelsOf(box);
  if (labels.has('body') && box.tag !== 'main') return 2;
  return box.tag === 'article' || box.role === 'article' ? 1 : 0;
}

function narrow(page: Page, furniture: Furniture, heaviest: Box, gains: Sums, headline: number): Box | null {
  const best = ownArticle(page, furniture, heaviest, gains, headline) ?? heaviest;
  const total = gains.of(best);
  let chosen: Box | null = null;
  let level = 0;
  const inside = page.boxes.filter(
    (box) => box !== best && contains(best, box) && furniture.rule(box) === null,
  );
  for (const box of inside) {
    if (gains.of(box) < ENOUGH * total) continue;
    const own = marker(box);
    if (own <= level) continue;
    chosen = box;
    level = own;
  }
  if (chosen === null) return best === heaviest ? null : best;
  // A body in several boxes of the same article: the box around them all.
  let joined = chosen;
  const article = articleAround(chosen, best);
  for (const box of inside) {
    if (level > 1 && gains.of(box) > 0 && marker(box) === level && articleAround(box, best) === article)
      joined = commonBox(joined, box);
  }
  return joined;
}

const contains = (outer: Box, box: Box): boolean =>
  box.index >= outer.index && box.firstPassage >= outer.firstPassage && box.endPassage <= outer.endPassage;

function articleAround(box: Box, limit: Box): Box {
  let outer = box;
  while (outer !== limit && outer.tag !== 'article' && outer.parent !== null) outer = outer.parent;
  return outer;
}

/** Of several articles one after the other, the one under the page's headline. */
function ownArticle(page: Page, furniture: Furniture, best: Box, gains: Sums, headline: number): Box | null {
  if (headline < 0) return null;
  const total = gains.of(best);
  const articles: Box[] = [];
  for (const box of page.boxes) {
    if (box.tag !== 'article' || box === best || !contains(best, box) || furniture.rule(box) !== null)
      continue;
    const last = articles[articles.length - 1];
    if (gains.of(box) >= 0.12 * total && (last === undefined || !contains(last, box))) articles.push(box);
  }
  if (articles.length < 2) return null;
  return articles.find((box) => box.endPassage > headline && gains.of(box) >= 0.2 * total) ?? null;
}

const MIN_BODY = 200;
const PROBE = 40;

/** The smallest box that holds the passages of a text, when they make up most of it. */
function boxOfText(page: Page, furniture: Furniture, text: string): Box | null {
  if (text.length < MIN_BODY) return null;
  const wanted = letters(text);
  let found: Box | null = null;
  let length = 0;
  let count = 0;
  for (const passage of page.passages) {
    if (passage.text.length < PROBE || passage.box.hidden || furniture.rule(passage.box) !== null) continue;
    const own = lettersOf(passage);
    if (own.length < PROBE * 0.6 || !wanted.includes(own.slice(0, 60))) continue;
    length += own.length;
    count += 1;
    found = found === null ? passage.block : commonBox(found, passage.block);
  }
  return count >= 3 && length > wanted.length * 0.6 ? found : null;
}
