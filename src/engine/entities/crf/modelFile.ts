import type { Language } from '../../types.ts';
import { BucketTable } from './bucketTable.ts';
import type { CrfModel } from './crfModel.ts';
import { LABEL_COUNT, TRANSITIONS } from './labels.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The model's file: a header of 32-bit numbers (little endian), then sections in a fixed order, each beginning at a
 * multiple of 8 bytes and used where it lies. Nothing is parsed but the header.
 *
 * Header: magic, version, length of the file, checksum of everything behind the header, language, then for every
 * section its length in bytes.
 */
export const MODEL_MAGIC = 0x464d5250; // "PRMF"
/** Changes with the format and with the features: a model only fits the code that it was trained with. */
export const MODEL_VERSION = 1;

export const MODEL_LANGUAGES: readonly Language[] = ['de', 'en'];

/** The sections in the order of the file. */
export const SECTIONS = [
  'numbers',
  'wordCounts',
  'wordFingerprints',
  'wordBits',
  'phraseCounts',
  'phraseFingerprints',
  'phraseBits',
  'nounCounts',
  'nounFingerprints',
  'clusterCounts',
  'clusterFingerprints',
  'fineClusters',
  'coarseOfFine',
  'featureCounts',
  'featureFingerprints',
  'weights',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const HEADER_BYTES = 8 * Math.ceil((4 * (5 + SECTIONS.length)) / 8);

/** Where a section of `bytes` bytes that begins at `offset` ends, with the padding behind it. */
export function paddedEnd(offset: number, bytes: number): number {
  return offset + 8 * Math.ceil(bytes / 8);
}

/** Adler-32 (RFC 1950) of `bytes` from `begin` on. */
export function checksum(bytes: Uint8Array, begin: number): number {
  let a = 1;
  let b = 0;
  let i = begin;
  while (i < bytes.length) {
    // 3800 bytes are the most that can be summed before the sums must be reduced to stay exact.
    const end = Math.min(bytes.length, i + 3800);
    for (; i < end; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** The bytes are no model that this version of Pressmark can use. */
export class ModelFileError extends Error {
  constructor(problem: string) {
    super(`The name model cannot be used: ${problem}. Reinstall Pressmark, or train the model again.`);
    this.name = 'ModelFileError';
  }
}

function sectionOffsets(bytes: Uint8Array): Map<SectionName, Uint8Array> {
  if (bytes.byteLength < HEADER_BYTES) throw new ModelFileError('the file is cut off within its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MODEL_MAGIC) throw new ModelFileError('the file is not a name model');
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION) {
    throw new ModelFileError(`it has version ${version}, and this program reads version ${MODEL_VERSION}`);
  }
  const length = view.getUint32(8, true);
  if (length !== bytes.byteLength) {
    throw new ModelFileError(`it should be ${length} bytes long and is ${bytes.byteLength}`);
  }
  if (view.getUint32(12, true) !== checksum(bytes, HEADER_BYTES)) {
    throw new ModelFileError('its checksum is wrong, so it was damaged');
  }
  const sections = new Map<SectionName, Uint8Array>();
  let offset = HEADER_BYTES;
  SECTIONS.forEach((name, index) => {
    const size = view.getUint32(4 * (5 + index), true);
    if (offset + size > length) throw new ModelFileError(`its section "${name}" runs over the end`);
    sections.set(name, bytes.subarray(offset, offset + size));
    offset = paddedEnd(offset, size);
  });
  if (offset !== length) throw new ModelFileError('its sections do not fill it');
  return sections;
}

/** A little-endian machine with bytes at a multiple of 8 can use them in place; all others get a copy. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Opens a model. The bytes are used where they lie and must not change afterwards.
 * @throws ModelFileError for bytes that are cut off, damaged, of another version or no model at all
 */
export function parseModel(file: Uint8Array): CrfModel {
  if (!isLittleEndian) throw new ModelFileError('this machine stores numbers the other way round');
  const bytes = aligned(file);
  const sections = sectionOffsets(bytes);
  const section = (name: SectionName): Uint8Array => sections.get(name) ?? new Uint8Array(0);
  const words16 = (name: SectionName): Uint16Array => {
    const part = section(name);
    if (part.byteLength % 2 !== 0) throw new ModelFileError(`its section "${name}" has an odd length`);
    return new Uint16Array(part.buffer, part.byteOffset, part.byteLength / 2);
  };
  const table = (counts: SectionName, fingerprints: SectionName): BucketTable => {
    const buckets = section(counts);
    const bits = Math.log2(buckets.length);
    let rows = 0;
    for (const count of buckets) rows += count;
    const prints = words16(fingerprints);
    if (!Number.isInteger(bits) || bits < 1 || bits > 24 || rows !== prints.length) {
      throw new ModelFileError(`its table "${counts}" does not add up`);
    }
    return new BucketTable(bits, buckets, prints);
  };
  const mustHave = (name: SectionName, have: number, want: number): void => {
    if (have !== want) throw new ModelFileError(`its section "${name}" does not fit its table`);
  };
  const lexicon: Lexicon = {
    words: table('wordCounts', 'wordFingerprints'),
    wordBits: words16('wordBits'),
    phrases: table('phraseCounts', 'phraseFingerprints'),
    phraseBits: section('phraseBits'),
    nouns: table('nounCounts', 'nounFingerprints'),
    clusters: table('clusterCounts', 'clusterFingerprints'),
    fineClusters: words16('fineClusters'),
    coarseOfFine: section('coarseOfFine'),
  };
  mustHave('wordBits', lexicon.wordBits.length, lexicon.words.size);
  mustHave('phraseBits', lexicon.phraseBits.length, lexicon.phrases.size);
  mustHave('fineClusters', lexicon.fineClusters.length, lexicon.clusters.size);
  const features = table('featureCounts', 'featureFingerprints');
  const raw = section('weights');
  mustHave('weights', raw.byteLength, features.size * LABEL_COUNT);
  const numbers = section('numbers');
  mustHave('numbers', numbers.byteLength, 8 * (2 + TRANSITIONS.count));
  const values = new Float64Array(numbers.buffer, numbers.byteOffset, 2 + TRANSITIONS.count);
  const language = MODEL_LANGUAGES[new DataView(bytes.buffer, bytes.byteOffset).getUint32(16, true)];
  if (!language) throw new ModelFileError('its language is unknown');
  return {
    language,
    lexicon,
    features,
    weights: new Int8Array(raw.buffer, raw.byteOffset, raw.byteLength),
    scale: values[0]!,
    temperature: values[1]!,
    transitions: values.slice(2),
  };
}
