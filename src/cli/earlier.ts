/** What an earlier run has left in its output file, so that `--resume` goes on behind it. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import * as v from 'valibot';
import { printable, UsageError } from './errors.ts';

export interface Earlier {
  /** Complete lines: results, and failures in their place. */
  readonly lines: number;
  readonly failures: number;
  /** Bytes of them. What follows is a line that was cut off when the run ended. */
  readonly length: number;
  /** Id of the last complete line; undefined when there is none. */
  readonly lastId: string | number | null | undefined;
}

const LINE_FEED = 10;
const QUOTE = 0x22;
const Line = v.object({ id: v.union([v.string(), v.number(), v.null()]) });

/**
 * Reads an output file of JSONL, in one pass and without parsing more than its last line. A file that does not exist
 * is one without lines.
 * @throws UsageError when it was not written by Pressmark, or cannot be read
 */
export async function readEarlier(file: string): Promise<Earlier> {
  let lines = 0;
  let failures = 0;
  let length = 0;
  let lastBegin = 0;
  let position = 0;
  /** The two bytes before the current chunk. */
  let before: readonly [number, number] = [0, 0];
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      const at = (index: number): number => (index < 0 ? before[index + 2]! : chunk[index]!);
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, end + 1)) {
        lines++;
        // A failure ends with its message, a result with the object of its timing.
        if (at(end - 2) === QUOTE) failures++;
        lastBegin = length;
        length = position + end + 1;
      }
      before = [at(chunk.length - 2), at(chunk.length - 1)];
      position += chunk.length;
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { lines: 0, failures: 0, length: 0, lastId: undefined };
    throw new UsageError(`${printable(file)} cannot be read (${codeOf(error)}).`);
  }
  const lastId = lines === 0 ? undefined : await idAt(file, lastBegin, length);
  return { lines, failures, length, lastId };
}

async function idAt(file: string, begin: number, end: number): Promise<string | number | null> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(end - begin), 0, end - begin, begin);
    return v.parse(Line, JSON.parse(buffer.toString('utf8'))).id;
  } catch {
    throw new UsageError(
      `${printable(file)} was not written by Pressmark as JSONL: its last complete line has no "id". Name another file, or remove this one.`,
    );
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
