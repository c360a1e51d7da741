import path from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../engine/types.ts';
import { printable, UsageError } from './errors.ts';

export const INPUT_FORMATS = ['html', 'text', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const OUTPUT_FORMATS = ['json', 'jsonl', 'csv', 'markdown', 'webannotation'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Standard input, among the files. */
export const STANDARD_INPUT = '-';

export interface Options {
  /** Null: by the extension of each file. */
  readonly input: InputFormat | null;
  /** Null: jsonl when there are several articles, json when there is one. */
  readonly output: OutputFormat | null;
  /** Null: detected. */
  readonly language: Language | null;
  readonly only: 'article' | null;
  /** Whether standard error tells what was left out, and by which rule each quotation was found. */
  readonly explain: boolean;
  /** Threads that annotate beside each other, at least 1. */
  readonly jobs: number;
  /** The output file of an earlier run to go on with, or to begin; null: standard output. */
  readonly resume: string | null;
  /** At least one path or {@link STANDARD_INPUT}. */
  readonly files: readonly string[];
}

/** What the command line asks for. */
export type Request = 'help' | 'version' | Options;

const FLAGS = {
  input: { type: 'string' },
  output: { type: 'string' },
  language: { type: 'string' },
  only: { type: 'string' },
  explain: { type: 'boolean' },
  jobs: { type: 'string' },
  resume: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads the command line (without `node` and the script).
 * @throws UsageError with a message for people, naming what was meant where that can be guessed
 */
export function parseOptions(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const options: Options = {
    input: choice('--input', values.input, INPUT_FORMATS),
    output: choice('--output', values.output, OUTPUT_FORMATS),
    language: choice('--language', values.language, LANGUAGES),
    only: choice('--only', values.only, ['article'] as const),
    explain: values.explain === true,
    jobs: jobs(values.jobs),
    resume: values.resume ?? null,
    files: positionals,
  };
  if (positionals.length === 0) {
    throw new UsageError('No input. Name one or more files, or "-" to read standard input.');
  }
  if (positionals.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError('"-" stands here more than once, but standard input can be read only once.');
  }
  if (positionals.includes('') || options.resume === '')
    throw new UsageError('One of the file names is empty.');
  if (options.resume !== null) checkResume(options.resume, options);
  return options;
}

const MOST_JOBS = 64;

function jobs(value: string | undefined): number {
  if (value === undefined) return 1;
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= MOST_JOBS) return count;
  throw new UsageError(`--jobs cannot be "${printable(value)}". Give a number from 1 to ${MOST_JOBS}.`);
}

function checkResume(file: string, { output, files }: Options): void {
  if (output !== null && output !== 'jsonl')
    throw new UsageError('--resume writes JSONL, a line for each input. Leave out --output.');
  if (files.some((input) => path.resolve(input) === path.resolve(file)))
    throw new UsageError(`${printable(file)} is an input: --resume needs a file of its own to write to.`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new UsageError(explained(error.code, args, error));
    throw error;
  }
}

/** Node's own messages are for programmers. */
function explained(code: unknown, args: readonly string[], error: TypeError): string {
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const name = /'(-[^']*)'/.exec(error.message)?.[1] ?? '';
    const written = args.find((arg) => arg.startsWith(name)) ?? name;
    const hint = nearest(name.replace(/^-+/, ''), Object.keys(FLAGS));
    const dashed = hint === null ? '' : ` Did you mean --${hint}?`;
    return `There is no option ${printable(written.split('=')[0]!)}.${dashed}`;
  }
  if (/argument missing|ambiguous/.test(error.message)) {
    const name = /(--[a-z]+)/.exec(error.message)?.[1] ?? 'an option';
    return `${name} needs a value.`;
  }
  if (/does not take an argument/.test(error.message)) {
    return `${/(--[a-z]+)/.exec(error.message)?.[1] ?? 'This option'} takes no value.`;
  }
  return printable(error.message);
}

function choice<const Value extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Value[],
): Value | null {
  if (value === undefined) return null;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const hint = nearest(value, allowed);
  const meant = hint === null ? '' : ` Did you mean "${hint}"?`;
  const what = option === '--language' ? 'Pressmark does not support the language' : `${option} cannot be`;
  return fail(`${what} "${printable(value)}".${meant} Choose ${listed(allowed)}.`);
}

function fail(message: string): never {
  throw new UsageError(message);
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** The candidate that a slip of at most two letters, or an abbreviation, separates from `word`; null when none. */
function nearest(word: string, candidates: readonly string[]): string | null {
  const lower = word.toLowerCase();
  if (lower === '') return null;
  const begun = candidates.filter((candidate) => candidate.startsWith(lower));
  if (begun.length === 1) return begun[0]!;
  const close = candidates
    .map((candidate) => ({ candidate, distance: editDistance(lower, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.min(2, candidate.length - 1))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.candidate ?? null;
}

/** Levenshtein distance. Words longer than any option are far from all of them. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** How `file` is read when `--input` does not say: by its extension, else as HTML. */
export function inputFormatOf(file: string): InputFormat {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === 'txt') return 'text';
  return extension === 'jsonl' ? 'jsonl' : 'html';
}
