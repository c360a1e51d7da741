/**
 * A read-only map from 32-bit hashes to row numbers, laid out for a file that is used where it lies. The high
 * bits of a hash choose a bucket, its low bits are kept as a fingerprint; rows are stored bucket by bucket. No
 * slot is ever empty, so the table compresses to little more than its fingerprints, and a key that was never
 * stored is taken for a stored one with a probability of about (rows a bucket) / 2^(fingerprint bits).
 */
export class BucketTable {
  readonly #start: Uint32Array;
  readonly #fingerprints: Uint8Array | Uint16Array;
  readonly #shift: number;
  readonly #mask: number;

  /**
   * @param bucketBits log2 of the number of buckets, 1 to 24
   * @param counts rows in every bucket
   * @param fingerprints one for every row, ascending inside a bucket; 8 or 16 bits each
   */
  constructor(bucketBits: number, counts: Uint8Array, fingerprints: Uint8Array | Uint16Array) {
    this.#shift = 32 - bucketBits;
    this.#mask = fingerprints instanceof Uint16Array ? 0xffff : 0xff;
    this.#fingerprints = fingerprints;
    const start = new Uint32Array(counts.length + 1);
    let sum = 0;
    for (let i = 0; i < counts.length; i++) {
      start[i] = sum;
      sum += counts[i]!;
    }
    start[counts.length] = sum;
    this.#start = start;
  }

  get size(): number {
    return this.#fingerprints.length;
  }

  /** Row of `hash` (32 bits, signed or not), or -1. */
  find(hash: number): number {
    const bucket = hash >>> this.#shift;
    const fingerprint = hash & this.#mask;
    const end = this.#start[bucket + 1]!;
    for (let row = this.#start[bucket]!; row < end; row++) {
      if (this.#fingerprints[row] === fingerprint) return row;
    }
    return -1;
  }
}
