import { describe, expect, test } from 'vitest';
import type { Entity, Quote } from '../../src/engine/types.ts';
import { cardSections } from '../../src/overlay/cardContent.ts';
import { planMarks } from '../../src/overlay/plan.ts';
import { formatValue } from '../../src/overlay/values.ts';
import { runToEnd } from '../support/runToEnd.ts';

const marksOf = (...input: Parameters<typeof planMarks>) => runToEnd(planMarks(...input));

const articleText = 'She had hope, the mayor, Ann Lee, added then. It will cost 2.5 million euros.';
const ann: Entity = {
  id: 'e1',
  type: 'person',
  name: 'Ann Lee',
  aliases: [],
  role: 'mayor',
  mentions: [
    { span: [25, 32], kind: 'name' },
    { span: [0, 3], kind: 'pronoun' },
  ],
  value: null,
  confidence: 1,
};
const quote: Quote = {
  id: 'q1',
  kind: 'indirect',
  spans: [[0, 12]],
  cue: {
    spans: [
      [34, 39],
      [40, 44],
    ],
    lemma: 'add',
    stance: 'neutral',
  },
  speaker: { span: [0, 3], text: 'She', name: 'Ann Lee', entity: 'e1' },
  addressee: null,
  confidence: 0.75,
  rule: 'test',
};
const text = (key: string, ...words: string[]): string => [key, ...words].join('|');

function sections(quotes: Quote[], entities: Entity[], locale = 'en') {
  const annotations = { quotes, entities };
  const marks = marksOf(annotations, articleText);
  const context = { annotations, articleText, text, locale, marks, onlyVoice: null, articleLanguage: 'en' };
  return cardSections(marks, context);
}

describe('a quotation', () => {
  test('says who, in what role, what kind, by which words, and how sure', () => {
    expect(sections([quote], [ann])[0]).toEqual({
      kind: 'indirect',
      hue: 0,
      heading: 'Ann Lee',
      headingIsQuoted: true,
      role: 'mayor',
      label: 'cardIndirect',
      notes: ['cardMention|She', 'cardCue|added … then', 'cardLikely'],
      controls: {
        quote,
        place: null,
        isOnly: false,
        lookUp: 'https://en.wikipedia.org/w/index.php?search=Ann%20Lee',
      },
    });
  });

  test.each(['asserting', 'doubting', 'demanding'] as const)('tells a cue that is %s', (stance) => {
    const marked = { ...quote, cue: { spans: [[34, 39] as const], lemma: 'claim', stance } };
    expect(sections([marked], [ann])[0]?.notes).toContain(`cardStance_${stance}`);
  });

  test.each([
    [1, 'cardSure'],
    [0.9, 'cardSure'],
    [0.89, 'cardLikely'],
    [0.6, 'cardLikely'],
    [0.59, 'cardUnsure'],
    [0, 'cardUnsure'],
  ])('with confidence %d is %s', (confidence, key) => {
    expect(sections([{ ...quote, confidence }], [ann])[0]?.notes.at(-1)).toBe(key);
  });

  test('without a speaker says so, and claims no confidence in one', () => {
    const [section] = sections([{ ...quote, speaker: null, cue: null }], []);
    expect(section).toMatchObject({
      heading: 'cardNoSpeaker',
      headingIsQuoted: false,
      role: null,
      hue: null,
      notes: [],
    });
  });

  test.each(['Lee', 'Ann Lee of Oldport', 'Mayor Lee', "Lee's"])(
    'does not say that they are called %s',
    (words) => {
      const lee = { ...quote, speaker: { ...quote.speaker!, text: words } };
      expect(sections([lee], [ann])[0]?.notes).not.toContain(`cardMention|${words}`);
    },
  );

  test('keeps its size when the article does not', () => {
    const long = { ...quote, speaker: { ...quote.speaker!, text: 'so '.repeat(500) } };
    expect(sections([long], [ann])[0]?.notes[0]?.length).toBeLessThan(80);
  });
});

describe('an entity', () => {
  test('says its name, role, type and number of mentions', () => {
    expect(sections([], [ann])[0]).toMatchObject({
      heading: 'Ann Lee',
      role: 'mayor',
      label: 'cardPerson',
      notes: ['mentionCount_other|2'],
    });
  });

  test('a sum says what it comes to', () => {
    const sum: Entity = {
      ...ann,
      id: 'e2',
      type: 'money',
      name: '2.5 million euros',
      role: null,
      mentions: [{ span: [59, 76], kind: 'name' }],
      value: { amount: 2_500_000, currency: 'EUR' },
    };
    expect(sections([], [sum])[0]?.notes).toEqual(['2.5 million euros', 'mentionCount_one|1']);
  });
});

test('a mark with two spans is told about once', () => {
  expect(
    sections(
      [
        {
          ...quote,
          spans: [
            [0, 3],
            [4, 7],
          ],
        },
      ],
      [],
    ),
  ).toHaveLength(1);
});

describe('formatValue', () => {
  test.each([
    [{ iso: '2022' }, 'de', '2022'],
    [{ iso: '2022-02' }, 'de', 'Februar 2022'],
    [{ iso: '2022-02-24' }, 'de', 'Donnerstag, 24. Februar 2022'],
    [{ iso: '2022-02/2022-04' }, 'en', 'February 2022 – April 2022'],
    [{ iso: '2022-02-24T18:30' }, 'de', 'Donnerstag, 24. Februar 2022 um 18:30'],
    [{ iso: '2022-02-24T18:30' }, 'en', 'Thursday, February 24, 2022 at 6:30 PM'],
    [{ iso: '2022-02-24T99:30' }, 'en', null],
    [{ iso: '2022-13-45' }, 'en', null],
    [{ iso: 'soon' }, 'en', null],
    [{ iso: '2020/2021/2022' }, 'en', null],
    [{ amount: 240e9, currency: 'USD' }, 'de', '240 Milliarden US-Dollar'],
    [{ amount: 9.5, currency: 'EUR' }, 'en', '€9.50'],
    [{ amount: 5e6, amountTo: 7e6, currency: 'EUR' }, 'de', '5–7 Millionen Euro'],
    [{ amount: 5e5, amountTo: 7e6, currency: 'EUR' }, 'en', '500 thousand – 7 million euros'],
    [{ amount: 10, amountTo: 20, currency: 'EUR' }, 'de', '10–20 €'],
    [{ amount: 10, amountTo: 20, currency: 'USD' }, 'en', '$10 – $20'],
    [{ amount: 9, currency: 'euro' }, 'en', null],
    [null, 'en', null],
  ])('%j in %s is %s', (value, locale, words) => {
    expect(formatValue(value, locale)?.replace(/\u00a0/g, ' ') ?? null).toBe(words);
  });
});
