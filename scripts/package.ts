/**
 * `npm run package`: what goes to the stores, in dist/packages, the version from package.json:
 *
 *   pressmark-<version>-chrome.zip, -firefox.zip   the extension
 *   pressmark-<version>-source.zip                 all that it is made of, for Mozilla's reviewers
 *
 * The same files give the same archives, byte for byte: `npm run package:verify` proves it. From the unpacked source
 * archive, without git, the same command makes all three again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../build.mjs';
import packageJson from '../package.json' with { type: 'json' };
import { hasUncommittedChanges, sourcesOf } from './package/sources.ts';
import { type ZipEntry, zipOf } from './package/zip.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = path.join(ROOT, 'dist', 'packages');

/** A browser's package: built apart from dist/, so that nothing old can be in it. */
async function extension(browser: 'chrome' | 'firefox'): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-package-'));
  try {
    await buildExtension(browser, { outDir: folder });
    return zipOf(filesIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): ZipEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      contents: readFileSync(file),
      executable: false,
    }));
}

const archives = {
  chrome: await extension('chrome'),
  firefox: await extension('firefox'),
  source: zipOf(sourcesOf(ROOT)),
};
rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
for (const [kind, bytes] of Object.entries(archives)) {
  const name = `pressmark-${packageJson.version}-${kind}.zip`;
  writeFileSync(path.join(PACKAGES, name), bytes);
  const megabytes = (bytes.length / 1e6).toFixed(1);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}  ${megabytes} MB`);
}
if (hasUncommittedChanges(ROOT)) {
  console.error(
    'The working tree has changes that are not committed, and they are in these archives: not for a store.',
  );
}
