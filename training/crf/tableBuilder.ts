import { BucketTable } from '../../src/engine/entities/crf/bucketTable.ts';

/** The parts of a bucket table, and which key went into which row. */
export interface BuiltTable {
  readonly bucketBits: number;
  readonly counts: Uint8Array;
  readonly fingerprints: Uint8Array | Uint16Array;
  /** For every row the index of its key in the list that was given. */
  readonly order: Uint32Array;
}

/**
 * Lays out a {@link BucketTable} for `hashes` (unsigned 32 bits, each once). Keys that agree in bucket and
 * fingerprint cannot be told apart: the first stays.
 * @param fingerprintBits 8 or 16
 */
export function buildTable(hashes: ArrayLike<number>, fingerprintBits: 8 | 16): BuiltTable {
  // About four rows a bucket: few enough to scan, enough to keep the counts small.
  let bucketBits = 1;
  while (2 ** bucketBits * 4 < hashes.length) bucketBits++;
  const mask = fingerprintBits === 16 ? 0xffff : 0xff;
  const shift = 32 - bucketBits;
  const order = Uint32Array.from({ length: hashes.length }, (_, i) => i);
  const place = (i: number) => (hashes[i]! >>> shift) * 65536 + (hashes[i]! & mask);
  order.sort((a, b) => place(a) - place(b) || a - b);
  const counts = new Uint8Array(2 ** bucketBits);
  const rows: number[] = [];
  let last = -1;
  for (const i of order) {
    const here = place(i);
    if (here === last) continue;
    last = here;
    const bucket = hashes[i]! >>> shift;
    if (counts[bucket] === 255)
      throw new Error('A bucket of a hash table overflows: the hashes are not mixed.');
    counts[bucket] = counts[bucket]! + 1;
    rows.push(i);
  }
  const fingerprints = fingerprintBits === 16 ? new Uint16Array(rows.length) : new Uint8Array(rows.length);
  rows.forEach((i, row) => {
    fingerprints[row] = hashes[i]! & mask;
  });
  return { bucketBits, counts, fingerprints, order: Uint32Array.from(rows) };
}

export function openTable(built: BuiltTable): BucketTable {
  return new BucketTable(built.bucketBits, built.counts, built.fingerprints);
}
