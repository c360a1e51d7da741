import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/engine/quotes/findQuotes.ts';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import type { Block, BlockKind, Language } from '../../../src/engine/types.ts';
import { castOf, type Named } from './support.ts';

const berg: Named = { name: 'Anna Berg', forms: ['Berg'], gender: 'female' };
const holm: Named = { name: 'Peter Holm', forms: ['Holm'], gender: 'male' };

/** "kind: words | speaker text → name" of the quotations in blocks given as [kind, text]; kind "paragraph" by default. */
function found(
  parts: readonly (string | readonly [BlockKind, string])[],
  named: readonly Named[] = [berg, holm],
  language: Language = 'de',
): string[] {
  let text = '';
  const blocks: Block[] = parts.map((part) => {
    const [kind, words] = typeof part === 'string' ? (['paragraph', part] as const) : part;
    if (text) text += '\n\n';
    const begin = text.length;
    text += words;
    return { begin, end: text.length, kind };
  });
  return findQuotes(buildDocument(text, blocks, language), castOf(text, named)).quotes.map((quote) => {
    const words = quote.spans.map(([begin, end]) => text.slice(begin, end)).join(' … ');
    return `${quote.kind}: ${words} | ${quote.speaker?.text ?? '-'} → ${quote.speaker?.name ?? '-'}`;
  });
}

describe('interviews', () => {
  it('reads paragraphs that begin with who speaks', () => {
    expect(
      found([
        'Ein Gespräch mit Anna Berg.',
        'BOTE: Frau Berg, was nun?',
        'Berg: Wir bauen neu.',
        'BOTE: Wann denn?',
        'Berg: Im Mai geht es los.',
      ]),
    ).toEqual([
      'direct: Frau Berg, was nun? | BOTE → -',
      'direct: Wir bauen neu. | Berg → Anna Berg',
      'direct: Wann denn? | BOTE → -',
      'direct: Im Mai geht es los. | Berg → Anna Berg',
    ]);
  });

  it('gives the answers behind Q and A to the one who is asked', () => {
    expect(
      found(
        ['Q: Ms. Berg, what now?', 'A: We will build again.', 'Q: When will you?', 'A: We start in May.'],
        [berg],
        'en',
      ),
    ).toEqual([
      'direct: We will build again. | Ms. Berg → Anna Berg',
      'direct: We start in May. | Ms. Berg → Anna Berg',
    ]);
  });

  it('reads paragraphs that answer a paragraph with a question, several for one question as one quotation', () => {
    expect(
      found([
        'Frau Berg, was planen Sie?',
        'Wir bauen neu.',
        'Das dauert.',
        ['heading', 'Haben Sie das Geld?'],
        'Nein, noch nicht.',
        'Der Umbau läuft seit Mai.',
      ]),
    ).toEqual([
      'direct: Wir bauen neu. … Das dauert. | Frau Berg → Anna Berg',
      'direct: Nein, noch nicht. | Frau Berg → Anna Berg',
    ]);
  });

  it('keeps inside an answer what somebody else said', () => {
    expect(
      found([
        'Herr Holm, was planen Sie?',
        'Mein Chef hat mir gesagt: „Bleib ruhig.“ Also bleibe ich.',
        'Und was sagen Sie dazu?',
        'Nichts.',
      ]),
    ).toEqual([
      'direct: Mein Chef hat mir gesagt: „Bleib ruhig.“ Also bleibe ich. | Herr Holm → Peter Holm',
      'direct: Bleib ruhig. | Mein Chef → -',
      'direct: Nichts. | Herr Holm → Peter Holm',
    ]);
  });

  it.each([
    ['results', ['Berg: 1.204', 'Holm: 998', 'Berg: 40', 'Holm: 31']],
    ['topics', ['Wetter: Es bleibt kalt.', 'Verkehr: Es staut sich.', 'Kultur: Es wird gespielt.']],
    [
      'an essay with questions',
      [
        'Was soll werden?',
        'Der Rat schweigt.',
        'Die Zeit läuft.',
        'Der Bau ruht.',
        'Und wer zahlt?',
        'Die Stadt zahlt.',
      ],
    ],
  ])('takes no list for one: %s', (_, parts) => {
    expect(found(parts)).toEqual([]);
  });
});

describe('headlines', () => {
  it('read who says what before the colon', () => {
    expect(found([['headline', 'Berg: Der Umbau wird teurer'], 'Anna Berg rechnet neu.'])).toEqual([
      'indirect: Der Umbau wird teurer | Berg → Anna Berg',
    ]);
  });

  it('leave topics and places alone', () => {
    expect(found([['headline', 'Wetter: Der Winter kommt zurück'], 'Anna Berg friert.'])).toEqual([]);
    expect(found(['Berg: Der Umbau wird teurer.'])).toEqual([]);
  });
});

describe('block quotations', () => {
  it('belong to the voice around them', () => {
    expect(
      found(['Anna Berg schrieb, sie gehe.', ['blockquote', 'Ich danke allen, die geholfen haben.']]).at(-1),
    ).toBe('direct: Ich danke allen, die geholfen haben. | Anna Berg → Anna Berg');
  });

  it('belong to who signs them', () => {
    expect(found([['blockquote', 'Ich danke allen hier. — Peter Holm']])).toEqual([
      'direct: Ich danke allen hier. | Peter Holm → Peter Holm',
    ]);
  });
});
