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

/** How results become one file. Each method returns text that goes out as it is. */
interface Layout {
  readonly head: string;
  result(result: Result, index: number): string;
  /** JSON formats say in place what failed; the others cannot, and leave it to the message on standard error. */
  failure(failure: Failure, index: number): string;
  readonly tail: string;
}

const NOTHING = (): string => '';

/** One article: a file of its own. */
const SINGLE: Readonly<Record<OutputFormat, Layout>> = {
  json: {
    head: '',
    result: (result) => `${toJson(result)}\n`,
    failure: (failure) => `${JSON.stringify(failure, null, 2)}\n`,
    tail: '',
  },
  jsonl: {
    head: '',
    result: (result) => `${toJsonLine(result)}\n`,
    failure: (failure) => `${JSON.stringify(failure)}\n`,
    tail: '',
  },
  csv: { head: BYTE_ORDER_MARK + csvHead(), result: (result) => csvRows(result), failure: NOTHING, tail: '' },
  markdown: { head: '', result: toMarkdown, failure: NOTHING, tail: '' },
  webannotation: {
    head: '',
    result: (result) => `${toWebAnnotation(result)}\n`,
    failure: NOTHING,
    tail: '',
  },
};

/** Several articles in one file: an array, a rule between texts, a line for each collection. */
const SEVERAL: Readonly<Record<OutputFormat, Layout>> = {
  ...SINGLE,
  json: {
    head: '[',
    result: (result, index) => `${index === 0 ? '\n' : ',\n'}${toJson(result)}`,
    failure: (failure, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(failure, null, 2)}`,
    tail: '\n]\n',
  },
  markdown: {
    head: '',
    result: (result, index) => `${index === 0 ? '' : '\n---\n\n'}${toMarkdown(result)}`,
    failure: NOTHING,
    tail: '',
  },
  webannotation: {
    head: '',
    result: (result) => `${toWebAnnotationLine(result)}\n`,
    failure: NOTHING,
    tail: '',
  },
};

/** Writes results to a stream as they come, and waits when its reader is slower. */
export class Output {
  readonly #layout: Layout;
  readonly #stream: Writable;
  /** Results, and failures that show, written so far. */
  #written = 0;

  constructor(format: OutputFormat, several: boolean, stream: Writable) {
    this.#layout = (several ? SEVERAL : SINGLE)[format];
    this.#stream = stream;
  }

  async begin(): Promise<void> {
    await this.#write(this.#layout.head);
  }

  async result(result: Result): Promise<void> {
    await this.#write(this.#layout.result(result, this.#written));
    this.#written++;
  }

  async failure(failure: Failure): Promise<void> {
    const text = this.#layout.failure(failure, this.#written);
    if (text !== '') this.#written++;
    await this.#write(text);
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
