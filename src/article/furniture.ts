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

  constructor(page: Page) {
    this.prose = new Sums(page.passages, (passage) =>
      looksLikeProse(passage) && !passage.box.hidden ? passage.text.length : 0,
    );
    const total = Math.max(1, this.prose.total);
    this.rules = page.boxes.map((box) => (this.prose.of(box) / total > MOST ? null : ruleOf(box)));
    for (const box of page.boxes) {
      if (this.rules[box.index] === null && box.parent !== null)
        this.rules[box.index] = this.rules[box.parent.index]!;
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
  if (box.names === '') return null;
  const labels = labelsOf(box);
  if (labels.size === 0 || labels.has('body')) return null;
  for (const label of FURNITURE) if (labels.has(label)) return `box:${label}`;
  return null;
}

export { holds };
