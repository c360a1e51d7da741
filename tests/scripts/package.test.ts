import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST, parseList, sourcesOf } from '../../scripts/package/sources.ts';
import { type ZipEntry, zipOf } from '../../scripts/package/zip.ts';

const entry = (name: string, text: string, executable = false): ZipEntry => ({
  path: name,
  contents: Buffer.from(text),
  executable,
});

describe('zipOf', () => {
  const entries = [entry('b.js', 'let b;'), entry('a/c.txt', 'Zäh'), entry('a.sh', 'exit', true)];

  afterEach(() => vi.unstubAllEnvs());

  it('packs what can be unpacked again', () => {
    const paths = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?\.[a-z]{1,3}$/), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(paths, fc.infiniteStream(fc.uint8Array()), (names, contents) => {
        const given = names.map((name) => ({
          path: name,
          contents: contents.next().value,
          executable: false,
        }));
        const unpacked = unzipSync(zipOf(given));
        expect(Object.keys(unpacked)).toEqual([...names].sort());
        for (const { path: name, contents: bytes } of given) expect([...unpacked[name]!]).toEqual([...bytes]);
      }),
    );
  });

  it('gives the same bytes whatever the order, the time and the time zone', () => {
    vi.useFakeTimers({ now: new Date('2026-03-01T08:00:00Z') });
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const one = zipOf(entries);
    vi.setSystemTime(new Date('2031-07-09T23:00:00Z'));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const two = zipOf([...entries].reverse());
    vi.useRealTimers();
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('refuses two files of one path', () => {
    expect(() => zipOf([entry('a', '1'), entry('a', '2')])).toThrow('a would be in the archive twice.');
  });
});

describe('sourcesOf', () => {
  let folder: string;
  const put = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const shown = (sources: readonly ZipEntry[]) =>
    sources.map(({ path: name, executable, contents }) => [
      name,
      executable,
      Buffer.from(contents).toString(),
    ]);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pressmark-sources-'));
    put('src/Straße.ts', 'export {};\n');
    put('run', '#!/bin/sh\n');
    chmodSync(path.join(folder, 'run'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes from a checkout what git tracks, and adds a list of it', () => {
    git('init', '--quiet');
    git('add', '.');
    put('scratch.txt', 'nobody’s business');
    expect(shown(sourcesOf(folder))).toEqual([
      ['run', true, '#!/bin/sh\n'],
      ['src/Straße.ts', false, 'export {};\n'],
      [LIST, false, '100755 run\n100644 src/Straße.ts\n'],
    ]);
  });

  it('takes from an unpacked archive what its list names, and gives the same again', () => {
    git('init', '--quiet');
    git('add', '.');
    const packed = sourcesOf(folder);
    rmSync(path.join(folder, '.git'), { recursive: true });
    for (const { path: name, contents } of packed) put(name, Buffer.from(contents).toString());
    put('node_modules/x.js', '');
    expect(shown(sourcesOf(folder))).toEqual(shown(packed));
  });

  it('says which file is missing', () => {
    put(LIST, '100644 gone.ts\n');
    expect(() => sourcesOf(folder)).toThrow('gone.ts belongs to the project and cannot be read');
  });

  it.each(['100644 ../a', '100644 /etc/passwd', '120000 link', 'a.ts'])(
    'does not follow the line %s',
    (line) => {
      expect(() => parseList(`${line}\n`)).toThrow('cannot be used');
    },
  );
});
