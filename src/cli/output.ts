import type { Writable } from 'node:stream';
import { BYTE_ORDER_MARK, csvHead, csvRows } from '../export/csv.ts';
import { toJson, toJsonLine } from '../export/json.ts';
import { toMarkdown } from '../export/markdown.ts';
import type { Result } from '../export/result.ts';
import { toWebAnnotation, toWebAnnotationLine } from '../export/webAnnotation.ts';
import type { OutputFormat } from './options.ts';

/** An input that could not be processed, in the place of its result. */
export interface Failure {
  readonly id: string | number | null;
  readonly error: string;
}

/** Which format, and whether several articles go into one file. */
export interface OutputShape {
  readonly format: OutputFormat;
  readonly several: boolean;
}

/** How results become one file. Each method returns text that goes out as it is, between what is named here. */
export interface Layout {
  readonly head: string;
  /** Before the first piece of text that is not empty, and before each later one. */
  readonly first: string;
  readonly between: string;
  result(result: Result): string;
  /** JSON formats say in place what failed; the others cannot, and leave it to the message on standard error. */
  failure(failure: Failure): string;
  readonly tail: string;
}

const NOTHING = (): string => '';
const PLAIN = { head: '', first: '', between: '', tail: '' } as const;

/** One article: a file of its own. */
const SINGLE: Readonly<Record<OutputFormat, Layout>> = {
  json: {
    ...PLAIN,
    result: (result) => `${toJson(result)}\n`,
    failure: (failure) => `${JSON.stringify(failure, null, 2)}\n`,
  },
  jsonl: {
    ...PLAIN,
    result: (result) => `${toJsonLine(result)}\n`,
    failure: (failure) => `${JSON.stringify(failure)}\n`,
  },
  csv: { ...PLAIN, head: BYTE_ORDER_MARK + csvHead(), result: (result) => csvRows(result), failure: NOTHING },
  markdown: { ...PLAIN, result: toMarkdown, failure: NOTHING },
  webannotation: { ...PLAIN, result: (result) => `${toWebAnnotation(result)}\n`, failure: NOTHING },
};

/** Several articles in one file: an array, a rule between texts, a line for each collection. */
const SEVERAL: Readonly<Record<OutputFormat, Layout>> = {
  ...SINGLE,
  json: {
    head: '[',
    first: '\n',
    between: ',\n',
    result: toJson,
    failure: (failure) => JSON.stringify(failure, null, 2),
    tail: '\n]\n',
  },
  markdown: { ...PLAIN, between: '\n---\n\n', result: toMarkdown, failure: NOTHING },
  webannotation: { ...PLAIN, result: (result) => `${toWebAnnotationLine(result)}\n`, failure: NOTHING },
};

export function layoutOf({ format, several }: OutputShape): Layout {
  return (several ? SEVERAL : SINGLE)[format];
}

/** Writes what a {@link Layout} made to a stream as it comes, and waits when its reader is slower. */
export class Output {
  readonly #layout: Layout;
  readonly #stream: Writable;
  #isFirst = true;

  constructor(shape: OutputShape, stream: Writable) {
    this.#layout = layoutOf(shape);
    this.#stream = stream;
  }

  async begin(): Promise<void> {
    await this.#write(this.#layout.head);
  }

  /** @param text a result or a failure as the layout has it; nothing where that is empty */
  async add(text: string): Promise<void> {
    if (text === '') return;
    const { first, between } = this.#layout;
    await this.#write((this.#isFirst ? first : between) + text);
    this.#isFirst = false;
  }

  async end(): Promise<void> {
    await this.#write(this.#layout.tail);
  }

  /** Resolves when the stream can take more; a stream that failed or was closed never does (its owner ends us). */
  async #write(text: string): Promise<void> {
    if (text === '' || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => this.#stream.once('drain', resolve));
  }
}
