import type { NameTagger } from '../tagger.ts';
import { CrfTagger } from './crf-tagger.ts';
import { parseModel } from './model-file.ts';

export { ModelFileError } from './model-file.ts';

/**
 * Opens the trained tagger of one language.
 * @param bytes the content of a file `models/<language>.bin`; used where they lie, so they must not change
 * @throws ModelFileError for bytes that are no model, are cut off or damaged, or are of another version
 */
export function createCrfTagger(bytes: Uint8Array): NameTagger {
  return new CrfTagger(parseModel(bytes));
}
