import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { findArticle, runToEnd } from '../../../src/article/index.ts';
import { parseHtml } from '../../../src/article/parse.ts';
import type { Span } from '../../../src/engine/types.ts';
import { textFragmentLink } from '../../../src/export/textFragment.ts';
import type { Rgb } from '../../../src/overlay/palette.ts';
import { WEB_FIXTURES } from '../support/pages.ts';
import type { GetSession } from '../support/session.ts';

const PAGE = '/fragments.html';
/** What the fixture paints the target of a fragment with. */
const TARGET: Rgb = [0, 200, 255];

/** The article of the fixture as Pressmark reads it. */
function articleText(): string {
  const document = parseHtml(readFileSync(path.join(WEB_FIXTURES, PAGE), 'utf8'));
  return runToEnd(findArticle(document, { url: null }))?.article.text ?? '';
}

type Case = readonly [what: string, id: string, ...pieces: (readonly [first: string, last: string])[]];

/** Paragraphs of the fixture by their ids, with the quotation in each: its first words, and its last ones. */
const CASES: readonly Case[] = [
  ['commas', 'commas', ['Nicht heute, nicht', 'wenn es regnet']],
  ['dashes and hyphens', 'dashes', ['Die Ost-West', 'ein Hin-und-Her']],
  ['soft hyphens', 'hyphens', ['Das Donau', 'ist zu flach']],
  ['umlauts and ß', 'umlauts', ['Größere Übungen', 'Bürger nicht']],
  ['more words than go into a link', 'long', ['Wir haben in all', 'den Stöpsel gezogen']],
  ['a single word that stands elsewhere, too', 'short', ['Nein“ und', 'Nein']],
  ['words that stand elsewhere before', 'twice', ['Wir bauen die Brücke“', 'Wir bauen die Brücke']],
  ['links and emphasis inside', 'inline', ['Es ist ein', 'zu Ende']],
  ['spaces of all kinds, & and %', 'spaces', ['Das sind 2', 'sicher!']],
  [
    'an interruption',
    'interrupted',
    ['Wir sperren die Straße', 'Wir sperren die Straße'],
    ['und wir öffnen', 'Wasser weg ist.'],
  ],
  ['two paragraphs', 'begins', ['Zwei Absätze', 'alles gesagt ist']],
];

function spanOf(text: string, first: string, last: string): Span {
  const begin = text.indexOf(first);
  const end = text.indexOf(last, begin);
  if (begin === -1 || end === -1) throw new Error(`The fixture does not say “${first} … ${last}”.`);
  return [begin, end + last.length];
}

/** Ids of the paragraphs of which some is in the window. */
const inView = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')]
      .filter((paragraph) => {
        const box = paragraph.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      })
      .map(({ id }) => id),
  );

export function fragmentsSuite(session: GetSession): void {
  describe('a link to a quotation scrolls to it, and to nothing else,', () => {
    test.each(CASES.map(([what, id, ...pieces]) => ({ what, id, pieces })))(
      'with $what',
      async ({ id, pieces }) => {
        const { driver, eye } = session();
        const text = articleText();
        const spans = pieces.map(([first, last]) => spanOf(text, first, last));
        const page = await driver.openPage(textFragmentLink(`${inject('origin')}${PAGE}`, text, spans));
        await expect.poll(() => inView(page)).toContain(id);
        expect(await inView(page)).not.toContain('decoy');
        // The browser paints what it has found: as much as the quotation has, and not the whole paragraph.
        await expect.poll(() => eye.count(page, TARGET)).toBeGreaterThan(300);
      },
    );

    test('and nowhere when the words are not there', async () => {
      const { driver, eye } = session();
      const text = 'Diese Worte stehen nicht auf der Seite.';
      const link = textFragmentLink(`${inject('origin')}${PAGE}`, text, [[0, text.length]]);
      const page = await driver.openPage(link);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await inView(page)).toContain('decoy');
      expect(await eye.count(page, TARGET)).toBe(0);
    });
  });
}
