import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/cli/annotate.ts';
import { BLOCK_KINDS, ENTITY_TYPES, QUOTE_KINDS } from '../../src/engine/types.ts';
import { toJsonLine } from '../../src/export/json.ts';
import { hostileText, PATIENCE_MS } from '../support/hostileText.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.pipe(
  v.tuple([Offset, Offset]),
  v.check(([begin, end]) => begin < end, 'an empty span'),
);
const Spans = v.pipe(v.array(Span), v.minLength(1));
const Confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Text = v.nullable(v.string());

/** The README's "The result", as a schema: nothing may be missing, and nothing more may be there. */
const Contract = v.strictObject({
  id: v.union([v.string(), v.number()]),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:/))),
  language: Text,
  title: Text,
  byline: v.array(v.string()),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T\S+)?$/))),
  outlet: Text,
  isArticle: v.boolean(),
  text: v.string(),
  blocks: v.array(v.strictObject({ begin: Offset, end: Offset, kind: v.picklist(BLOCK_KINDS) })),
  quotes: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(QUOTE_KINDS),
      spans: Spans,
      cue: v.nullable(v.strictObject({ spans: Spans, lemma: v.string() })),
      speaker: v.nullable(v.strictObject({ span: Span, text: v.string(), name: Text, entity: Text })),
      addressee: v.nullable(v.strictObject({ span: Span, text: v.string(), entity: Text })),
      confidence: Confidence,
    }),
  ),
  entities: v.array(
    v.strictObject({
      id: v.string(),
      type: v.picklist(ENTITY_TYPES),
      name: v.pipe(v.string(), v.minLength(1)),
      aliases: v.array(v.string()),
      role: Text,
      mentions: v.pipe(
        v.array(v.strictObject({ span: Span, kind: v.picklist(['name', 'nominal', 'pronoun']) })),
        v.minLength(1),
      ),
      value: v.nullable(
        v.union([
          v.strictObject({ iso: v.string() }),
          v.strictObject({ amount: v.number(), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) }),
        ]),
      ),
      confidence: Confidence,
    }),
  ),
  timing: v.strictObject({ detectMs: v.number(), analyzeMs: v.number() }),
});
type Contract = v.InferOutput<typeof Contract>;

/** The result as somebody reads it who has only the line. */
const read = (line: string): Contract => v.parse(Contract, JSON.parse(line));

/** What may stand between blocks: white space, and what nobody sees. */
const SEPARATOR = /^[\s\u200B-\u200D\u2060]*$/;

/** Checks what a schema cannot say. */
function expectSound(result: Contract): void {
  const { text, blocks, quotes, entities } = result;
  const inside = ([, end]: readonly [number, number]): boolean => end <= text.length;

  let covered = 0;
  for (const { begin, end } of blocks) {
    expect(begin).toBeLessThan(end);
    expect(text.slice(covered, begin)).toMatch(SEPARATOR);
    covered = end;
  }
  expect(text.slice(covered)).toMatch(SEPARATOR);

  const ids = [...quotes, ...entities].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set([null, ...entities.map(({ id }) => id)]);
  for (const { spans, cue, speaker, addressee } of quotes) {
    expect([...spans, ...(cue?.spans ?? [])].every(inside)).toBe(true);
    for (const [index, span] of spans.entries()) {
      if (index > 0) expect(span[0]).toBeGreaterThanOrEqual(spans[index - 1]![1]);
    }
    for (const mention of [speaker, addressee]) {
      if (mention === null) continue;
      expect(mention.text).toBe(text.slice(...mention.span));
      expect(known).toContain(mention.entity);
    }
  }
  for (const { mentions } of entities) {
    expect(mentions.every(({ span }) => inside(span))).toBe(true);
  }
}

const pages = ['scripts/samples', 'tests/fixtures/pages', 'tests/fixtures/web'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`),
);

describe('the result', () => {
  it.each(pages)('keeps the contract on %s', (page) => {
    const content = readFileSync(path.join(ROOT, page), 'utf8');
    const url = 'https://news.example/a';
    const language = /lang="(?:de|en)/.test(content) ? null : 'en';
    const source = { id: page, kind: 'html', content, url } as const;
    expectSound(read(toJsonLine(annotate(source, { language, only: null }))));
  });

  it.each([
    [
      'de',
      [
        '„',
        '“',
        '»',
        '«',
        'sagte',
        'er',
        'sie',
        'Jana Özdemir',
        ', dass',
        'habe',
        'Berlin',
        '3. Mai',
        '5 Euro',
      ],
    ],
    [
      'en',
      ['“', '”', '"', '‘', '’', 'said', 'he', 'she', 'Ann Lee', 'that', 'would', 'London', 'May 3', '$5'],
    ],
  ] as const)(
    'keeps the contract on any plain text, read as %s',
    (language, words) => {
      const text = hostileText([...words, ' ', ' ', ' ', '.', ',', ':', '\n\n', '\r\n', '\t'], {
        maxLength: 80,
      });
      fc.assert(
        fc.property(text, (content) => {
          const source = { id: 1, kind: 'text', content, url: null } as const;
          const result = read(toJsonLine(annotate(source, { language, only: null })));
          expect(result.text).toBe(content);
          expectSound(result);
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE_MS,
  );
});
