import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Popup } from '../../../scripts/browsers/driver.ts';
import { clickInPopup, readPopup } from '../../../scripts/browsers/popup-view.ts';
import { blend, PALETTES, type Rgb, TINT, toRgb } from '../../../src/overlay/palette.ts';
import { cardLines } from '../support/card.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const WHITE: Rgb = [255, 255, 255];
/** The ground of a flash at its brightest: on white paper, and on a direct quotation of the first voice. */
const flashOn = (ground: Rgb): Rgb => blend(toRgb(PALETTES.light.flash), 0.85, ground);
const FLASH = flashOn(WHITE);
const QUOTE_FLASH = flashOn(blend(toRgb(PALETTES.light.hues[0] ?? '#000000'), TINT.direct, WHITE));

/** Clicks what the popup lists under `words`. */
async function clickListed(popup: Popup, kind: 'quote' | 'entity', words: string): Promise<void> {
  const item = await popup.evaluate(
    (selector: string, wanted: string) =>
      [...document.querySelectorAll(selector)]
        .find((words) => words.textContent?.includes(wanted))
        ?.closest('[data-item]')
        ?.getAttribute('data-item') ?? null,
    // Not the whole button: a person's role may name an organisation.
    kind === 'quote' ? '.quote-text' : '.entity-name',
    words,
  );
  if (item === null) throw new Error(`The popup lists no ${kind} with “${words}”.`);
  await clickInPopup(popup, `[data-item="${item}"]`);
}

/** Whether the first line of the element is inside the window. */
const isInView = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < innerHeight - 20;
  }, selector);

export function readingSuite(session: GetSession): void {
  describe('a click in the list', () => {
    test('on a quotation scrolls to it and flashes it for a moment', async () => {
      const { eye } = session();
      const page = await session().open('/plain.html');
      await page.setViewport({ width: 800, height: 400 });
      const popup = await session().press(page);
      await readPopup(popup); // Unfolds the lists.
      expect(await isInView(page, '#last-quote')).toBe(false);
      expect(await eye.count(page, QUOTE_FLASH, 2)).toBe(0);

      await clickListed(popup, 'quote', 'Come after dark');
      await expect.poll(() => isInView(page, '#last-quote')).toBe(true);
      await expect.poll(() => eye.count(page, QUOTE_FLASH, 2), { interval: 30 }).toBeGreaterThan(500);
      await expect.poll(() => eye.count(page, QUOTE_FLASH, 2), { timeout: 5000 }).toBe(0);

      await clickListed(popup, 'quote', 'I have cleaned this glass');
      await expect.poll(() => isInView(page, '#first-quote')).toBe(true);
      await popup.close();
    });

    test('on a name goes from mention to mention, and says which one it is at', async () => {
      const { eye } = session();
      const page = await session().open('/plain.html');
      await page.setViewport({ width: 800, height: 400 });
      const popup = await session().press(page);
      const count = () =>
        popup.evaluate(
          () =>
            [...document.querySelectorAll('.entity-button')]
              .find((button) => button.querySelector('.entity-name')?.textContent === 'Harbour Trust')
              ?.querySelector('.entity-count[data-shown]')?.textContent ?? '',
        );
      expect(await eye.count(page, FLASH, 2)).toBe(0);

      await clickListed(popup, 'entity', 'Harbour Trust');
      await expect.poll(count).toMatch(/^1 of /);
      await expect.poll(() => isInView(page, '#trust')).toBe(true);
      await expect.poll(() => eye.count(page, FLASH, 2), { interval: 30 }).toBeGreaterThan(300);
      await clickListed(popup, 'entity', 'Harbour Trust');
      await expect.poll(count).toMatch(/^2 of /);
      await expect.poll(() => isInView(page, '#spokeswoman')).toBe(true);
      await popup.close();
    });
  });

  describe('the card', () => {
    test('tells of a quotation under the pointer who said it, how, and with which word', async () => {
      const page = await session().open('/plain.html');
      await (await session().press(page)).close();
      expect(await cardLines(page)).toBeNull();

      const box = await boxOf(page, 'I have cleaned this glass', 0);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => cardLines(page)).not.toBeNull();
      const lines = (await cardLines(page)) ?? [];
      expect(lines[0]).toBe('Arthur Pellingham');
      expect(lines.join('\n')).toContain('Direct quotation');
      expect(lines.join('\n')).toContain('said');

      await page.mouse.move(5, 5);
      await expect.poll(() => cardLines(page), { timeout: 3000 }).toBeNull();
    });

    test('tells of a name what it is, and stays away from words without a mark', async () => {
      const page = await session().open('/plain.html');
      await (await session().press(page)).close();
      const bare = await boxOf(page, 'Visitors may climb', 0);
      await page.mouse.move(bare.x + bare.width / 2, bare.y + bare.height / 2);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await cardLines(page)).toBeNull();

      const box = await boxOf(page, 'London', 0);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(async () => (await cardLines(page))?.[0]).toBe('London');
      expect(await cardLines(page)).toContain('Place');
    });
  });
}
