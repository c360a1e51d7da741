import type { NameType } from '../tagger.ts';

/**
 * The label alphabet of the tagger: outside, and for every type of name its Begin, Inside, End and Single token
 * (BIOES; Ratinov & Roth 2009 found it better than BIO for names). Label 0 is outside; the labels of type `t`
 * are `1 + 4 t + part`.
 */
export const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'misc'];

export const PART_BEGIN = 0;
export const PART_INSIDE = 1;
export const PART_END = 2;
export const PART_SINGLE = 3;

export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

/** Index into {@link NAME_TYPES} of a label that is not {@link OUTSIDE}. */
export function typeOfLabel(label: number): number {
  return (label - 1) >> 2;
}

/** Part of the name that a label other than {@link OUTSIDE} stands for. */
export function partOfLabel(label: number): number {
  return (label - 1) & 3;
}

export function labelOf(type: number, part: number): number {
  return 1 + 4 * type + part;
}

/** Whether a name is still open after this label, so that the next label must continue it. */
export function opensName(label: number): boolean {
  return label !== OUTSIDE && (partOfLabel(label) === PART_BEGIN || partOfLabel(label) === PART_INSIDE);
}

/** Whether this label needs an open name before it. */
export function continuesName(label: number): boolean {
  return label !== OUTSIDE && (partOfLabel(label) === PART_INSIDE || partOfLabel(label) === PART_END);
}

export function isLegalTransition(from: number, to: number): boolean {
  if (opensName(from) !== continuesName(to)) return false;
  return !opensName(from) || typeOfLabel(from) === typeOfLabel(to);
}

/**
 * The legal transitions as flat arrays, grouped by the label they lead to: the transitions into label `y` are
 * the indices from `start[y]` to `start[y + 1]`. Less than half of all pairs are legal, so that the lattice
 * walks this list and never the full square.
 */
export interface TransitionList {
  readonly count: number;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly start: Uint16Array;
}

function listTransitions(): TransitionList {
  const from: number[] = [];
  const to: number[] = [];
  const start: number[] = [];
  for (let y = 0; y < LABEL_COUNT; y++) {
    start.push(from.length);
    for (let p = 0; p < LABEL_COUNT; p++) {
      if (!isLegalTransition(p, y)) continue;
      from.push(p);
      to.push(y);
    }
  }
  start.push(from.length);
  return {
    count: from.length,
    from: Uint8Array.from(from),
    to: Uint8Array.from(to),
    start: Uint16Array.from(start),
  };
}

export const TRANSITIONS: TransitionList = listTransitions();

/** A name in a label sequence: token indices, half open, and its type as an index into {@link NAME_TYPES}. */
export interface LabelledName {
  readonly begin: number;
  readonly end: number;
  readonly type: number;
}

/** The names that a well-formed label sequence spells; a malformed stretch yields nothing. */
export function namesInLabels(labels: ArrayLike<number>): LabelledName[] {
  const names: LabelledName[] = [];
  let open = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) {
      open = -1;
      continue;
    }
    const part = partOfLabel(label);
    if (part === PART_SINGLE) {
      names.push({ begin: i, end: i + 1, type: typeOfLabel(label) });
      open = -1;
    } else if (part === PART_BEGIN) {
      open = i;
    } else if (part === PART_END && open >= 0) {
      names.push({ begin: open, end: i + 1, type: typeOfLabel(label) });
      open = -1;
    }
  }
  return names;
}

/** Writes the labels of a name of `type` over the tokens `[begin, end)` into `labels`. */
export function writeName(labels: Uint8Array, begin: number, end: number, type: number): void {
  if (end - begin === 1) {
    labels[begin] = labelOf(type, PART_SINGLE);
    return;
  }
  labels[begin] = labelOf(type, PART_BEGIN);
  for (let i = begin + 1; i < end - 1; i++) labels[i] = labelOf(type, PART_INSIDE);
  labels[end - 1] = labelOf(type, PART_END);
}
