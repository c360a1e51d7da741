import { createWriteStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { Crew } from './crew.ts';
import { type Earlier, readEarlier } from './earlier.ts';
import { OutputError, printable, UsageError } from './errors.ts';
import { inOrder } from './inOrder.ts';
import { inputFormatOf, type Options } from './options.ts';
import { Output } from './output.ts';
import { type Instructions, perform } from './perform.ts';
import { Progress, sizesOf, type Terminal } from './progress.ts';
import { idOfTask, type Task, tasksOf } from './tasks.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & Terminal;
}

/** Tasks under way for each thread: so many that one long article does not make the others wait. */
const TASKS_A_THREAD = 4;

/**
 * Processes all inputs, and writes their results in order: with one job each before the next is read.
 * @param program the file that was started, for the threads of several jobs
 * @returns the number of inputs (files, or lines of JSONL) that failed, in this run and in the one that it resumes
 * @throws UsageError when the file to be resumed is not the output of these inputs
 */
export async function run(options: Options, streams: Streams, program: URL): Promise<number> {
  const inputs = options.files.map((file) => ({ file, format: options.input ?? inputFormatOf(file) }));
  const several =
    options.resume !== null || inputs.length > 1 || inputs.some(({ format }) => format === 'jsonl');
  const instructions: Instructions = {
    options: { language: options.language, only: options.only, explain: options.explain },
    format: options.output ?? (several ? 'jsonl' : 'json'),
    several,
  };
  const meter = new Meter(options, streams);
  const tasks = tasksOf(inputs, streams.stdin);
  if (options.resume === null) {
    return annotateAll({ tasks, instructions, options, stdout: streams.stdout, program, meter });
  }
  const earlier = await readEarlier(options.resume);
  await skip(tasks, earlier, options.resume, meter);
  const { stream, closed, broken } = await appendTo(options.resume, earlier);
  const failed = await Promise.race([
    annotateAll({ tasks, instructions, options, stdout: stream, program, meter }),
    broken,
  ]);
  await closed();
  return earlier.failures + failed;
}

interface Work {
  readonly tasks: AsyncIterable<Task>;
  readonly instructions: Instructions;
  readonly options: Options;
  readonly stdout: Writable;
  readonly program: URL;
  readonly meter: Meter;
}

async function annotateAll({ tasks, instructions, options, stdout, program, meter }: Work): Promise<number> {
  const { jobs } = options;
  const crew = jobs > 1 ? new Crew(program, jobs, instructions) : null;
  const output = new Output(instructions, stdout);
  const work = async (task: Task) => {
    const outcome = await (crew === null ? perform(task, instructions) : crew.perform(task));
    return { task, outcome };
  };
  let failed = 0;
  try {
    await output.begin();
    for await (const { task, outcome } of inOrder(tasks, crew === null ? 1 : jobs * TASKS_A_THREAD, work)) {
      if (outcome.failed) failed++;
      await output.add(outcome.text);
      await meter.done(task, outcome.messages);
    }
    await output.end();
    meter.end();
  } finally {
    await crew?.close();
  }
  return failed;
}

/** Passes over what an earlier run has done. */
async function skip(
  tasks: AsyncGenerator<Task>,
  { lines, lastId }: Earlier,
  file: string,
  meter: Meter,
): Promise<void> {
  for (let line = 1; line <= lines; line++) {
    const { done, value: task } = await tasks.next();
    const id = done === true ? undefined : idOfTask(task);
    if (done === true || (line === lines && id !== lastId)) {
      await tasks.return(undefined);
      const found = done === true ? 'there are no more inputs' : `input ${line} is ${shownId(id)}`;
      throw new UsageError(
        `${printable(file)} is not the output of these inputs: its line ${lines} is about ${shownId(lastId)}, but ${found}. Name the inputs as before, or another file.`,
      );
    }
    meter.skip(task);
  }
}

function shownId(id: string | number | null | undefined): string {
  return id === null || id === undefined ? 'an input without an id' : printable(JSON.stringify(id));
}

/** The file to go on with, without what the earlier run could not finish. */
async function appendTo(file: string, { length }: Earlier) {
  if (length > 0) await truncate(file, length);
  const stream = createWriteStream(file, { flags: length > 0 ? 'a' : 'w' });
  const broken = new Promise<never>((_, reject) => {
    stream.on('error', (error) =>
      reject(new OutputError(`${printable(file)} cannot be written: ${printable(error.message)}.`)),
    );
  });
  broken.catch(() => {});
  const closed = (): Promise<void> =>
    Promise.race([new Promise<void>((resolve) => stream.end(() => resolve())), broken]);
  return { stream, closed, broken };
}

/** What is said on standard error: messages, and on a terminal how far we are. */
class Meter {
  readonly #stderr: Writable;
  readonly #progress: Progress | null;
  readonly #sizes: ReadonlyMap<string, number | null>;

  constructor({ files, resume }: Options, { stdout, stderr }: Streams) {
    this.#stderr = stderr;
    // Where results go to the same terminal, they show how far we are.
    const isShown = stderr.isTTY === true && (stdout.isTTY !== true || resume !== null);
    this.#sizes = isShown ? sizesOf(files) : new Map();
    const total = [...this.#sizes.values()].reduce(
      (sum, size) => (sum === null || size === null ? null : sum + size),
      0,
    );
    this.#progress = isShown ? new Progress(stderr, total) : null;
  }

  skip(task: Task): void {
    this.#progress?.skip(this.#sizeOf(task));
  }

  /** Resolves when standard error can take more. */
  async done(task: Task, messages: string): Promise<void> {
    if (messages !== '') {
      this.#progress?.clear();
      await this.#write(messages);
    }
    this.#progress?.advance(this.#sizeOf(task));
  }

  end(): void {
    this.#progress?.end();
  }

  #sizeOf(task: Task): number {
    switch (task.kind) {
      case 'line':
        return task.size;
      case 'page':
        return task.bytes.length;
      case 'file':
        return this.#sizes.get(task.file) ?? 0;
      case 'failed':
        return 0;
    }
  }

  async #write(text: string): Promise<void> {
    if (this.#stderr.write(text)) return;
    // Standard error may be closed meanwhile, which is no reason to wait for ever.
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        this.#stderr.off('drain', goOn).off('close', goOn);
        resolve();
      };
      this.#stderr.on('drain', goOn).on('close', goOn);
    });
  }
}
