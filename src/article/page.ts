import type { InlineRun } from './inlineText.ts';
import type { Label } from './labels.ts';

/** An element of the page as the finder sees it: what it is called and which passages it holds. */
export interface Box {
  readonly index: number;
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** Class, id and the like, as written. */
  readonly names: string;
  /** What the names say, once asked for; see `labelsOf`. */
  labels: ReadonlySet<Label> | null;
  readonly role: string;
  readonly itemprop: string;
  /** By `aria-hidden`, and where nobody can ask the browser by attributes and inline style; itself or around it. */
  hidden: boolean;
  /** Passages inside: indices, half open. */
  readonly firstPassage: number;
  endPassage: number;
  /** Pictures, videos and frames inside. */
  media: number;
}

/** A run of inline text that is rendered as one block. Lengths are in UTF-16 code units of its text. */
export interface Passage {
  readonly index: number;
  readonly text: string;
  readonly runs: readonly InlineRun[];
  /** The innermost element that holds all of its text. */
  readonly box: Box;
  /** The block-level element it stands in. */
  readonly block: Box;
  readonly linkLength: number;
  readonly links: number;
  readonly boldLength: number;
  readonly italicLength: number;
  readonly controlLength: number;
  /** Its letters and digits, once asked for; see `lettersOf`. */
  letters: string | null;
}

/** A page read once: everything the finder decides on, without the DOM. */
export interface Page {
  readonly boxes: readonly Box[];
  readonly passages: readonly Passage[];
  readonly body: Box;
  /** Elements with something to say about the article: `<time>`, `itemprop`, `rel=author`, JSON-LD scripts. */
  readonly clues: readonly Element[];
}

export const holds = (box: Box, passage: Passage): boolean =>
  passage.index >= box.firstPassage && passage.index < box.endPassage;

/** The deepest box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent !== null) left = left.parent;
    else if (right.parent !== null) right = right.parent;
    else break;
  }
  return left;
}

/** Share of the text that must be visible for hiding to mean anything. */
const MIN_VISIBLE = 0.15;

/** Nor is a page hidden that shows so much prose, in UTF-16 code units. */
const ENOUGH_VISIBLE = 500;

/**
 * Pages that hide everything, behind a dialog (`aria-hidden`) or until a script has run, hide nothing to a reader:
 * takes the mark from all boxes when almost all prose has it.
 */
export function unhideHiddenPage({ boxes, passages }: Page, isProse: (passage: Passage) => boolean): void {
  let visible = 0;
  let all = 0;
  for (const passage of passages) {
    if (!isProse(passage)) continue;
    all += passage.text.length;
    if (!passage.box.hidden) visible += passage.text.length;
  }
  if (visible < ENOUGH_VISIBLE && visible < MIN_VISIBLE * all) for (const box of boxes) box.hidden = false;
}
