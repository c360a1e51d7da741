/**
 * Measures the trained taggers: strict F1 over persons, organisations and places on the development sets, from raw
 * text with the engine's own tokenizer; tokens a second of the tagger alone; time to open a model.
 * Usage: npx tsx bench/tagger.ts DATA_FOLDER [MODEL_FOLDER]
 * DATA_FOLDER holds entities/NAME.dev.jsonl; MODEL_FOLDER (models, when left out) holds de.bin and en.bin.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createCrfTagger } from '../src/engine/entities/crf/index.ts';
import type { NameType } from '../src/engine/entities/tagger.ts';
import { buildDocument } from '../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../src/engine/text/plainText.ts';
import { LANGUAGES } from '../src/engine/types.ts';
import { DEVELOPMENT_SETS, evaluate, readGold } from '../training/crf/evaluate.ts';
import { markdownTable, processorMs } from './measure.ts';

const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'misc'];
const percent = (share: number): string => (100 * share).toFixed(2);

const [dataFolder, modelFolder = 'models'] = process.argv.slice(2);
if (!dataFolder || !existsSync(path.join(dataFolder, 'entities'))) {
  console.error(
    'usage: npx tsx bench/tagger.ts DATA_FOLDER [MODEL_FOLDER]\nDATA_FOLDER holds entities/NAME.dev.jsonl.',
  );
  process.exit(2);
}

const scoreRows: string[][] = [];
const speedRows: string[][] = [];
for (const language of LANGUAGES) {
  const file = path.join(modelFolder, `${language}.bin`);
  if (!existsSync(file)) {
    console.error(`There is no ${file}: train the models first (training/README.md).`);
    process.exit(2);
  }
  const bytes = new Uint8Array(readFileSync(file));
  const coldStart = performance.now();
  createCrfTagger(bytes);
  const cold = performance.now() - coldStart;
  const tagger = createCrfTagger(bytes);
  for (const set of DEVELOPMENT_SETS[language]) {
    const articles = readGold(dataFolder, set);
    const { main, byType } = evaluate(tagger, articles, language);
    const f1 = (type: NameType) => percent(byType.get(type)?.f1 ?? 0);
    scoreRows.push([set, percent(main.f1), percent(main.precision), percent(main.recall), ...TYPES.map(f1)]);
    const documents = articles.map(({ text }) => buildDocument(text, blocksOfPlainText(text), language));
    const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);
    const ms = processorMs(() => {
      for (const document of documents) tagger.tag(document);
    });
    const fresh = processorMs(() => {
      const other = createCrfTagger(bytes);
      for (const document of documents) other.tag(document);
    });
    const perSecond = (time: number) => Math.round((tokens / time) * 1000).toLocaleString('en');
    speedRows.push([
      set,
      perSecond(ms),
      perSecond(fresh),
      cold.toFixed(1),
      (bytes.length / 1e6).toFixed(2),
      (gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2),
    ]);
  }
}
console.log(markdownTable(['strict, %', 'F1', 'precision', 'recall', ...TYPES], scoreRows));
console.log();
console.log(
  markdownTable(
    ['set', 'tokens/s', 'tokens/s, first texts after opening', 'opening, ms', 'MB', 'MB gzipped'],
    speedRows,
  ),
);
