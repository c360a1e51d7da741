import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/export/textFragment.ts';
import { hostileText } from '../support/hostileText.ts';
import { spanOf } from './sample.ts';

const PAGE = 'https://zeitung.example/a';
const directive = (text: string, ...words: string[]): string =>
  textFragmentLink(
    PAGE,
    text,
    words.map((piece) => spanOf(text, piece)),
  ).slice(`${PAGE}#:~:text=`.length);

/** A directive taken apart by the grammar of the specification, decoded. */
function parts(written: string): { prefix?: string; start: string; end?: string; suffix?: string } {
  const pieces = written.split(',');
  const prefix = pieces[0]!.endsWith('-') ? decodeURIComponent(pieces.shift()!.slice(0, -1)) : undefined;
  const suffix = pieces.at(-1)!.startsWith('-') ? decodeURIComponent(pieces.pop()!.slice(1)) : undefined;
  const [start = '', end] = pieces.map(decodeURIComponent);
  if (pieces.length > 2) throw new Error(`Too many pieces: ${written}`);
  return {
    start,
    ...(prefix === undefined ? {} : { prefix }),
    ...(end === undefined ? {} : { end }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

describe('textFragmentLink', () => {
  it('gives short unique words as they are, with comma, dash and ampersand encoded', () => {
    const text = 'Er sagte: „Ost-West, Müller & Söhne – 100% sicher.“ Danach ging er.';
    expect(directive(text, 'Ost-West, Müller & Söhne – 100% sicher.')).toBe(
      'Ost%2DWest%2C%20M%C3%BCller%20%26%20S%C3%B6hne%20%E2%80%93%20100%25%20sicher.',
    );
  });

  it('gives long quotations by their first and last words', () => {
    const words = Array.from({ length: 60 }, (_, index) => `wort${index}`).join(' ');
    expect(parts(directive(`Sie sagte: ${words}.`, words))).toEqual({
      start: 'wort0 wort1 wort2 wort3 wort4',
      end: 'wort55 wort56 wort57 wort58 wort59',
    });
  });

  it('gives a quotation over two paragraphs as a range whose ends lie in one paragraph each', () => {
    const text = '„Erster Absatz hier\n\nund Schluss“, sagte sie.';
    expect(parts(directive(text, 'Erster Absatz hier\n\nund Schluss'))).toEqual({
      start: 'Erster Absatz hier',
      end: 'und Schluss',
    });
  });

  it('spans an interrupted quotation from its first piece to its last', () => {
    const text = '„Wir kommen“, sagte sie, „am Abend wieder.“';
    expect(parts(directive(text, 'Wir kommen', 'am Abend wieder.')).start).toBe(
      'Wir kommen“, sagte sie, „am Abend wieder.',
    );
  });

  it('adds the words around when the same words stand there twice, in any case', () => {
    const text =
      'DAS IST MEIN LETZTES WORT. Später sagte der Chef: „Das ist mein letztes Wort.“ Er ging dann heim.';
    expect(parts(directive(text, 'Das ist mein letztes Wort.'))).toEqual({
      prefix: 'sagte der Chef: „',
      start: 'Das ist mein letztes Wort.',
      suffix: '“ Er ging dann',
    });
  });

  it('adds the words around when the quotation is very short', () => {
    expect(parts(directive('Sie sagte nur „Nein“ und ging.', 'Nein'))).toEqual({
      prefix: 'Sie sagte nur „',
      start: 'Nein',
      suffix: '“ und ging.',
    });
  });

  it('takes context from the same paragraph only, and no punctuation alone', () => {
    expect(parts(directive('Davor.\n\n„Nein“\n\nDanach.', 'Nein'))).toEqual({ start: 'Nein' });
  });

  it('keeps a fragment of the address and replaces a directive in it', () => {
    const text = 'Hier stehen einige Worte.';
    const span = [spanOf(text, 'stehen einige Worte')];
    expect(textFragmentLink(`${PAGE}#teil`, text, span)).toBe(`${PAGE}#teil:~:text=stehen%20einige%20Worte`);
    expect(textFragmentLink(`${PAGE}#:~:text=alt`, text, span)).toBe(
      `${PAGE}#:~:text=stehen%20einige%20Worte`,
    );
  });

  it.each([
    ['Das sind 2 000 Euro mehr als im Jahr davor.', 'Das sind', 'mehr als im Jahr davor.'],
    ['Es sind etwa 5 % mehr, und das ist viel.', 'Es sind etwa', 'mehr, und das ist viel.'],
    ['Er kommt, d. h. er kommt nicht allein.', 'Er kommt,', 'kommt nicht allein.'],
    ['Elle a dit oui ; puis elle est partie.', 'Elle a dit', 'puis elle est partie.'],
  ])('goes around gaps that may hold a narrow space in the page: %j', (words, start, end) => {
    expect(parts(directive(`Davor. ${words} Danach.`, words))).toMatchObject({ start, end });
  });

  it.each(['2 000 Euro mehr sind viel Geld', 'Viel Geld sind uns die 2 000'])(
    'gives all words where such a gap stands at an end: %j',
    (words) => {
      expect(parts(directive(`Davor. ${words} Danach.`, words))).toMatchObject({ start: words });
    },
  );

  it('gives all words where the last ones stand in the quotation before', () => {
    const words = 'Drei Euro, das sind 3 Euro und nicht 4 Euro';
    expect(parts(directive(`Davor. ${words} Danach.`, words))).toMatchObject({ start: words });
  });

  it('ends a long quotation with more words where fewer stand in it before', () => {
    const tail = 'und wieder von vorn und wieder';
    const words = `Wir fangen jetzt ganz sicher an ${tail} ${'mit allem was dazu gehört '.repeat(10)}noch einmal ${tail}`;
    const { end } = parts(directive(`Davor. ${words} Danach.`, words));
    expect(end).toBe(`dazu gehört noch einmal ${tail}`);
  });

  it('refuses to make a link to nothing', () => {
    expect(() => textFragmentLink(PAGE, 'Text', [])).toThrow(RangeError);
  });

  it('always gives a well-formed directive whose words stand in the text', () => {
    const word = hostileText([',', '-', '&', '#', '=', '%', 'ä', 'a', ' ', '\n\n'], { minLength: 1 });
    fc.assert(
      fc.property(word, word, word, (before, words, after) => {
        // No span of Pressmark's begins or ends inside a surrogate pair; here two halves may meet by chance.
        const meets = (one: string, next: string): boolean =>
          /[\ud800-\udbff]$/.test(one) && /^[\udc00-\udfff]/.test(next);
        fc.pre(words.trim() !== '' && !meets(before, words) && !meets(words, after));
        const text = before + words + after;
        const link = textFragmentLink(PAGE, text, [[before.length, before.length + words.length]]);
        const written = link.slice(`${PAGE}#:~:text=`.length);
        expect(written).toMatch(/^[\w.~!*'()%,-]+$/);
        const found = parts(written);
        const flat = (value: string): string =>
          value.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\s+/g, ' ');
        for (const piece of [found.prefix, found.start, found.end, found.suffix]) {
          if (piece !== undefined) expect(flat(text)).toContain(piece);
        }
      }),
    );
  });
});
