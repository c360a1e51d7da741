/**
 * `npm run lint:firefox`: checks dist/firefox with Mozilla's own linter, as their store does. Fails on every error
 * and on every warning but UNSAFE_VAR_ASSIGNMENT, which Preact's handling of `innerHTML` props gives once per bundle
 * that holds it (no code of Pressmark sets one; tests/architecture.test.ts sees to that).
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as v from 'valibot';
import { builtExtension, PROJECT } from './browsers/launch.ts';

const ALLOWED_WARNING = 'UNSAFE_VAR_ASSIGNMENT';
/** Bundles without Preact, in which the warning would be about code of ours. */
const WITHOUT_PREACT = new Set(['background.js', 'content.js', 'arrive.js']);

const finding = v.object({
  code: v.string(),
  message: v.string(),
  file: v.nullish(v.string()),
  line: v.nullish(v.number()),
});
const report = v.object({ errors: v.array(finding), warnings: v.array(finding) });

const webExt = path.join(PROJECT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
const run = spawnSync(
  process.execPath,
  [webExt, 'lint', '--source-dir', builtExtension('firefox'), '--output', 'json', '--no-config-discovery'],
  { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
let parsed: unknown;
try {
  parsed = JSON.parse(run.stdout);
} catch {
  console.error(`web-ext lint gave no report. It said:\n${run.stdout}${run.stderr}`);
  process.exit(1);
}
const { errors, warnings } = v.parse(report, parsed);
const unexpected = warnings.filter(
  ({ code, file }) => code !== ALLOWED_WARNING || !file || WITHOUT_PREACT.has(file),
);
for (const { code, message, file, line } of [...errors, ...unexpected]) {
  console.error(`${code}: ${message} (${file ?? 'package'}${line ? `:${line}` : ''})`);
}
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${unexpected.length} of them not expected.`,
);
process.exitCode = errors.length + unexpected.length > 0 ? 1 : 0;
