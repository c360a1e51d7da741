/**
 * 32-bit string and feature hashes. Strings go through FNV-1a over UTF-16 code units, feature hashes through a
 * multiply-xorshift finaliser, so that the high half (the bucket) and the low half (the fingerprint) of a hash
 * are both well mixed. Hashes are signed 32-bit integers, since only those stay in registers; tables of unsigned ones
 * hold the same bits.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of `text` from `begin` to `end` (UTF-16 code units), as a 32-bit integer. */
export function hashString(text: string, begin = 0, end = text.length): number {
  let h = FNV_OFFSET;
  for (let i = begin; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return finalize(h);
}

/** Bijective mix of a 32-bit integer (constants of Chris Wellons' "lowbias32" search). */
export function finalize(value: number): number {
  let h = value;
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  h ^= h >>> 16;
  return h;
}

/** Hash of the ordered pair `(a, b)`. */
export function combine(a: number, b: number): number {
  return finalize(Math.imul(a, 0x9e3779b1) ^ ((b + 0x7f4a7c15) | 0));
}
