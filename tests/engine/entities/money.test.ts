import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/engine/entities/money/findMoney.ts';
import { LANGUAGES } from '../../../src/engine/types.ts';

for (const language of LANGUAGES) {
  describe(`sums of money, ${language}`, () => {
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
