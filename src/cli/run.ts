import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Dropped } from '../article/index.ts';
import type { Result } from '../export/result.ts';
import { annotate } from './annotate.ts';
import { decodeHtml, decodeText } from './decode.ts';
import { InputError, printable } from './errors.ts';
import { explanation } from './explain.ts';
import { linesOf } from './lines.ts';
import { type InputFormat, inputFormatOf, type Options, STANDARD_INPUT } from './options.ts';
import { Output } from './output.ts';
import { readRecord, type Source } from './record.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * Processes all inputs in order, one article at a time, and writes each result before the next is read.
 * @returns the number of inputs (files, or lines of JSONL) that failed
 */
export async function run(options: Options, streams: Streams): Promise<number> {
  const inputs = options.files.map((file) => ({ file, format: options.input ?? inputFormatOf(file) }));
  const several = inputs.length > 1 || inputs.some(({ format }) => format === 'jsonl');
  const output = new Output(options.output ?? (several ? 'jsonl' : 'json'), several, streams.stdout);
  const job = new Job(options, streams, output);
  await output.begin();
  for (const { file, format } of inputs) await job.input(file, format);
  await output.end();
  return job.failed;
}

class Job {
  failed = 0;
  readonly #options: Options;
  readonly #streams: Streams;
  readonly #output: Output;

  constructor(options: Options, streams: Streams, output: Output) {
    this.#options = options;
    this.#streams = streams;
    this.#output = output;
  }

  async input(file: string, format: InputFormat): Promise<void> {
    const name = file === STANDARD_INPUT ? 'standard input' : file;
    try {
      if (format === 'jsonl') {
        await this.#records(file, name);
      } else {
        const bytes = await this.#bytes(file);
        const content = format === 'html' ? decodeHtml(bytes) : decodeText(bytes);
        await this.#article({ id: file, kind: format, content, url: null }, name);
      }
    } catch (error) {
      await this.#fail(file, name, explained(error), name);
    }
  }

  async #records(file: string, name: string): Promise<void> {
    let lines = 0;
    for await (const { number, bytes } of linesOf(await this.#stream(file))) {
      lines++;
      const place = `line ${number}`;
      if (bytes === null) {
        await this.#fail(null, place, 'is too long', `${name}, ${place}`);
        continue;
      }
      if (isBlank(bytes)) continue;
      const record = readRecord(bytes);
      if ('source' in record) await this.#article(record.source, place, `${name}, ${place}`);
      else await this.#fail(record.id, place, record.error, `${name}, ${place}`);
    }
    // An empty stream is a partition without articles; an empty file more likely a mistake.
    if (lines === 0 && file !== STANDARD_INPUT) throw new InputError('is empty');
  }

  /** @param subject what the article is called in its own result; `shown`: on standard error */
  async #article(source: Source, subject: string, shown = subject): Promise<void> {
    const dropped: Dropped[] = [];
    let result: Result | null = null;
    try {
      result = annotate(
        source,
        this.#options,
        this.#options.explain ? (one) => dropped.push(one) : undefined,
      );
      await this.#output.result(result);
    } catch (error) {
      await this.#fail(source.id, subject, explained(error), shown);
    }
    // An article that failed has been read all the same: what was left out may be why.
    if (this.#options.explain) await this.#explain(explanation(shown, dropped, result));
  }

  async #explain(lines: string): Promise<void> {
    const { stderr } = this.#streams;
    if (lines === '' || stderr.write(lines)) return;
    // Standard error may be closed meanwhile, which is no reason to wait for ever.
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        stderr.off('drain', goOn).off('close', goOn);
        resolve();
      };
      stderr.on('drain', goOn).on('close', goOn);
    });
  }

  async #fail(id: string | number | null, subject: string, problem: string, shown: string): Promise<void> {
    this.failed++;
    this.#streams.stderr.write(`pressmark: ${printable(`${shown} ${problem}`)}.\n`);
    await this.#output.failure({ id, error: `${subject} ${problem}` });
  }

  async #bytes(file: string): Promise<Uint8Array> {
    if (file === STANDARD_INPUT) return buffer(this.#streams.stdin);
    await requireFile(file);
    return readFile(file);
  }

  async #stream(file: string): Promise<Readable> {
    if (file === STANDARD_INPUT) return this.#streams.stdin;
    await requireFile(file);
    return createReadStream(file);
  }
}

async function requireFile(file: string): Promise<void> {
  if ((await stat(file)).isDirectory()) {
    throw new InputError('is a directory. Name the files in it, for instance with DIRECTORY/*.html');
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is a file',
  EACCES: 'cannot be read: no permission',
  EPERM: 'cannot be read: no permission',
  ENAMETOOLONG: 'does not exist: its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read as one article',
};

/** What went wrong, for people. Whatever we did not foresee is our mistake, and says so. */
function explained(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return FILE_PROBLEMS[error.code] ?? `cannot be read (${error.code})`;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `could not be processed because of a mistake in Pressmark (${detail}). Please report it`;
}
