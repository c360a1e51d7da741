/** Text → annotations, remembered for as long as the worker lives. */
import { createListTagger } from '../engine/entities/listTagger.ts';
import type { NameTagger } from '../engine/entities/tagger.ts';
import { analyze, analyzeMarksOnly } from '../engine/index.ts';
import { type Annotations, LANGUAGES, type Language } from '../engine/types.ts';
import type { Reading } from '../platform/messages.ts';
import { LruCache } from './lru.ts';

/** As many articles as somebody has open at a time; a big one comes to about a megabyte. */
const CACHE_SIZE = 20;

type Found = Pick<Annotations, 'quotes' | 'entities'>;

const cache = new LruCache<Found>(CACHE_SIZE);
const taggers = new Map<Language, NameTagger>();

export function isSupported(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}

/**
 * What the engine finds in a reading. In an unsupported language that is quotations in marks, without speakers.
 * @throws whatever the engine throws
 */
export async function annotationsOf(reading: Reading, language: string): Promise<Found> {
  const key = await keyOf(reading, language);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found = run(reading, language);
  cache.set(key, found);
  return found;
}

function run({ text, blocks, published }: Reading, language: string): Found {
  if (!isSupported(language)) return analyzeMarksOnly(text, blocks);
  let tagger = taggers.get(language);
  if (tagger === undefined) {
    tagger = createListTagger(language);
    taggers.set(language, tagger);
  }
  const { quotes, entities } = analyze({ text, blocks, language, published }, tagger);
  return { quotes, entities };
}

/** A digest of all that the result depends on. */
async function keyOf({ text, blocks, published }: Reading, language: string): Promise<string> {
  const input = new TextEncoder().encode(JSON.stringify([language, published, blocks, text]));
  const digest = await crypto.subtle.digest('SHA-256', input);
  return String.fromCharCode(...new Uint8Array(digest));
}
