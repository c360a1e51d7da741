import { analyze } from '../src/engine/index.ts';
import { buildDocument } from '../src/engine/text/buildDocument.ts';
import { type AnalysisInput, LANGUAGES, type Language } from '../src/engine/types.ts';
import { type Corpus, inputOf } from './corpus.ts';
import { growthExponent, markdownTable, processorMs, shown } from './measure.ts';
import { shippedQuoteModel, shippedTagger } from './shippedTagger.ts';

export interface EngineReport {
  readonly markdown: string;
  /** Tokens per second with all steps, in the slower language. */
  readonly tokensPerSecond: number;
  /** The larger of both languages' {@link growthExponent}. */
  readonly exponent: number;
}

const LENGTHS = [1_000, 4_000, 16_000, 64_000];

/** Times the engine's steps on the corpus, and the whole of it on ever longer texts. */
export function benchEngine({ texts }: Corpus): EngineReport {
  const speeds: string[][] = [];
  const growth: string[][] = [];
  let tokensPerSecond = Number.POSITIVE_INFINITY;
  let exponent = 0;
  for (const language of LANGUAGES.filter((candidate) => texts[candidate].length > 0)) {
    const started = performance.now();
    const tagger = shippedTagger(language);
    const quoteModel = shippedQuoteModel(language);
    const startMs = performance.now() - started;
    const inputs = texts[language];
    const documents = inputs.map((input) => buildDocument(input.text, input.blocks, input.language));
    const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);

    const perStep = {
      tokens: processorMs(() => {
        for (const { text, blocks } of inputs) buildDocument(text, blocks, language);
      }),
      names: processorMs(() => {
        for (const document of documents) tagger.tag(document);
      }),
      all: processorMs(() => {
        for (const input of inputs) analyze(input, tagger, quoteModel);
      }),
    };
    const rate = (ms: number): string => shown((tokens / ms) * 1000);
    const rest = Math.max(perStep.all - perStep.tokens - perStep.names, Number.MIN_VALUE);
    speeds.push([
      `${language}, ${shown(inputs.length)} texts, ${shown(tokens)} tokens`,
      rate(perStep.tokens),
      rate(perStep.names),
      rate(rest),
      rate(perStep.all),
      shown(startMs),
    ]);
    tokensPerSecond = Math.min(tokensPerSecond, (tokens / perStep.all) * 1000);

    const points = LENGTHS.map((length) => {
      const input = inputOfTokens(inputs, length, language);
      return [length, processorMs(() => void analyze(input, tagger, quoteModel))] as const;
    });
    growth.push([language, ...points.map(([, ms]) => shown(ms)), growthExponent(points).toFixed(2)]);
    exponent = Math.max(exponent, growthExponent(points));
  }
  const markdown = [
    markdownTable(
      [
        'Engine, tokens per second of processor time',
        'tokens and sentences',
        'names',
        'cast, quotations, speakers',
        'all',
        'start, ms',
      ],
      speeds,
    ),
    markdownTable(
      [
        'One text of … tokens, ms of processor time',
        ...LENGTHS.map((length) => shown(length)),
        'grows with length to the power of',
      ],
      growth,
    ),
  ].join('\n\n');
  return { markdown, tokensPerSecond, exponent };
}

/** One text of about `length` tokens, of the corpus' texts one after the other, from the start again when they end. */
function inputOfTokens(inputs: readonly AnalysisInput[], length: number, language: Language): AnalysisInput {
  const parts: string[] = [];
  let tokens = 0;
  for (let i = 0; tokens < length; i++) {
    const { text, blocks } = inputs[i % inputs.length]!;
    parts.push(text);
    tokens += buildDocument(text, blocks, language).tokens.length;
  }
  const whole = inputOf(parts.join('\n\n'), language);
  const end = buildDocument(whole.text, whole.blocks, language).tokens[length - 1]!.end;
  return inputOf(whole.text.slice(0, end), language);
}
