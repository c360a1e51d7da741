/** The name tagger of each language: the trained model beside the program, or word lists where it cannot be read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NameTagger } from '../engine/entities/tagger.ts';
import { createCrfTagger, createListTagger } from '../engine/index.ts';
import type { Language } from '../engine/types.ts';

/** Where the models are, seen from the program: the build puts them beside it. */
declare const __PRESSMARK_MODELS__: string | undefined;
export const MODELS = typeof __PRESSMARK_MODELS__ === 'undefined' ? '../../models/' : __PRESSMARK_MODELS__;

const loaded = new Map<Language, NameTagger>();

/**
 * The tagger of a language; loading one takes longer than reading an article, so it is kept.
 * @param models folder that holds `<language>.bin`
 * @param warn told once for each language whose model is missing or damaged; lists find the names then, less well
 */
export function taggerFor(
  language: Language,
  models: URL = new URL(MODELS, import.meta.url),
  warn: (message: string) => void = (message) => process.stderr.write(`pressmark: ${message}\n`),
): NameTagger {
  let tagger = loaded.get(language);
  if (tagger === undefined) {
    tagger = load(language, models, warn);
    loaded.set(language, tagger);
  }
  return tagger;
}

function load(language: Language, models: URL, warn: (message: string) => void): NameTagger {
  const file = new URL(`${language}.bin`, models);
  try {
    return createCrfTagger(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(
      `the name model ${fileURLToPath(file)} cannot be read (${reason}). Names are found by word lists alone, and ` +
        'less well. `npm run build` puts the model there.',
    );
    return createListTagger(language);
  }
}
