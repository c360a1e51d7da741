import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCli, buildExtension, GECKO_ID, TEST_CHROME_ID } from '../build.mjs';
import packageJson from '../package.json' with { type: 'json' };

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly background: Record<string, unknown>;
}

let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);

async function buildAll(into: string): Promise<void> {
  await buildExtension('chrome', { outDir: at(into, 'chrome') });
  await buildExtension('firefox', { outDir: at(into, 'firefox') });
  await buildCli({ outFile: at(into, 'cli.js') });
}

/** Every file under a folder with its content. */
async function contents(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(root, file), await readFile(file, 'latin1'));
  }
  return files;
}

async function manifestOf(...parts: string[]): Promise<Manifest> {
  return JSON.parse(await readFile(at(...parts, 'manifest.json'), 'utf8'));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pressmark-build-'));
  await buildAll('one');
  await buildAll('two');
  await buildExtension('chrome', { outDir: at('test'), test: true });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('two builds are the same, byte for byte', async () => {
  const one = await contents(at('one'));
  const two = await contents(at('two'));
  expect([...two.keys()].sort()).toEqual([...one.keys()].sort());
  for (const [name, content] of one) expect(two.get(name) === content, name).toBe(true);
});

describe('manifests', () => {
  test('ask for no more than they need', async () => {
    for (const browser of ['chrome', 'firefox']) {
      const manifest = await manifestOf('one', browser);
      const panel = browser === 'chrome' ? ['sidePanel'] : [];
      expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...panel]);
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      for (const key of [
        'host_permissions',
        'content_scripts',
        'externally_connectable',
        'key',
        'web_accessible_resources',
      ]) {
        expect(manifest, key).not.toHaveProperty(key);
      }
      expect(manifest.version).toBe(packageJson.version);
    }
  });

  test('have what each browser wants, and nothing of the other', async () => {
    const chrome = await manifestOf('one', 'chrome');
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome.minimum_chrome_version).toBe('140');
    expect(chrome.side_panel).toEqual({ default_path: 'panel.html' });
    for (const key of ['browser_specific_settings', 'sidebar_action']) expect(chrome).not.toHaveProperty(key);
    const firefox = await manifestOf('one', 'firefox');
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.browser_specific_settings).toEqual({
      gecko: {
        id: GECKO_ID,
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
    // Firefox would open the sidebar by itself on installation: nobody asked for it.
    expect(firefox.sidebar_action).toMatchObject({ default_panel: 'panel.html', open_at_install: false });
    for (const key of ['minimum_chrome_version', 'side_panel']) expect(firefox).not.toHaveProperty(key);
  });

  test('name only texts that every language has', async () => {
    const source = await readFile(at('one', 'chrome', 'manifest.json'), 'utf8');
    const keys = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(2);
    for (const language of ['en', 'de']) {
      const messages = JSON.parse(
        await readFile(at('one', 'chrome', '_locales', language, 'messages.json'), 'utf8'),
      );
      for (const key of keys) expect(messages, `${language}: ${key}`).toHaveProperty(key);
    }
  });

  test('of test builds differ in host permissions and a fixed id alone', async () => {
    const { key, host_permissions: hosts, ...rest } = await manifestOf('test');
    expect(rest).toEqual(await manifestOf('one', 'chrome'));
    expect(hosts).toEqual(['http://*.test/*', 'http://127.0.0.1/*']);
    const digest = await crypto.subtle.digest('SHA-256', Buffer.from(String(key), 'base64'));
    const id = Buffer.from(digest).toString('hex').slice(0, 32);
    expect(id.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!)).toBe(TEST_CHROME_ID);
  });
});

describe('packages', () => {
  test('hold only what the browser loads', async () => {
    for (const browser of ['chrome', 'firefox']) {
      for (const name of (await contents(at('one', browser))).keys()) {
        expect(name).toMatch(
          /^(?:manifest\.json|\w+\.(?:js|css|html)|_locales\/\w+\/messages\.json|icons\/[\w-]+\.(?:png|svg)|models\/.+)$/,
        );
      }
    }
  });

  test('load no code from elsewhere and evaluate none', async () => {
    for (const [name, content] of await contents(at('one', 'chrome'))) {
      if (!/\.(?:js|html)$/.test(name)) continue;
      expect(content, name).not.toMatch(/\beval\(|new Function\(|importScripts\(|<script[^>]+src="https?:/);
    }
  });

  test('let their pages run no code and ask for nothing from elsewhere', async () => {
    for (const browser of ['chrome', 'firefox']) {
      const { content_security_policy: policies } = await manifestOf('one', browser);
      const { extension_pages: policy } = policies as { extension_pages: string };
      const directives = new Map(
        policy.split('; ').map((directive) => {
          const [name, ...sources] = directive.split(' ');
          return [name, sources.join(' ')];
        }),
      );
      expect(directives.get('default-src')).toBe("'none'");
      for (const sources of directives.values()) {
        expect(sources).toMatch(/^(?:'none'|'self'|'self' data:)$/);
      }
      expect(directives.get('script-src')).toBe("'self'");
    }
  });

  test('have no polyfill where it is not needed: in Firefox and in pages', async () => {
    const polyfill = /The message port closed before a response was received/;
    expect(await readFile(at('one', 'chrome', 'background.js'), 'utf8')).toMatch(polyfill);
    for (const file of [
      'firefox/background.js',
      'firefox/content.js',
      'chrome/content.js',
      'chrome/arrive.js',
    ]) {
      expect(await readFile(at('one', ...file.split('/')), 'utf8'), file).not.toMatch(polyfill);
    }
  });

  test.each(['content.js', 'popup.js', 'panel.js'])('keep %s below 60 kB, compressed', async (name) => {
    for (const browser of ['chrome', 'firefox']) {
      const script = await readFile(at('one', browser, name));
      // As the store's archive holds it.
      expect(gzipSync(script, { level: 9 }).length, browser).toBeLessThanOrEqual(60_000);
    }
  });
});

describe('the command line program', () => {
  test('is one executable file that runs by itself', async () => {
    const file = at('one', 'cli.js');
    expect((await stat(file)).mode & 0o111).toBe(0o111);
    expect((await readFile(file, 'utf8')).startsWith('#!/usr/bin/env node\n')).toBe(true);
    const { status, stdout } = spawnSync(process.execPath, [file, '--help'], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('--output');
  });
});

test('a wrong argument is answered with what there is', () => {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', 'safari'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toBe('Build failed: Unknown target safari. There are: chrome, firefox, cli, --test.\n');
});
