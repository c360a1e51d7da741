/** Longer lines are skipped and reported: an article is smaller, and a stream without line ends must not fill memory. */
export const LONGEST_LINE = 128 * 1024 * 1024;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line end; null when longer than allowed. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Cuts a stream of bytes into lines, as it comes: at "\n" or "\r\n", nowhere else (U+2028 is a character like others
 * in JSON, where node:readline would break). Each byte is copied at most once, however many chunks a line spans, and
 * the next chunk is asked for only when the lines of the last are used up.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): Line => {
    const bytes = length > longest ? null : withoutReturn(joined(pieces));
    pieces = [];
    length = 0;
    number++;
    return { number, bytes };
  };
  for await (const chunk of input) {
    let begin = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, begin)) {
      add(chunk.subarray(begin, end));
      begin = end + 1;
      yield take();
    }
    add(chunk.subarray(begin));
  }
  if (length > 0) yield take();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
