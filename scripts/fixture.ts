/**
 * Makes a fixture of a page on which the article finder fails:
 *
 *   npm run fixture -- page.html name
 *
 * writes tests/fixtures/pages/name.html, with the structure of the page and nobody's words, and beside it
 * name.expected.json with what the finder makes of it. That is wrong, or the page would be no use: correct it by hand,
 * and take out the line that calls it a draft.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findArticle, runToEnd } from '../src/article/index.ts';
import { parseHtml } from '../src/article/parse.ts';
import { decodeHtml } from '../src/cli/decode.ts';
import { decisionsOf } from './fixture/decisions.ts';
import { reducePage } from './fixture/reduce.ts';

const FOLDER = fileURLToPath(new URL('../tests/fixtures/pages/', import.meta.url));

function expectedOf(html: string): object {
  const found = runToEnd(findArticle(parseHtml(html)));
  if (found === null) return { draft: true, isArticle: false };
  const { isArticle, title, byline, published, outlet, language, text, blocks } = found.article;
  const texts = blocks.map(({ kind, begin, end }) => [kind, text.slice(begin, end)]);
  if (!isArticle) return { draft: true, isArticle };
  return { draft: true, isArticle, title, byline, published, outlet, language, blocks: texts };
}

function main([file, name]: readonly string[]): string | null {
  if (file === undefined || name === undefined)
    return 'Say which page, and how to call it: npm run fixture -- page.html name';
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name))
    return `"${name}" is no name for a fixture: use small letters, digits and hyphens.`;
  if (!existsSync(file)) return `${file} does not exist.`;
  const target = path.join(FOLDER, `${name}.html`);
  if (existsSync(target)) return `There is a fixture called "${name}" already. Take another name.`;
  let source: string;
  try {
    source = decodeHtml(readFileSync(file));
  } catch (error) {
    return `${file} ${error instanceof Error ? error.message : String(error)}.`;
  }
  const html = reducePage(source);
  const [before, after] = [decisionsOf(source), decisionsOf(html)];
  writeFileSync(target, html);
  writeFileSync(path.join(FOLDER, `${name}.expected.json`), `${JSON.stringify(expectedOf(html), null, 2)}\n`);
  console.log(`tests/fixtures/pages/${name}.html: ${html.length} characters of ${source.length}.`);
  console.log(`Correct tests/fixtures/pages/${name}.expected.json by hand, and take "draft" out of it.`);
  const changed = before.flatMap((one, index) =>
    one === after[index] ? [] : [`  ${one} → ${after[index] ?? 'nothing'}`],
  );
  if (changed.length > 0) {
    console.log('The fixture is not judged like the page. It may not show what you want it to show:');
    console.log(changed.slice(0, 20).join('\n'));
  }
  return null;
}

const problem = main(process.argv.slice(2));
if (problem !== null) {
  console.error(problem);
  process.exitCode = 2;
}
