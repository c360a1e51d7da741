import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson, toJsonLine } from '../../src/export/json.ts';
import { hostileText } from '../support/hostileText.ts';
import { SAMPLE, withQuote } from './sample.ts';

describe('the JSON export', () => {
  it('keeps to the contract for a range of money', () => {
    const [entity] = SAMPLE.entities;
    if (!entity) throw new Error('The sample has no entity.');
    const range = { ...entity, type: 'money' as const, value: { amount: 5, amountTo: 7, currency: 'EUR' } };
    const result = JSON.parse(toJson({ ...SAMPLE, entities: [range] }));
    expect(result.entities[0].value).toEqual({ amount: 5, currency: 'EUR' });
  });

  it('has exactly the fields of the contract, in its order', () => {
    const result = JSON.parse(toJson(SAMPLE));
    expect(Object.keys(result)).toEqual([
      'id',
      'url',
      'language',
      'title',
      'byline',
      'published',
      'outlet',
      'isArticle',
      'text',
      'blocks',
      'quotes',
      'entities',
      'timing',
    ]);
    expect(Object.keys(result.quotes[0])).toEqual([
      'id',
      'kind',
      'spans',
      'cue',
      'speaker',
      'addressee',
      'confidence',
    ]);
    expect(Object.keys(result.entities[0])).toEqual([
      'id',
      'type',
      'name',
      'aliases',
      'role',
      'mentions',
      'value',
      'confidence',
    ]);
    expect(result.quotes[0].confidence).toBe(0.93);
    expect(result.timing).toEqual({ detectMs: 1.2, analyzeMs: 2 });
  });

  it('writes a line without a line break, equal to the indented form', () => {
    const text = 'Erste Zeile\nzweite\u2028dritte\r\n';
    const result = withQuote(text);
    expect(toJsonLine(result)).not.toMatch(/[\r\n]/);
    expect(JSON.parse(toJsonLine(result))).toEqual(JSON.parse(toJson(result)));
  });

  it('leaves out an address that is not http(s), and secrets in one that is', () => {
    expect(JSON.parse(toJson({ ...SAMPLE, url: 'data:text/html,x' })).url).toBeNull();
    expect(JSON.parse(toJson({ ...SAMPLE, url: 'https://user:pass@a.example/x' })).url).toBe(
      'https://a.example/x',
    );
  });

  it('keeps every code unit and every span through UTF-8, lone surrogates among them', () => {
    const units = hostileText(['a', '"', '\\', '\n']);
    fc.assert(
      fc.property(units, units, (before, words) => {
        const result = withQuote(before + words);
        const bytes = Buffer.from(toJsonLine(result), 'utf8');
        const back = JSON.parse(bytes.toString('utf8'));
        expect(back.text).toBe(result.text);
        const [begin, end] = back.quotes[0].spans[0];
        expect(back.text.slice(begin, end)).toBe(before + words);
      }),
    );
  });
});
