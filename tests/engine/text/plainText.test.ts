import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';

const blocks = (text: string) => blocksOfPlainText(text).map((block) => text.slice(block.begin, block.end));

describe('blocksOfPlainText', () => {
  it('parts paragraphs at blank lines, even with spaces or \\r\\n in them', () => {
    expect(blocks('Eins.\n\nZwei.\n \t\nDrei.\r\n\r\nVier.')).toEqual(['Eins.', 'Zwei.', 'Drei.', 'Vier.']);
  });

  it('parts at line breaks when there is no blank line', () => {
    expect(blocks('Der erste Absatz.\nDer zweite Absatz.\nDer dritte.')).toHaveLength(3);
  });

  it('keeps hard-wrapped text together', () => {
    const text =
      'Der Minister sagte am Abend in der Stadt, dass er\nnicht kommen werde. Das habe ihm der Arzt in der\nvergangenen Woche geraten.';
    expect(blocks(text)).toEqual([text]);
  });

  it('parts hard-wrapped text after a short last line', () => {
    const text =
      'Der Minister sagte am Abend in der Stadt, dass er\nnicht kommen werde und auch\nsonst niemand das Haus der Partei am Markt je in\nRuhe verlasse. Punkt.\nDie Gegner lachten und gingen ihrer Wege durch die\nNacht.';
    expect(blocks(text)).toHaveLength(2);
  });

  it('does not cut a sentence that goes on in lower case', () => {
    expect(blocks('Ein langer Satz ohne\nende. Schluss.')).toEqual(['Ein langer Satz ohne\nende. Schluss.']);
  });

  it('takes a short first block without a full stop for the headline', () => {
    expect(blocksOfPlainText('Minister tritt ab\n\nEr geht.').map((block) => block.kind)).toEqual([
      'headline',
      'paragraph',
    ]);
    expect(blocksOfPlainText('Er geht.\n\nSie bleibt.').map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
    expect(blocksOfPlainText('Minister tritt ab')[0]?.kind).toBe('paragraph');
  });

  it('gives no block for white space', () => {
    expect(blocksOfPlainText(' \n\t\n ')).toEqual([]);
  });

  it('covers everything but white space, in order', () => {
    const soup = fc.string({
      unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\r', '\u2028', '\ud800', 'x'.repeat(40)),
    });
    fc.assert(
      fc.property(soup, (text) => {
        let at = 0;
        for (const block of blocksOfPlainText(text)) {
          expect(text.slice(at, block.begin).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.begin);
          expect(text.slice(block.begin, block.end).trim()).toBe(text.slice(block.begin, block.end));
          at = block.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
