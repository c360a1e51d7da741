import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';
import { hostileText } from '../support/hostileText.ts';

async function* chunks(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function read(pieces: readonly (string | Uint8Array)[], longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  const input = chunks(pieces.map((piece) => Buffer.from(piece)));
  for await (const { number, bytes } of linesOf(input, longest)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === null ? null : Buffer.from(bytes).toString('utf8'));
  }
  return lines;
}

describe('linesOf', () => {
  it('cuts at line feeds, with or without a carriage return, wherever the chunks are cut', async () => {
    expect(await read(['eins\nzw', 'ei\r', '\ndrei'])).toEqual(['eins', 'zwei', 'drei']);
  });

  it('keeps empty lines, and has none after the last line end', async () => {
    expect(await read(['\n\na\n'])).toEqual(['', '', 'a']);
    expect(await read([])).toEqual([]);
    expect(await read(['', ''])).toEqual([]);
  });

  it('leaves separators that JSON strings may hold inside the line', async () => {
    expect(await read(['a\u2028b\u2029c\u0085d\re\u000bf\n'])).toEqual(['a\u2028b\u2029c\u0085d\re\u000bf']);
  });

  it('puts a character together that two chunks share', async () => {
    const [first, second] = [Buffer.from('ü').subarray(0, 1), Buffer.from('ü').subarray(1)];
    expect(await read([first, second])).toEqual(['ü']);
  });

  it('reports a line that is too long without keeping it, and goes on after it', async () => {
    expect(await read(['ab\nabc', 'd', 'e\nab\n', 'abcd'], 3)).toEqual(['ab', null, 'ab', null]);
    expect(await read(['abc\n'], 3)).toEqual(['abc']);
  });

  it('asks for a chunk only when the lines before are used', async () => {
    let asked = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for (; asked < 10; asked++) yield Buffer.from('a\nb\n');
    }
    const lines = linesOf(counted());
    await lines.next();
    await lines.next();
    expect(asked).toBe(0);
    await lines.next();
    expect(asked).toBe(1);
    await lines.return(undefined);
  });

  it('gives the same lines for any text however it is cut', async () => {
    const line = hostileText(['a', 'ü', '😀', '\u2028']).map((text) => text.replace(/[\r\n]/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(30)), fc.boolean(), async (lines, sizes, windows) => {
        const file = Buffer.from(lines.map((text) => text + (windows ? '\r\n' : '\n')).join(''));
        const pieces: Uint8Array[] = [];
        let begin = 0;
        for (const size of sizes) {
          pieces.push(file.subarray(begin, begin + size));
          begin += size;
        }
        pieces.push(file.subarray(begin));
        expect(await read(pieces)).toEqual(lines.map((text) => Buffer.from(text).toString('utf8')));
      }),
    );
  });
});
