import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeLine, decodeText } from '../../src/cli/decode.ts';
import { InputError } from '../../src/cli/errors.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeText', () => {
  it('reads UTF-8, to the last white space and NUL-free control character', () => {
    expect(decodeText(utf8(' „Ü“\r\n\r\n😀\u001b\n'))).toBe(' „Ü“\r\n\r\n😀\u001b\n');
  });

  it('takes a byte order mark away, and follows it to UTF-16', () => {
    expect(decodeText(utf8('\ufeffGrüße'))).toBe('Grüße');
    expect(decodeText(Buffer.from('\ufeffGrüße', 'utf16le'))).toBe('Grüße');
    expect(decodeText(Buffer.from('\ufeffGrüße', 'utf16le').swap16())).toBe('Grüße');
  });

  it.each([
    ['no bytes', bytes(), 'is empty'],
    ['white space', utf8(' \r\n\t\u00a0'), 'is empty but for white space'],
    ['a byte order mark alone', utf8('\ufeff'), 'is empty but for white space'],
    ['Latin-1', latin1('Größe'), 'is not valid UTF-8'],
    ['a cut character', bytes(0x61, 0xe2, 0x82), 'is not valid UTF-8'],
    ['an encoded surrogate', bytes(0x61, 0xed, 0xa0, 0x80), 'is not valid UTF-8'],
    ['a PDF', utf8('%PDF-1.7\n'), 'is a binary file (a PDF)'],
    ['gzip', bytes(0x1f, 0x8b, 8, 0), 'is a binary file (compressed with gzip: unpack it first)'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'is a binary file (a PNG picture)'],
    ['NUL bytes', utf8('abc\0def'), 'is a binary file (it holds NUL bytes)'],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x61), 'is not valid in UTF-16LE'],
  ])('refuses %s', (_, input, message) => {
    expect(() => decodeText(input)).toThrow(InputError);
    expect(() => decodeText(input)).toThrow(message);
  });

  it('takes no notice of what looks like a charset declaration in plain text', () => {
    expect(() => decodeText(latin1('<meta charset=iso-8859-1> Größe'))).toThrow('is not valid UTF-8');
  });
});

describe('decodeHtml', () => {
  it.each([
    '<meta charset="iso-8859-1">Größe',
    "<META CHARSET='latin1'>Größe",
    '<meta charset=windows-1252>Größe',
    '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">Größe',
    '<html><head><meta name=x content=y><meta charset = "cp1252" />Größe',
  ])('follows %s', (page) => {
    expect(decodeHtml(latin1(page))).toBe(page);
  });

  it('reads marks that Windows-1252 has and Latin-1 has not, as browsers do', () => {
    const page = Buffer.concat([utf8('<meta charset=iso-8859-1>'), bytes(0x84, 0x4a, 0x61, 0x93)]);
    expect(decodeHtml(page)).toBe('<meta charset=iso-8859-1>„Ja“');
  });

  it('believes a byte order mark more than the declaration', () => {
    expect(decodeHtml(utf8('\ufeff<meta charset=latin1>Größe'))).toContain('Größe');
  });

  it('reads UTF-8 when nothing, UTF-16 or an unknown encoding is declared', () => {
    for (const declaration of ['', '<meta charset=utf-16>', '<meta charset=klingon>', '<meta charset="">']) {
      expect(decodeHtml(utf8(`${declaration}Größe`))).toBe(`${declaration}Größe`);
    }
  });

  it('refuses bytes that are not valid in UTF-8 when nothing else is declared', () => {
    expect(() => decodeHtml(latin1('<p>Größe'))).toThrow('is not valid UTF-8. Convert it first');
  });

  it('refuses bytes that are not valid in the encoding that is declared', () => {
    const page = Buffer.concat([utf8('<meta charset=euc-jp>'), bytes(0xff, 0xff)]);
    expect(() => decodeHtml(page)).toThrow('is not valid in EUC-JP, the encoding that it declares');
  });

  it('looks for a declaration in time that does not grow with the square of the head', () => {
    const head = utf8('<meta '.repeat(200_000));
    // A guard against catastrophic backtracking, not a measurement: linear takes milliseconds.
    expect(cpuSeconds(() => decodeHtml(head))).toBeLessThan(2);
  });
});

describe('decodeLine', () => {
  it('reads UTF-8 only', () => {
    expect(decodeLine(utf8('{"a":"\0ü"}'))).toBe('{"a":"\0ü"}');
    expect(() => decodeLine(latin1('ü'))).toThrow(new InputError('is not valid UTF-8'));
  });
});
