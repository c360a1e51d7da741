/**
 * Measures the tagger by lists against labelled articles: strict F1 over person, organisation and place, and speed.
 * Usage: npx tsx bench/entities.ts FOLDER [--set NAME] [--errors COUNT]
 * FOLDER holds files NAME.dev.jsonl, one {"id", "lang", "text", "entities": [{"type", "begin", "end"}]} a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createListTagger } from '../src/engine/entities/listTagger.ts';
import type { NameType } from '../src/engine/entities/tagger.ts';
import { buildDocument } from '../src/engine/text/buildDocument.ts';
import type { TextDocument } from '../src/engine/text/document.ts';
import { blocksOfPlainText } from '../src/engine/text/plainText.ts';
import type { Language } from '../src/engine/types.ts';

interface Labelled {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly begin: number; readonly end: number }[];
}

const LABEL: Readonly<Record<NameType, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  misc: 'MISC',
};
const MEASURED = ['PER', 'ORG', 'LOC'];

const [folder, ...options] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npx tsx bench/entities.ts FOLDER [--set NAME] [--errors COUNT]');
  process.exit(2);
}
const option = (name: string): string | undefined => {
  const index = options.indexOf(`--${name}`);
  return index < 0 ? undefined : options[index + 1];
};
const onlySet = option('set');
const errorCount = Number(option('errors') ?? 0);

const sets = readdirSync(folder)
  .filter((file) => file.endsWith('.dev.jsonl'))
  .map((file) => file.slice(0, -'.dev.jsonl'.length))
  .filter((name) => !onlySet || name === onlySet);

for (const name of sets) {
  const articles = readFileSync(path.join(folder, `${name}.dev.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Labelled => JSON.parse(line));
  const language = articles[0]?.lang ?? 'en';
  const tagger = createListTagger(language);
  const documents: TextDocument[] = articles.map(({ text }) =>
    buildDocument(text, blocksOfPlainText(text), language),
  );
  const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);
  for (const document of documents.slice(0, 20)) tagger.tag(document);
  const begin = performance.now();
  const found = documents.map((document) => tagger.tag(document));
  const seconds = (performance.now() - begin) / 1000;

  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const count = (type: string) => {
    const entry = counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    counts.set(type, entry);
    return entry;
  };
  const errors = new Map<string, number>();
  articles.forEach(({ text, entities }, index) => {
    const gold = new Set(entities.map(({ type, begin: from, end }) => `${from}-${end}-${type}`));
    const goldTypes = new Map(entities.map(({ type, begin: from, end }) => [`${from}-${end}`, type]));
    const mine = new Set<string>();
    for (const { span, type } of found[index] ?? []) {
      const label = LABEL[type];
      const key = `${span[0]}-${span[1]}-${label}`;
      mine.add(key);
      for (const bucket of ['all', label]) {
        if (!MEASURED.includes(label)) continue;
        count(bucket).found++;
        if (gold.has(key)) count(bucket).right++;
      }
      if (!gold.has(key) && MEASURED.includes(label)) {
        const other = goldTypes.get(`${span[0]}-${span[1]}`) ?? 'none';
        const error = `+${label} (${other})  ${text.slice(span[0], span[1])}`;
        errors.set(error, (errors.get(error) ?? 0) + 1);
      }
    }
    for (const { type, begin: from, end } of entities) {
      if (!MEASURED.includes(type)) continue;
      for (const bucket of ['all', type]) count(bucket).gold++;
      if (!mine.has(`${from}-${end}-${type}`)) {
        const error = `-${type}  ${text.slice(from, end)}`;
        errors.set(error, (errors.get(error) ?? 0) + 1);
      }
    }
  });
  console.log(`\n== ${name}: ${articles.length} articles, ${Math.round(tokens / seconds)} tokens/s`);
  for (const type of ['all', ...MEASURED]) {
    const { right, found: given, gold } = count(type);
    const precision = right / (given || 1);
    const recall = right / (gold || 1);
    const f1 = (200 * precision * recall) / (precision + recall || 1);
    console.log(
      `${type.padEnd(5)} P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  F1 ${f1.toFixed(1)}`,
    );
  }
  for (const [error, times] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, errorCount)) {
    console.log(`${String(times).padStart(4)} ${error}`);
  }
}
