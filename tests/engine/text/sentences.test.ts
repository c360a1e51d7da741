import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';
import type { Language } from '../../../src/engine/types.ts';

function sentences(text: string, language: Language): string[] {
  const document = buildDocument(text, [{ begin: 0, end: text.length, kind: 'paragraph' }], language);
  return document.sentences.map((sentence) => text.slice(sentence.begin, sentence.end));
}

describe('sentences', () => {
  it.each<[Language, string[]]>([
    ['de', ['Er kam am 16. Mai nach Bonn.', 'Dann ging er.']],
    ['de', ['Sie feierte den 75. Jahrestag.', 'Die Gäste kamen.']],
    ['de', ['Er wurde Zweiter hinter Platz 3.', 'Das war 2004.', 'Ende gut.']],
    ['de', ['Dr. Anna Huber und Prof. Klein sprachen z.B. mit Hr. Maus.', 'Sie lachten.']],
    ['de', ['„Das geht nicht.“', 'Er lachte.']],
    ['de', ['„Kommst du?“, fragte er.', '„Ja!“, rief sie.']],
    ['de', ['„Nein!“ rief er.', 'Stille.']],
    ['de', ['Wir brauchen Plan B. Das ist klar.'].flatMap((s) => s.split(/(?<=B\.) /))],
    ['de', ['George W. Bush kam.', 'Papst Benedikt XVI. betete.']],
    ['de', ['„Wir sind bereit, … gemeinsam zu gehen.“']],
    ['de', ['Das ist so.', 'Er sagte nein.']],
    ['de', ['Das gilt nach Art. 5 und Nr. 7.', 'So ist diese Art.', 'Er ging.']],
    ['en', ['Mr. Smith of Acme Inc. said so.', 'He left the U.S. in May.']],
    ['en', ['He sold Acme Inc.', 'The buyer paid.']],
    ['en', ['She said no.', 'He wants No. 7 now.']],
    ['en', ['“Is that so?” he asked.', '“Yes.”', 'She left.']],
    ['en', ['It rose 3.5 percent at 9 a.m. on Monday.', 'Then it fell…', 'Nobody cared.']],
    ['en', ['John F. Kennedy spoke.', '(He was late.)', '“Well …”']],
    ['en', ['The end.Now it begins.'].flatMap((s) => ['The end.', s.slice(8)])],
  ])('%s %j', (language, expected) => {
    const text = expected.join(' ').replace('end. Now', 'end.Now');
    expect(sentences(text, language)).toEqual(expected);
  });

  it('never crosses a block', () => {
    const text = 'Eine Zeile ohne Punkt\n\nund noch eine';
    const document = buildDocument(text, blocksOfPlainText(text), 'de');
    expect(
      document.sentences.map((sentence) => [text.slice(sentence.begin, sentence.end), sentence.block]),
    ).toEqual([
      ['Eine Zeile ohne Punkt', 0],
      ['und noch eine', 1],
    ]);
  });

  it('cuts a sentence that never ends, so that its length is bounded', () => {
    const text = 'wort '.repeat(1000);
    const document = buildDocument(text, [{ begin: 0, end: text.length, kind: 'paragraph' }], 'de');
    expect(document.sentences.map((sentence) => sentence.endToken - sentence.firstToken)).toEqual([
      400, 400, 200,
    ]);
  });

  it('puts every token into exactly one sentence', () => {
    const soup = fc.string({
      unit: fc.constantFrom('Dr', 'a', 'B', ' ', '.', '!', '…', '"', '“', '„', '1', '\n\n'),
    });
    fc.assert(
      fc.property(soup, fc.constantFrom<Language>('de', 'en'), (text, language) => {
        const document = buildDocument(text, blocksOfPlainText(text), language);
        let token = 0;
        document.sentences.forEach((sentence, index) => {
          expect(sentence.firstToken).toBe(token);
          expect(sentence.endToken).toBeGreaterThan(token);
          for (; token < sentence.endToken; token++) expect(document.sentenceOfToken[token]).toBe(index);
          expect(sentence.begin).toBe(document.tokens[sentence.firstToken]?.begin);
          expect(sentence.end).toBe(document.tokens[sentence.endToken - 1]?.end);
        });
        expect(token).toBe(document.tokens.length);
        expect(document.sentenceOfToken.length).toBe(token);
      }),
    );
  });
});
