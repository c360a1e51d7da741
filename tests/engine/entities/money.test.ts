import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/engine/entities/money/findMoney.ts';
import { LANGUAGES, type MoneyValue } from '../../../src/engine/types.ts';
import { readTable } from './expressionTable.ts';

const written = (value: MoneyValue | null): string => {
  if (!value) return '?';
  const range = value.amountTo === undefined ? '' : `-${value.amountTo}`;
  return `${value.amount}${range} ${value.currency}`;
};

for (const language of LANGUAGES) {
  describe(`sums of money, ${language}`, () => {
    const table = readTable(`money-${language}.tsv`);

    it('has a table worth the name', () => {
      expect(table.length).toBeGreaterThanOrEqual(60);
    });

    it.each(table)('$text', ({ text, spans, values }) => {
      const found = findMoney(text, language);
      expect(found.map(({ span }) => text.slice(...span))).toEqual(spans.map((span) => text.slice(...span)));
      expect(found.map(({ span }) => span)).toEqual(spans);
      expect(found.map(({ value }) => written(value))).toEqual(values);
    });

    it('gives ordered spans inside any text and finite amounts, and never throws', () => {
      const piece = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          ' ',
          '$',
          '€',
          '1.200',
          '5',
          ',',
          '50',
          'Millionen',
          'million',
          'Euro',
          'dollars',
          'bis',
          'to',
          '–',
          'US-',
          'half a',
          'Mrd.',
          'bn',
          '999999999999999',
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const { span, value } of findMoney(text, language)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
            if (value) expect(Number.isFinite(value.amount)).toBe(true);
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }),
      );
    });
  });
}
