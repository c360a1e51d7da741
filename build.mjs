#!/usr/bin/env node
// Builds Pressmark from this working tree, and nothing else:
//
//   node build.mjs                  dist/chrome, dist/firefox, dist/cli.js
//   node build.mjs chrome cli       only these
//   node build.mjs --test           dist/test/chrome, dist/test/firefox: what end-to-end tests load. They differ in the
//                                   manifest alone: Chrome's id is fixed (TEST_CHROME_ID), and http://*.test/* and
//                                   http://127.0.0.1/* are host permissions, so that the granted path can be tested
//                                   (a permission prompt cannot be answered in a headless browser).
//
// Two builds of one commit are byte for byte the same: nothing depends on time, machine or order of files. Bundles are
// not minified, so that the stores' reviewers can read and compare them, but for the scripts that go into pages, which
// each page compiles anew, and the few lines that run before the popup.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = path.dirname(fileURLToPath(import.meta.url));

const MINIMUM_CHROME = '140';
const MINIMUM_FIREFOX = '150.0';
export const GECKO_ID = 'pressmark@pressmark.example';

// The public half of a key that nobody holds any more: Chrome derives the id from it, and only test builds carry it.
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvTjoySTffXSi0V57WGBF4Ra35jiQigMc8Ab24R8hN0JxytMfLwhlym527njJgtPGfRKHt1WBB4Tp4v2V0mp9zwv18kM7RPFFzQjvcvhQimSHqCZviIAisCA/OK9iitTRJO/PfNFsJI0GO+g9M8oZFZEXx7cAyPj0VW1t+Hxpfb4Sv5N7ihqo37aXhcbH4wcVS4dSAy1HPmv6F85mP0UcsFqmM092HL5+abF9ZbWPw6XSLZBKyN9E925E54Fb+5/KDZcicDocZDyGa0W5/u9sYpCOtKIHbqAm9MwnnrSYUUuLbp4ZbIQXJKMewA6hywJY8eLkXJYRWpOvOF6c6lcKEwIDAQAB';
export const TEST_CHROME_ID = 'pndjffnpjmenpgbofpfafjodnpnbdapn';
const TEST_HOSTS = ['http://*.test/*', 'http://127.0.0.1/*'];

/** Scripts of the extension's own pages and its background: where each starts, its name in the package. */
const OWN_SCRIPTS = [
  { entry: 'src/background/index.ts', name: 'background' },
  { entry: 'src/ui/popup/index.ts', name: 'popup' },
  { entry: 'src/ui/panel/index.ts', name: 'panel' },
  { entry: 'src/ui/options/index.tsx', name: 'options' },
  { entry: 'src/ui/firstSteps/index.tsx', name: 'firstSteps' },
];
/** Scripts that run in the pages that a reader asks about, and one that the popup waits for. */
const COMPACT_SCRIPTS = [
  { entry: 'src/content/index.ts', name: 'content' },
  { entry: 'src/content/arrive.ts', name: 'arrive' },
  { entry: 'src/ui/popup/ahead.ts', name: 'ahead' },
];
const PAGES = [
  { from: 'src/ui/popup/popup.html', to: 'popup.html' },
  { from: 'src/ui/panel/panel.html', to: 'panel.html' },
  { from: 'src/ui/options/options.html', to: 'options.html' },
  { from: 'src/ui/firstSteps/firstSteps.html', to: 'firstSteps.html' },
];
/** What stands in Chrome's side panel and in Firefox's sidebar. */
const PANEL = 'panel.html';
const CLI_ENTRY = 'src/cli/index.ts';

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
};

class BuildError extends Error {}

/**
 * Builds one browser's package into `outDir`, which is emptied first.
 * @param {'chrome' | 'firefox'} browser
 * @param {{ outDir: string, test?: boolean }} options
 */
export async function buildExtension(browser, { outDir, test = false }) {
  const files = new Map();
  const native = { 'webextension-polyfill': './src/platform/nativeBrowser.ts' };
  const bundles = [
    // Firefox speaks promises natively and has no use for the polyfill.
    { scripts: OWN_SCRIPTS, alias: browser === 'firefox' ? native : {}, isCompact: false },
    // Nor has Chrome for the little that these do: the polyfill would be a tenth of what each page compiles.
    { scripts: COMPACT_SCRIPTS, alias: native, isCompact: true },
  ];
  for (const { scripts, alias, isCompact } of bundles) {
    for (const { entry } of scripts) await requireFile(entry);
    const bundle = await run({
      ...COMMON,
      alias,
      minify: isCompact,
      entryPoints: scripts.map(({ entry, name }) => ({ in: entry, out: name })),
      outdir: outDir,
      format: 'iife',
      platform: 'browser',
      target: browser === 'chrome' ? `chrome${MINIMUM_CHROME}` : `firefox${MINIMUM_FIREFOX}`,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    for (const { path: file, contents } of bundle.outputFiles) {
      files.set(path.relative(outDir, file), contents);
    }
  }
  files.set('manifest.json', json(await manifest(browser, test)));
  for (const { from, to } of PAGES) files.set(to, await requireFile(from));
  for (const { from, to } of await assets()) files.set(to, await readFile(path.join(ROOT, from)));
  checkReferences(files);

  await rm(outDir, { recursive: true, force: true });
  for (const [name, contents] of files) {
    const target = path.join(outDir, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
}

/** Builds the command line program into the file `outFile`, with its models in a folder `models` beside it. */
export async function buildCli({ outFile }) {
  await requireFile(CLI_ENTRY);
  const bundle = await run({
    ...COMMON,
    entryPoints: [CLI_ENTRY],
    outfile: outFile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: `#!/usr/bin/env node\n${REQUIRE_SHIM}` },
    define: {
      ...COMMON.define,
      __PRESSMARK_VERSION__: JSON.stringify((await packageJson()).version),
      __PRESSMARK_MODELS__: '"./models/"',
    },
  });
  await mkdir(path.dirname(outFile), { recursive: true });
  await writeFile(outFile, bundle.outputFiles[0].contents);
  await chmod(outFile, 0o755);
  for (const { from, to } of await models()) {
    const target = path.join(path.dirname(outFile), to);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, await readFile(path.join(ROOT, from)));
  }
}

// Bundled CommonJS packages may call require() for Node's own modules, which an ES module does not have.
const REQUIRE_SHIM =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/** The manifest of one browser, made of manifest.json and package.json's version. */
async function manifest(browser, test) {
  const source = JSON.parse(await requireFile('manifest.json'));
  const { version } = await packageJson();
  const own =
    browser === 'chrome'
      ? {
          minimum_chrome_version: MINIMUM_CHROME,
          background: { service_worker: 'background.js' },
          permissions: [...source.permissions, 'sidePanel'],
          side_panel: { default_path: PANEL },
        }
      : {
          background: { scripts: ['background.js'] },
          sidebar_action: {
            default_panel: PANEL,
            default_title: source.name,
            default_icon: source.action.default_icon,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        };
  const forTests = test
    ? { host_permissions: TEST_HOSTS, ...(browser === 'chrome' ? { key: TEST_KEY } : {}) }
    : {};
  return { ...source, version, ...own, ...forTests };
}

/** Files that are copied into a browser's package as they are: locales, icons, models. */
async function assets() {
  return [
    ...(await copies('src/_locales', '_locales', /^\w+\/messages\.json$/)),
    ...(await copies('icons', 'icons', /\.(?:png|svg)$/)),
    ...(await models()),
  ];
}

/** The trained models, with the licence that they are under. */
function models() {
  return copies('models', 'models', /\.bin$|^LICENSE$/);
}

async function copies(from, to, wanted) {
  const names = await list(from);
  return names
    .filter((name) => wanted.test(name))
    .map((name) => ({ from: `${from}/${name}`, to: `${to}/${name}` }));
}

/** Paths of all files under `folder`, relative to it, sorted; none when there is no such folder. */
async function list(folder) {
  const absolute = path.join(ROOT, folder);
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(absolute, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** A package whose manifest or pages name a file that is not in it would load, and fail later: fail now. */
function checkReferences(files) {
  const text = (name) => Buffer.from(files.get(name)).toString('utf8');
  const { icons, action, background, options_ui, side_panel, sidebar_action } = JSON.parse(
    text('manifest.json'),
  );
  const named = [
    ...Object.values(icons),
    ...Object.values(action.default_icon),
    action.default_popup,
    background.service_worker ?? background.scripts[0],
    side_panel?.default_path ?? sidebar_action.default_panel,
    options_ui.page,
  ];
  for (const { to } of PAGES) {
    for (const [, file] of text(to).matchAll(/(?:src|href)="([^":#]+)"/g)) named.push(file);
  }
  const missing = [...new Set(named)].filter((name) => !files.has(name.replace(/^\//, '')));
  if (missing.length > 0)
    throw new BuildError(`The manifest or a page names files that do not exist: ${missing.join(', ')}`);
}

async function packageJson() {
  return JSON.parse(await requireFile('package.json'));
}

async function requireFile(file) {
  try {
    return await readFile(path.join(ROOT, file), 'utf8');
  } catch {
    throw new BuildError(`${file} is missing or cannot be read: is this a complete checkout?`);
  }
}

async function run(options) {
  try {
    return await esbuild.build(options);
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
    const messages = await esbuild.formatMessages(error.errors, {
      kind: 'error',
      color: process.stderr.isTTY,
    });
    throw new BuildError(messages.join('\n').trim());
  }
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const TARGETS = {
  chrome: (dist, test) => buildExtension('chrome', { outDir: path.join(dist, 'chrome'), test }),
  firefox: (dist, test) => buildExtension('firefox', { outDir: path.join(dist, 'firefox'), test }),
  cli: (dist) => buildCli({ outFile: path.join(dist, 'cli.js') }),
};

async function main(args) {
  const test = args.includes('--test');
  const asked = args.filter((arg) => arg !== '--test');
  const targets = asked.length > 0 ? asked : test ? ['chrome', 'firefox'] : Object.keys(TARGETS);
  const unknown = targets.filter((target) => !Object.hasOwn(TARGETS, target));
  if (unknown.length > 0) {
    throw new BuildError(
      `Unknown target ${unknown.join(', ')}. There are: ${Object.keys(TARGETS).join(', ')}, --test.`,
    );
  }
  const started = performance.now();
  const dist = path.join(ROOT, 'dist', ...(test ? ['test'] : []));
  for (const target of targets) await TARGETS[target](dist, test);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Built ${targets.join(', ')} into ${path.relative(process.cwd(), dist) || '.'}/ in ${seconds} s.`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof BuildError ? `Build failed: ${error.message}` : error);
    process.exitCode = 1;
  });
}
