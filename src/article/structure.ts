import type { Box, Page, Passage } from './page.ts';
import { isHeadingTag } from './tags.ts';

/** Why a box inside the article is not part of its text, by what it is built like. */
export type StructureRule = 'list:links' | 'list:teasers' | 'repeated';

const isLinked = (passage: Passage): boolean => passage.linkLength > passage.text.length * 0.8;

/**
 * Lists of links and rows of teasers inside a box: they look the same in every language.
 * @param root the article's box; only boxes inside it are looked at.
 */
export function structureRules(page: Page, root: Box): ReadonlyMap<Box, StructureRule> {
  const found = new Map<Box, StructureRule>();
  const groups = new Map<string, Box[]>();
  for (const box of page.boxes) {
    if (box.index <= root.index || box.firstPassage < root.firstPassage || box.endPassage > root.endPassage)
      continue;
    const size = box.endPassage - box.firstPassage;
    if (size === 0) continue;
    if (box.tag === 'ul' || box.tag === 'ol' || box.tag === 'dl') {
      if (linkShare(page, box) > 0.6) found.set(box, 'list:links');
    }
    // A teaser starts with a linked title and has a line or two of text.
    if (size > 1 && size < 8 && box.parent !== null && startsLinked(page, box)) {
      const key = `${box.parent.index} ${box.tag} ${box.names}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [box]);
      else group.push(box);
    }
  }
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    const length = group.reduce((sum, box) => sum + textLength(page, box), 0);
    if (length / group.length < 400) for (const box of group) found.set(box, 'list:teasers');
  }
  return found;
}

function startsLinked(page: Page, box: Box): boolean {
  const first = page.passages[box.firstPassage]!;
  if (isLinked(first) && first.text.length < 160) return true;
  const second = page.passages[box.firstPassage + 1];
  return second !== undefined && isHeadingTag(second.block.tag) && isLinked(second) && first.text.length < 40;
}

function textLength(page: Page, box: Box): number {
  let length = 0;
  for (let i = box.firstPassage; i < box.endPassage; i++) length += page.passages[i]!.text.length;
  return length;
}

function linkShare(page: Page, box: Box): number {
  let links = 0;
  let length = 0;
  for (let i = box.firstPassage; i < box.endPassage; i++) {
    links += page.passages[i]!.linkLength;
    length += page.passages[i]!.text.length;
  }
  return links / Math.max(1, length);
}

/** Short lines that stand in a page three times or more: labels of its layout. */
export function repeatedLines(passages: readonly Passage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    if (text.length < 60) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const repeated = new Set<string>();
  for (const [text, count] of counts) if (count > 2) repeated.add(text);
  return repeated;
}
