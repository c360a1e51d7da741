import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashString } from '../../../../src/engine/entities/crf/hash.ts';
import { createCrfTagger, ModelFileError } from '../../../../src/engine/entities/crf/index.ts';
import { HEADER_BYTES, parseModel } from '../../../../src/engine/entities/crf/modelFile.ts';
import { buildDocument } from '../../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../../src/engine/text/plainText.ts';
import { writeModel } from '../../../../training/crf/modelWriter.ts';
import { buildTable, openTable } from '../../../../training/crf/tableBuilder.ts';
import { trainToy } from './toy.ts';

const built = trainToy();
const bytes = writeModel(built);

describe('the model file', () => {
  it('gives back what was written', () => {
    const model = parseModel(bytes);
    expect(model.language).toBe('de');
    expect(model.scale).toBe(built.model.scale);
    expect(model.temperature).toBe(built.model.temperature);
    expect(model.transitions).toEqual(built.model.transitions);
    expect(
      Buffer.compare(
        Buffer.from(model.weights.buffer, model.weights.byteOffset, model.weights.length),
        Buffer.from(built.model.weights),
      ),
    ).toBe(0);
    expect(model.lexicon.words.find(hashString('erna'))).toBeGreaterThanOrEqual(0);
    expect(model.lexicon.words.find(hashString('kassel'))).toBe(-1);
  });

  it('can lie anywhere in memory', () => {
    for (const shift of [0, 1, 3, 8]) {
      const room = new Uint8Array(bytes.length + shift);
      room.set(bytes, shift);
      expect(parseModel(room.subarray(shift)).scale).toBe(built.model.scale);
    }
  });

  it.each([0, 3, HEADER_BYTES - 1, HEADER_BYTES, 1000, bytes.length - 1])(
    'is refused when cut off at %d bytes',
    (length) => {
      expect(() => createCrfTagger(bytes.slice(0, length))).toThrow(ModelFileError);
    },
  );

  it('is refused when it is something else, of another version, or longer than it says', () => {
    const changed = (at: number, value: number) => {
      const copy = bytes.slice();
      copy[at] = value;
      return copy;
    };
    expect(() => parseModel(new TextEncoder().encode('{"weights": []}'.repeat(20)))).toThrow(
      'not a name model',
    );
    expect(() => parseModel(changed(4, 99))).toThrow('version 99');
    expect(() => parseModel(new Uint8Array([...bytes, 0]))).toThrow('bytes long');
  });

  it('is refused when any byte behind the header is damaged', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: HEADER_BYTES, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const copy = bytes.slice();
          copy[at] = (copy[at] ?? 0) ^ flip;
          expect(() => parseModel(copy)).toThrow('checksum');
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never fails with anything but its own error, whatever the header says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: HEADER_BYTES - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, value) => {
          const copy = bytes.slice();
          copy[at] = value;
          try {
            parseModel(copy);
          } catch (error) {
            expect(error).toBeInstanceOf(ModelFileError);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the bucket table', () => {
  it('finds every key that was stored, and few others', () => {
    const keys = Array.from({ length: 5000 }, (_, i) => hashString(`key ${i}`));
    const built = buildTable(keys, 16);
    const table = openTable(built);
    built.order.forEach((key, row) => {
      expect(table.find(keys[key] ?? 0)).toBe(row);
    });
    expect(built.order.length).toBeGreaterThan(4995);
    let wrong = 0;
    for (let i = 0; i < 5000; i++) if (table.find(hashString(`other ${i}`)) >= 0) wrong++;
    expect(wrong).toBeLessThan(10);
  });
});

describe('the tagger on any text', () => {
  const tagger = createCrfTagger(bytes);

  it('returns ordered spans without overlaps, inside the text and between its tokens', () => {
    const word = fc.constantFrom(
      'Erna',
      'Quast',
      'Lindau',
      'nach',
      'ERNA',
      'Quasts',
      '.',
      '“',
      '\n\n',
      '3,5',
      "d'Or",
      '𝒜',
      '\ud800',
      'İ',
      'ﬁ',
    );
    const text = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
        .map((units) => String.fromCharCode(...units)),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (t) => {
        const document = buildDocument(t, blocksOfPlainText(t), 'de');
        const begins = new Set(document.tokens.map((token) => token.begin));
        const ends = new Set(document.tokens.map((token) => token.end));
        const mentions = tagger.tag(document);
        const bad = mentions.filter(
          ({ span, confidence }, index) =>
            span[0] < (mentions[index - 1]?.span[1] ?? 0) ||
            span[1] <= span[0] ||
            !begins.has(span[0]) ||
            !ends.has(span[1]) ||
            !(confidence >= 0 && confidence <= 1),
        );
        expect(bad).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same names whatever it read before', () => {
    const text = 'Gestern reiste Erna Quast nach Kassel.';
    const document = buildDocument(text, blocksOfPlainText(text), 'de');
    const fresh = createCrfTagger(bytes).tag(document);
    tagger.tag(buildDocument('Worms. '.repeat(50), blocksOfPlainText('Worms. '.repeat(50)), 'de'));
    expect(tagger.tag(document)).toEqual(fresh);
  });
});
