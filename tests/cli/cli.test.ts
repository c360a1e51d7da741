import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BuiltCli, buildCli } from '../support/builtCli.ts';

const GERMAN_TEXT =
  'Brücke bleibt zu\r\n\r\n' +
  '„Wir sperren die Brücke noch heute“, sagte Bürgermeisterin Jana Özdemir am Montag in Lüneburg. ' +
  'Die Arbeiten würden zwei Millionen Euro kosten, erklärte sie. 🚧\r\n';

const PAGE = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Brücke bleibt zu - Elbkurier</title>
<meta property="og:site_name" content="Elbkurier">
<meta property="article:published_time" content="2026-03-02T10:00:00+01:00">
<meta name="author" content="Ada Kern"></head><body>
<nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Brücke bleibt zu</h1>
<p>Die alte Brücke über den Mühlbach ist seit Montag für Autos und Fußgänger gesperrt. Grund sind Risse im Pfeiler, die bei einer Prüfung entdeckt wurden.</p>
<p>„Wir sperren die Brücke noch heute“, sagte Bürgermeisterin Jana Özdemir am Montag in Lüneburg. Die Arbeiten würden zwei Millionen Euro kosten, erklärte sie.</p>
<p>Für die Anwohner wird ein Steg gebaut, der im Frühjahr fertig sein soll. Bis dahin fährt ein Bus über die neue Straße, und zwar alle zwanzig Minuten.</p>
</article></main><footer><a href="/impressum">Impressum</a></footer></body></html>`;

const LONG_FRENCH =
  'Le conseil municipal a décidé mardi de rénover le vieux pont qui traverse le ruisseau du moulin. Les travaux ' +
  'doivent commencer au printemps et durer environ huit mois. Une passerelle sera construite pour les piétons, et ' +
  'les voitures devront faire un détour.';

// Starting Node dozens of times takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let cli: BuiltCli;
const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(path.join(cli.folder, name), content);
const records = (...values: unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  cli = await buildCli();
  await put('page.html', PAGE);
  await put('text.txt', GERMAN_TEXT);
  await put('french.txt', LONG_FRENCH);
});
afterAll(() => cli.remove());

describe('the command line', () => {
  it('explains itself', async () => {
    const help = await cli.run(['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const word of ['--input', '--output', '--language', '--only article', 'Exit status']) {
      expect(help.stdout).toContain(word);
    }
    for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(
      await readFile(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    expect(await cli.run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('refuses wrong usage with status 2, a hint and nothing on standard output', async () => {
    expect(await cli.run(['--ouput', 'csv', 'text.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'pressmark: There is no option --ouput. Did you mean --output?\nTry: pressmark --help\n',
    });
    expect(await cli.run([])).toMatchObject({ status: 2, stdout: '' });
    expect(await cli.run(['--language', 'fr', 'text.txt'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a plain text', () => {
  it('is the result’s text to the last code unit, in blocks', async () => {
    const run = await cli.run(['text.txt']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const result = JSON.parse(run.stdout);
    expect(result).toMatchObject({ id: 'text.txt', language: 'de', isArticle: true, url: null, title: null });
    expect(result.text).toBe(GERMAN_TEXT);
    const shown = result.blocks.map(({ begin, end }: { begin: number; end: number }) =>
      result.text.slice(begin, end),
    );
    expect(shown).toEqual([GERMAN_TEXT.split('\r\n')[0], GERMAN_TEXT.split('\r\n')[2]]);
    expect(result.blocks[0].kind).toBe('headline');
  });

  it('comes from standard input as well, and the language can be given', async () => {
    const run = await cli.run(['--input', 'text', '--language', 'en', '-'], 'Kurz. Short.');
    expect(JSON.parse(run.stdout)).toMatchObject({ id: '-', language: 'en', text: 'Kurz. Short.' });
  });

  it('has its quotations found, with offsets that hold', async () => {
    const result = JSON.parse((await cli.run(['text.txt'])).stdout);
    const [begin, end] = result.quotes[0].spans[0];
    expect(result.text.slice(begin, end)).toBe('Wir sperren die Brücke noch heute');
    expect(result.quotes[0]).toMatchObject({ kind: 'direct', speaker: { name: 'Jana Özdemir' } });
  });
});

describe('a page', () => {
  it('is read as the extension reads it: article, metadata, quotations', async () => {
    const run = await cli.run(['page.html']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const result = JSON.parse(run.stdout);
    expect(result).toMatchObject({
      id: 'page.html',
      language: 'de',
      title: 'Brücke bleibt zu',
      byline: ['Ada Kern'],
      published: expect.stringContaining('2026-03-02'),
      outlet: 'Elbkurier',
      isArticle: true,
    });
    expect(result.text).toContain('Risse im Pfeiler');
    expect(result.text).not.toContain('Impressum');
    expect(result.timing.detectMs).toBeGreaterThan(0);
    expect(result.timing.analyzeMs).toBeGreaterThan(0);
  });

  it('is not analysed with --only article, whatever its language', async () => {
    const french = PAGE.replace('lang="de"', 'lang="fr"');
    const run = await cli.run(['--only', 'article', '-'], french);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      language: 'fr',
      isArticle: true,
      quotes: [],
      entities: [],
      timing: { analyzeMs: 0 },
    });
  });

  it('without an article is a result that says so', async () => {
    const run = await cli.run(['-'], '<!doctype html><title>Leer</title><nav><a href="/">Start</a></nav>');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      isArticle: false,
      title: 'Leer',
      quotes: [],
      entities: [],
    });
  });

  it('in an old encoding keeps its quotation marks', async () => {
    const marks: Record<string, number> = { '„': 0x84, '“': 0x93 };
    const page = PAGE.replace('charset="utf-8"', 'charset="iso-8859-1"').replace('–', '-');
    await put(
      'old.html',
      Uint8Array.from(page, (character) => marks[character] ?? character.charCodeAt(0)),
    );
    const result = JSON.parse((await cli.run(['old.html'])).stdout);
    expect(result.text).toContain('„Wir sperren die Brücke noch heute“, sagte Bürgermeisterin Jana Özdemir');
  });
});

describe('several inputs', () => {
  it('give a line each, in order, with the path as id', async () => {
    const run = await cli.run(['text.txt', 'page.html']);
    expect(run.status).toBe(0);
    expect(rows(run.stdout).map((row) => row.id)).toEqual(['text.txt', 'page.html']);
  });

  it('go on after one that failed, which is reported in its place, with status 1', async () => {
    const run = await cli.run(['text.txt', 'gone.html', 'page.html']);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('pressmark: gone.html does not exist.\n');
    expect(rows(run.stdout)[1]).toEqual({ id: 'gone.html', error: 'gone.html does not exist' });
    expect(rows(run.stdout)).toHaveLength(3);
  });

  it('are one array, table, text or line each when asked for', async () => {
    const json = await cli.run(['--output', 'json', 'text.txt', 'gone.txt', 'page.html']);
    expect(JSON.parse(json.stdout).map((row: { id: string }) => row.id)).toEqual([
      'text.txt',
      'gone.txt',
      'page.html',
    ]);
    const none = await cli.run(['--output', 'json', '--input', 'jsonl', '-'], '\n');
    expect(JSON.parse(none.stdout)).toEqual([]);
    const csv = await cli.run(['--output', 'csv', 'text.txt', 'page.html']);
    expect(csv.stdout.match(/\ufeff/g)).toHaveLength(1);
    expect(csv.stdout.match(/^\ufeffarticle,|\r\narticle,/g)).toHaveLength(1);
    const markdown = await cli.run(['--output', 'markdown', 'text.txt', 'page.html']);
    expect(markdown.stdout.match(/^# /gm)).toHaveLength(2);
    expect(markdown.stdout.match(/\n\n---\n\n/g)).toHaveLength(1);
    const collections = await cli.run(['--output', 'webannotation', 'text.txt', 'page.html']);
    expect(rows(collections.stdout).map((row) => row.type)).toEqual([
      'AnnotationCollection',
      'AnnotationCollection',
    ]);
  });
});

describe('what cannot be processed', () => {
  it.each([
    ['gone.html', null, 'does not exist'],
    ['page.html/x', null, 'does not exist: a part of its path is a file'],
    ['folder', 'directory', 'is a directory. Name the files in it, for instance with DIRECTORY/*.html'],
    ['empty.txt', '', 'is empty'],
    ['blank.html', ' \n', 'is empty but for white space'],
    [
      'picture.html',
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'is a binary file (a PNG picture), not text',
    ],
    ['zeros.txt', 'abc\0', 'is a binary file (it holds NUL bytes), not text'],
    [
      'latin.txt',
      Buffer.from('Größe', 'latin1'),
      'is not valid UTF-8. Convert it first, for instance with: iconv -f WINDOWS-1252 -t UTF-8',
    ],
    [
      'french.txt',
      LONG_FRENCH,
      'is in French, which Pressmark does not support. If that is wrong, name the language with --language de or --language en',
    ],
    ['short.txt', 'Hm', 'is too short to tell its language. Name it with --language de or --language en'],
    ['empty.jsonl', '', 'is empty'],
  ])('%s has its own message and status 1', async (name, content, message) => {
    if (content === 'directory') await mkdir(path.join(cli.folder, name));
    else if (content !== null) await put(name, content);
    const run = await cli.run(['--output', 'jsonl', name]);
    expect(run.stderr).toBe(`pressmark: ${name} ${message}.\n`);
    expect(rows(run.stdout)).toEqual([{ id: name, error: `${name} ${message}` }]);
    expect(run.status).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('a file without permission to read', async () => {
    await put('secret.txt', 'x');
    await chmod(path.join(cli.folder, 'secret.txt'), 0);
    expect((await cli.run(['secret.txt'])).stderr).toContain('cannot be read: no permission');
  });

  it('cannot disguise itself on the terminal', async () => {
    const run = await cli.run(['a\u001b[2Jb\u202e.html']);
    expect(run.stderr).toBe('pressmark: a\\u{1b}[2Jb\\u{202e}.html does not exist.\n');
  });

  it('standard input that is empty is called by its name', async () => {
    expect((await cli.run(['-'])).stderr).toBe('pressmark: standard input is empty.\n');
  });
});

describe('JSONL', () => {
  const jsonl = (input: string | Uint8Array, ...args: string[]) =>
    cli.run(['--input', 'jsonl', ...args, '-'], input);

  it('gives a result per line, with its id as it was', async () => {
    const run = await jsonl(
      records({ id: 7, text: GERMAN_TEXT }, { id: 'p', html: PAGE, url: 'https://elbkurier.example/b' }),
    );
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const [text, page] = rows(run.stdout);
    expect(text).toMatchObject({ id: 7, text: GERMAN_TEXT, url: null });
    expect(page).toMatchObject({ id: 'p', title: 'Brücke bleibt zu', url: 'https://elbkurier.example/b' });
  });

  it('reports each bad line in its place, by number, and processes the rest', async () => {
    const good = records({ id: 'a', text: GERMAN_TEXT });
    const input = Buffer.concat([
      Buffer.from(`${good}\n{"id": "b"}\nkein json\n  \r\n`),
      Buffer.from('{"id":"c","text":"Gr\xf6\xdfe"}\n', 'latin1'),
      Buffer.from(records({ id: 'd', text: LONG_FRENCH }) + good.trimEnd()),
    ]);
    const run = await jsonl(input);
    expect(run.status).toBe(1);
    const [first, ...others] = rows(run.stdout);
    expect(first.id).toBe('a');
    expect(others.pop().id).toBe('a');
    expect(others).toEqual([
      { id: 'b', error: 'line 3 has neither "text" nor "html"' },
      { id: null, error: "line 4 is not valid JSON (Unexpected token 'k')" },
      { id: null, error: 'line 6 is not valid UTF-8' },
      { id: 'd', error: expect.stringMatching(/^line 7 is in French, which/) },
    ]);
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'pressmark: standard input, line 3 has neither "text" nor "html".',
      "pressmark: standard input, line 4 is not valid JSON (Unexpected token 'k').",
      'pressmark: standard input, line 6 is not valid UTF-8.',
      expect.stringMatching(/^pressmark: standard input, line 7 is in French/),
    ]);
  });

  it('takes an empty stream as a part of an archive without articles', async () => {
    expect(await jsonl('')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('survives lone surrogates, direction marks, NULs and text that looks like code', async () => {
    const text = `„\ud83d \u202e \0 <script>alert(1)</script> __proto__ \u2028“, sagte Ada Kern. ${GERMAN_TEXT}`;
    const run = await jsonl(records({ id: '__proto__', text }));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout.trimEnd()).not.toContain('\n');
    expect(rows(run.stdout)[0]).toMatchObject({ id: '__proto__', text });
  });

  it('copes with a line of ten megabytes', async () => {
    const text = GERMAN_TEXT.repeat(50_000);
    const run = await jsonl(records({ id: 1, text }), '--only', 'article');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(rows(run.stdout)[0].text.length).toBe(text.length);
  });

  it('answers each line before it waits for the next', async () => {
    const child = spawn(process.execPath, [cli.file, '--input', 'jsonl', '-'], { stdio: 'pipe' });
    const answers: string[] = [];
    const answered = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        answers.push(chunk.toString());
        if (answers.join('').includes('\n')) resolve();
      });
    });
    child.stdin.write(records({ id: 1, text: GERMAN_TEXT }));
    await answered;
    expect(rows(answers.join(''))[0].id).toBe(1);
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
  });

  it('keeps the order of 2,000 lines for a reader that is slow', async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => index);
    const child = spawn(process.execPath, [cli.file, '--input', 'jsonl', '--only', 'article', '-'], {
      stdio: 'pipe',
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.stdin.end(records(...ids.map((id) => ({ id, text: GERMAN_TEXT }))));
    const seen: number[] = [];
    let rest = '';
    for await (const chunk of child.stdout) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      seen.push(...lines.map((line) => JSON.parse(line).id));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(await closed).toBe(0);
    expect(rest).toBe('');
    expect(seen).toEqual(ids);
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, [cli.file, '--input', 'jsonl', '--only', 'article', '-'], {
      stdio: 'pipe',
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const record = records({ id: 1, text: GERMAN_TEXT });
    child.stdin.end(record.repeat(20_000));
    expect(await closed).toBe(0);
    expect(stderr).toBe('');
  });
});
