import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/engine/entities/dates/findDates.ts';
import { LANGUAGES } from '../../../src/engine/types.ts';

for (const language of LANGUAGES) {
  describe(`dates, ${language}`, () => {
    it('gives ordered spans inside any text, and never throws', () => {
      const piece = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          ' ',
          '16.',
          '5.',
          'Mai',
          'May',
          '2024',
          '–',
          'bis',
          'to',
          'Ende',
          'last',
          'letzten',
          'year',
          'Jahr',
          ',',
          '\n',
          '1990',
          's',
          'er',
          '/',
          '3',
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), fc.option(fc.string()), (pieces, published) => {
          const text = pieces.join('');
          let last = 0;
          for (const { span, value, confidence } of findDates(text, language, published)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            if (value)
              expect(value.iso).toMatch(
                /^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d)?(?:\/\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d)?)?$/,
              );
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }),
      );
    });
  });
}

describe('dates on the calendar', () => {
  const iso = (text: string, published: string) => findDates(text, 'en', published)[0]?.value?.iso;

  it('crosses the turn of a year', () => {
    expect(iso('He left yesterday.', '2024-01-01')).toBe('2023-12-31');
    expect(iso('He left last month.', '2024-01-15')).toBe('2023-12');
    expect(iso('It happened on December 30.', '2024-01-02')).toBe('2023-12-30');
  });

  it('knows leap years', () => {
    expect(iso('It snowed on February 29, 2023.', '2024-05-17')).toBeUndefined();
    expect(iso('It snowed on February 29, 2024.', '2024-05-17')).toBe('2024-02-29');
  });

  it('takes no anchor from what is no date', () => {
    expect(iso('They met on Thursday.', 'yesterday')).toBeUndefined();
    expect(iso('They met on Thursday.', '2024-13-45')).toBeUndefined();
  });
});
