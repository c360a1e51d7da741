import { checksum } from '../../entities/crf/modelFile.ts';
import type { Language } from '../../types.ts';
import type { LinearModel } from './linearModel.ts';

/**
 * The file of a quotation model: a header of 32-bit numbers (little endian), then for each part its weights, a byte
 * each, used where they lie.
 *
 * Header: magic, version, length of the file, checksum of everything behind these four, language; then for each part
 * log2 of its weights' number (0: the part is left out), and their scale as a 32-bit float.
 */
export const QUOTE_MODEL_MAGIC = 0x514d5250; // "PRMQ"
/** Changes with the format and with the features: a model only fits the code that it was trained with. */
export const QUOTE_MODEL_VERSION = 1;
export const QUOTE_MODEL_LANGUAGES: readonly Language[] = ['de', 'en'];
export const QUOTE_MODEL_PARTS = ['clauses', 'speakers'] as const;

export const QUOTE_HEADER_BYTES = 4 * (5 + 2 * QUOTE_MODEL_PARTS.length);
/** Where what the checksum covers begins. */
export const CHECKED_FROM = 16;
const MOST_BITS = 20;

/** What was learned about the quotations of one language. */
export interface QuoteModel {
  readonly language: Language;
  /**
   * Scores clauses that no rule has taken: above 0 where they are more likely somebody's words than not. Null in a
   * language where that does not pay.
   */
  readonly clauses: LinearModel | null;
  /** Scores phrases that may be a quotation's speaker, one against the other. */
  readonly speakers: LinearModel;
}

/** The bytes are no model that this version of Pressmark can use. */
export class QuoteModelFileError extends Error {
  constructor(problem: string) {
    super(`The quotation model cannot be used: ${problem}. Reinstall Pressmark, or train the model again.`);
    this.name = 'QuoteModelFileError';
  }
}

/**
 * Opens a quotation model. The bytes are used where they lie and must not change afterwards.
 * @param bytes the content of a file `models/quotes-<language>.bin`
 * @throws QuoteModelFileError for bytes that are cut off, damaged, of another version or no model at all
 */
export function createQuoteModel(bytes: Uint8Array): QuoteModel {
  if (bytes.byteLength < QUOTE_HEADER_BYTES)
    throw new QuoteModelFileError('the file is cut off within its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (index: number): number => view.getUint32(4 * index, true);
  if (number(0) !== QUOTE_MODEL_MAGIC) throw new QuoteModelFileError('the file is not a quotation model');
  if (number(1) !== QUOTE_MODEL_VERSION)
    throw new QuoteModelFileError(
      `it has version ${number(1)}, and this program reads version ${QUOTE_MODEL_VERSION}`,
    );
  if (number(2) !== bytes.byteLength)
    throw new QuoteModelFileError(`it should be ${number(2)} bytes long and is ${bytes.byteLength}`);
  if (number(3) !== checksum(bytes, CHECKED_FROM))
    throw new QuoteModelFileError('its checksum is wrong, so it was damaged');
  const language = QUOTE_MODEL_LANGUAGES[number(4)];
  if (!language) throw new QuoteModelFileError('its language is unknown');
  let offset = QUOTE_HEADER_BYTES;
  const part = (index: number): LinearModel | null => {
    const bits = number(5 + 2 * index);
    if (bits === 0) return null;
    const scale = view.getFloat32(4 * (6 + 2 * index), true);
    if (bits > MOST_BITS || !Number.isFinite(scale))
      throw new QuoteModelFileError('a number in its header makes no sense');
    const size = 2 ** bits;
    if (offset + size > bytes.byteLength) throw new QuoteModelFileError('its weights run over the end');
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + offset, size);
    offset += size;
    return { bits, weights, scale };
  };
  const clauses = part(0);
  const speakers = part(1);
  if (offset !== bytes.byteLength) throw new QuoteModelFileError('its weights do not fill it');
  if (!speakers) throw new QuoteModelFileError('it says nothing of speakers');
  return { language, clauses, speakers };
}
