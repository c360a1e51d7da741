import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { NameType } from '../../src/engine/entities/tagger.ts';
import type { Source } from './sources.ts';

const sentenceSchema = v.object({
  id: v.string(),
  doc: v.string(),
  tokens: v.array(v.string()),
  tags: v.array(v.pipe(v.string(), v.regex(/^(?:O|[BI]-(?:PER|ORG|LOC|MISC))$/))),
});

/** A sentence as the data sets have it: tokens and BIO tags of the same number. */
export type TaggedSentence = v.InferOutput<typeof sentenceSchema>;

const NAME_TYPE_OF_TAG: Readonly<Record<string, NameType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'misc',
};

/** The type of name behind a data set's tag ("PER"). */
export function nameTypeOfTag(tag: string): NameType {
  const type = NAME_TYPE_OF_TAG[tag];
  if (!type) throw new Error(`"${tag}" is no type of name; the data must use PER, ORG, LOC and MISC.`);
  return type;
}

/** Reads a file of the data folder, unpacked when its name ends in `.gz`. Throws with the path when it is missing. */
export function readText(file: string): string {
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}. Give the folder that holds entities/train as the argument.`);
  }
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Parses one JSON object a line with `schema`; throws with file and line where one does not fit. */
export function readLines<T>(file: string, schema: v.GenericSchema<unknown, T>): T[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) => {
      if (!line) return [];
      const result = v.safeParse(schema, JSON.parse(line));
      if (!result.success) {
        throw new Error(`${file}, line ${index + 1}: ${result.issues[0].message}`);
      }
      return [result.output];
    });
}

/** The documents of a source: groups of sentences of one article, in order. */
export function readSource(dataFolder: string, source: Source): TaggedSentence[][] {
  const sentences = readLines(
    path.join(dataFolder, 'entities', 'train', `${source.file}.jsonl.gz`),
    sentenceSchema,
  ).filter((sentence) => sentence.tokens.length > 0 && sentence.tokens.length === sentence.tags.length);
  if (!source.hasDocuments) return sentences.map((sentence) => [sentence]);
  const documents = new Map<string, TaggedSentence[]>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.doc);
    if (document) document.push(sentence);
    else documents.set(sentence.doc, [sentence]);
  }
  return [...documents.values()];
}
