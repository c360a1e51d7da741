/**
 * Tokens and sentences beside wink-nlp, a fast package for it in JavaScript, English, on the same texts in the same run:
 * tokens a second of processor time.
 * Usage: npx tsx bench/sentencePeers.ts DATA_FOLDER
 * DATA_FOLDER holds entities/NAME.dev.jsonl. Tokens are counted by our own tokenizer for both. wink-nlp runs its
 * sentence boundaries alone, without tags, names or sentiment. The two take turns, and the best turn of each counts:
 * both are compiled while they run, and other programs come between.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { buildDocument } from '../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../src/engine/text/plainText.ts';
import { DEVELOPMENT_SETS, readGold } from '../training/crf/evaluate.ts';
import { markdownTable, processorMsInTurns } from './measure.ts';

const [dataFolder] = process.argv.slice(2);
if (!dataFolder || !existsSync(path.join(dataFolder, 'entities'))) {
  console.error('usage: npx tsx bench/sentencePeers.ts DATA_FOLDER\nIt holds entities/NAME.dev.jsonl.');
  process.exit(2);
}

const wink = winkNlp(model, ['sbd']);
const rows = DEVELOPMENT_SETS.en.map((set) => {
  const texts = readGold(dataFolder, set).map(({ text }) => text);
  const read = (text: string) => buildDocument(text, blocksOfPlainText(text), 'en');
  const tokens = texts.reduce((sum, text) => sum + read(text).tokens.length, 0);
  const readOurs = () => {
    for (const text of texts) read(text);
  };
  const readPeers = () => {
    for (const text of texts) wink.readDoc(text).sentences().length();
  };
  const [ours, peer] = processorMsInTurns(readOurs, readPeers);
  const perSecond = (ms: number): string => Math.round((tokens / ms) * 1000).toLocaleString('en');
  return [set, String(tokens), perSecond(ours), perSecond(peer), `${(peer / ours).toFixed(1)} ×`];
});
console.log(markdownTable(['set', 'tokens', 'Pressmark, tokens/s', 'wink-nlp, tokens/s', 'faster'], rows));
