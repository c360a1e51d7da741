/** Which files the project consists of: in a git checkout git knows, in an unpacked source archive a list does. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ZipEntry } from './zip.ts';

/** In the source archive only: its own files, a line each with git's mode and the path. */
export const LIST = 'SOURCES.txt';

interface Source {
  readonly path: string;
  readonly executable: boolean;
}

/**
 * All files of the project at `root`, as they are on disk, and the list of them: packed from an unpacked archive,
 * they make the same archive again.
 * @throws Error when `root` is neither a git checkout nor an unpacked source archive, or a file is missing
 */
export function sourcesOf(root: string): ZipEntry[] {
  const list = path.join(root, LIST);
  const sources = existsSync(list) ? parseList(readFileSync(list, 'utf8')) : trackedFiles(root);
  const lines = sources.map(({ path: file, executable }) => `${executable ? '100755' : '100644'} ${file}\n`);
  return [
    ...sources.map((source) => ({ ...source, contents: contentsOf(root, source.path) })),
    { path: LIST, contents: Buffer.from(lines.join('')), executable: false },
  ];
}

/** Whether files that git knows differ from its last commit; false where there is no git. */
export function hasUncommittedChanges(root: string): boolean {
  if (existsSync(path.join(root, LIST))) return false;
  return git(root, 'status', '--porcelain', '--untracked-files=no') !== '';
}

/** @throws Error when a line is not of this form, or leads out of the folder */
export function parseList(text: string): Source[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode, file = ''] = /^(100644|100755) (.+)$/.exec(line) ?? [];
      if (mode === undefined || path.posix.isAbsolute(file) || file.split('/').includes('..')) {
        throw new Error(`${LIST} has a line that cannot be used: ${JSON.stringify(line)}`);
      }
      return { path: file, executable: mode === '100755' };
    });
}

function trackedFiles(root: string): Source[] {
  const top = git(root, 'rev-parse', '--show-toplevel').trimEnd();
  if (path.resolve(top) !== path.resolve(root)) {
    throw new Error(`${root} is neither a git checkout nor an unpacked source archive: it has no ${LIST}.`);
  }
  const entries = git(root, 'ls-files', '--stage', '-z').split('\0').slice(0, -1);
  return entries.map((entry) => {
    const [, mode, file = ''] = /^(\d+) [\da-f]+ \d\t(.+)$/s.exec(entry) ?? [];
    if (mode !== '100644' && mode !== '100755') throw new Error(`${file} is a link, which no archive takes.`);
    return { path: file, executable: mode === '100755' };
  });
}

function contentsOf(root: string, file: string): Uint8Array {
  try {
    return readFileSync(path.join(root, file));
  } catch {
    throw new Error(`${file} belongs to the project and cannot be read: has it been deleted?`);
  }
}

function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  throw new Error(`git ${args[0]} failed in ${root}: ${error?.message ?? stderr.trim()}`);
}
