import { describe, expect, it } from 'vitest';
import type { Quote, Speaker } from '../../src/engine/types.ts';
import { countWords, HUE_COUNT, rankVoices } from '../../src/overlay/voices.ts';

const TEXT = 'eins zwei drei vier fünf sechs sieben acht neun zehn';

function speaker(text: string, name: string | null, entity: string | null): Speaker {
  return { span: [0, 4], text, name, entity };
}

/** A quote over the words `from` to `to` (both counted from zero, `to` excluded) of TEXT. */
function quote(id: string, from: number, to: number, by: Speaker | null): Quote {
  const words = TEXT.split(' ');
  const begin = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  const end = words.slice(0, to).join(' ').length;
  return {
    id,
    kind: 'direct',
    spans: [[begin, end]],
    cue: null,
    speaker: by,
    addressee: null,
    confidence: 1,
    rule: 'test',
  };
}

describe('countWords', () => {
  it('counts compounds, contractions and decimal numbers once', () => {
    expect(countWords('Schleswig-Holstein don’t pay 1.5 Prozent – nie!')).toBe(6);
  });
  it('finds no words in punctuation', () => {
    expect(countWords(' … – „“ ')).toBe(0);
  });
});

describe('rankVoices', () => {
  it('orders voices by quoted words and joins the quotes of one entity under its fullest name', () => {
    const { voices, words } = rankVoices(
      [
        quote('q1', 0, 2, speaker('Lang', 'Lang', 'e1')),
        quote('q2', 2, 5, speaker('Kurz', 'Eva Kurz', 'e2')),
        quote('q3', 5, 8, speaker('er', 'Otto Lang', 'e1')),
      ],
      TEXT,
    );
    expect(voices.map((voice) => [voice.name, voice.words, voice.hue])).toEqual([
      ['Otto Lang', 5, 0],
      ['Eva Kurz', 3, 1],
    ]);
    expect(voices[0]?.quotes.map((each) => each.id)).toEqual(['q1', 'q3']);
    expect(words).toBe(8);
  });

  it('counts words inside reported speech of the same voice once, those of another voice for both', () => {
    const own = speaker('B', 'B', 'e2');
    const { voices, words } = rankVoices(
      [quote('q1', 0, 6, own), quote('q2', 2, 4, own), quote('q3', 4, 6, speaker('A', 'A', 'e1'))],
      TEXT,
    );
    expect(voices.map(({ name, words, quotes }) => [name, words, quotes.map(({ id }) => id)])).toEqual([
      ['B', 6, ['q1']],
      ['A', 2, ['q3']],
    ]);
    expect(words).toBe(8);
  });

  it('lists what nobody is known to have said once, too', () => {
    const { unattributed } = rankVoices([quote('q1', 0, 6, null), quote('q2', 2, 4, null)], TEXT);
    expect(unattributed.map(({ id }) => id)).toEqual(['q1']);
  });

  it('keeps the order of appearance on equal numbers of words', () => {
    const { voices } = rankVoices(
      [quote('q1', 0, 2, speaker('B', 'B', 'e2')), quote('q2', 2, 4, speaker('A', 'A', 'e1'))],
      TEXT,
    );
    expect(voices.map((voice) => voice.name)).toEqual(['B', 'A']);
  });

  it('gives speakers without a name a voice under their own words, whatever their case', () => {
    const { voices, unattributed } = rankVoices(
      [
        quote('q1', 0, 1, speaker('Ein Sprecher', null, null)),
        quote('q2', 1, 2, speaker('ein  Sprecher', null, null)),
      ],
      TEXT,
    );
    expect(voices).toHaveLength(1);
    expect(voices[0]).toMatchObject({ name: 'Ein Sprecher', named: false, entity: null });
    expect(unattributed).toEqual([]);
  });

  it('leaves quotes without a speaker, or with a bare pronoun for one, to nobody', () => {
    const { voices, unattributed, words } = rankVoices(
      [quote('q1', 0, 2, null), quote('q2', 2, 4, speaker('Er', null, null))],
      TEXT,
    );
    expect(voices).toEqual([]);
    expect(unattributed.map((each) => each.id)).toEqual(['q1', 'q2']);
    expect(words).toBe(4);
  });

  it('runs out of hues after the first few voices', () => {
    const { voices } = rankVoices(
      Array.from({ length: HUE_COUNT + 1 }, (_, i) =>
        quote(`q${i}`, i, i + 1, speaker(`S${i}`, `S${i}`, `e${i}`)),
      ),
      TEXT,
    );
    expect(voices.map((voice) => voice.hue)).toEqual([0, 1, 2, 3, 4, 5, null]);
  });
});
