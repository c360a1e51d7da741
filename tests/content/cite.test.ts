import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteAt } from '../../src/content/cite.ts';
import { onlyVoiceIn, voiceAgain } from '../../src/content/onlyVoice.ts';
import type { Quote, Span } from '../../src/engine/types.ts';
import type { Mark } from '../../src/overlay/plan.ts';

const quote = (id: string, spans: readonly Span[], name: string | null = null, entity = id): Quote => ({
  id,
  kind: 'direct',
  spans,
  cue: null,
  speaker: name === null ? null : { span: [0, 1], text: name, name, entity },
  addressee: null,
  confidence: 0.9,
  rule: 'test',
});

describe('the quotation that a selection is about', () => {
  const outer = quote('outer', [[10, 60]]);
  const inner = quote('inner', [[20, 40]]);
  const split = quote('split', [
    [100, 110],
    [120, 140],
  ]);
  const all = [outer, inner, split];

  test.each<[string, Span, string | null, readonly Span[]]>([
    ['inside one', [12, 18], 'outer', [[12, 18]]],
    ['inside two, the inner one', [22, 30], 'inner', [[22, 30]]],
    ['over all of one and its frame', [5, 70], 'outer', [[10, 60]]],
    ['over both parts and what stands between them', [100, 140], 'split', split.spans],
    ['beside all', [70, 90], null, []],
    ['with little of one in it', [55, 95], null, []],
  ])('%s', (_, selection, id, spans) => {
    const found = quoteAt(all, selection);
    expect(found?.quote.id ?? null).toBe(id);
    expect(found?.spans ?? []).toEqual(spans);
  });

  test('is never cited beyond the selection, or beyond itself', () => {
    const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 50 })).map(([at, n]): Span => [at, at + n]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), span, (spans, [begin, end]) => {
        const quotes = spans.map((one, index) => quote(`q${index}`, [one]));
        const found = quoteAt(quotes, [begin, end]);
        for (const [from, to] of found?.spans ?? []) {
          expect(from).toBeGreaterThanOrEqual(begin);
          expect(to).toBeLessThanOrEqual(end);
          expect(found!.quote.spans.some(([first, last]) => first <= from && to <= last)).toBe(true);
        }
      }),
    );
  });
});

describe('the only voice', () => {
  const markOf = (one: Quote): Mark => ({
    span: one.spans[0]!,
    kind: 'direct',
    highlight: 'pressmark-direct-1',
    subject: { type: 'quote', quote: one, hue: 0 },
  });
  const before = [
    markOf(quote('q1', [[0, 5]], 'Holt', 'e1')),
    markOf(quote('q2', [[6, 9]], 'Mira Holt', 'e1')),
  ];

  test('is known by its key, and called by its fullest name', () => {
    expect(onlyVoiceIn(before, 'entity:e1')).toEqual({ voice: 'entity:e1', name: 'Mira Holt' });
    expect(onlyVoiceIn(before, 'entity:e2')).toBeNull();
    expect(onlyVoiceIn(before, null)).toBeNull();
  });

  test('is the same person in another text, whatever key that gives them', () => {
    const only = onlyVoiceIn(before, 'entity:e1');
    const after = [
      markOf(quote('q1', [[0, 5]], 'Jo Pike', 'e1')),
      markOf(quote('q2', [[6, 9]], 'Mira Holt', 'e7')),
    ];
    expect(voiceAgain(only, after)).toEqual({ voice: 'entity:e7', name: 'Mira Holt' });
    expect(voiceAgain(only, after.slice(0, 1))).toBeNull();
  });
});
