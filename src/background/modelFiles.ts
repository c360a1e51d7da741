/** Models of the package: each is read once for as long as the worker lives. */
import type { Language } from '../engine/types.ts';
import { browser } from '../platform/browser.ts';

/**
 * Makes a loader that keeps what it has loaded for each language. Never rejects.
 * @param read makes something of the bytes of a model; throws when they are no model
 * @param otherwise what there is where that fails, which is told in the console
 */
export function modelLoader<T>(
  what: string,
  fileOf: (language: Language) => string,
  read: (bytes: Uint8Array) => T,
  otherwise: (language: Language) => T,
): (language: Language) => Promise<T> {
  const load = async (language: Language): Promise<T> => {
    try {
      // A file of the package itself: nothing is asked of the network.
      const response = await fetch(browser.runtime.getURL(`models/${fileOf(language)}`));
      return read(new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      console.warn(`Pressmark: the ${what} for "${language}" cannot be read.`, error);
      return otherwise(language);
    }
  };
  const loaded = new Map<Language, Promise<T>>();
  return (language) => {
    let model = loaded.get(language);
    if (model === undefined) {
      model = load(language);
      loaded.set(language, model);
    }
    return model;
  };
}
