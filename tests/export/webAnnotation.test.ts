import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toWebAnnotation, toWebAnnotationLine, webAnnotationOf } from '../../src/export/webAnnotation.ts';
import { hostileText } from '../support/hostileText.ts';
import { SAMPLE, withQuote } from './sample.ts';
import { collectionSchema } from './webAnnotationModel.ts';

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

  it('keeps the model’s rules, and uses none but its terms', () => {
    expect(v.safeParse(collectionSchema, webAnnotationOf(SAMPLE)).issues ?? []).toEqual([]);
    const bare = { ...SAMPLE, title: null, url: null, language: null, quotes: [], entities: [] };
    expect(v.safeParse(collectionSchema, webAnnotationOf(bare)).issues ?? []).toEqual([]);
  });

  it.each([
    ['a term that the context does not know', { speaker: 'Jana' }],
    ['no context', { '@context': undefined }],
    ['a number of annotations that is not theirs', { total: 4 }],
    ['an id that is no address', { id: 'annotations' }],
  ])('is judged by rules that refuse %s', (_, change) => {
    expect(v.safeParse(collectionSchema, { ...webAnnotationOf(SAMPLE), ...change }).success).toBe(false);
  });

  it('keeps the model’s rules whatever the page says', () => {
    fc.assert(
      fc.property(hostileText(['😀', '\n']), hostileText(['"', '\\']), (words, title) => {
        const written = toWebAnnotation(withQuote(words, { title, id: title, url: title }));
        expect(v.safeParse(collectionSchema, JSON.parse(written)).issues ?? []).toEqual([]);
      }),
    );
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
      {
        type: 'TextualBody',
        purpose: 'classifying',
        value: 'direct quotation',
        format: 'text/plain',
        language: 'en',
      },
      {
        type: 'TextualBody',
        purpose: 'identifying',
        value: 'Jana Özdemir',
        format: 'text/plain',
        language: 'de',
      },
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
