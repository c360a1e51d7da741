import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['keeps hyphenated compounds whole', 'US-Außenminister Blinken', ['US-Außenminister', 'Blinken']],
    ['keeps decimals and times whole', '3,5 Mio um 18:30', ['3,5', 'Mio', 'um', '18:30']],
    ['parts a list of numbers at the space', '1, 2', ['1', ',', '2']],
    ['parts the possessive', "Obama's plan", ['Obama', "'s", 'plan']],
    ['keeps contractions', "They don't", ['They', "don't"]],
    [
      'keeps dotted abbreviations but not their last dot',
      'z.B. U.S. heute',
      ['z.B', '.', 'U.S', '.', 'heute'],
    ],
    ['keeps the hyphen after a dotted abbreviation', 'U.S.-backed', ['U.S.-backed']],
    ['keeps domains', 'laut Beispiel.de heute', ['laut', 'Beispiel.de', 'heute']],
    ['parts a full stop without a space', 'Ende.Der', ['Ende', '.', 'Der']],
    ['keeps gender endings', 'Leser:innen und Leser*in', ['Leser:innen', 'und', 'Leser*in']],
    ['parts a colon before another word', 'sagte:nein', ['sagte', ':', 'nein']],
    ['takes marks one by one', '„Ja“, sagte', ['„', 'Ja', '“', ',', 'sagte']],
    ['keeps combining marks in the word', 'Mu\u0308ller', ['Mu\u0308ller']],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('tells words, numbers and punctuation apart and knows capitals', () => {
    const tokens = tokenize('Der 5G-Ausbau kostet 240 €');
    expect(tokens.map((token) => token.kind)).toEqual(['word', 'word', 'word', 'number', 'punctuation']);
    expect(tokens.map((token) => token.capitalized)).toEqual([true, false, false, false, false]);
    expect(tokens[0]?.lower).toBe('der');
  });

  it('gives offsets into the whole text when a part is read', () => {
    expect(tokenize('aa bb cc', 3, 5)).toEqual([
      { begin: 3, end: 5, text: 'bb', lower: 'bb', kind: 'word', capitalized: false },
    ]);
  });

  it('covers every character that is not white space, once, in order', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'aB1.,-\'’": \n„“€', '\ud800', '😀', 'ß', '\u0301') });
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.begin).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.begin);
          expect(text.slice(at, token.begin)).toMatch(/^[\s\u200b\ufeff\p{Zs}]*$/u);
          expect(token.text).toBe(text.slice(token.begin, token.end));
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff\p{Zs}]*$/u);
      }),
    );
  });
});
