import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../../scripts/browsers/launch.ts';
import type { MakePage } from '../../../scripts/browsers/page-server.ts';
import { HOSTILE_PAGES } from '../../hostile/corpus.ts';

export const SAMPLES = path.join(PROJECT, 'scripts', 'samples');
export const WEB_FIXTURES = path.join(PROJECT, 'tests', 'fixtures', 'web');

/** Folders whose files are pages of the test web, by their names. */
export const FOLDERS: readonly string[] = [SAMPLES, WEB_FIXTURES];

/** Names that the test web can be asked for by, besides 127.0.0.1: the proxy of the tests leads them there. */
export const NAMES = ['news.test', 'www.news.test', 'sub.news.test', 'other.test'] as const;

/** Where pages that lead away lead: the same server by another name. */
const elsewhere = (host: string): string => `http://other.test:${host.split(':')[1]}/plain.html`;

/** Pages that need headers of their own, or that are too large or too nasty to lie about as files. */
export const PAGES: ReadonlyMap<string, MakePage> = new Map<string, MakePage>([
  [
    '/strict-csp.html',
    () => ({
      html: readFileSync(path.join(WEB_FIXTURES, 'plain.html'), 'utf8'),
      headers: {
        'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; sandbox",
      },
    }),
  ],
  [
    '/moved.html',
    (host) => ({ html: '<title>Moved</title>', status: 302, headers: { location: elsewhere(host) } }),
  ],
  [
    '/leads-away.html',
    (host) => ({
      html: readFileSync(path.join(WEB_FIXTURES, 'plain.html'), 'utf8').replace(
        '<head>',
        `<head><meta http-equiv="refresh" content="0;url=${elsewhere(host)}">`,
      ),
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
