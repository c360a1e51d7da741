import { describe, expect, it } from 'vitest';
import {
  emptyTally,
  type FoundQuote,
  isSpeakerRight,
  jointF1,
  judge,
  type LabelledQuote,
  pairQuotes,
  relaxedF1,
  segments,
} from '../../bench/quoteScore.ts';
import type { Span } from '../../src/engine/types.ts';

const text = 'Die Sprecherin der Stadt Ulm sagte, die Brücke bleibe gesperrt. Laut Polizei ist sie alt.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const label = (words: string, speaker: string | null, more: Partial<LabelledQuote> = {}): LabelledQuote => ({
  spans: [at(words)],
  speaker: speaker === null ? [] : [at(speaker)],
  direct: false,
  counts: true,
  ...more,
});
const found = (words: string, speaker: string | null, more: Partial<FoundQuote> = {}): FoundQuote => ({
  spans: [at(words)],
  speaker: speaker === null ? null : at(speaker),
  name: null,
  direct: false,
  rule: 'test',
  confidence: 1,
  ...more,
});

describe('pairing', () => {
  it('takes half of the longer one for enough, less not', () => {
    const labels = [label('die Brücke bleibe gesperrt', null)];
    expect(pairQuotes(labels, [found('die Brücke bleibe', null)], text).size).toBe(1);
    expect(pairQuotes(labels, [found('Brücke', null)], text).size).toBe(0);
  });

  it('gives every label and every quotation one partner, the most similar', () => {
    const labels = [label('die Brücke bleibe gesperrt', null), label('Brücke bleibe gesperrt', null)];
    const pairs = pairQuotes(labels, [found('Brücke bleibe gesperrt', null)], text);
    expect([...pairs]).toEqual([[0, 1]]);
  });
});

describe('speakers', () => {
  const stadt = label('die Brücke bleibe gesperrt', 'Die Sprecherin der Stadt Ulm', { name: 'Ulm AG' });
  it.each<[string, boolean]>([
    ['Sprecherin', true],
    ['Ulm', true],
    ['der Stadt', false],
    ['Polizei', false],
  ])('are right by head or last word: %s', (speaker, right) => {
    expect(isSpeakerRight(stadt, found('die Brücke bleibe gesperrt', speaker), text)).toBe(right);
  });

  it('are right by name, and never by a mention that swallows the sentence', () => {
    expect(isSpeakerRight(stadt, found('Brücke', null, { name: 'Ulm AG' }), text)).toBe(true);
    const all = { ...found('Brücke', null), speaker: [0, text.length] as const };
    expect(isSpeakerRight({ ...stadt, speaker: [at('Ulm')], name: null }, all, text)).toBe(false);
  });
});

describe('judging', () => {
  it('counts words and speakers, and leaves out what lies outside the task', () => {
    const tally = emptyTally();
    const labels = [
      label('die Brücke bleibe gesperrt', 'Die Sprecherin der Stadt Ulm'),
      label('ist sie alt', 'Polizei', { counts: false }),
    ];
    const quotes = [
      found('die Brücke bleibe gesperrt', 'Polizei'),
      found('ist sie alt', 'Polizei'),
      found('Die Sprecherin', null),
    ];
    const { verdicts, missed } = judge(labels, quotes, text, tally);
    expect(verdicts).toEqual(['speaker wrong', 'outside', 'spurious']);
    expect(missed).toEqual([]);
    expect(relaxedF1(tally)).toBeCloseTo(2 / 3);
    expect(jointF1(tally)).toBe(0);
  });

  it('leaves quotations without a labelled speaker out of the joint measure', () => {
    const tally = emptyTally();
    const { verdicts } = judge([label('ist sie alt', null)], [found('ist sie alt', null)], text, tally);
    expect(verdicts).toEqual(['no speaker labelled']);
    expect(tally).toMatchObject({ right: 1, jointLabelled: 0, jointFound: 0 });
  });

  it('tells what was missed, and has nothing to complain about in nothing', () => {
    const tally = emptyTally();
    expect(judge([label('ist sie alt', null)], [], text, tally).missed).toHaveLength(1);
    expect(relaxedF1(tally)).toBe(0);
    expect(relaxedF1(emptyTally())).toBe(1);
  });

  it('can take every span for itself', () => {
    expect(segments([{ ...found('Brücke', null), spans: [at('Brücke'), at('gesperrt')] }])).toHaveLength(2);
  });
});
