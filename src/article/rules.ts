import type { BlockKind } from '../engine/types.ts';
import type { Furniture } from './furniture.ts';
import { labelsOf } from './labels.ts';
import type { Box, Passage } from './page.ts';
import { phraseRule } from './phrases.ts';
import { isHeadingTag } from './tags.ts';

/** What becomes of a passage: a kind of block, or the id of the rule that leaves it out. */
export type Verdict = { readonly kind: BlockKind } | { readonly dropped: string };

const drop = (rule: string): Verdict => ({ dropped: rule });

/** Judges a passage of the article's box on its own. */
export function judge(passage: Passage, root: Box, furniture: Furniture): Verdict {
  if (passage.box.hidden && !root.hidden) return drop('hidden');
  const kind = kindOf(passage, root);
  const rule = furniture.rule(passage.box);
  if (kind === 'caption') return { kind };
  if (rule !== null && rule !== furniture.rule(root)) return drop(rule);
  const { text } = passage;
  const length = text.length;
  if (passage.controlLength > length * 0.5) return drop('control');
  if (!/[\p{L}\p{N}]/u.test(text)) return drop('marks');
  const phrase = phraseRule(text, passage.linkLength / length);
  if (phrase === 'credit') return { kind: 'credit' };
  if (phrase !== null) return drop(phrase);
  if (passage.linkLength > length * 0.8) return drop('links');
  return { kind };
}

/** What the markup says a passage is. */
export function kindOf(passage: Passage, root: Box): BlockKind {
  let kind: BlockKind | null = null;
  for (let box: Box | null = passage.box; box !== null; box = box.parent) {
    const { tag } = box;
    if (tag === 'figcaption') return 'caption';
    if (tag === 'figure' && kind !== 'blockquote' && kind !== 'table') return 'caption';
    if (
      tag === 'caption' ||
      (passage.text.length < 600 && labelsOf(box).has('caption') && box.endPassage - box.firstPassage < 6)
    )
      return 'caption';
    if (kind === null) {
      if (isHeadingTag(tag)) kind = 'heading';
      else if (tag === 'li' || tag === 'dt' || tag === 'dd') kind = 'listItem';
      else if (tag === 'blockquote') kind = 'blockquote';
      else if (tag === 'td' || tag === 'th') kind = 'table';
    } else if (tag === 'blockquote' && kind === 'listItem') kind = 'blockquote';
    if (box === root) break;
  }
  return kind ?? 'paragraph';
}
