/** ZIP files that depend on nothing but what is in them. */
import { type Zippable, zipSync } from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  /** Path in the archive, with "/" between its parts. */
  readonly path: string;
  readonly contents: Uint8Array;
  /** Whether it is unpacked as a program. */
  readonly executable: boolean;
}

/** ZIP keeps local time without its zone, so that noon is noon everywhere. Its calendar begins with 1980. */
const fixedTime = (): Date => new Date(1980, 0, 1, 12);
const UNIX = 3;
const REGULAR_FILE = 0o100000;

/**
 * The entries as a ZIP file: sorted by path, all of one time, with Unix permissions. The same entries give the same
 * bytes, in whatever order they come, wherever and whenever it is.
 * @throws Error when two entries have the same path
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const mtime = fixedTime();
  const files: Zippable = {};
  for (const { path, contents, executable } of sorted) {
    if (Object.hasOwn(files, path)) throw new Error(`${path} would be in the archive twice.`);
    const mode = REGULAR_FILE | (executable ? 0o755 : 0o644);
    files[path] = [contents, { level: 9, mtime, os: UNIX, attrs: (mode << 16) >>> 0 }];
  }
  return zipSync(files);
}
