import type { NameTagger } from '../tagger.ts';
import { CrfTagger } from './crfTagger.ts';
import { parseModel } from './modelFile.ts';

export { ModelFileError } from './modelFile.ts';

/**
 * Opens the trained tagger of one language.
 * @param bytes the content of a file `models/<language>.bin`; used where they lie, so they must not change
 * @throws ModelFileError for bytes that are no model, are cut off or damaged, or are of another version
 */
export function createCrfTagger(bytes: Uint8Array): NameTagger {
  return new CrfTagger(parseModel(bytes));
}
