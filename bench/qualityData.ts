import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Language } from '../src/engine/types.ts';
import { readAnnotatedArticles } from '../tests/support/annotatedArticles.ts';
import type { LabelledQuote } from './quoteScore.ts';

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly LabelledQuote[];
}

const SpanSchema = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.transform(([begin, end]): readonly [number, number] => [begin, end]),
);
const QuotedArticle = v.object({
  id: v.string(),
  text: v.string(),
  quotes: v.array(
    v.object({
      type: v.string(),
      spans: v.array(SpanSchema),
      speaker: v.nullish(v.array(SpanSchema)),
      speech: v.nullish(v.boolean()),
    }),
  ),
});

/** Who a speaker is by name: for one quotation of one article. */
export const NameLabel = v.object({
  id: v.string(),
  quote: v.number(),
  kind: v.string(),
  name: v.nullable(v.string()),
  alt: v.nullish(v.array(v.nullable(v.string()))),
});
export type NameLabel = v.InferOutput<typeof NameLabel>;

const EntityArticle = v.object({
  id: v.string(),
  text: v.string(),
  entities: v.array(v.object({ type: v.string(), begin: v.number(), end: v.number() })),
});
export type EntityArticle = v.InferOutput<typeof EntityArticle>;

/** The rows of a .jsonl file, or null when there is none. */
function rowsOf<T>(file: string, schema: v.GenericSchema<unknown, T>): T[] | null {
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/**
 * The labelled quotations of a data folder (`quotes/quotes-LANGUAGE.SPLIT.jsonl`), or null. What the labels call
 * "reported" (German) or no speech (English: attitudes and intentions) lies outside the task.
 */
export function readQuotes(folder: string, language: Language, split: string): LabelledArticle[] | null {
  return readLabelled(path.join(folder, 'quotes', `quotes-${language}.${split}.jsonl`));
}

function readLabelled(file: string): LabelledArticle[] | null {
  const rows = rowsOf(file, QuotedArticle);
  return (
    rows?.map(({ id, text, quotes }) => ({
      id,
      text,
      quotes: quotes.map((quote) => ({
        spans: quote.spans,
        speaker: quote.speaker ?? [],
        direct: quote.type === 'direct',
        counts: quote.type !== 'reported' && quote.speech !== false,
      })),
    })) ?? null
  );
}

/**
 * The articles of a data folder that may calibrate or train what ships (`quotes/train/wikinews-LANGUAGE.jsonl`, openly
 * licensed), or null.
 */
export function readShippable(folder: string, language: Language): LabelledArticle[] | null {
  return readLabelled(path.join(folder, 'quotes', 'train', `wikinews-${language}.jsonl`));
}

export const readNames = (folder: string, language: Language, split: string): NameLabel[] | null =>
  rowsOf(path.join(folder, 'names', `names-${language}.${split}.jsonl`), NameLabel);

export const readEntities = (folder: string, set: string, split: string): EntityArticle[] | null =>
  rowsOf(path.join(folder, 'entities', `${set}.${split}.jsonl`), EntityArticle);

/** The project's own annotated articles. */
export function readOwn(language: Language): LabelledArticle[] {
  return readAnnotatedArticles(language).map(({ id, text, quotes }) => ({
    id,
    text,
    quotes: quotes.map((quote) => ({
      spans: quote.spans,
      speaker: quote.speaker ? [quote.speaker] : [],
      name: quote.name,
      direct: quote.kind === 'direct',
      counts: true,
    })),
  }));
}
