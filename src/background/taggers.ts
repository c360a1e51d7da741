/** The name tagger of each language: the trained model of the package, or word lists where it cannot be read. */
import type { NameTagger } from '../engine/entities/tagger.ts';
import { createCrfTagger, createListTagger } from '../engine/index.ts';
import type { Language } from '../engine/types.ts';
import { modelLoader } from './modelFiles.ts';

export interface LoadedTagger {
  readonly tagger: NameTagger;
  /** False when the model is missing or damaged: names are then found by lists alone, and less well. */
  readonly isTrained: boolean;
}

/** Loads a language's tagger, once for as long as the worker lives. Never rejects. */
export const taggerFor: (language: Language) => Promise<LoadedTagger> = modelLoader<LoadedTagger>(
  'name model',
  (language) => `${language}.bin`,
  (bytes) => ({ tagger: createCrfTagger(bytes), isTrained: true }),
  (language) => ({ tagger: createListTagger(language), isTrained: false }),
);
