import { InputError } from './errors.ts';

/** How far into a file we look for its encoding, and for signs that it is no text at all. */
const HEAD_BYTES = 4096;

/** First bytes of files that people take for pages. */
const BINARY_KINDS: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x1F\x8B', 'compressed with gzip: unpack it first'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['(\xB5/\xFD', 'compressed with zstd: unpack it first'],
];

/**
 * A plain text file as a string: UTF-8, or UTF-16 with a byte order mark. The mark itself is no part of the text.
 * @throws InputError when the file is empty, binary, or not valid in its encoding
 */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes, markedEncoding(bytes) ?? 'utf-8');
}

/**
 * A page as a string, its encoding found as browsers do for a local file: a byte order mark, else what
 * `<meta charset>` names, else UTF-8 (which unlike a browser we insist on: a page of wrong letters helps nobody).
 * @throws InputError when the file is empty, binary, or not valid in its encoding
 */
export function decodeHtml(bytes: Uint8Array): string {
  return decoded(bytes, markedEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8');
}

/**
 * One line of a JSONL file, which is UTF-8 by definition.
 * @throws InputError when it is not
 */
export function decodeLine(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new InputError('is not valid UTF-8');
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array, encoding: string): string {
  if (bytes.length === 0) throw new InputError('is empty');
  const utf16 = encoding.startsWith('utf-16');
  const kind = binaryKind(bytes, utf16);
  if (kind !== null) throw new InputError(`is a binary file (${kind}), not text`);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw new InputError('is too large to be read as one article');
    throw new InputError(
      encoding === 'utf-8'
        ? 'is not valid UTF-8. Convert it first, for instance with: iconv -f WINDOWS-1252 -t UTF-8'
        : `is not valid in ${encoding.toUpperCase()}, the encoding that it declares`,
    );
  }
  if (encoding === 'windows-1252')
    text = text.replace(/[\x80-\x9F]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80]!);
  if (text.trim() === '') throw new InputError('is empty but for white space');
  return text;
}

/**
 * Windows-1252 from 0x80 on. Some versions of Node (20 among them, nodejs/node issue 56542) decode it as Latin-1, which
 * turns quotation marks and dashes into control characters. Where Node is right, there is nothing left to replace but
 * the five bytes without a character, which stay what they are.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function binaryKind(bytes: Uint8Array, utf16: boolean): string | null {
  const head = latin1(bytes);
  for (const [signature, name] of BINARY_KINDS) if (head.startsWith(signature)) return name;
  return !utf16 && head.includes('\0') ? 'it holds NUL bytes' : null;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The encoding that a `<meta>` names, by its WHATWG name; null when there is none that the platform knows. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const label = /<meta\s[^<>]*?charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(latin1(bytes))?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Whoever could read the declaration did not read UTF-16 (HTML standard, "change the encoding").
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** The file's head, one character per byte. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
}
