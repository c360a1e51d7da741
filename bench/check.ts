/**
 * `npm run bench:check -- FOLDER`: builds Pressmark and runs every bench that has a budget (budgets.ts), one after the
 * other on an otherwise idle machine. FOLDER is as performance.ts reads it; where it has a folder `articles`, the pages
 * in there are visited, too. Ends with status 1 when any budget is not kept.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../scripts/browsers/launch.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run bench:check -- FOLDER');
  process.exit(2);
}
const articles = path.join(folder, 'articles');
const BENCHES: readonly (readonly string[])[] = [
  ['bench/sizes.ts', '--check'],
  ['bench/performance.ts', folder, '--check'],
  ['bench/browser.ts', '--check'],
  ['bench/memory.ts', '--check'],
  ...(existsSync(articles) ? [['bench/pages.ts', articles]] : []),
];

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

if (!succeeds(process.execPath, [path.join(PROJECT, 'build.mjs')])) process.exit(1);
const broken = BENCHES.filter(([script = '', ...args]) => {
  console.log(`\n## ${script}\n`);
  return !succeeds(process.execPath, ['--import', 'tsx', path.join(PROJECT, script), ...args]);
});
console.log(
  broken.length === 0 ? '\nAll budgets kept.' : `\nNot kept: ${broken.map(([script]) => script).join(', ')}.`,
);
if (broken.length > 0) process.exitCode = 1;
