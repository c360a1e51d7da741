/** The command line's inputs as a stream of tasks: one for each result that the output will have, in order. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { InputError } from './errors.ts';
import { problemOf, requireFile } from './files.ts';
import { linesOf } from './lines.ts';
import { type InputFormat, STANDARD_INPUT } from './options.ts';
import { readRecord } from './record.ts';

export interface Input {
  readonly file: string;
  readonly format: InputFormat;
}

/** What is to be done for one result. Plain data: it may go to another thread. */
export type Task =
  /** A page or a text in a file; read when its turn comes. */
  | { readonly kind: 'file'; readonly file: string; readonly format: 'html' | 'text' }
  /** The same from standard input. */
  | { readonly kind: 'page'; readonly format: 'html' | 'text'; readonly bytes: Uint8Array }
  /** A line of JSONL. `size`: bytes of the input that it stands for, with its line end and blank lines before it. */
  | {
      readonly kind: 'line';
      readonly name: string;
      readonly number: number;
      readonly bytes: Uint8Array;
      readonly size: number;
    }
  /** What could not even be read. */
  | {
      readonly kind: 'failed';
      readonly id: string | null;
      readonly subject: string;
      readonly shown: string;
      readonly problem: string;
    };

/** All tasks of the inputs. Never throws: what cannot be read is a task that has failed. */
export async function* tasksOf(inputs: readonly Input[], stdin: Readable): AsyncGenerator<Task> {
  for (const { file, format } of inputs) {
    const name = file === STANDARD_INPUT ? 'standard input' : file;
    try {
      if (format === 'jsonl') yield* lineTasks(file, name, stdin);
      else if (file !== STANDARD_INPUT) yield { kind: 'file', file, format };
      else yield { kind: 'page', format, bytes: await buffer(stdin) };
    } catch (error) {
      yield { kind: 'failed', id: file, subject: name, shown: name, problem: problemOf(error) };
    }
  }
}

async function* lineTasks(file: string, name: string, stdin: Readable): AsyncGenerator<Task> {
  let lines = 0;
  let size = 0;
  for await (const { number, bytes } of linesOf(await streamOf(file, stdin))) {
    lines++;
    if (bytes === null) {
      const subject = `line ${number}`;
      yield { kind: 'failed', id: null, subject, shown: `${name}, ${subject}`, problem: 'is too long' };
      continue;
    }
    size += bytes.length + 1;
    if (isBlank(bytes)) continue;
    yield { kind: 'line', name, number, bytes, size };
    size = 0;
  }
  // An empty stream is a partition without articles; an empty file more likely a mistake.
  if (lines === 0 && file !== STANDARD_INPUT) throw new InputError('is empty');
}

async function streamOf(file: string, stdin: Readable): Promise<Readable> {
  if (file === STANDARD_INPUT) return stdin;
  await requireFile(file);
  return createReadStream(file);
}

/** The id that the task's result will have, whether it succeeds or fails. */
export function idOfTask(task: Task): string | number | null {
  switch (task.kind) {
    case 'file':
      return task.file;
    case 'page':
      return STANDARD_INPUT;
    case 'failed':
      return task.id;
    case 'line': {
      const record = readRecord(task.bytes);
      return 'source' in record ? record.source.id : record.id;
    }
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
