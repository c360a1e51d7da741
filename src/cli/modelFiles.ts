/** Models beside the program: each is read once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../engine/types.ts';

/** Where the models are, seen from the program: the build puts them beside it. */
declare const __PRESSMARK_MODELS__: string | undefined;
const MODELS = typeof __PRESSMARK_MODELS__ === 'undefined' ? '../../models/' : __PRESSMARK_MODELS__;

export interface ModelKind<T> {
  /** What the reader of a warning knows it as: "name model". */
  readonly what: string;
  readonly fileOf: (language: Language) => string;
  /** Makes something of the bytes of a model; throws when they are no model. */
  readonly read: (bytes: Uint8Array) => T;
  /** What there is where that fails, and what it means, in a sentence. */
  readonly otherwise: (language: Language) => T;
  readonly consequence: string;
}

/**
 * Makes a loader that keeps what it has loaded for each language: loading takes longer than reading an article.
 * The loader takes the folder that holds the models, and whom to tell, once, of a model that is missing or damaged.
 */
export function modelLoader<T>(
  kind: ModelKind<T>,
): (language: Language, models?: URL, warn?: (message: string) => void) => T {
  const loaded = new Map<Language, { readonly model: T }>();
  return (language, models = new URL(MODELS, import.meta.url), warn = toStandardError) => {
    let known = loaded.get(language);
    if (known === undefined) {
      known = { model: load(kind, language, models, warn) };
      loaded.set(language, known);
    }
    return known.model;
  };
}

function load<T>(kind: ModelKind<T>, language: Language, models: URL, warn: (message: string) => void): T {
  const file = new URL(kind.fileOf(language), models);
  try {
    return kind.read(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(
      `the ${kind.what} ${fileURLToPath(file)} cannot be read (${reason}). ${kind.consequence} ` +
        '`npm run build` puts the model there.',
    );
    return kind.otherwise(language);
  }
}

const toStandardError = (message: string): void => void process.stderr.write(`pressmark: ${message}\n`);
