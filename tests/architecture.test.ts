import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  importsOf,
  LONGEST_FILE,
  type SourceFile,
  violations,
  withoutComments,
} from './support/sourceRules.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const sources: readonly SourceFile[] = readdirSync(path.join(ROOT, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((name) => `src/${name.split(path.sep).join('/')}`)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ path: name, text: readFileSync(path.join(ROOT, name), 'utf8') }));

const json = (file: string): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

describe('the house', () => {
  it('is built by its rules', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(violations(sources)).toEqual([]);
  });

  it('has its engine type-checked without DOM and Node, so that it can use neither', () => {
    expect(json('src/engine/tsconfig.json').compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
    expect(json('package.json').scripts!.types).toContain('tsc --noEmit -p src/engine');
    expect(json('package.json').scripts!.check).toContain('npm run types');
  });
});

describe('tests', () => {
  // A replaced module lasts as long as the process, and only these folders' files have one each: vitest.config.ts.
  it('replace modules only where each file has a process of its own', () => {
    const replacing = readdirSync(path.join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) =>
        /\bvi\s*\.(?:mock|doMock)\(/.test(readFileSync(path.join(ROOT, 'tests', name), 'utf8')),
      );
    expect(replacing.length).toBeGreaterThan(0);
    expect(replacing.filter((name) => !/^(?:background|platform|ui)\//.test(name))).toEqual([]);
  });
});

describe('the rules', () => {
  const NEIGHBOURS: readonly SourceFile[] = [
    'src/engine/index.ts',
    'src/engine/types.ts',
    'src/article/find.ts',
    'src/article/types.ts',
    'src/overlay/painter.ts',
    'src/overlay/voices.ts',
    'src/export/csv.ts',
    'src/platform/browser.ts',
    'src/ui/words.ts',
  ].map((name) => ({ path: name, text: '' }));

  const judged = (name: string, text: string): string[] =>
    violations([...NEIGHBOURS.filter((file) => file.path !== name), { path: name, text }]);

  it.each([
    ['src/engine/quotes/a.ts', `import type { Article } from '../../article/types.ts';`],
    ['src/article/a.ts', `import type {\n  Block,\n  Span,\n} from '../engine/types.ts';`],
    ['src/article/a.ts', `import { type Annotations } from '../engine/index.ts';`],
    ['src/overlay/a.ts', `import { QUOTE_KINDS } from '../engine/types.ts';`],
    ['src/export/a.ts', `import { rankVoices } from '../overlay/voices.ts';`],
    ['src/platform/browser.ts', `import polyfill from 'webextension-polyfill';`],
    ['src/ui/popup/a.tsx', `import { useState } from 'preact/hooks';\nimport './popup.css';`],
    [
      'src/cli/a.ts',
      `import { stat } from 'node:fs/promises';\nexport { analyze } from '../engine/index.ts';`,
    ],
    ['src/content/a.ts', `import { paint } from '../overlay/painter.ts';`],
    [
      'src/engine/a.ts',
      `/** Never fetch( or innerHTML; see import('../ui/words.ts'). */\nexport const a = 1; // window`,
    ],
  ])('let pass: %s with %j', (name, text) => {
    expect(judged(name, text)).toEqual([]);
  });

  it.each([
    ['src/engine/a.ts', `import { findArticle } from '../article/find.ts';`, 'only types from src/article'],
    ['src/engine/a.ts', `export * from '../article/find.ts';`, 'only types from src/article'],
    [
      'src/engine/a.ts',
      `import type { Painter } from '../overlay/painter.ts';`,
      'may not import from src/overlay',
    ],
    ['src/engine/a.ts', `let a: import('../overlay/painter.ts').Painter;`, 'may not import from src/overlay'],
    ['src/engine/a.ts', `import * as v from 'valibot';`, 'may not import this package'],
    ['src/engine/a.ts', `import fs from 'node:fs';`, 'may not import this package'],
    [
      'src/article/a.ts',
      `import { analyze, type Span } from '../engine/index.ts';`,
      'only types from src/engine',
    ],
    ['src/overlay/a.ts', `import { csv } from "../export/csv.ts"`, 'may not import from src/export'],
    ['src/export/a.ts', `import { paint } from '../overlay/painter.ts';`, 'may not import from src/overlay'],
    ['src/export/a.ts', `import type { Words } from '../ui/words.ts';`, 'nobody imports an entry point'],
    ['src/background/a.ts', `const ui = await import('../ui/words.ts');`, 'nobody imports an entry point'],
    ['src/background/a.ts', `const ui = await import(name);`, 'cannot be checked'],
    ['src/background/a.ts', `import polyfill from 'webextension-polyfill';`, 'only src/platform/browser.ts'],
    [
      'src/platform/a.ts',
      `import type Polyfill from 'webextension-polyfill';`,
      'only src/platform/browser.ts',
    ],
    ['src/cli/a.ts', `import http from 'node:http';`, 'may not import this package'],
    [
      'src/cli/a.ts',
      `import { parse } from '../../scripts/start.ts';`,
      'may not import this package or file',
    ],
    ['src/cli/a.ts', `import { gone } from './gone.ts';`, 'there is no such file'],
    ['src/overlay/voices.ts', `import { paint } from './painter.ts';`, 'stands on its own'],
    ['src/attic/a.ts', `import { a } from '../engine/types.ts';`, 'no rule'],
    ['src/ui/a.ts', `element.innerHTML = text;`, 'innerHTML'],
    ['src/ui/a.ts', `element['outerHTML'] = text;`, 'outerHTML'],
    ['src/content/a.ts', `element.insertAdjacentHTML('beforeend', text);`, 'insertAdjacentHTML'],
    ['src/content/a.ts', `setTimeout('alert(1)', 1);`, 'setTimeout'],
    ['src/background/a.ts', `await fetch(address);`, 'nothing leaves the machine'],
    [
      'src/background/a.ts',
      `await fetch(browser.runtime.getURL(file)); await fetch(address);`,
      'nothing leaves the machine',
    ],
    ['src/ui/a.ts', `navigator.sendBeacon(address);`, 'nothing leaves the machine'],
    ['src/content/a.ts', `const socket = new WebSocket(address);`, 'nothing leaves the machine'],
    ['src/engine/a.ts', `const width = window.innerWidth;`, 'src/engine is pure'],
    ['src/export/a.ts', `await browser.storage.local.get();`, 'src/export is pure'],
    ['src/article/a.ts', `chrome.runtime.sendMessage(1);`, 'runs without an extension'],
    ['src/ui/a.ts', `const a = /["'\`]/; // fine\nelement.innerHTML = a;`, 'innerHTML'],
  ])('stop: %s with %j', (name, text, problem) => {
    const found = judged(name, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it('stop a file that is too long, and count its lines right', () => {
    expect(judged('src/ui/a.ts', 'const a = 1;\n'.repeat(LONGEST_FILE))).toEqual([]);
    expect(judged('src/ui/a.ts', 'const a = 1;\n'.repeat(LONGEST_FILE + 1))).toEqual([
      `src/ui/a.ts has ${LONGEST_FILE + 1} lines, more than ${LONGEST_FILE}`,
    ]);
  });

  it('stop files that import each other in a circle, but not by types', () => {
    const circle = (keyword: string): string[] =>
      violations([
        { path: 'src/engine/a.ts', text: `import { b } from './b.ts';` },
        { path: 'src/engine/b.ts', text: `import { c } from './c.ts';` },
        { path: 'src/engine/c.ts', text: `${keyword} { a } from './a.ts';` },
      ]);
    expect(circle('import')).toEqual([
      'Imports go round in a circle: src/engine/a.ts → src/engine/b.ts → src/engine/c.ts → src/engine/a.ts',
    ]);
    expect(circle('import type')).toEqual([]);
  });
});

describe('importsOf', () => {
  it('finds every form of import and tells types from values', () => {
    const text = [
      `import a from './a.ts';`,
      `import type { B } from './b.ts';`,
      `import { type C, type D } from './c.ts';`,
      `import { type E, f } from './d.ts';`,
      `import type from './e.ts';`,
      `import './f.css';`,
      `export { g } from './g.ts';`,
      `export type { H } from './h.ts';`,
      `const i = import('./i.ts');`,
      `// import { no } from './no.ts';`,
      `const text = "import { no } from './no.ts'";`,
    ].join('\n');
    expect(importsOf({ path: 'src/x/y.ts', text })).toEqual([
      { target: 'src/x/a.ts', typeOnly: false },
      { target: 'src/x/b.ts', typeOnly: true },
      { target: 'src/x/c.ts', typeOnly: true },
      { target: 'src/x/d.ts', typeOnly: false },
      { target: 'src/x/e.ts', typeOnly: false },
      { target: 'src/x/g.ts', typeOnly: false },
      { target: 'src/x/h.ts', typeOnly: true },
      { target: 'src/x/f.css', typeOnly: false },
      { target: 'src/x/i.ts', typeOnly: false },
    ]);
  });
});

describe('withoutComments', () => {
  it('blanks comments out and keeps strings, templates and regular expressions', () => {
    const text = 'a(/[/"]/g, "//x"); // c\nb = `/*1*/`; /* d\n e */ f = 4 / 2; // g';
    expect(withoutComments(text)).toBe('a(/[/"]/g, "//x");     \nb = `/*1*/`;     \n      f = 4 / 2;     ');
  });
});
