/** The name tagger of each language: the trained model beside the program, or word lists where it cannot be read. */
import type { NameTagger } from '../engine/entities/tagger.ts';
import { createCrfTagger, createListTagger } from '../engine/index.ts';
import { modelLoader } from './modelFiles.ts';

/** The tagger of a language; lists find the names where its model is missing or damaged, less well. */
export const taggerFor = modelLoader<NameTagger>({
  what: 'name model',
  fileOf: (language) => `${language}.bin`,
  read: createCrfTagger,
  otherwise: createListTagger,
  consequence: 'Names are found by word lists alone, and less well.',
});
