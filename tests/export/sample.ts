import type { Entity, Quote, Span } from '../../src/engine/types.ts';
import type { Result } from '../../src/export/result.ts';

/** The span of `words` in `text`, from the `nth` time that they stand there. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let begin = -1;
  for (let i = 0; i < nth; i++) {
    begin = text.indexOf(words, begin + 1);
    if (begin === -1) throw new Error(`"${words}" does not stand ${nth} times in the text`);
  }
  return [begin, begin + words.length];
}

export function quote(text: string, words: string | readonly string[], change: Partial<Quote> = {}): Quote {
  return {
    id: 'q1',
    kind: 'direct',
    spans: [words].flat().map((piece) => spanOf(text, piece)),
    cue: null,
    speaker: null,
    addressee: null,
    confidence: 0.9,
    rule: 'made up for a test',
    ...change,
  };
}

export function entity(text: string, name: string, change: Partial<Entity> = {}): Entity {
  return {
    id: 'e1',
    type: 'person',
    name,
    aliases: [],
    role: null,
    mentions: [{ span: spanOf(text, name), kind: 'name' }],
    value: null,
    confidence: 0.95,
    ...change,
  };
}

const TEXT =
  'Der Fluss steigt\n\n' +
  '„Wir räumen“, sagte Bürgermeisterin Jana Özdemir am Montag, „noch heute das Ufer.“ ' +
  'Das koste rund 2 Millionen Euro, erklärte sie.';

/** A short article with one interrupted direct quotation, one indirect one, a person, a date and a sum. */
export const SAMPLE: Result = {
  id: 'fluss.html',
  url: 'https://zeitung.example/fluss?id=1',
  language: 'de',
  title: 'Der Fluss steigt',
  byline: ['Ada Kern'],
  published: '2026-03-02T22:30:00-05:00',
  outlet: 'Flussbote',
  isArticle: true,
  text: TEXT,
  blocks: [
    { begin: 0, end: 16, kind: 'headline' },
    { begin: 18, end: TEXT.length, kind: 'paragraph' },
  ],
  quotes: [
    quote(TEXT, ['Wir räumen', 'noch heute das Ufer.'], {
      cue: { spans: [spanOf(TEXT, 'sagte')], lemma: 'sagen', stance: 'neutral' },
      speaker: {
        span: spanOf(TEXT, 'Jana Özdemir'),
        text: 'Jana Özdemir',
        name: 'Jana Özdemir',
        entity: 'e1',
      },
      confidence: 0.93456,
    }),
    quote(TEXT, 'Das koste rund 2 Millionen Euro', {
      id: 'q2',
      kind: 'indirect',
      cue: { spans: [spanOf(TEXT, 'erklärte')], lemma: 'erklären', stance: 'neutral' },
      speaker: { span: spanOf(TEXT, 'sie'), text: 'sie', name: 'Jana Özdemir', entity: 'e1' },
    }),
  ],
  entities: [
    entity(TEXT, 'Jana Özdemir', { role: 'Bürgermeisterin' }),
    entity(TEXT, 'Montag', { id: 'e2', type: 'date', value: { iso: '2026-03-02' } }),
    entity(TEXT, '2 Millionen Euro', {
      id: 'e3',
      type: 'money',
      value: { amount: 2_000_000, currency: 'EUR' },
    }),
  ],
  timing: { detectMs: 1.2345, analyzeMs: 2 },
};

/** The sample with its text, and everything that points into it, replaced by one direct quotation of `words`. */
export function withQuote(words: string, change: Partial<Result> = {}): Result {
  const text = `Er sagte: „${words}“ Dann ging er.`;
  const begin = text.indexOf('„') + 1;
  return {
    ...SAMPLE,
    text,
    blocks: [{ begin: 0, end: text.length, kind: 'paragraph' }],
    quotes: [{ ...quote(text, 'Er', {}), spans: [[begin, begin + words.length]] }],
    entities: [],
    ...change,
  };
}
