import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuoteModel, QuoteModelFileError } from '../../../../src/engine/quotes/learned/index.ts';
import { writeQuoteModel } from '../../../../training/quotes/modelWriter.ts';

const weights = (...values: number[]) => Float64Array.from(values);
const shipped = (language: 'de' | 'en') =>
  new Uint8Array(readFileSync(new URL(`../../../../models/quotes-${language}.bin`, import.meta.url)));

describe('the file of a quotation model', () => {
  it('gives back what was written, as exactly as a byte a weight can', () => {
    const written: [Float64Array, Float64Array] = [weights(1.27, -0.5, 0, 0.01), weights(-2.54, 2)];
    const model = createQuoteModel(writeQuoteModel('en', written));
    expect(model.language).toBe('en');
    [model.clauses, model.speakers].forEach((part, index) => {
      const own = written[index] ?? weights();
      expect(2 ** (part?.bits ?? 0)).toBe(own.length);
      own.forEach((weight, slot) => {
        expect((part?.weights[slot] ?? 0) * (part?.scale ?? 0)).toBeCloseTo(weight, 1);
      });
    });
  });

  it('may leave out clauses', () => {
    expect(createQuoteModel(writeQuoteModel('de', [null, weights(1, 2)])).clauses).toBeNull();
  });

  it('is read wherever it lies in a larger buffer', () => {
    const bytes = writeQuoteModel('de', [weights(1, -1), weights(2, -2)]);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(createQuoteModel(larger.subarray(3))).toEqual(createQuoteModel(bytes));
  });

  it.each([
    ['empty', () => new Uint8Array(), 'header'],
    [
      'something else',
      () => new TextEncoder().encode('{"not": "a model", "at": "all, at all"}'),
      'not a quotation',
    ],
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 1), 'bytes long'],
    ['longer', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0), 'bytes long'],
    ['of another version', (bytes: Uint8Array) => bytes.with(4, 99), 'version'],
    ['damaged', (bytes: Uint8Array) => bytes.with(bytes.length - 2, 77), 'checksum'],
    ['damaged in its header', (bytes: Uint8Array) => bytes.with(16, 9), 'checksum'],
  ])('is refused when it is %s, with the reason', (_case, change, reason) => {
    const bytes = writeQuoteModel('de', [weights(1, -1), weights(2, -2)]);
    expect(() => createQuoteModel(change(bytes))).toThrow(QuoteModelFileError);
    expect(() => createQuoteModel(change(bytes))).toThrow(reason);
  });

  it('never makes a reader fail in any other way', () => {
    const bytes = writeQuoteModel('de', [weights(1, -1), weights(2, -2)]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, length) => {
        try {
          createQuoteModel(bytes.with(at, value).slice(0, length));
        } catch (error) {
          expect(error).toBeInstanceOf(QuoteModelFileError);
        }
      }),
    );
  });

  it.each(['de', 'en'] as const)('ships for %s, small enough', (language) => {
    const bytes = shipped(language);
    expect(createQuoteModel(bytes).language).toBe(language);
    expect(bytes.length).toBeLessThan(300_000);
  });
});
