import { describe, expect, test } from 'vitest';
import { readPopup } from '../../../scripts/browsers/popup-view.ts';
import { PALETTES, type Rgb, toRgb } from '../../../src/overlay/palette.ts';
import { HIDDEN_WORDS, HONEST, HOSTILE_PAGES } from '../support/hostile-pages.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const FIRST_HUE: Rgb = toRgb(PALETTES.light.hues[0] ?? '#000000');

export function hostileSuite(session: GetSession): void {
  describe('a hostile page', () => {
    test.each(HOSTILE_PAGES.map(({ name }) => name))(
      'breaks nothing and injects nothing: %s',
      async (name) => {
        const page = await session().open(`/hostile/${name}.html`);
        const popup = await session().press(page, 25_000);
        const view = await readPopup(popup);
        expect(view.state).toBe('found');
        // The honest quotation is found all the same, with its speaker.
        const honest = view.voices.find(({ quotes }) => quotes.some(({ text }) => text.includes(HONEST)));
        expect(honest?.name).toBe('Edith Marlowe');

        // Whatever the page says is text in the popup: no element comes from it, and nothing of it runs.
        const inPopup = await popup.evaluate(() => ({
          foreign: [
            ...document.querySelectorAll('script:not([src="popup.js"]), img, iframe, object, embed, base, a'),
          ].map((element) => element.outerHTML),
          handlers: [...document.querySelectorAll('*')].filter((element) =>
            element.getAttributeNames().some((attribute) => attribute.startsWith('on')),
          ).length,
          attacked: document.documentElement.hasAttribute('data-attacked'),
          polluted: 'polluted' in {},
        }));
        expect(inPopup).toEqual({ foreign: [], handlers: 0, attacked: false, polluted: false });
        const inPage = await page.evaluate(() => ({
          attacked: document.documentElement.getAttribute('data-attacked'),
          polluted: 'polluted' in {},
        }));
        expect(inPage).toEqual({ attacked: null, polluted: false });
        await popup.close();
      },
    );

    test('that clears the highlights gets them painted again', async () => {
      const { eye } = session();
      const page = await session().open('/hostile/cleared-highlights.html');
      await session().read(page);
      const box = await boxOf(page, HONEST);
      await expect.poll(() => eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(0);
      const names = await page.evaluate(() => CSS.highlights.size);
      await page.evaluate('clearAll()');
      await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 8000 }).toBe(names);
      expect(await eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(0);
    });

    test('that spoils its own scripts is painted on all the same', async () => {
      const { eye } = session();
      const page = await session().open('/hostile/broken-prototypes.html');
      await session().read(page);
      const y = await page.evaluate(
        () => document.getElementById('honest')?.getBoundingClientRect().top ?? 0,
      );
      const box = { x: 100, y, width: 1000, height: 80 };
      await expect.poll(() => eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(50);
    });

    test('that hides words puts them into nobody’s mouth', async () => {
      const view = await session().read(await session().open('/hostile/hidden-words.html'));
      for (const words of HIDDEN_WORDS) expect(JSON.stringify(view)).not.toContain(words);
      expect(JSON.stringify(view)).toContain(HONEST);
    });
  });
}
