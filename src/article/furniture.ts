import { type Label, labelsOf } from './labels.ts';
import { type Box, holds, type Page, type Passage } from './page.ts';

/** Why a box is furniture and not text of the article: the id of the rule. */
export type BoxRule = `box:${string}`;

const TAG_RULES: ReadonlyMap<string, BoxRule> = new Map([
  ['nav', 'box:navigation'],
  ['footer', 'box:footer'],
  ['aside', 'box:aside'],
  ['menu', 'box:navigation'],
  ['dialog', 'box:dialog'],
  ['form', 'box:form'],
  ['fieldset', 'box:form'],
]);

const ROLE_RULES: ReadonlyMap<string, BoxRule> = new Map([
  ['navigation', 'box:navigation'],
  ['complementary', 'box:aside'],
  ['contentinfo', 'box:footer'],
  ['dialog', 'box:dialog'],
  ['alertdialog', 'box:dialog'],
  ['menu', 'box:navigation'],
  ['menubar', 'box:navigation'],
  ['search', 'box:form'],
  ['tooltip', 'box:dialog'],
]);

/** Their names speak of the whole page. */
const UNNAMED: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** Labels that make a box furniture wherever it stands. */
const FURNITURE: readonly Label[] = [
  'advertisement',
  'audio',
  'comments',
  'consent',
  'footer',
  'navigation',
  'newsletter',
  'related',
  'share',
  'login',
  'tags',
  'author',
  'fact',
  'credit',
  'date',
  'meta',
  'kicker',
  'product',
  'embed',
  'gallery',
];

/** A box that holds more of the page's prose than this is the article or its wrapper, whatever it is called. */
const MOST = 0.4;

/** At least this much of a page's prose is not furniture. */
const LEAST = 0.3;

/** So much prose, in UTF-16 code units, can be a whole short article beside many comments. */
const SOME = 200;

/** A frame is part of the article only where it holds most of the page's prose; else it is an insertion. */
const FRAME = 0.5;

/** Prose that is not the article's, and often more than that. */
const OTHER_PROSE: ReadonlySet<BoxRule> = new Set([
  'box:comments',
  'box:consent',
  'box:footer',
  'box:dialog',
]);

/** Prose by its looks: long, few links. A first guess that only serves to weigh boxes against each other. */
export function looksLikeProse(passage: Passage): boolean {
  const length = passage.text.length;
  return length >= 80 && passage.linkLength < length * 0.4 && passage.controlLength < length * 0.5;
}

/** Sums over passages, so that the sum over any box is one subtraction. */
export class Sums {
  private readonly sums: Float64Array;

  constructor(passages: readonly Passage[], value: (passage: Passage) => number) {
    this.sums = new Float64Array(passages.length + 1);
    for (let i = 0; i < passages.length; i++) this.sums[i + 1] = this.sums[i]! + value(passages[i]!);
  }

  of(box: Box): number {
    return this.sums[box.endPassage]! - this.sums[box.firstPassage]!;
  }

  get total(): number {
    return this.sums[this.sums.length - 1]!;
  }
}

/** What each box of a page is by its tag, role and names, weighed against the prose it holds. */
export class Furniture {
  private readonly rules: (BoxRule | null)[];
  readonly prose: Sums;

  /** @param headline index of the passage with the page's headline, or -1. */
  constructor(page: Page, headline: number) {
    const { boxes, passages } = page;
    this.prose = new Sums(passages, (passage) =>
      looksLikeProse(passage) && !passage.box.hidden ? passage.text.length : 0,
    );
    const total = Math.max(1, this.prose.total);
    const first = passages.find((passage) => looksLikeProse(passage) && !passage.box.hidden)?.index ?? -1;
    const wraps = (box: Box): boolean =>
      (headline >= box.firstPassage && headline < box.endPassage && this.prose.of(box) > 0.1 * total) ||
      (first >= box.firstPassage && first < box.endPassage && this.prose.of(box) > MOST * total);
    const isFrame = (box: Box): boolean => box.tag === 'iframe' && this.prose.of(box) <= FRAME * total;
    this.rules = boxes.map((box) => (isFrame(box) ? 'box:frame' : wraps(box) ? null : ruleOf(box)));
    for (const box of boxes) {
      const outer = box.parent === null ? null : this.rules[box.parent.index]!;
      if (outer !== null) this.rules[box.index] = outer;
    }
    this.undo(boxes, total);
  }

  /**
   * Takes back what removes too much: as long as little prose is left, the rule that removes most of it, except
   * those that hold prose of other kinds on many pages (comments, consent), which are taken back last.
   */
  private undo(boxes: readonly Box[], total: number): void {
    const outermost = boxes.filter((box) => {
      const rule = this.rules[box.index]!;
      return (
        rule !== null &&
        this.prose.of(box) > 0 &&
        (box.parent === null || this.rules[box.parent.index] === null)
      );
    });
    const removed = new Map<BoxRule, number>();
    let left = total;
    for (const box of outermost) {
      const rule = this.rules[box.index]!;
      const prose = this.prose.of(box);
      removed.set(rule, (removed.get(rule) ?? 0) + prose);
      left -= prose;
    }
    const weight = ([rule, prose]: [BoxRule, number]): number =>
      OTHER_PROSE.has(rule) ? prose / total - 1 : prose / total;
    while (left < LEAST * total && removed.size > 0) {
      const [rule, prose] = [...removed].reduce((most, next) => (weight(next) > weight(most) ? next : most));
      if (OTHER_PROSE.has(rule) && left >= SOME) break;
      removed.delete(rule);
      left += prose;
      for (const box of boxes) if (this.rules[box.index] === rule) this.rules[box.index] = null;
    }
  }

  /** The rule by which a box or one around it is furniture, or null. */
  rule(box: Box): BoxRule | null {
    return this.rules[box.index]!;
  }
}

function ruleOf(box: Box): BoxRule | null {
  const byTag = TAG_RULES.get(box.tag) ?? ROLE_RULES.get(box.role);
  if (byTag !== undefined) return byTag;
  if (box.names === '' || UNNAMED.has(box.tag) || box.firstPassage === box.endPassage) return null;
  // A post shown in the text is a quotation of it.
  if (box.tag === 'blockquote') return null;
  const labels = labelsOf(box);
  if (labels.size === 0 || labels.has('body')) return null;
  for (const label of FURNITURE) {
    // Every frame is embedded; only what holds it can say that it is not part of the text.
    if (labels.has(label) && !(label === 'embed' && box.tag === 'iframe')) return `box:${label}`;
  }
  return null;
}

export { holds };
