import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveCast } from '../src/engine/entities/resolveCast.ts';
import { analyze, blocksOfPlainText, createListTagger } from '../src/engine/index.ts';
import { findQuotes } from '../src/engine/quotes/findQuotes.ts';
import { buildDocument } from '../src/engine/text/buildDocument.ts';
import type { Language, Span } from '../src/engine/types.ts';

/**
 * Precision of every quotation rule against labelled articles, and the speed of the quotation step.
 *
 *   tsx bench/quotes.ts FOLDER [--split train]
 *
 * FOLDER holds quotes-de.SPLIT.jsonl and quotes-en.SPLIT.jsonl: one article a line with "id", "text" and "quotes" of
 * {"type", "spans", "speaker", "speech"?}, offsets in UTF-16 code units. A quote counts as found when the overlap of
 * the two, without white space, is at least half of the longer; one to one, best first. Labels outside the task
 * (German "reported", English "speech": false) count neither way.
 */
interface Label {
  readonly type: string;
  readonly spans: readonly Span[];
  readonly speaker?: readonly Span[];
  readonly speech?: boolean;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Label[];
}

interface Tally {
  predicted: number;
  right: number;
  outside: number;
  speakers: number;
  speakersRight: number;
}

const counts = (label: Label): boolean => label.type !== 'reported' && label.speech !== false;

function overlap(a: readonly Span[], b: readonly Span[], text: string): number {
  let sum = 0;
  for (const [begin, end] of a) {
    for (const [from, to] of b) {
      const shared = text.slice(Math.max(begin, from), Math.max(Math.max(begin, from), Math.min(end, to)));
      sum += shared.replace(/\s+/g, '').length;
    }
  }
  return sum;
}

/** Pairs labels with predictions, one to one, the best overlap first: index of the prediction → index of the label. */
function pair(
  labels: readonly Label[],
  predicted: readonly (readonly Span[])[],
  text: string,
): Map<number, number> {
  const candidates: [score: number, label: number, prediction: number][] = [];
  labels.forEach((label, l) => {
    predicted.forEach((spans, p) => {
      const longer = Math.max(overlap(label.spans, label.spans, text), overlap(spans, spans, text));
      const score = longer ? overlap(label.spans, spans, text) / longer : 0;
      if (score >= 0.5) candidates.push([score + (counts(label) ? 1e-6 : 0), l, p]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0]);
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const [, l, p] of candidates) {
    if (found.has(p) || used.has(l)) continue;
    found.set(p, l);
    used.add(l);
  }
  return found;
}

function measure(language: Language, articles: readonly Article[]): Map<string, Tally> {
  const tagger = createListTagger(language);
  const rules = new Map<string, Tally>();
  for (const { text, quotes: labels } of articles) {
    const { quotes } = analyze({ text, blocks: blocksOfPlainText(text), language, published: null }, tagger);
    const pairs = pair(
      labels,
      quotes.map((quote) => quote.spans),
      text,
    );
    quotes.forEach((quote, index) => {
      const tally = rules.get(quote.rule) ?? {
        predicted: 0,
        right: 0,
        outside: 0,
        speakers: 0,
        speakersRight: 0,
      };
      rules.set(quote.rule, tally);
      const label = labels[pairs.get(index) ?? -1];
      tally.predicted++;
      if (label && !counts(label)) tally.outside++;
      if (!label || !counts(label)) return;
      tally.right++;
      if (!label.speaker?.length) return;
      tally.speakers++;
      if (quote.speaker && overlap(label.speaker, [quote.speaker.span], text) > 0) tally.speakersRight++;
    });
  }
  return rules;
}

function speed(language: Language, articles: readonly Article[]): number {
  const tagger = createListTagger(language);
  let tokens = 0;
  let milliseconds = 0;
  for (let round = 0; round < 2; round++) {
    tokens = 0;
    milliseconds = 0;
    for (const { text } of articles) {
      const document = buildDocument(text, blocksOfPlainText(text), language);
      const cast = resolveCast(document, tagger.tag(document), null);
      const begin = performance.now();
      findQuotes(document, cast);
      milliseconds += performance.now() - begin;
      tokens += document.tokens.length;
    }
  }
  return Math.round((tokens / milliseconds) * 1000);
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(0) : '–');

function main(args: readonly string[]): number {
  const folder = args[0];
  const split = args[args.indexOf('--split') + 1];
  if (!folder) {
    console.error('usage: tsx bench/quotes.ts FOLDER [--split train]');
    return 2;
  }
  for (const language of ['de', 'en'] as const) {
    const file = path.join(
      folder,
      `quotes-${language}.${args.includes('--split') && split ? split : 'train'}.jsonl`,
    );
    if (!existsSync(file)) {
      console.error(`bench/quotes: ${file} does not exist; give the folder that holds the labelled articles`);
      return 2;
    }
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const articles = lines.map((line) => JSON.parse(line) as Article);
    console.log(`\n${language}: ${articles.length} articles\n`);
    console.log('| rule | found | outside the task | precision % | speaker % |\n|---|---|---|---|---|');
    const rules = [...measure(language, articles)].sort((a, b) => b[1].predicted - a[1].predicted);
    for (const [rule, tally] of rules) {
      const precision = percent(tally.right, tally.predicted - tally.outside);
      console.log(
        `| ${rule} | ${tally.predicted} | ${tally.outside} | ${precision} | ${percent(tally.speakersRight, tally.speakers)} |`,
      );
    }
    console.log(`\nquotation step: ${speed(language, articles)} tokens/s on one core, warm`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
