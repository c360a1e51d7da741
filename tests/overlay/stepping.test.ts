import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, Quote, Span } from '../../src/engine/types.ts';
import { lookUpAddress, quoteControls } from '../../src/overlay/cardActions.ts';
import { type Mark, planMarks } from '../../src/overlay/plan.ts';
import { sameStop, stepFrom, stopsOf, stopsOfVoice, stopsToTake } from '../../src/overlay/stepping.ts';
import { runToEnd } from '../support/runToEnd.ts';

//            0         1         2         3         4         5         6
//            0123456789012345678901234567890123456789012345678901234567890
const TEXT = '“It is done,” said Mira Holt, “and it stays.” “Is it?” Jo asked.';

const quote = (id: string, spans: readonly Span[], entity: string | null): Quote => ({
  id,
  kind: 'direct',
  spans,
  cue: null,
  speaker: entity === null ? null : { span: [19, 28], text: entity, name: entity, entity },
  addressee: null,
  confidence: 0.9,
  rule: 'test',
});
const mira: Entity = {
  id: 'mira',
  type: 'person',
  name: 'Mira Holt',
  aliases: [],
  role: null,
  mentions: [{ span: [19, 28], kind: 'name' }],
  value: null,
  confidence: 1,
};
const interrupted = quote(
  'q1',
  [
    [1, 11],
    [31, 43],
  ],
  'mira',
);
const asked = quote('q2', [[47, 53]], 'jo');
const again = quote('q3', [[54, 56]], 'mira');
const marksOf = (quotes: Quote[], entities: Entity[] = [mira]): Mark[] =>
  runToEnd(planMarks({ quotes, entities }, TEXT));

describe('stops', () => {
  test('are quotations, each once however often it is interrupted, and mentions, in the order of the text', () => {
    const stops = stopsOf(marksOf([interrupted, asked]));
    expect(stops.map(({ spans }) => spans)).toEqual([interrupted.spans, [[19, 28]], [[47, 53]]]);
  });

  test('lead through quotations, and through names where there is no quotation', () => {
    const both = stopsOf(marksOf([interrupted, asked]));
    expect(stopsToTake(both).map(({ spans }) => spans)).toEqual([interrupted.spans, [[47, 53]]]);
    const names = stopsOf(marksOf([]));
    expect(names).toHaveLength(1);
    expect(stopsToTake(names)).toEqual(names);
    expect(stopsToTake([])).toEqual([]);
  });

  test('of one voice are its quotations only', () => {
    const stops = stopsOfVoice(stopsOf(marksOf([interrupted, asked, again])), 'entity:mira');
    expect(stops.map(({ spans }) => spans)).toEqual([interrupted.spans, again.spans]);
  });

  test('are known again in another analysis of the same text', () => {
    const [first, second] = stopsOf(marksOf([interrupted, asked]));
    const [anew] = stopsOf(marksOf([{ ...interrupted }, asked]));
    expect(sameStop(first!, anew!)).toBe(true);
    expect(sameStop(second!, anew!)).toBe(false);
  });

  test('are gone through in a circle, and back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(), (count, start) => {
        const index = start % count;
        const next = stepFrom(index, 'next', count);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
        expect(stepFrom(next, 'previous', count)).toBe(index);
      }),
    );
  });
});

describe('the controls of a quotation', () => {
  test('say which of the voice’s it is, and whether the voice is the only one marked', () => {
    const marks = marksOf([interrupted, asked, again]);
    expect(quoteControls(again, marks, 'entity:mira', 'Mira Holt', 'en-GB')).toEqual({
      quote: again,
      place: { number: 2, count: 2 },
      isOnly: true,
      lookUp: 'https://en.wikipedia.org/w/index.php?search=Mira%20Holt',
    });
    expect(quoteControls(asked, marks, 'entity:mira', null, 'en')).toMatchObject({
      place: null,
      isOnly: false,
      lookUp: null,
    });
  });

  test('offer no steps and no singling out where nobody knows who speaks', () => {
    const nobody = quote('q4', [[1, 11]], null);
    expect(quoteControls(nobody, marksOf([nobody]), null, null, 'de')).toEqual({
      quote: nobody,
      place: null,
      isOnly: null,
      lookUp: null,
    });
  });
});

describe('the address to look a name up at', () => {
  test('is an address of Wikipedia over TLS, whatever name and language a page has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, language) => {
        const url = new URL(lookUpAddress(name, language));
        expect(url.protocol).toBe('https:');
        expect(url.hostname).toMatch(/^[a-z]{2,3}\.wikipedia\.org$/);
        expect([...url.searchParams.keys()]).toEqual(['search']);
      }),
    );
  });

  test.each([
    ['de-AT', 'de'],
    ['EN', 'en'],
    ['', 'en'],
    ['../evil', 'en'],
  ])('for an article in "%s" is in "%s"', (language, tag) => {
    expect(new URL(lookUpAddress('Ä & Ö', language)).hostname).toBe(`${tag}.wikipedia.org`);
    expect(new URL(lookUpAddress('Ä & Ö', language)).searchParams.get('search')).toBe('Ä & Ö');
  });
});
