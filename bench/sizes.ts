/** `npm run bench:sizes [-- --check]`: what the built Chrome package weighs, by part, as a Markdown table. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../scripts/browsers/launch.ts';
import { BUDGETS } from './budgets.ts';
import { markdownTable } from './measure.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** Parts by what their files' paths look like; a file belongs to the first that takes it. */
const PARTS: readonly (readonly [name: string, pattern: RegExp, budget: number | null])[] = [
  ['content script', /^content\.(?:js|css)$/, BUDGETS.contentBytes],
  ['script for sites that are always read', /^arrive\.js$/, null],
  ['popup', /^popup\.(?:js|css|html)$/, BUDGETS.popupBytes],
  ['side panel', /^panel\.(?:js|css|html)$/, null],
  ['options and first steps', /^(?:options|firstSteps)\.(?:js|css|html)$/, null],
  ['background with the engine', /^background\.js$/, null],
  ['models', /^models\//, null],
  ['languages of the interface', /^_locales\//, null],
  ['icons and the rest', /^/, null],
];

const folder = builtExtension('chromium');
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const totals = PARTS.map(() => ({ plain: 0, packed: 0 }));
for (const entry of entries.filter((one) => one.isFile())) {
  const file = path.join(entry.parentPath, entry.name);
  const name = path.relative(folder, file).split(path.sep).join('/');
  const bytes = await readFile(file);
  const total = totals[PARTS.findIndex(([, pattern]) => pattern.test(name))]!;
  total.plain += bytes.length;
  total.packed += gzipSync(bytes, { level: 9 }).length;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const problems: string[] = [];
const row = (name: string, plain: number, packed: number, budget: number | null): string[] => {
  const isKept = budget === null || packed <= budget;
  if (!isKept) problems.push(`${name}: ${kilobytes(packed)} kB, not ${kilobytes(budget)} kB.`);
  const kept = budget === null ? ['', ''] : [kilobytes(budget), isKept ? 'yes' : 'no'];
  return [name, kilobytes(plain), kilobytes(packed), ...kept];
};
const rows = PARTS.map(([name, , budget], index) =>
  row(name, totals[index]!.plain, totals[index]!.packed, budget),
);
const sum = (of: 'plain' | 'packed'): number => totals.reduce((all, total) => all + total[of], 0);
rows.push(row('whole package', sum('plain'), sum('packed'), BUDGETS.packageBytes));
console.log(markdownTable(['Part of the package', 'kB', 'gzipped, kB', 'budget, kB', 'kept'], rows));
for (const problem of problems) console.error(problem);
if (values.check && problems.length > 0) process.exitCode = 1;
