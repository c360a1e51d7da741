import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICES } from '../src/platform/messages.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
type Catalogue = Readonly<Record<string, Message>>;

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const folders = readdirSync(path.join(ROOT, 'src/_locales')).sort();
const catalogues = new Map(
  folders.map((folder) => [folder, JSON.parse(read(`src/_locales/${folder}/messages.json`)) as Catalogue]),
);
const english = catalogues.get('en') ?? {};
const german = catalogues.get('de') ?? {};

/** Everything that can name a message: the source and the manifest. */
const source = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => read(path.join('src', name)))
  .join('\n');
const manifest = read('manifest.json');

/** Keys that the source asks for by name, in calls or as words that begin as keys of a family do. */
function namedInSource(): Set<string> {
  const keys = new Set<string>();
  const find = (pattern: RegExp, text: string, toKeys: (word: string) => readonly string[]): void => {
    for (const [, word] of text.matchAll(pattern)) for (const key of toKeys(word ?? '')) keys.add(key);
  };
  find(/\b(?:text|getMessage)\(\s*'(\w+)'/g, source, (key) => [key]);
  find(/'((?:card|menu|command)[A-Z]\w*)'/g, source, (key) => [key]);
  find(/\bcount\(\s*'(\w+)'/g, source, (stem) => [`${stem}_one`, `${stem}_other`]);
  find(/`cardNotice_(\$)\{notice\}`/g, source, () => NOTICES.map((notice) => `cardNotice_${notice}`));
  find(/__MSG_(\w+)__/g, manifest, (key) => [key]);
  return keys;
}

const placeholdersIn = (message: string): string[] =>
  [...message.replaceAll('$$', '').matchAll(/\$(\w+)\$/g)]
    .map(([, name]) => (name ?? '').toLowerCase())
    .sort();

describe('the words', () => {
  it('are there in English and German', () => {
    expect(folders).toEqual(['de', 'en']);
    expect(Object.keys(english).length).toBeGreaterThan(80);
  });

  it('have the same keys, in the same order, in both languages', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it.each([...catalogues])(
    '%s: every message says something and is described for translators',
    (_, catalogue) => {
      const poor = Object.entries(catalogue).filter(
        ([, { message, description }]) => message.trim() === '' || (description ?? '').length < 10,
      );
      expect(poor.map(([key]) => key)).toEqual([]);
    },
  );

  it.each([...catalogues])('%s: placeholders are declared, used, and have an example', (_, catalogue) => {
    for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const names = Object.keys(placeholders);
      expect([key, [...new Set(placeholdersIn(message))]]).toEqual([key, [...names].sort()]);
      const contents = names.map((name) => placeholders[name]?.content).sort();
      expect([key, contents]).toEqual([key, names.map((_name, i) => `$${i + 1}`)]);
      expect([key, names.filter((name) => !placeholders[name]?.example)]).toEqual([key, []]);
    }
  });

  it('have the same placeholders, filled in the same order, in both languages', () => {
    const order = (catalogue: Catalogue) =>
      Object.entries(catalogue).map(([key, { placeholders = {} }]) => [
        key,
        ...Object.entries(placeholders)
          .map(([name, { content }]) => `${content} ${name}`)
          .sort(),
      ]);
    expect(order(german)).toEqual(order(english));
  });

  it('have both plural forms wherever they have one', () => {
    const stems = Object.keys(english).flatMap((key) => /^(.+)_(?:one|other)$/.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(5);
    expect(stems.filter((stem) => !(`${stem}_one` in english && `${stem}_other` in english))).toEqual([]);
  });

  it('are all there that the source and the manifest ask for', () => {
    const named = namedInSource();
    expect(named.size).toBeGreaterThan(50);
    expect([...named].filter((key) => !(key in english))).toEqual([]);
  });

  it('are all asked for', () => {
    const named = namedInSource();
    const literal = new Set([...source.matchAll(/'(\w+)'/g)].map(([, word]) => word));
    expect(Object.keys(english).filter((key) => !named.has(key) && !literal.has(key))).toEqual([]);
  });

  it('fit into the stores', () => {
    for (const catalogue of [english, german]) {
      expect(catalogue.extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(catalogue.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('are set with the marks of their language', () => {
    for (const [, { message }] of Object.entries(english)) expect(message).not.toMatch(/["']|\.\.\.|[„‚»«]/);
    for (const [, { message }] of Object.entries(german)) expect(message).not.toMatch(/["'”]|\.\.\.|[»«]/);
  });

  it('are German in German', () => {
    const same = Object.keys(german).filter((key) => german[key]?.message === english[key]?.message);
    // A proper name, and words that both languages write alike.
    const alike = ['Pressmark', 'Person', 'Organisation', 'Name', 'Markdown', 'JSON', 'Web Annotation'];
    expect(same.filter((key) => !alike.includes(german[key]?.message ?? ''))).toEqual([]);
    const leftOver =
      /\b(?:the|and|of|is|are|not|this|page|with|your|from|what|quotations?|speakers?|article)\b/i;
    expect(Object.entries(german).filter(([, { message }]) => leftOver.test(message))).toEqual([]);
  });
});
