import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language, Quote } from '../../../src/engine/types.ts';
import { quotesIn } from './support.ts';

/** Pieces from which nonsense is made that looks like news: frames, conjunctions, marks, names, breaks. */
const PIECES = [
  'sagte',
  'sagen',
  'Kolbe',
  'Er',
  'sie',
  'dass',
  'sei',
  'habe',
  'zu',
  'gehen',
  'laut',
  'nach',
  'Angaben',
  'der',
  'zufolge',
  'so',
  'wie',
  'mitteilte',
  'hieß',
  'es',
  'said',
  'that',
  'he',
  'according',
  'to',
  'Holt',
  'calling',
  'the',
  ',',
  '.',
  ':',
  ';',
  '–',
  '„',
  '“',
  '”',
  '"',
  "'",
  '’',
  '»',
  '«',
  '(',
  ')',
  '!',
  '?',
  '…',
  '\n\n',
  '\ud800',
  '5',
  'und',
  'and',
];
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const languages = fc.constantFrom<Language>('de', 'en');

function everySpan(quote: Quote): (readonly [number, number])[] {
  return [
    ...quote.spans,
    ...(quote.cue?.spans ?? []),
    ...(quote.speaker ? [quote.speaker.span] : []),
    ...(quote.addressee ? [quote.addressee.span] : []),
  ];
}

describe('findQuotes on any text', () => {
  it('keeps every span inside the text and not empty', () => {
    fc.assert(
      fc.property(fc.oneof(news, glued, fc.string({ unit: 'binary' })), languages, (text, language) => {
        for (const quote of quotesIn(text, language)) {
          expect(quote.spans.length).toBeGreaterThan(0);
          for (const [begin, end] of everySpan(quote)) {
            expect(begin).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(begin);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('orders quotes by their first span and the spans of each without overlap', () => {
    fc.assert(
      fc.property(news, languages, (text, language) => {
        let last = 0;
        for (const quote of quotesIn(text, language)) {
          expect(quote.spans[0]?.[0]).toBeGreaterThanOrEqual(last);
          last = quote.spans[0]?.[0] ?? 0;
          for (const spans of [quote.spans, quote.cue?.spans ?? []]) {
            spans.forEach(([begin], index) => {
              expect(begin).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
            });
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives numbered ids, a rule, and a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(news, languages, (text, language) => {
        quotesIn(text, language).forEach((quote, index) => {
          expect(quote.id).toBe(`q${index + 1}`);
          expect(quote.rule).toMatch(new RegExp(`^${language}\\.[a-z0-9-]+$`));
          expect(quote.confidence).toBeGreaterThan(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          expect(quote.speaker?.text ?? '').toBe(quote.speaker ? text.slice(...quote.speaker.span) : '');
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('confidence', () => {
  const only = (text: string) => quotesIn(text, 'de')[0]?.confidence ?? 0;
  it('is higher for words in marks with a frame than for those without', () => {
    expect(only('„Wir gehen jetzt nach Hause“, sagte Kolbe.')).toBeGreaterThan(
      only('„Wir gehen jetzt nach Hause.“'),
    );
  });
  it('is higher with a named speaker than with a pronoun nobody resolves', () => {
    expect(only('Kolbe sagte, dass es brenne.')).toBeGreaterThan(only('Er sagte, dass es brenne.'));
  });
  it('never calls a speaker sure who is only carried over', () => {
    const carried = quotesIn('Kolbe sagte, sie sei müde. Sie habe lange gearbeitet.', 'de')[1];
    expect(carried?.speaker?.text).toBe('Kolbe');
    expect(carried?.confidence).toBeLessThan(0.8);
  });
  it('is higher with a speaker than without', () => {
    expect(only('Kolbe befürchtet, dass es brennt.')).toBeGreaterThan(
      only('Es wird befürchtet, dass es brennt.'),
    );
  });
});
