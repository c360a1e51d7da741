/** Text → annotations, remembered for as long as the worker lives. */
import { analyze, analyzeMarksOnly } from '../engine/index.ts';
import { type Annotations, type Block, LANGUAGES, type Language } from '../engine/types.ts';
import type { Reading } from '../platform/messages.ts';
import { LruCache } from './lru.ts';
import { quoteModelFor } from './quoteModels.ts';
import { taggerFor } from './taggers.ts';

/** As many articles as somebody has open at a time; a big one comes to about a megabyte. */
const CACHE_SIZE = 20;

type Found = Pick<Annotations, 'quotes' | 'entities'>;

const cache = new LruCache<Found>(CACHE_SIZE);
/** Languages whose tagger and word lists are in memory, or on their way. */
const prepared = new Set<Language>();

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
  const found = await run(reading, language);
  cache.set(key, found);
  return found;
}

/** A sentence that every part of the engine has something to do with. */
const WARM_UP: Readonly<Record<Language, string>> = {
  de: '„Das kostet drei Millionen Euro“, sagte die Bürgermeisterin Anna Berg am Montag in Ulm. Sie sei dagegen.',
  en: '“It costs three million euros,” said the mayor, Anna Hill, on Monday in York. She said she was against it.',
};

/**
 * Begins to load what the engine needs for a language, if it is one of ours and not loaded yet: the model is read and
 * word lists are unpacked when first asked for, and code runs slowly the first time. Never throws.
 */
export function prepare(language: string): void {
  if (!isSupported(language) || prepared.has(language)) return;
  prepared.add(language);
  const text = WARM_UP[language];
  const blocks: Block[] = [{ begin: 0, end: text.length, kind: 'paragraph' }];
  // A failure will come again where somebody waits for the result, and be told there.
  run({ text, blocks, published: null }, language).catch(() => {});
}

async function run(
  { text, blocks, published }: Pick<Reading, 'text' | 'blocks' | 'published'>,
  language: string,
): Promise<Found> {
  if (!isSupported(language)) return analyzeMarksOnly(text, blocks);
  const [{ tagger }, quoteModel] = await Promise.all([taggerFor(language), quoteModelFor(language)]);
  const { quotes, entities } = analyze({ text, blocks, language, published }, tagger, quoteModel);
  return { quotes, entities };
}

/** A digest of all that the result depends on. */
async function keyOf({ text, blocks, published }: Reading, language: string): Promise<string> {
  const input = new TextEncoder().encode(JSON.stringify([language, published, blocks, text]));
  const digest = await crypto.subtle.digest('SHA-256', input);
  return String.fromCharCode(...new Uint8Array(digest));
}
