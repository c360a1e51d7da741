import { checksum } from '../../src/engine/entities/crf/modelFile.ts';
import {
  CHECKED_FROM,
  QUOTE_HEADER_BYTES,
  QUOTE_MODEL_LANGUAGES,
  QUOTE_MODEL_MAGIC,
  QUOTE_MODEL_VERSION,
} from '../../src/engine/quotes/learned/modelFile.ts';
import type { Language } from '../../src/engine/types.ts';

/**
 * The file of a quotation model (see src/engine/quotes/learned/modelFile.ts).
 * @param parts the weights of clauses and of speakers; as many each as a power of two, or null
 */
export function writeQuoteModel(
  language: Language,
  parts: readonly [Float64Array | null, Float64Array],
): Uint8Array {
  const size = parts.reduce((sum, weights) => sum + (weights?.length ?? 0), QUOTE_HEADER_BYTES);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, QUOTE_MODEL_MAGIC, true);
  view.setUint32(4, QUOTE_MODEL_VERSION, true);
  view.setUint32(8, size, true);
  view.setUint32(16, QUOTE_MODEL_LANGUAGES.indexOf(language), true);
  let offset = QUOTE_HEADER_BYTES;
  parts.forEach((weights, index) => {
    if (!weights) return;
    let largest = 1e-6;
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
    const scale = Math.fround(largest / 127);
    view.setUint32(20 + 8 * index, Math.log2(weights.length), true);
    view.setFloat32(24 + 8 * index, scale, true);
    weights.forEach((weight, slot) => {
      view.setInt8(offset + slot, Math.max(-127, Math.min(127, Math.round(weight / scale))));
    });
    offset += weights.length;
  });
  view.setUint32(12, checksum(bytes, CHECKED_FROM), true);
  return bytes;
}
