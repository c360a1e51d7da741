import { describe, expect, it } from 'vitest';
import type { NameTagger } from '../../src/engine/entities/tagger.ts';
import { analyze, analyzeMarksOnly, blocksOfPlainText } from '../../src/engine/index.ts';

/** A tagger that knows the names it is given. */
function knows(...names: string[]): NameTagger {
  return {
    tag: (document) =>
      names
        .flatMap((name) => {
          const found = [];
          for (
            let at = document.text.indexOf(name);
            at >= 0;
            at = document.text.indexOf(name, at + name.length)
          ) {
            found.push({ span: [at, at + name.length] as const, type: 'person' as const, confidence: 1 });
          }
          return found;
        })
        .sort((a, b) => a.span[0] - b.span[0]),
  };
}

describe('analyze', () => {
  const text = 'Bürgermeisterin Jana Kolbe trat ab.\n\n„Ich bin müde“, sagte sie am Abend.';
  const result = analyze(
    { text, blocks: blocksOfPlainText(text), language: 'de', published: null },
    knows('Jana Kolbe'),
  );

  it('names the speaker that a pronoun stands for', () => {
    expect(result.quotes).toHaveLength(1);
    const entity = result.entities.find((candidate) => candidate.name === 'Jana Kolbe');
    expect(result.quotes[0]?.speaker).toEqual({
      span: [text.indexOf('sie'), text.indexOf('sie') + 3],
      text: 'sie',
      name: 'Jana Kolbe',
      entity: entity?.id,
    });
  });

  it('counts the pronoun among the mentions, in order', () => {
    const entity = result.entities.find((candidate) => candidate.name === 'Jana Kolbe');
    expect(entity?.mentions.map((mention) => mention.kind)).toEqual(['name', 'pronoun']);
  });

  it('keeps what only resolution needs to itself', () => {
    for (const entity of result.entities) expect(Object.keys(entity)).not.toContain('gender');
  });

  it('is pure: the same text gives the same annotations', () => {
    const again = analyze(
      { text, blocks: blocksOfPlainText(text), language: 'de', published: null },
      knows('Jana Kolbe'),
    );
    expect(again).toEqual(result);
  });

  it('finds nothing in nothing', () => {
    expect(analyze({ text: '', blocks: [], language: 'en', published: null }, knows())).toEqual({
      language: 'en',
      quotes: [],
      entities: [],
    });
  });
});

describe('analyzeMarksOnly', () => {
  const quoted = (text: string) =>
    analyzeMarksOnly(text, blocksOfPlainText(text)).quotes.map((quote) =>
      quote.spans.map(([begin, end]) => text.slice(begin, end)).join(' … '),
    );

  it('shows words in marks without speakers', () => {
    const text = '« Nous allons reconstruire le pont », a dit la maire.';
    const { quotes, entities } = analyzeMarksOnly(text, blocksOfPlainText(text));
    expect(entities).toEqual([]);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ id: 'q1', kind: 'direct', speaker: null, cue: null });
  });

  it('reads marks with spaces inside, by the way the text as a whole opens them', () => {
    const text =
      '« Nous avons tout essayé pour sauver ce bateau », a dit le maire. Il a ajouté : « La mer était trop forte ce soir-là. »';
    expect(quoted(text)).toEqual([
      'Nous avons tout essayé pour sauver ce bateau',
      'La mer était trop forte ce soir-là.',
    ]);
    expect(quoted('»Wir haben alles versucht gestern«, sagte sie.')).toEqual([
      'Wir haben alles versucht gestern',
    ]);
  });

  it('leaves out what is as short as a title', () => {
    expect(quoted('El libro «La casa verde» y «Nadie sabe lo que pasó ayer».')).toEqual([
      'Nadie sabe lo que pasó ayer',
    ]);
  });

  it('joins the paragraphs of one quotation', () => {
    expect(quoted('“Een twee drie vier.\n\n“Vijf zes zeven acht.”')).toEqual([
      'Een twee drie vier. … Vijf zes zeven acht.',
    ]);
  });

  it('counts scripts without spaces by characters', () => {
    expect(quoted('彼は「今日はとても良い天気ですねと思う」と言った。')).toEqual([
      '今日はとても良い天気ですねと思う',
    ]);
  });
});
