import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../../scripts/browsers/launch.ts';
import type { MadePage } from '../../../scripts/browsers/page-server.ts';
import { HOSTILE_PAGES } from '../../hostile/corpus.ts';

export const SAMPLES = path.join(PROJECT, 'scripts', 'samples');
export const WEB_FIXTURES = path.join(PROJECT, 'tests', 'fixtures', 'web');

/** Folders whose files are pages of the test web, by their names. */
export const FOLDERS: readonly string[] = [SAMPLES, WEB_FIXTURES];

/** Pages that need headers of their own, or that are too large or too nasty to lie about as files. */
export const PAGES: ReadonlyMap<string, () => MadePage> = new Map([
  [
    '/strict-csp.html',
    () => ({
      html: readFileSync(path.join(WEB_FIXTURES, 'plain.html'), 'utf8'),
      headers: {
        'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; sandbox",
      },
    }),
  ],
  // Pages that the browser may keep for the back button; the others forbid it.
  ...[
    ['plain', WEB_FIXTURES],
    ['en', SAMPLES],
  ].map(
    ([name, folder]) =>
      [
        `/kept/${name}.html`,
        () => ({
          html: readFileSync(path.join(folder!, `${name}.html`), 'utf8'),
          headers: { 'cache-control': 'max-age=60' },
        }),
      ] as const,
  ),
  ...HOSTILE_PAGES.map((page) => [`/hostile/${page.name}.html`, () => ({ html: page.html() })] as const),
]);
