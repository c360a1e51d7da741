import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedQuoteModel } from '../../../../bench/shippedTagger.ts';
import { QUOTE_MODEL_LANGUAGES } from '../../../../src/engine/quotes/learned/modelFile.ts';
import type { Language } from '../../../../src/engine/types.ts';
import { cpuSeconds } from '../../../support/cpuSeconds.ts';
import { hostileText } from '../../../support/hostileText.ts';
import { type Named, quotesIn } from '../support.ts';

const models = { de: shippedQuoteModel('de'), en: shippedQuoteModel('en') };
const PARTS = [
  'Die Kammer sah es als erwiesen an, dass der Mann gelogen hat. ',
  'Er soll „nichts“ gewusst haben, ',
  'sagte Kolbe. ',
  'Wäre es so, hätte man es gemerkt; ',
  '“It works,” ',
  'she said, and that they would stay. ',
  'It would end soon. ',
  ', – : „ ',
  '\n\n',
];

const texts = fc.oneof(
  hostileText(PARTS),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('quotations with a model', () => {
  it.each(QUOTE_MODEL_LANGUAGES)('lie inside the text, in order, in %s', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { spans, speaker, confidence } of quotesIn(text, language, [], models[language])) {
          const [first] = spans;
          expect(first?.[0]).toBeGreaterThanOrEqual(last);
          last = first?.[0] ?? last;
          for (const [begin, end] of [...spans, ...(speaker ? [speaker.span] : [])]) {
            expect(begin).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(begin);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('hold all that rules find, word for word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = new Set(quotesIn(text, 'de', [], models.de).map(({ spans }) => JSON.stringify(spans)));
        for (const { spans } of quotesIn(text, 'de')) expect(found).toContain(JSON.stringify(spans));
      }),
    );
  });

  it('never overlap a rule’s find with what the model finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quotes = quotesIn(text, 'de', [], models.de);
        const learned = quotes.filter(({ rule }) => rule === 'de.learned-clause');
        for (const own of learned.flatMap(({ spans }) => spans)) {
          for (const other of quotes
            .filter(({ rule }) => rule !== 'de.learned-clause')
            .flatMap((q) => q.spans))
            expect(own[1] <= other[0] || other[1] <= own[0]).toBe(true);
        }
      }),
    );
  });

  it('leave alone who a frame names', () => {
    const text =
      'Der Rat tagte. Anna Kolbe war da. „Das geht so nicht“, sagte Holm. „Es bleibt dabei“, sagte Kolbe.';
    const named: Named[] = [{ name: 'Anna Kolbe', forms: ['Kolbe'] }, { name: 'Holm' }];
    const names = (model: typeof models.de | null) =>
      quotesIn(text, 'de', named, model).map(({ speaker }) => speaker?.name);
    expect(names(models.de)).toEqual(['Holm', 'Anna Kolbe']);
    expect(names(null)).toEqual(['Holm', 'Anna Kolbe']);
  });

  it('are those of rules for a model of another language', () => {
    const text = 'Die Kammer sah es als erwiesen an, dass der Mann gelogen hat.';
    expect(quotesIn(text, 'de', [], models.en)).toEqual(quotesIn(text, 'de'));
    expect(quotesIn(text, 'de', [], models.de)).not.toEqual(quotesIn(text, 'de'));
  });

  it.each<[string, Language, string]>([
    ['sentences', 'de', 'Er soll gewusst haben, dass es brennt, sagte Kolbe, der dabei war. Sie sei da. '],
    ['one sentence of clauses', 'de', 'dass er gehen soll, weil es so sei, '],
    ['one clause', 'de', 'der Mann soll das Haus am See gesehen haben '],
    ['English sentences', 'en', '“It works,” she said, and it would end. Holm was there, too. '],
  ])('take time that grows with the text alone: %s', (_case, language, part) => {
    const time = (length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length));
      const model = models[language];
      return cpuSeconds(() => quotesIn(text, language, [], model));
    };
    time(20_000);
    expect(time(160_000)).toBeLessThan(Math.max(0.04, 8 * 4 * time(20_000)));
  });
});
