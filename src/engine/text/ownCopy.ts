/**
 * The same string in memory of its own. A piece cut from a text may be no more than a reference into it, so that
 * whoever keeps a word keeps the whole article; caches of words keep copies.
 */
export function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1);
}
