/** Annotations come in parts that a page takes in at once, and are painted when all are there. */
import type { PaintRequest } from '../platform/messages.ts';
import type { Found } from './view.ts';

type Part = Pick<PaintRequest, 'part' | 'parts' | 'annotations'>;

export class Parts {
  private readonly taken: Found[] = [];
  private expected = 0;

  /** Takes the part whose turn it is, or the first one anew. False when it is another's turn. */
  take({ part, parts, annotations }: Part): boolean {
    if (part === 0) this.taken.length = 0;
    if (part !== this.taken.length) return false;
    this.taken.push(annotations);
    this.expected = parts;
    return true;
  }

  /** All annotations once the last part has come, which then are kept no longer; null before. */
  complete(): Found | null {
    if (this.taken.length !== this.expected) return null;
    const taken = this.taken.splice(0);
    return {
      quotes: taken.flatMap(({ quotes }) => quotes),
      entities: taken.flatMap(({ entities }) => entities),
    };
  }
}
