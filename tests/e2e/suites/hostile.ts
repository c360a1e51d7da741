import { describe, expect, test } from 'vitest';
import { readPopup } from '../../../scripts/browsers/popup-view.ts';
import { PALETTES, type Rgb, toRgb } from '../../../src/overlay/palette.ts';
import { ALL_HIDDEN, ALL_SEEN, meansOf, SEEN_WORDS } from '../../hostile/hiddenWords.ts';
import { HONEST, HONEST_SPEAKER } from '../../hostile/hostilePage.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const FIRST_HUE: Rgb = toRgb(PALETTES.light.hues[0] ?? '#000000');

/**
 * What only a browser can show: scripts, names that hide properties, sizes, and one page of each kind of text. The
 * rest of the corpus goes through article finder and engine in `tests/hostile/corpus.test.ts`.
 */
const PAGES: readonly string[] = [
  'markup-words',
  'markup-in-metadata-2',
  'our-messages',
  'lone-surrogates',
  'bidi-controls',
  'prototype-keys',
  'ten-megabytes',
  'address-1',
  'clobbered-names',
  'clobbered-article',
  'clobbered-by-pictures',
  'clobbered-by-pairs',
  'own-names',
  'broken-prototypes',
  'broken-getters',
  'polluted-prototypes',
  'replaced-highlights',
  'deleted-highlights',
  'taken-highlights',
  'cleared-highlights',
  'mutation-storm',
  'storm-in-the-article',
  'shadow-roots',
  'frames-in-frames',
  'megabyte-paragraph',
  'deep-nesting',
  'million-nodes',
  'many-texts',
];

export function hostileSuite(session: GetSession): void {
  describe('a hostile page', () => {
    test.each(PAGES)('breaks nothing and injects nothing: %s', async (name) => {
      const page = await session().open(`/hostile/${name}.html`);
      // A reader presses when there is something to see.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0, null))),
      );
      const popup = await session().press(page, 25_000);
      const view = await readPopup(popup);
      expect(view.state, view.title).toBe('found');
      // The honest quotation is found all the same, with its speaker.
      const honest = view.voices.find(({ quotes }) => quotes.some(({ text }) => text.includes(HONEST)));
      expect(honest?.name).toBe(HONEST_SPEAKER);

      // Whatever the page says is text in the popup: no element comes from it, and nothing of it runs.
      const inPopup = await popup.evaluate(() => ({
        foreign: [
          ...document.querySelectorAll(
            'script:not([src="ahead.js"], [src="popup.js"]), img, iframe, object, embed, base, a',
          ),
        ].map((element) => element.outerHTML),
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((attribute) => attribute.startsWith('on')),
        ).length,
        attacked: document.documentElement.hasAttribute('data-attacked'),
        polluted: 'polluted' in {},
      }));
      expect(inPopup).toEqual({ foreign: [], handlers: 0, attacked: false, polluted: false });
      // By the prototypes' own getters: the page has spoilt the rest for its own scripts, and for this one.
      const inPage = await page.evaluate(() => {
        const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(
          document,
        );
        return {
          attacked: Element.prototype.hasAttribute.call(root, 'data-attacked'),
          polluted: 'polluted' in {},
        };
      });
      expect(inPage).toEqual({ attacked: false, polluted: false });
      await popup.close();
    });

    test.each([
      ['cleared-highlights', 'clearAll()'],
      ['taken-highlights', 'take()'],
    ])('that takes our marks away gets them painted again: %s', async (name, attack) => {
      const { eye } = session();
      const page = await session().open(`/hostile/${name}.html`);
      await session().read(page);
      const box = await boxOf(page, HONEST);
      await expect.poll(() => eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(0);
      const marks = () =>
        page.evaluate(() => {
          const registry = CSS.highlights as unknown as Iterable<[string, Highlight]>;
          return [...registry].filter(([key, { size }]) => key.startsWith('pressmark-direct') && size > 0)
            .length;
        });
      const before = await marks();
      expect(
        await page.evaluate(`${attack}; [...CSS.highlights.values()].every(({ size }) => size === 0)`),
      ).toBe(true);
      await expect.poll(marks, { timeout: 8000 }).toBe(before);
      expect(await eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(0);
    });

    test.each(['broken-prototypes', 'replaced-highlights', 'deleted-highlights'])(
      'that spoils its own scripts is painted on all the same: %s',
      async (name) => {
        const { eye } = session();
        const page = await session().open(`/hostile/${name}.html`);
        await session().read(page);
        const y = await page.evaluate(
          () => document.getElementById('honest')?.getBoundingClientRect().top ?? 0,
        );
        const box = { x: 100, y, width: 1000, height: 80 };
        await expect.poll(() => eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(50);
      },
    );

    test('that hides words puts them into nobody’s mouth', async () => {
      const view = JSON.stringify(await session().read(await session().open('/hostile/hidden-words.html')));
      expect((ALL_HIDDEN.unseen ?? []).filter((words) => view.includes(words)).map(meansOf)).toEqual([]);
      expect(view).toContain(HONEST);
    });

    test('whose words only look hidden is read', async () => {
      const view = JSON.stringify(
        await session().read(await session().open(`/hostile/${ALL_SEEN.name}.html`)),
      );
      expect(SEEN_WORDS.filter((words) => !view.includes(words))).toEqual([]);
    });
  });
}
