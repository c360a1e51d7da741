import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, Quote, Span } from '../../src/engine/types.ts';
import { ALL_HIGHLIGHTS } from '../../src/overlay/highlights.ts';
import { MarkIndex, planMarks } from '../../src/overlay/plan.ts';
import { runToEnd } from '../support/runToEnd.ts';

const marksOf = (...input: Parameters<typeof planMarks>) => runToEnd(planMarks(...input));

const text = 'Mira Holt said she was glad. “It is over,” said Jon Pike of Oldport on Monday.';

function quote(change: Partial<Quote> & Pick<Quote, 'id' | 'spans'>): Quote {
  return {
    kind: 'direct',
    cue: null,
    speaker: null,
    addressee: null,
    confidence: 1,
    rule: 'test',
    ...change,
  };
}

function entity(change: Partial<Entity> & Pick<Entity, 'id' | 'mentions'>): Entity {
  return { type: 'person', name: change.id, aliases: [], role: null, value: null, confidence: 1, ...change };
}

function speaker(id: string): Quote['speaker'] {
  return { span: [0, 4], text: id, name: id, entity: id };
}

describe('planMarks', () => {
  test('gives each kind its highlight, in the order of the text', () => {
    const marks = marksOf(
      {
        quotes: [
          quote({ id: 'q2', kind: 'direct', spans: [[30, 41]], speaker: speaker('e2') }),
          quote({ id: 'q1', kind: 'indirect', spans: [[10, 27]], speaker: speaker('e1') }),
        ],
        entities: [
          entity({ id: 'e1', mentions: [{ span: [0, 9], kind: 'name' }] }),
          entity({ id: 'e3', type: 'place', mentions: [{ span: [60, 67], kind: 'name' }] }),
          entity({ id: 'e4', type: 'date', mentions: [{ span: [71, 77], kind: 'name' }] }),
          entity({ id: 'e5', type: 'misc', mentions: [{ span: [48, 56], kind: 'name' }] }),
        ],
      },
      text,
    );
    expect(marks.map(({ highlight, span }) => [highlight, text.slice(...span)])).toEqual([
      ['pressmark-person', 'Mira Holt'],
      // Four words and three: Mira Holt is quoted more, so hers is the first hue.
      ['pressmark-indirect-1', 'said she was glad'],
      ['pressmark-direct-2', 'It is over,'],
      ['pressmark-misc', text.slice(48, 56)],
      ['pressmark-place', 'Oldport'],
      ['pressmark-date-money', 'Monday'],
    ]);
  });

  test('quotations of nobody are neutral, mixed ones go with the indirect', () => {
    const quotes = [quote({ id: 'q1', kind: 'mixed', spans: [[15, 27]] })];
    expect(marksOf({ quotes, entities: [] }, text).map(({ highlight }) => highlight)).toEqual([
      'pressmark-indirect-0',
    ]);
  });

  test('pronouns and descriptions are not marked', () => {
    const mentions = [
      { span: [0, 9], kind: 'name' },
      { span: [15, 18], kind: 'pronoun' },
    ] as const;
    expect(marksOf({ quotes: [], entities: [entity({ id: 'e1', mentions })] }, text)).toHaveLength(1);
  });

  test('an interrupted quotation is several marks with one subject', () => {
    const interrupted = quote({
      id: 'q1',
      spans: [
        [0, 4],
        [10, 14],
      ],
    });
    const marks = marksOf({ quotes: [interrupted], entities: [] }, text);
    expect(marks.map(({ subject }) => subject)).toEqual([marks[0]!.subject, marks[0]!.subject]);
  });

  test('marks lie inside the text, in order, under known names, whatever the annotations', () => {
    const span = fc.tuple(fc.nat(100), fc.nat(100)) as fc.Arbitrary<[number, number]>;
    const quotes = fc.array(
      fc.record({
        id: fc.string(),
        kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
        spans: fc.array(span, { maxLength: 3 }),
        who: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
      }),
    );
    fc.assert(
      fc.property(quotes, (records) => {
        const marks = marksOf(
          {
            quotes: records.map(({ who, ...rest }) =>
              quote({ ...rest, speaker: who === null ? null : speaker(who) }),
            ),
            entities: [],
          },
          text,
        );
        marks.forEach(({ span: [begin, end], highlight }, index) => {
          expect(begin).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(ALL_HIGHLIGHTS).toContain(highlight);
          if (index > 0) expect(marks[index - 1]!.span[0]).toBeLessThanOrEqual(begin);
        });
      }),
    );
  });
});

describe('MarkIndex', () => {
  test('finds what a search through all marks finds, the shortest first', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(70), fc.integer({ min: 1, max: 8 }))
        .map(([begin, length]): Span => [begin, begin + length]),
    );
    fc.assert(
      fc.property(spans, fc.nat(90), (list, offset) => {
        const quotes = list.map((each, index) => quote({ id: `q${index}`, spans: [each] }));
        const marks = marksOf({ quotes, entities: [] }, text.padEnd(100));
        const found = new MarkIndex(marks).at(offset);
        const wanted = marks.filter(({ span: [begin, end] }) => begin <= offset && offset < end);
        expect(new Set(found)).toEqual(new Set(wanted));
        const lengths = found.map(({ span: [begin, end] }) => end - begin);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
    );
  });
});
