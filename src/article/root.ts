import { type Furniture, Sums } from './furniture.ts';
import type { Box, Page, Passage } from './page.ts';

/** What a passage adds to the box that holds it: its length when it is prose, less than nothing when it is not. */
export function weigh(passage: Passage, furniture: Furniture): number {
  const { text } = passage;
  const length = text.length;
  const links = passage.linkLength / length;
  if (passage.box.hidden || furniture.rule(passage.box) !== null) return -Math.min(length, 200) * 0.1 - 2;
  if (links > 0.6 || passage.controlLength > length * 0.5) return -Math.min(length, 100) * 0.5 - 10;
  if (length < 30) return -6;
  const sentence = /[.!?…。！？”“"»:]\s*$/u.test(text);
  if (length < 80 && !sentence) return -4;
  return length * (1 - links) * (sentence ? 1 : 0.6);
}

/** The box whose passages together weigh most: all the prose, little else. */
export function findRoot(page: Page, furniture: Furniture): Box {
  const sums = new Sums(page.passages, (passage) => weigh(passage, furniture));
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
  return best;
}
