import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/engine/types.ts';
import type { Outcome, PaintRequest, Reading } from '../../src/platform/messages.ts';
import {
  areBlocks,
  catalogueAnswerSchema,
  followAnswerSchema,
  outcomeSchema,
  ownRequestSchemas,
  tabAnswerSchemas,
  tabRequestSchemas,
} from '../../src/platform/schemas.ts';

const reading: Reading = {
  url: 'https://news.example/a',
  title: 'Title',
  byline: ['Jo Doe'],
  published: null,
  outlet: null,
  pageLanguage: 'en',
  isArticle: true,
  text: 'Title\n\n“Yes,” she said.',
  blocks: [
    { begin: 0, end: 5, kind: 'headline' },
    { begin: 7, end: 23, kind: 'paragraph' },
  ],
};

const quote: Quote = {
  id: 'q1',
  kind: 'direct',
  spans: [[8, 12]],
  cue: { spans: [[18, 22]], lemma: 'say', stance: 'neutral' },
  speaker: { span: [14, 17], text: 'she', name: null, entity: null },
  addressee: null,
  confidence: 0.8,
  rule: 'marks',
};

const paint: PaintRequest = {
  type: 'paint',
  revision: 1,
  part: 0,
  parts: 1,
  language: 'en',
  annotations: {
    quotes: [quote],
    entities: [
      {
        id: 'e1',
        type: 'money',
        name: '5 euros',
        aliases: [],
        role: null,
        mentions: [{ span: [0, 5], kind: 'name' }],
        value: { amount: 5, currency: 'EUR' },
        confidence: 1,
      },
      {
        id: 'e2',
        type: 'money',
        name: '5 to 7 euros',
        aliases: [],
        role: null,
        mentions: [{ span: [0, 12], kind: 'name' }],
        value: { amount: 5, amountTo: 7, currency: 'EUR' },
        confidence: 1,
      },
    ],
  },
};

function accepts(schema: v.GenericSchema, value: unknown): boolean {
  return v.safeParse(schema, value).success;
}

const requestSchemas = { ...tabRequestSchemas, ...ownRequestSchemas };

describe('what is well formed passes unchanged', () => {
  test('a request to paint', () => {
    expect(v.parse(requestSchemas.paint, paint)).toEqual(paint);
  });

  test('an outcome with a report', () => {
    const outcome: Outcome = {
      state: 'found',
      report: {
        reading,
        language: 'en',
        annotations: paint.annotations,
        namesByLists: false,
        quotesByRules: false,
        timing: { readMs: 1, analyzeMs: 2.5 },
      },
    };
    expect(v.parse(outcomeSchema, outcome)).toEqual(outcome);
  });

  test.each([
    ['setOnlyVoice', { type: 'setOnlyVoice', voice: 'entity:e3' }, { voice: null }],
    ['getView', { type: 'getView' }, { onlyVoice: 'text:ein sprecher' }],
    ['step', { type: 'step', direction: 'previous' }, { found: true }],
    ['cite', { type: 'cite', words: 'a few', last: false }, { cited: false }],
  ] as const)('what is said of marks: %s', (type, request, answer) => {
    expect(v.parse(requestSchemas[type], request)).toEqual(request);
    expect(v.parse(tabAnswerSchemas[type], answer)).toEqual(answer);
    expect(accepts(requestSchemas[type], { ...request, type: 'other' })).toBe(false);
  });

  test('what the page tells the extension of its marks', () => {
    const notice = { type: 'viewChanged', onlyVoice: null };
    expect(v.parse(ownRequestSchemas.viewChanged, notice)).toEqual(notice);
    expect(accepts(ownRequestSchemas.viewChanged, { ...notice, onlyVoice: 3 })).toBe(false);
  });

  test('a reading, and none', () => {
    const answer = { kind: 'read', revision: 3, reading, hasSelection: false, readMs: 0 };
    expect(v.parse(tabAnswerSchemas.read, answer)).toEqual(answer);
    expect(accepts(tabAnswerSchemas.read, { ...answer, reading: null })).toBe(true);
    expect(accepts(tabAnswerSchemas.read, { kind: 'notWebPage' })).toBe(true);
  });
});

describe('what is malformed is refused', () => {
  const withQuote = (change: object): unknown => ({
    ...paint,
    annotations: { ...paint.annotations, quotes: [{ ...quote, ...change }] },
  });

  test.each([
    ['a span backwards', withQuote({ spans: [[5, 2]] })],
    ['a span below zero', withQuote({ spans: [[-1, 2]] })],
    ['half a code unit', withQuote({ spans: [[0.5, 2]] })],
    ['no number', withQuote({ spans: [[Number.NaN, 2]] })],
    ['a span of three', withQuote({ spans: [[1, 2, 3]] })],
    ['a strange kind', withQuote({ kind: 'rumour' })],
    ['too much confidence', withQuote({ confidence: 1.5 })],
    ['a speaker without words', withQuote({ speaker: { span: [0, 1], name: 'X', entity: null } })],
  ])('a quotation with %s', (_, value) => {
    expect(accepts(requestSchemas.paint, value)).toBe(false);
  });

  test.each([
    [
      'overlapping',
      [
        { begin: 0, end: 5, kind: 'paragraph' },
        { begin: 4, end: 6, kind: 'paragraph' },
      ],
    ],
    ['outside the text', [{ begin: 0, end: 500, kind: 'paragraph' }]],
    ['of unknown kind', [{ begin: 0, end: 5, kind: 'script' }]],
    ['not objects', [null]],
  ])('blocks that are %s', (_, blocks) => {
    const answer = {
      kind: 'read',
      revision: 0,
      reading: { ...reading, blocks },
      hasSelection: false,
      readMs: 0,
    };
    expect(accepts(tabAnswerSchemas.read, answer)).toBe(false);
  });

  test('a request for no tab', () => {
    for (const tabId of [-1, 1.5, '1', null]) {
      expect(accepts(requestSchemas.annotate, { type: 'annotate', tabId, scope: 'page', asker: 'a' })).toBe(
        false,
      );
    }
  });
});

describe('hostile values', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true });

  test('nothing makes a schema throw', () => {
    const schemas = [
      ...Object.values(requestSchemas),
      ...Object.values(tabAnswerSchemas),
      outcomeSchema,
      followAnswerSchema,
      catalogueAnswerSchema,
    ];
    fc.assert(
      fc.property(anything, (value) => {
        for (const schema of schemas) v.safeParse(schema as v.GenericSchema, value);
      }),
    );
  });

  test('nor does a message with anything in the place of a field', () => {
    const fields = Object.keys(quote);
    fc.assert(
      fc.property(fc.constantFrom(...fields, '__proto__', 'constructor'), anything, (field, value) => {
        const hostile = JSON.parse(JSON.stringify(quote)) as Record<string, unknown>;
        Object.defineProperty(hostile, field, { value, enumerable: true });
        const request = { ...paint, annotations: { quotes: [hostile], entities: [] } };
        const result = v.safeParse(requestSchemas.paint, request);
        if (result.success) {
          const [parsed] = result.output.annotations.quotes;
          expect(Object.keys(parsed!).sort()).toEqual(fields.sort());
          expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
        }
      }),
    );
  });

  test('blocks that pass cover ordered, disjoint stretches of the text', () => {
    const block = fc.record({
      begin: fc.integer({ min: -2, max: 12 }),
      end: fc.integer({ min: -2, max: 12 }),
      kind: fc.constantFrom('paragraph', 'caption', 'nonsense'),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const ordered = blocks.every(
          ({ begin, end }, index) =>
            begin >= 0 && end >= begin && end <= 10 && begin >= (blocks[index - 1]?.end ?? 0),
        );
        const known = blocks.every(({ kind }) => kind !== 'nonsense');
        expect(areBlocks(blocks, 10)).toBe(ordered && known);
      }),
    );
  });
});
