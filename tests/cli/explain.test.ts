import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BuiltCli, buildCli } from '../support/builtCli.ts';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry stays in port</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry stays in port</h1>
<p>The ferry to the outer islands will stay in port until the end of the week, because its rudder was damaged by ice on Tuesday.</p>
<p>“We will not sail with half a rudder,” said Captain Edna Marsh on the quay. She added that a spare part was on its way from the yard.</p>
<p>A smaller boat takes passengers across twice a day. It carries no cars, and those who have booked a car may change their ticket.</p>
<p>Read also: <a href="/ice">How thick the ice is</a></p>
</article>
<aside class="related">Fish &amp; chips\u001b[31m prices\u202e rise</aside>
<footer>All rights reserved</footer></body></html>`;

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
  await writeFile(path.join(cli.folder, 'ferry.html'), PAGE);
});
afterAll(() => cli.remove());

/** Lines of standard error, cut into their fields. */
const fieldsOf = (stderr: string): string[][] =>
  stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

describe('--explain', () => {
  it('tells on standard error what was left out, and by which rule; the result stays what it is', async () => {
    const plain = await cli.run(['--only', 'article', 'ferry.html']);
    const run = await cli.run(['--only', 'article', '--explain', 'ferry.html']);
    const untimed = (json: string) => ({ ...JSON.parse(json), timing: null });
    expect(untimed(run.stdout)).toEqual(untimed(plain.stdout));
    expect(plain.stderr).toBe('');
    expect(fieldsOf(run.stderr)).toEqual([
      ['ferry.html', 'left out', 'outside', 'Home Sport'],
      ['ferry.html', 'left out', 'line:more', 'Read also: How thick the ice is'],
      ['ferry.html', 'left out', 'outside', String.raw`Fish & chips\u{1b}[31m prices\u{202e} rise`],
      ['ferry.html', 'left out', 'outside', 'All rights reserved'],
    ]);
  });

  it('says when the text was read from the data of a page that shows none', async () => {
    const body = [...PAGE.matchAll(/<p>(.+)<\/p>/g)].map(([, text]) => `${text}\n`).join('');
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry stays in port',
      articleBody: body,
    });
    await writeFile(
      path.join(cli.folder, 'data.html'),
      `<title>Ferry stays in port</title><div id="app"></div><script type="application/ld+json">${data}</script>`,
    );
    const run = await cli.run(['--only', 'article', '--explain', 'data.html']);
    expect(JSON.parse(run.stdout)).toMatchObject({ isArticle: true, title: 'Ferry stays in port' });
    const told = fieldsOf(run.stderr).filter(([, what]) => what === 'read from');
    expect(told).toEqual([
      [
        'data.html',
        'read from',
        'structured data: articleBody',
        expect.stringMatching(/^The ferry to the outer/),
      ],
    ]);
  });

  it('names the rule of every quotation', async () => {
    const run = await cli.run(['--explain', 'ferry.html']);
    const { quotes, text } = JSON.parse(run.stdout);
    const told = fieldsOf(run.stderr).filter(([, what]) => what === 'quotation');
    const words = (span: [number, number]) => text.slice(...span);
    expect(told.map(([, , , shown]) => shown)).toEqual(
      quotes.map(({ spans }: { spans: [number, number][] }) => spans.map(words).join(' … ')),
    );
    expect(told[0]?.[3]).toContain('We will not sail with half a rudder');
    expect(told[0]?.[2]).toMatch(/^en\.direct/);
    for (const [, , rule] of told) expect(rule).toMatch(/^[a-z]+\.[a-z-]+$/);
  });

  it('says of lines of a JSONL file which line it speaks of, also where one fails', async () => {
    const french = '<html lang="fr"><h1>Le pont est fermé</h1><nav>Accueil</nav><p>Le pont.</p></html>';
    const input = [
      { id: 'a', html: PAGE },
      { id: 'b', html: PAGE.replace('lang="en"', 'lang="fr"') },
      { id: 'c', html: french },
    ]
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
    const { stderr } = await cli.run(['--input', 'jsonl', '--explain', '-'], input);
    const places = fieldsOf(stderr).filter(([, what]) => what === 'left out');
    expect(new Set(places.map(([place]) => place))).toEqual(
      new Set(['standard input, line 1', 'standard input, line 2', 'standard input, line 3']),
    );
  });

  it('cuts long passages, and each stays one line', async () => {
    const long = PAGE.replace('All rights reserved', `Terms\n${'and conditions '.repeat(100)}`);
    const { stderr } = await cli.run(['--only', 'article', '--explain', '-'], long);
    const last = fieldsOf(stderr).at(-1);
    expect(last?.[3]).toMatch(/^Terms and conditions and .+…$/);
    expect(last?.[3]?.length).toBeLessThanOrEqual(160);
    for (const fields of fieldsOf(stderr)) expect(fields).toHaveLength(4);
  });
});
