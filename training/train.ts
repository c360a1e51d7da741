import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCrfTagger } from '../src/engine/entities/crf/index.ts';
import { LANGUAGES } from '../src/engine/types.ts';
import { DEVELOPMENT_SETS, evaluate, readGold } from './crf/evaluate.ts';
import { type CardEntry, modelCard } from './crf/modelCard.ts';
import { writeModel } from './crf/modelWriter.ts';
import { trainLanguage } from './crf/pipeline.ts';
import { quoteCard } from './quotes/quoteCard.ts';
import { trainQuotes } from './quotes/trainQuotes.ts';

/**
 * Trains the name taggers, and then the quotation models, which read what those find:
 * `npm run train -- <data folder> [language …] [quotes]`. Writes `models/<language>.bin` and
 * `models/quotes-<language>.bin`, and with all languages trained their cards. With `quotes`, the quotation
 * models alone.
 */
function main(): void {
  const [dataFolder, ...words] = process.argv.slice(2);
  const onlyQuotes = words.includes('quotes');
  const chosen = words.filter((word) => word !== 'quotes');
  if (!dataFolder || !existsSync(path.join(dataFolder, 'entities', 'train'))) {
    console.error(
      'usage: npm run train -- <data folder> [de] [en] [quotes]\nThe data folder holds entities/train and quotes/train.',
    );
    process.exit(2);
  }
  const models = fileURLToPath(new URL('../models/', import.meta.url));
  mkdirSync(models, { recursive: true });
  const began = Date.now();
  const log = (line: string) =>
    console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const entries: CardEntry[] = [];
  for (const language of onlyQuotes ? [] : LANGUAGES) {
    if (chosen.length > 0 && !chosen.includes(language)) continue;
    log(`== ${language}`);
    const trained = trainLanguage(dataFolder, language, log);
    const bytes = writeModel(trained.built);
    writeFileSync(path.join(models, `${language}.bin`), bytes);
    const tagger = createCrfTagger(bytes);
    const scores = DEVELOPMENT_SETS[language].map((set) => ({
      set,
      evaluation: evaluate(tagger, readGold(dataFolder, set), language),
    }));
    for (const { set, evaluation } of scores) log(`${set}: F1 ${(100 * evaluation.main.f1).toFixed(2)}`);
    entries.push({ language, trained, bytes, scores });
  }
  if (entries.length === LANGUAGES.length) {
    writeFileSync(path.join(models, 'MODEL-CARD.md'), modelCard(entries));
  }
  const quoteEntries = LANGUAGES.filter(
    (language) => chosen.length === 0 || chosen.includes(language),
  ).flatMap((language) => trainQuotes(dataFolder, language, models, log) ?? []);
  if (quoteEntries.length === LANGUAGES.length) {
    writeFileSync(path.join(models, 'QUOTES-MODEL-CARD.md'), quoteCard(quoteEntries));
  }
}

main();
