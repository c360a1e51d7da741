import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BuiltCli, buildCli } from '../support/builtCli.ts';

const TEXT = '„Wir sperren die Brücke noch heute“, sagte Bürgermeisterin Jana Özdemir am Montag in Lüneburg.';

// Starting Node dozens of times takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let cli: BuiltCli;
const at = (name: string): string => path.join(cli.folder, name);
const read = (name: string): Promise<string> => readFile(at(name), 'utf8');
/** Results without how long they took. */
const timeless = (jsonl: string): string => jsonl.replace(/"timing":\s*\{[^}]*\}/g, '');

/** Good lines of different length, with a bad one among them. */
const INPUT = Array.from({ length: 40 }, (_, id) =>
  id === 17 ? 'kein json\n' : `${JSON.stringify({ id, text: `${TEXT} `.repeat(1 + ((id * 7) % 11)) })}\n`,
).join('');

beforeAll(async () => {
  cli = await buildCli();
  await writeFile(at('in.jsonl'), INPUT);
});
afterAll(() => cli.remove());

describe('--jobs', () => {
  it('gives the same in the same order, messages and status too', async () => {
    const one = await cli.run(['in.jsonl']);
    const three = await cli.run(['--jobs', '3', 'in.jsonl']);
    expect(three.status).toBe(1);
    expect(timeless(three.stdout)).toBe(timeless(one.stdout));
    expect(three.stderr).toBe(one.stderr);
  });

  it.each(['json', 'markdown'])('makes one whole file of %s', async (format) => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => cli.run(['--jobs', jobs, '--output', format, 'in.jsonl'])),
    );
    const stampless = (text: string): string => timeless(text).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
    expect(stampless(two!.stdout)).toBe(stampless(one!.stdout));
  });

  it('takes files and standard input too', async () => {
    await writeFile(at('a.txt'), TEXT);
    const run = await cli.run(['--jobs', '2', '--input', 'text', 'a.txt', '-', 'gone.txt'], TEXT);
    expect(
      run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a.txt', '-', 'gone.txt']);
    expect(run).toMatchObject({ status: 1, stderr: 'pressmark: gone.txt does not exist.\n' });
  });
});

describe('--resume', () => {
  beforeEach(() => rm(at('out.jsonl'), { force: true }));
  // Without analysis, which takes its time and changes nothing here.
  const resume = (...args: string[]) => cli.run(['--only', 'article', '--resume', 'out.jsonl', ...args]);

  it('begins a file that is not there, and writes nothing to standard output', async () => {
    const run = await resume('in.jsonl');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(timeless(await read('out.jsonl'))).toBe(
      timeless((await cli.run(['--only', 'article', 'in.jsonl'])).stdout),
    );
  });

  it.each([
    ['between two lines', 0],
    ['in the middle of a line', 40],
    ['before a line end', 1],
  ])('goes on where it was cut %s', async (_, missing) => {
    await resume('in.jsonl');
    const whole = await read('out.jsonl');
    const length = Buffer.byteLength(whole.split('\n').slice(0, 25).join('\n')) + 1 - missing;
    await truncate(at('out.jsonl'), length);
    const kept = (await read('out.jsonl')).split('\n').slice(0, 24).join('\n');
    const run = await resume('in.jsonl');
    expect(timeless(await read('out.jsonl'))).toBe(timeless(whole));
    // What was there is left as it was, to the milliseconds.
    expect((await read('out.jsonl')).startsWith(kept)).toBe(true);
    // The bad line is among those that were done: it counts all the same, and is not told again.
    expect(run).toMatchObject({ status: 1, stdout: '', stderr: '' });
  });

  it('has nothing to do where all is done, and goes on when inputs have grown', async () => {
    await writeFile(at('growing.jsonl'), `${JSON.stringify({ id: 'a', text: TEXT })}\n`);
    expect(await resume('growing.jsonl')).toMatchObject({ status: 0 });
    const before = await read('out.jsonl');
    expect(await resume('growing.jsonl')).toMatchObject({ status: 0 });
    expect(await read('out.jsonl')).toBe(before);
    await appendFile(at('growing.jsonl'), `${JSON.stringify({ id: 'b', text: TEXT })}\n`);
    expect(await resume('--jobs', '2', 'growing.jsonl')).toMatchObject({ status: 0 });
    const ids = (await read('out.jsonl')).trimEnd().split('\n');
    expect(ids.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
  });

  it('counts a file as one line, whatever it holds', async () => {
    await writeFile(at('a.txt'), TEXT);
    await resume('gone.txt');
    const run = await resume('gone.txt', 'a.txt');
    expect(run).toMatchObject({ status: 1, stderr: '' });
    const lines = (await read('out.jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['gone.txt', 'a.txt']);
  });

  it('touches no file that is not the output of these inputs', async () => {
    for (const [content, problem] of [
      ['Dear diary\n', 'was not written by Pressmark as JSONL'],
      ['{"id":99,"error":"x"}\n', 'its line 1 is about 99, but input 1 is 0'],
      [`${'{"id":0,"error":"x"}\n'.repeat(41)}{"id"`, 'its line 41 is about 0, but there are no more inputs'],
    ] as const) {
      await writeFile(at('out.jsonl'), content);
      const run = await resume('in.jsonl');
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain(problem);
      expect(await read('out.jsonl')).toBe(content);
    }
  });

  it('says with status 1 where it cannot write', async () => {
    const run = await cli.run(['--resume', 'no/such/folder.jsonl', 'in.jsonl']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('no/such/folder.jsonl cannot be written');
  });
});
