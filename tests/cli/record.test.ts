import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/cli/record.ts';
import { hostileText } from '../support/hostileText.ts';

const read = (line: string) => readRecord(Buffer.from(line));

describe('readRecord', () => {
  it('reads a text', () => {
    expect(read('{"id": 7, "text": "Hallo\\r\\n\\u0000"}')).toEqual({
      source: { id: 7, kind: 'text', content: 'Hallo\r\n\0', url: null },
    });
  });

  it('reads a page with or without its address, and leaves other fields alone', () => {
    expect(read('{"id":"a","html":"<p>x","url":"https://a.example/","lang":"de"}')).toEqual({
      source: { id: 'a', kind: 'html', content: '<p>x', url: 'https://a.example/' },
    });
    expect(read('{"id":"a","html":"<p>x","url":null}')).toMatchObject({ source: { url: null } });
  });

  it('keeps lone surrogates, direction marks and a byte order mark at the head of the file', () => {
    expect(read('\ufeff{"id":"a","text":"\\ud83d \\u202e"}')).toMatchObject({
      source: { content: '\ud83d \u202e' },
    });
  });

  it.each([
    ['{"id": 1', null, /^is not valid JSON \(/],
    ['hallo welt', null, /^is not valid JSON \(Unexpected token 'h'\)$/],
    ['[]', null, /needs an "id"|is not a JSON object/],
    ['"text"', null, /^is not a JSON object$/],
    ['null', null, /^is not a JSON object$/],
    ['{"text": "x"}', null, /^needs an "id" that is a string or a number$/],
    ['{"id": true, "text": "x"}', null, /^needs an "id" that is a string or a number$/],
    ['{"id": {"a": 1}, "text": "x"}', null, /^needs an "id" that is a string or a number$/],
    ['{"id": "a"}', 'a', /^has neither "text" nor "html"$/],
    ['{"id": "a", "text": null}', 'a', /^has a "text" that is not a string$/],
    ['{"id": "a", "html": 3}', 'a', /^has an "html" that is not a string$/],
    ['{"id": "a", "html": "<p>", "url": 3}', 'a', /^has a "url" that is not a string$/],
    ['{"id": "a", "text": "x", "html": "x"}', 'a', /^has both "text" and "html": leave one out$/],
    ['{"id": 0, "text": " \\n"}', 0, /^has an empty "text"$/],
    ['{"id": "a", "html": ""}', 'a', /^has an empty "html"$/],
  ])('says what is wrong with %s', (line, id, error) => {
    expect(read(line)).toEqual({ id, error: expect.stringMatching(error) });
  });

  it('says that a line is not UTF-8', () => {
    expect(readRecord(Buffer.from('{"id":"\xe4"}', 'latin1'))).toEqual({
      id: null,
      error: 'is not valid UTF-8',
    });
  });

  it('does not repeat the line in its message, however long', () => {
    const record = read(`x"${'y'.repeat(10_000)}`);
    expect('error' in record && record.error.length).toBeLessThan(100);
  });

  it('never throws, and never lets a prototype through', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), hostileText([...'{}[]":,\\'])), (line) => {
        const record = read(line);
        expect('source' in record || typeof record.error === 'string').toBe(true);
      }),
    );
    read('{"__proto__": {"id": "a", "text": "x"}, "constructor": {"prototype": {"polluted": 1}}}');
    expect('polluted' in {}).toBe(false);
    expect(read('{"__proto__": {"id": "a", "text": "x"}}')).toMatchObject({ id: null });
  });
});
