import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BuiltCli, buildCli } from '../support/builtCli.ts';

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts/archive');
const TEXT =
  '“We close the bridge tonight,” said Mayor Joan Hill on Monday in York. She said it would cost more.';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

const lines = (...ids: string[]): string =>
  ids.map((id) => `${JSON.stringify({ id, text: TEXT })}\n`).join('');
const idsIn = async (file: string): Promise<unknown[]> =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);

describe('annotate.sh', () => {
  const annotate = (input: string, output: string) =>
    spawnSync(path.join(SCRIPTS, 'annotate.sh'), [input, output, '2'], {
      encoding: 'utf8',
      env: { ...process.env, PRESSMARK: cli.file },
    });

  it('annotates a folder, and goes on where it was stopped', async () => {
    const input = path.join(cli.folder, 'in put');
    const output = path.join(cli.folder, 'out put');
    await mkdir(input);
    await writeFile(path.join(input, 'a.jsonl'), lines('a1', 'a2', 'a3'));
    await writeFile(path.join(input, 'b.jsonl.gz'), gzipSync(lines('b1', 'b2')));
    expect(annotate(input, output)).toMatchObject({ status: 0, stderr: '' });
    expect(await readdir(output)).toEqual(['a.jsonl', 'b.jsonl']);
    expect(await idsIn(path.join(output, 'a.jsonl'))).toEqual(['a1', 'a2', 'a3']);
    expect(await idsIn(path.join(output, 'b.jsonl'))).toEqual(['b1', 'b2']);

    const whole = await readFile(path.join(output, 'b.jsonl'));
    await truncate(path.join(output, 'b.jsonl'), whole.length - 50);
    expect(annotate(input, output).status).toBe(0);
    expect(await idsIn(path.join(output, 'b.jsonl'))).toEqual(['b1', 'b2']);
  });

  it('tells articles that failed from files that did', async () => {
    const input = path.join(cli.folder, 'bad');
    await mkdir(input);
    await writeFile(path.join(input, 'a.jsonl'), `${lines('a1')}nonsense\n`);
    expect(annotate(input, path.join(cli.folder, 'bad-out')).status).toBe(1);
    await writeFile(path.join(input, 'b.jsonl.gz'), 'not gzip');
    expect(annotate(input, path.join(cli.folder, 'bad-out')).status).toBe(2);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

// Spark itself is no part of the tests: only what a partition is piped through.
describe.skipIf(!python)('annotate_spark.py', () => {
  const pipe = (program: string, input: string) => {
    const print =
      'import json, shlex, sys, annotate_spark as a; print(json.dumps(shlex.split(a.command(sys.argv[1]))))';
    const { stdout } = spawnSync('python3', ['-B', '-c', print, program], {
      cwd: SCRIPTS,
      encoding: 'utf8',
    });
    const [command, ...args]: string[] = JSON.parse(stdout);
    return spawnSync(command!, args, { input, encoding: 'utf8' });
  };

  it('answers each line of a partition, and takes bad ones for no failure of the partition', () => {
    const { status, stdout } = pipe(cli.file, `${lines('a')}nonsense\n${lines('b')}`);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', null, 'b']);
  });

  it('makes the partition fail where the program is not what it should be', async () => {
    const broken = path.join(cli.folder, 'broken.mjs');
    await writeFile(broken, 'process.exit(2);');
    expect(pipe(broken, lines('a')).status).toBe(2);
  });
});
