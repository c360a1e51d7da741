import {
  checksum,
  HEADER_BYTES,
  MODEL_LANGUAGES,
  MODEL_MAGIC,
  MODEL_VERSION,
  paddedEnd,
  SECTIONS,
  type SectionName,
} from '../../src/engine/entities/crf/modelFile.ts';
import type { BuiltModel } from './modelBuilder.ts';

function bytesOf(array: Int8Array | Uint8Array | Uint16Array | Float64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Writes a model as `parseModel` reads it. The same model gives the same bytes. */
export function writeModel(built: BuiltModel): Uint8Array {
  const { model, lexicon, features } = built;
  const parts: Readonly<Record<SectionName, Uint8Array>> = {
    numbers: bytesOf(Float64Array.of(model.scale, model.temperature, ...model.transitions)),
    wordCounts: lexicon.words.counts,
    wordFingerprints: bytesOf(lexicon.words.fingerprints),
    wordBits: bytesOf(lexicon.lexicon.wordBits),
    phraseCounts: lexicon.phrases.counts,
    phraseFingerprints: bytesOf(lexicon.phrases.fingerprints),
    phraseBits: lexicon.lexicon.phraseBits,
    nounCounts: lexicon.nouns.counts,
    nounFingerprints: bytesOf(lexicon.nouns.fingerprints),
    clusterCounts: lexicon.clusters.counts,
    clusterFingerprints: bytesOf(lexicon.clusters.fingerprints),
    fineClusters: bytesOf(lexicon.lexicon.fineClusters),
    coarseOfFine: lexicon.lexicon.coarseOfFine,
    featureCounts: features.counts,
    featureFingerprints: bytesOf(features.fingerprints),
    weights: bytesOf(model.weights),
  };
  let length = HEADER_BYTES;
  for (const name of SECTIONS) length = paddedEnd(length, parts[name].byteLength);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  let offset = HEADER_BYTES;
  SECTIONS.forEach((name, index) => {
    view.setUint32(4 * (5 + index), parts[name].byteLength, true);
    file.set(parts[name], offset);
    offset = paddedEnd(offset, parts[name].byteLength);
  });
  view.setUint32(0, MODEL_MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(8, length, true);
  view.setUint32(16, MODEL_LANGUAGES.indexOf(model.language), true);
  view.setUint32(12, checksum(file, HEADER_BYTES), true);
  return file;
}
