import path from 'node:path';
import * as v from 'valibot';
import type { NameMention, NameTagger, NameType } from '../../src/engine/entities/tagger.ts';
import { buildDocument } from '../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../src/engine/text/plainText.ts';
import type { Language } from '../../src/engine/types.ts';
import { nameTypeOfTag, readLines } from './readers.ts';

const articleSchema = v.object({
  id: v.string(),
  text: v.string(),
  entities: v.array(v.object({ type: v.string(), begin: v.number(), end: v.number() })),
});

/** A text with the names that a careful reader finds in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly type: NameType; readonly begin: number; readonly end: number }[];
}

/** The development sets of each language, by the names of their files. */
export const DEVELOPMENT_SETS: Readonly<Record<Language, readonly string[]>> = {
  de: ['wikinews-de', 'conll03-de'],
  en: ['wikinews-en', 'conll03-en'],
};

/** Reads `entities/<name>.dev.jsonl` of the data folder. */
export function readGold(dataFolder: string, name: string): GoldArticle[] {
  return readLines(path.join(dataFolder, 'entities', `${name}.dev.jsonl`), articleSchema).map((article) => ({
    ...article,
    entities: article.entities.map((entity) => ({ ...entity, type: nameTypeOfTag(entity.type) })),
  }));
}

/** True positives, names found, names in the gold. */
export class Counts {
  right = 0;
  found = 0;
  gold = 0;

  get precision(): number {
    return this.found ? this.right / this.found : 0;
  }

  get recall(): number {
    return this.gold ? this.right / this.gold : 0;
  }

  get f1(): number {
    return this.found + this.gold ? (2 * this.right) / (this.found + this.gold) : 0;
  }
}

/** Persons, organisations and places; misc names are counted apart. */
export const MAIN_TYPES: readonly NameType[] = ['person', 'organization', 'place'];

export interface Evaluation {
  /** Strict counts over {@link MAIN_TYPES}: begin, end and type must be right. */
  readonly main: Counts;
  readonly byType: ReadonlyMap<NameType, Counts>;
  /** Of every mention of a main type: its confidence, and whether it is right. */
  readonly mentions: readonly { readonly confidence: number; readonly right: boolean }[];
}

/** The mentions that `tagger` finds in a raw text. */
export function tagRaw(tagger: NameTagger, text: string, language: Language): NameMention[] {
  return tagger.tag(buildDocument(text, blocksOfPlainText(text), language));
}

/** Compares a tagger with the gold, from raw text and with the engine's own tokenizer. */
export function evaluate(
  tagger: NameTagger,
  articles: readonly GoldArticle[],
  language: Language,
): Evaluation {
  const main = new Counts();
  const byType = new Map<NameType, Counts>();
  const mentions: { confidence: number; right: boolean }[] = [];
  const countsOf = (type: NameType) => {
    const counts = byType.get(type) ?? new Counts();
    byType.set(type, counts);
    return MAIN_TYPES.includes(type) ? [counts, main] : [counts];
  };
  for (const article of articles) {
    const gold = new Set(article.entities.map((entity) => `${entity.begin} ${entity.end} ${entity.type}`));
    for (const key of gold) {
      for (const counts of countsOf(key.split(' ')[2] as NameType)) counts.gold++;
    }
    for (const mention of tagRaw(tagger, article.text, language)) {
      const right = gold.has(`${mention.span[0]} ${mention.span[1]} ${mention.type}`);
      for (const counts of countsOf(mention.type)) {
        counts.found++;
        if (right) counts.right++;
      }
      if (MAIN_TYPES.includes(mention.type)) mentions.push({ confidence: mention.confidence, right });
    }
  }
  return { main, byType, mentions };
}
