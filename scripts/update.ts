/**
 * `npm run update`: raises the pinned version of every package, as far as Node 20 lets it and the list below allows,
 * here and in `docs/dependencies.md`, and installs them. Run `npm test` and read the changes of the packages then;
 * `git diff` shows what was raised. `npm run update -- --dry` only tells.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from 'npm-check-updates';
import * as v from 'valibot';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Packages that stay on their major version: what they declare does not say why. */
const HELD = new Set([
  '@types/node', // The types of the oldest Node that we run on: nothing newer may slip in.
  'preact', // 10 is kept up beside 11, and is what all of the interface was tested with.
]);

const packageFile = path.join(ROOT, 'package.json');
const Manifest = v.object({ devDependencies: v.record(v.string(), v.string()) });
const versions = (): Record<string, string> =>
  v.parse(Manifest, JSON.parse(readFileSync(packageFile, 'utf8'))).devDependencies;

const isDry = process.argv.includes('--dry');
const before = versions();
const raised = v.parse(
  v.record(v.string(), v.string()),
  await run({
    packageFile,
    upgrade: !isDry,
    // Leaves out versions whose own "engines" do not take the Node that ours names.
    enginesNode: true,
    target: (name) => (HELD.has(name) ? 'minor' : 'latest'),
    silent: true,
    jsonUpgraded: true,
  }),
);
for (const [name, version] of Object.entries(raised)) console.log(`${name}: ${before[name]} → ${version}`);
if (Object.keys(raised).length === 0) console.log('Every package is as new as it may be.');
else if (!isDry) {
  const list = path.join(ROOT, 'docs', 'dependencies.md');
  let text = readFileSync(list, 'utf8');
  for (const [name, version] of Object.entries(raised)) {
    text = text.replaceAll(`${name} ${before[name]}`, `${name} ${version}`);
  }
  writeFileSync(list, text);
  const { status } = spawnSync('npm', ['install', '--save-exact'], { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (status === 0) console.log('Now: npm test, and read what has changed in these packages.');
}
