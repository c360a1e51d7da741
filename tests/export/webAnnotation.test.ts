import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWebAnnotation, toWebAnnotationLine, webAnnotationOf } from '../../src/export/webAnnotation.ts';
import { hostileText } from '../support/hostileText.ts';
import { SAMPLE, withQuote } from './sample.ts';

/** Keys that http://www.w3.org/ns/anno.jsonld defines, as far as a document like ours may use them. */
const TERMS = new Set([
  '@context',
  'id',
  'type',
  'label',
  'generator',
  'name',
  'total',
  'first',
  'startIndex',
  'items',
  'motivation',
  'body',
  'purpose',
  'value',
  'target',
  'source',
  'selector',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
]);

function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) keysOf(item, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      keysOf(inner, keys);
    }
  }
  return keys;
}

const targetsOf = (annotation: ReturnType<typeof webAnnotationOf>['first']['items'][number]) =>
  [annotation.target].flat();

describe('the Web Annotation export', () => {
  it('is a collection with one embedded page of annotations', () => {
    const collection = webAnnotationOf(SAMPLE);
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'Der Fluss steigt',
      total: 5,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    expect(collection.first.items).toHaveLength(5);
  });

  it('uses only terms of the model’s context', () => {
    for (const key of keysOf(webAnnotationOf(SAMPLE))) expect(TERMS).toContain(key);
  });

  it('gives every annotation, page and collection an absolute IRI of its own', () => {
    const collection = webAnnotationOf({ ...SAMPLE, url: null, id: 'ordner/mit leer.html' });
    const ids = [collection.id, collection.first.id, ...collection.first.items.map((item) => item.id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(URL.canParse(id)).toBe(true);
  });

  it('says who is quoted and how, with both selectors for every span', () => {
    const [direct] = webAnnotationOf(SAMPLE).first.items;
    expect(direct!.body).toEqual([
      { type: 'TextualBody', purpose: 'classifying', value: 'direct quotation' },
      { type: 'TextualBody', purpose: 'identifying', value: 'Jana Özdemir' },
    ]);
    expect(targetsOf(direct!)).toEqual([
      {
        source: 'https://zeitung.example/fluss?id=1',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Wir räumen',
            prefix: 'Der Fluss steigt\n\n„',
            suffix: '“, sagte Bürgermeisterin Jana Öz',
          },
          { type: 'TextPositionSelector', start: 19, end: 29 },
        ],
      },
      {
        source: 'https://zeitung.example/fluss?id=1',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'noch heute das Ufer.',
            prefix: 'eisterin Jana Özdemir am Montag, „'.slice(-32),
            suffix: '“ Das koste rund 2 Millionen Euro, erklärte sie.'.slice(0, 32),
          },
          { type: 'TextPositionSelector', start: 79, end: 99 },
        ],
      },
    ]);
  });

  it('does not let an address out that is not http(s)', () => {
    const written = toWebAnnotation({ ...SAMPLE, url: 'javascript:alert(1)' });
    expect(written).not.toContain('javascript');
  });

  it('counts positions in code points, and quotes exactly, over any text', () => {
    const text = hostileText(['😀', 'a', '\n']);
    fc.assert(
      fc.property(text, (words) => {
        // A span never cuts a character in two: no half of a pair at its edges.
        fc.pre(!/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words));
        const result = withQuote(words);
        const [annotation] = webAnnotationOf(result).first.items;
        const [quoted, position] = targetsOf(annotation!)[0]!.selector;
        const characters = Array.from(result.text, (character) =>
          /\p{Surrogate}/u.test(character) ? '\ufffd' : character,
        );
        const { start = -1, end = -1 } = position!;
        expect(characters.slice(start, end).join('')).toBe(quoted!.exact);
        expect(characters.slice(0, start).join('').endsWith(quoted!.prefix!)).toBe(true);
        expect(characters.slice(end).join('').startsWith(quoted!.suffix!)).toBe(true);
      }),
    );
  });

  it('writes the same on one line', () => {
    expect(toWebAnnotationLine(SAMPLE)).not.toContain('\n');
    expect(JSON.parse(toWebAnnotationLine(SAMPLE))).toEqual(JSON.parse(toWebAnnotation(SAMPLE)));
  });
});
