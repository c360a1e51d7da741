import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/ui/listing/excerpt.ts';
import { fold, matchRanges, searchTerms } from '../../src/ui/listing/search.ts';

const found = (text: string, query: string): string[] =>
  matchRanges(text, searchTerms(query)).map(([begin, end]) => text.slice(begin, end));

describe('fold', () => {
  it('makes case and accents equal', () => {
    expect(fold('Évêque GROẞE Straße')).toBe('eveque grosse strasse');
  });
});

describe('searchTerms', () => {
  it('splits at white space and forgets quotation marks', () => {
    expect(searchTerms('  „Neue  Brücke“ ')).toEqual(['neue', 'brucke']);
    expect(searchTerms(' \t')).toEqual([]);
  });
});

describe('matchRanges', () => {
  it.each([
    ['Die Brücke über die Elm', 'BRUCKE elm', ['Brücke', 'Elm']],
    ['Straße und Strasse', 'strass', ['Straß', 'Strass']],
    ['Wir fin\uFB01nden', 'fi', ['fi', '\uFB01']],
    ['e\u0301te\u0301', 'ete', ['e\u0301te\u0301']],
    ['aaaa', 'aa', ['aaaa']],
    ['abcd', 'bc ab', ['abc']],
    ['nothing', 'x', []],
  ])('finds in "%s" what "%s" asks for', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('gives ordered ranges inside the text that fold to what was asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (text, query) => {
          const terms = searchTerms(query);
          let last = 0;
          for (const [begin, end] of matchRanges(text, terms)) {
            expect(begin).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(begin);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(terms.some((term) => fold(text.slice(begin, end)).includes(term))).toBe(true);
            last = end;
          }
        },
      ),
    );
  });

  it('finds the same on the short way for plain text as on the long way for all text', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-cäéÜ „“–]{0,40}$/),
        fc.stringMatching(/^[a-cu]{1,2}$/),
        (text, query) => {
          const terms = searchTerms(query);
          // The ligature is outside the plain characters and takes no part in the match.
          expect(matchRanges(`${text}\uFB03`, terms)).toEqual(matchRanges(text, terms));
        },
      ),
    );
  });
});

describe('excerpt', () => {
  it('leaves short text as it is', () => {
    expect(excerpt('Kurz und gut', ['gut'])).toEqual({ text: 'Kurz und gut', matches: [[9, 12]] });
  });

  it('cuts long text so that the first match can be seen', () => {
    const { text, matches } = excerpt(`${'a'.repeat(5000)} nadel ${'b'.repeat(5000)}`, ['nadel']);
    expect(text.length).toBeLessThan(1000);
    expect(text.startsWith('… ')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(matches.map(([begin, end]) => text.slice(begin, end))).toEqual(['nadel']);
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (before, after) => {
        const { text } = excerpt(`${'x'.repeat(before)}${'😀'.repeat(900)}nadel${'y'.repeat(after)}`, [
          'nadel',
        ]);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
