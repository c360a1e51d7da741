/** The name tagger of each language: the trained model of the package, or word lists where it cannot be read. */
import type { NameTagger } from '../engine/entities/tagger.ts';
import { createCrfTagger, createListTagger } from '../engine/index.ts';
import type { Language } from '../engine/types.ts';
import { browser } from '../platform/browser.ts';

export interface LoadedTagger {
  readonly tagger: NameTagger;
  /** False when the model is missing or damaged: names are then found by lists alone, and less well. */
  readonly isTrained: boolean;
}

const loaded = new Map<Language, Promise<LoadedTagger>>();

/** Loads a language's tagger, once for as long as the worker lives. Never rejects. */
export function taggerFor(language: Language): Promise<LoadedTagger> {
  let tagger = loaded.get(language);
  if (tagger === undefined) {
    tagger = load(language);
    loaded.set(language, tagger);
  }
  return tagger;
}

async function load(language: Language): Promise<LoadedTagger> {
  try {
    // A file of the package itself: nothing is asked of the network.
    const response = await fetch(browser.runtime.getURL(`models/${language}.bin`));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { tagger: createCrfTagger(bytes), isTrained: true };
  } catch (error) {
    console.warn(`Pressmark: the name model for "${language}" cannot be read.`, error);
    return { tagger: createListTagger(language), isTrained: false };
  }
}
