/** Files that cannot be read, and what to say about them. */
import { stat } from 'node:fs/promises';
import { InputError } from './errors.ts';

/** @throws InputError when the path is a directory, and Node's own error when there is nothing */
export async function requireFile(file: string): Promise<void> {
  if ((await stat(file)).isDirectory()) {
    throw new InputError('is a directory. Name the files in it, for instance with DIRECTORY/*.html');
  }
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is a file',
  EACCES: 'cannot be read: no permission',
  EPERM: 'cannot be read: no permission',
  ENAMETOOLONG: 'does not exist: its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read as one article',
};

/** What went wrong, for people, without the input's name. Whatever we did not foresee is our mistake, and says so. */
export function problemOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return FILE_PROBLEMS[error.code] ?? `cannot be read (${error.code})`;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `could not be processed because of a mistake in Pressmark (${detail}). Please report it`;
}
