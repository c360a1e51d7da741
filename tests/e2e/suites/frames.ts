import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInPopup, readPopup } from '../../../scripts/browsers/popup-view.ts';
import { PALETTES, type Rgb, toRgb } from '../../../src/overlay/palette.ts';
import { cardLines } from '../support/card.ts';
import type { Box } from '../support/eye.ts';
import type { GetSession } from '../support/session.ts';

const HUE: Rgb = toRgb(PALETTES.light.hues[0] ?? '#000000');

function bodyOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('framed-body.html'));
  if (frame === undefined) throw new Error('The page has no frame.');
  return frame;
}

/** The first line of an element in the frame, in the page's viewport. */
async function lineOf(page: Page, selector: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('iframe');
    const element = frame?.contentDocument?.querySelector(wanted);
    if (frame == null || element == null) throw new Error(`No ${wanted} in the frame.`);
    const outer = frame.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = range.getClientRects()[0];
    if (line === undefined) throw new Error(`${wanted} has no line.`);
    const inset = 3 + 5;
    return {
      x: Math.floor(outer.left + inset + line.left),
      y: Math.floor(outer.top + inset + line.top),
      width: Math.ceil(line.width),
      height: Math.ceil(line.height) + 6,
    };
  }, selector);
}

/** Articles whose text stands in a frame of the page's own origin. */
export function framesSuite(session: GetSession): void {
  describe('an article in a frame', () => {
    test('is found, and painted in the frame', async () => {
      const { eye } = session();
      const page = await session().open('/framed.html');
      const before = await bodyOf(page).evaluate(() => document.documentElement.outerHTML);
      const line = await lineOf(page, '#first-quote');
      expect(await eye.count(page, HUE, 0, line)).toBe(0);
      const popup = await session().press(page);
      const view = await readPopup(popup);
      expect(view.state).toBe('found');
      expect(view.title).toBe('Beekeeper gives the town hall a hive');
      expect(view.voices[0]?.name).toBe('Winifred Oakes');
      await expect.poll(() => eye.count(page, HUE, 0, line)).toBeGreaterThan(line.width / 2);

      await clickInPopup(popup, '.topbar [role="switch"]');
      await expect.poll(() => eye.count(page, HUE, 0, line)).toBe(0);
      expect(await bodyOf(page).evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await popup.close();
    });

    test('shows the card at the mark, and closes it', async () => {
      const page = await session().open('/framed.html');
      await session().read(page);
      const line = await lineOf(page, '#first-quote');
      await page.mouse.move(line.x + 20, line.y + 10);
      await page.mouse.move(line.x + 60, line.y + 10, { steps: 4 });
      await expect.poll(() => cardLines(page).then((lines) => lines?.join(' '))).toContain('Winifred Oakes');
      const card = await page.evaluate(() => {
        const host = document.querySelector('pressmark-card');
        const box = host?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
        return box === undefined ? null : { left: box.left, top: box.top };
      });
      expect(card?.top).toBeGreaterThan(line.y);
      expect(card?.top).toBeLessThan(line.y + 80);
      await page.mouse.move(5, 5, { steps: 4 });
      await expect.poll(() => cardLines(page)).toBeNull();
    });

    test('is scrolled to inside the frame by a click in the list', async () => {
      const page = await session().open('/framed.html');
      const popup = await session().press(page);
      await readPopup(popup);
      expect(await bodyOf(page).evaluate(() => scrollY)).toBe(0);
      const item = await popup.evaluate(
        () =>
          [...document.querySelectorAll('.quote-text')]
            .find(({ textContent }) => textContent?.includes('Ask me again in autumn'))
            ?.closest('[data-item]')
            ?.getAttribute('data-item') ?? '',
      );
      await clickInPopup(popup, `[data-item="${item}"]`);
      const bottom = () =>
        bodyOf(page).evaluate(() => {
          const box = document.querySelector('#last-quote')?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        });
      await expect.poll(bottom).toBe(true);
      await popup.close();
    });

    test('that changes is read and painted anew', async () => {
      const { eye } = session();
      const page = await session().open('/framed.html');
      await session().read(page);
      await bodyOf(page).evaluate(() => {
        const text = '“The flagpole was mine,” said Winifred Oakes. “I would like to have it back some day.”';
        const first = document.querySelector('p');
        if (first !== null) {
          first.textContent = text;
          first.id = 'changed';
        }
      });
      const line = await lineOf(page, '#changed');
      await expect.poll(() => eye.count(page, HUE, 0, line), { timeout: 5000 }).toBeGreaterThan(50);
    });

    test('that comes late is found when it has come', async () => {
      const page = await session().open('/framed.html');
      await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        if (frame !== null) frame.src = 'about:blank';
      });
      await expect.poll(() => page.frames().length).toBe(2);
      const popup = await session().press(page);
      expect((await readPopup(popup)).state).toBe('noArticle');
      await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        if (frame !== null) frame.src = 'framed-body.html';
      });
      await expect.poll(async () => (await readPopup(popup)).state, { timeout: 8000 }).toBe('found');
      await popup.close();
    });
  });
}
