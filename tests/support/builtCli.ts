import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** How one run of the CLI ended, and what it wrote. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCli {
  /** Where the bundle stands. */
  readonly file: string;
  /** An empty folder for the test's own files, gone after {@link BuiltCli.remove}. */
  readonly folder: string;
  /** Runs the CLI in {@link BuiltCli.folder}, with `input` on its standard input, and waits for its end. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<Run>;
  remove(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the CLI as it ships, beside and not into dist/, so that tests see the working tree. */
export async function buildCli(): Promise<BuiltCli> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pressmark-cli-'));
  const file = path.join(folder, 'bundle', 'cli.js');
  const build: { buildCli(options: { outFile: string }): Promise<void> } = await import(
    pathToFileURL(path.join(ROOT, 'build.mjs')).href
  );
  await build.buildCli({ outFile: file });
  return {
    file,
    folder,
    run: (args, input = '') => runNode([file, ...args], folder, input),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function runNode(args: readonly string[], cwd: string, input: string | Uint8Array): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    // A CLI that ends before it has read everything is for the test to judge.
    child.stdin.on('error', () => {});
    Readable.from([Buffer.from(input)]).pipe(child.stdin);
  });
}
