import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../src/cli/help.ts';
import { INPUT_FORMATS, OUTPUT_FORMATS } from '../src/cli/options.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
  readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const project: {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(read('package.json'));

/** Commands that npm knows without a script. */
const BUILT_IN = new Set(['ci', 'install', 'exec', 'audit', 'version']);

describe.each(documents)('%s', (name) => {
  const text = read(name);

  it('links only to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) =>
      path.posix.join(path.posix.dirname(name), target),
    );
    expect(targets.filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const commands = [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !BUILT_IN.has(command) && !(command in project.scripts))).toEqual([]);
  });

  it('names only source files that there are', () => {
    const files = [...text.matchAll(/`((?:src|tests|bench|scripts|docs)\/[\w./-]+)`/g)].map(
      ([, file = '']) => file,
    );
    const missing = files.filter((file) => !existsSync(path.join(ROOT, file)));
    expect(missing).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  it('has every package, with the version that is installed', () => {
    const text = read('docs/dependencies.md');
    const packages = Object.entries({ ...project.dependencies, ...project.devDependencies });
    const missing = packages.filter(([name, version]) =>
      name.startsWith('@types/') ? !text.includes(name) : !text.includes(`${name} ${version}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no package that is gone', () => {
    const rows = [...read('docs/dependencies.md').matchAll(/^\| (@?[a-z][\w/-]*) \d/gm)].map(
      ([, name]) => name,
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(
      rows.filter((name) => !(name! in { ...project.dependencies, ...project.devDependencies })),
    ).toEqual([]);
  });
});

describe.each(['en', 'de'])('the store listing in %s', (language) => {
  const text = read(`docs/listing-${language}.md`);
  const described: { extensionDescription: { message: string } } = JSON.parse(
    read(`src/_locales/${language}/messages.json`),
  );

  it('has the short description of the manifest, as short as Chrome wants it', () => {
    const { message } = described.extensionDescription;
    expect(message.length).toBeLessThanOrEqual(132);
    expect(text).toContain(`> ${message}\n`);
  });

  it('gives a reason for each permission', () => {
    const manifest: { permissions: string[]; optional_host_permissions: string[] } = JSON.parse(
      read('manifest.json'),
    );
    const asked = [...manifest.permissions, 'sidePanel', ...manifest.optional_host_permissions];
    expect(asked.filter((permission) => !text.includes(`\`${permission}\``))).toEqual([]);
  });
});

describe('the CLI’s documentation', () => {
  it.each(['README.md', '--help'])('names every input and output in %s', (place) => {
    const text = place === '--help' ? HELP : read(place).replaceAll('\\|', '|');
    expect(text).toContain(`--input ${INPUT_FORMATS.join('|')}`);
    expect(text).toContain(`--output ${OUTPUT_FORMATS.join('|')}`);
  });
});
