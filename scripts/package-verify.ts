/**
 * `npm run package:verify`: proves that the packages can be made again by anybody. The last commit is cloned twice, and
 * packed in each clone as the README says; then the source archive is unpacked, in another time zone and without
 * git, and packed as the README in it says. All archives of a kind must be the same, byte for byte. Takes minutes,
 * since each installs the dependencies anew.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { LIST, parseList } from './package/sources.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HEADING = '## Build the store packages';

/** The command that the README of a checkout gives for building the packages. */
function commandOf(checkout: string): string {
  const [, section = ''] = readFileSync(path.join(checkout, 'README.md'), 'utf8').split(HEADING);
  const command = /```sh\n([^\n#]+)/.exec(section)?.[1]?.trim();
  if (command === undefined) throw new Error(`README.md has no command under “${HEADING}”.`);
  return command;
}

/** Runs a command of the shell in a folder, and gives what it printed. */
function run(folder: string, command: string, environment: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`“${command}” failed:\n${stdout}${stderr}`);
  return stdout;
}

/** SHA-256 of each archive that was packed in a checkout, by name. */
function digests(checkout: string): Map<string, string> {
  const folder = path.join(checkout, 'dist', 'packages');
  const digest = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return new Map(readdirSync(folder).map((name) => [name, digest(name)]));
}

function unpack(archive: string, folder: string): void {
  const files = unzipSync(readFileSync(archive));
  for (const [name, contents] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  const list = readFileSync(path.join(folder, LIST), 'utf8');
  for (const { path: name, executable } of parseList(list)) {
    if (executable) chmodSync(path.join(folder, name), 0o755);
  }
}

const work = mkdtempSync(path.join(tmpdir(), 'pressmark-verify-'));
try {
  const [first, second, rebuilt] = ['clone-1', 'clone-2', 'from-source'].map((name) => path.join(work, name));
  // Somebody may commit meanwhile.
  const commit = run(ROOT, 'git rev-parse HEAD').trim();
  for (const clone of [first!, second!]) {
    run(work, `git clone --quiet --no-local "${ROOT}" "${clone}"`);
    run(clone, `git checkout --quiet --detach ${commit}`);
    run(clone, commandOf(clone));
  }
  const expected = digests(first!);
  const source = [...expected.keys()].find((name) => name.endsWith('-source.zip'));
  if (source === undefined) throw new Error('There is no source archive.');
  unpack(path.join(first!, 'dist', 'packages', source), rebuilt!);
  // Git must not find a repository above the folder either.
  run(rebuilt!, commandOf(rebuilt!), { TZ: 'Pacific/Auckland', GIT_DIR: path.join(work, 'no-git') });

  const again = { 'the second clone': digests(second!), 'the source archive': digests(rebuilt!) };
  for (const [name, digest] of expected) {
    console.log(`${digest}  ${name}`);
    for (const [where, found] of Object.entries(again)) {
      if (found.get(name) === digest) continue;
      console.error(`${name} from ${where} differs: ${found.get(name) ?? 'it is missing'}`);
      process.exitCode = 1;
    }
  }
  if (process.exitCode !== 1)
    console.log('Two clones and a rebuild from the source archive gave the same bytes.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
