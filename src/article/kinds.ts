import type { BlockKind } from '../engine/types.ts';
import { labelsOf } from './labels.ts';
import type { Box, Passage } from './page.ts';
import { isHeadingTag } from './tags.ts';

const MAX_CAPTION = 600;

/** What the markup between a passage and the article's box says the passage is. */
export function kindOf(passage: Passage, root: Box): BlockKind {
  let kind: BlockKind | null = null;
  for (let box: Box | null = passage.box; box !== null && box !== root; box = box.parent) {
    const { tag } = box;
    if (tag === 'figcaption') return 'caption';
    if (tag === 'figure' && kind !== 'blockquote' && kind !== 'table') return 'caption';
    if (tag === 'caption') return 'caption';
    const few = box.endPassage - box.firstPassage < 6;
    if (few && passage.text.length < MAX_CAPTION) {
      const labels = labelsOf(box);
      if (labels.has('caption')) return 'caption';
      if (labels.has('picture') && box.media > 0 && passage.block.media === 0) return 'caption';
    }
    if (kind === null) {
      if (isHeadingTag(tag)) kind = 'heading';
      else if (tag === 'li' || tag === 'dt' || tag === 'dd') kind = 'listItem';
      else if (tag === 'blockquote') kind = 'blockquote';
      else if (tag === 'td' || tag === 'th') kind = 'table';
    } else if (tag === 'blockquote' && kind === 'listItem') kind = 'blockquote';
  }
  return kind ?? 'paragraph';
}
