import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardBox, cardLines, clickInCard, lastSaid } from '../support/card.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';
import { hover, marked } from './card.ts';

const WORDS = 'I have cleaned this glass';

/** Notes from now on where the page is scrolled to, each place once. */
async function noteScrolling(page: Page): Promise<void> {
  await page.evaluate(() => {
    const places = new Set<number>();
    addEventListener('scroll', () => {
      places.add(Math.round(scrollY));
      document.documentElement.dataset.places = String(places.size);
    });
    return null;
  });
}

/** At how many places the page has been since. */
const placesSeen = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.places ?? 0));

/** The card as other readers and other pages have it: fingers, little motion, a page that allows nothing. */
export function surroundingsSuite(session: GetSession): void {
  describe('by touch', () => {
    test('a tap on a mark opens the card, one elsewhere closes it', async () => {
      const page = await marked(session, '/plain.html');
      const box = await boxOf(page, WORDS, 0);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => cardLines(page)).not.toBeNull();
      expect((await cardLines(page))?.[0]).toBe('Arthur Pellingham');
      const { left, right, top, bottom } = await cardBox(page, '[data-action="next"]');
      expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
      await page.touchscreen.tap(4, 4);
      await expect.poll(() => cardLines(page)).toBeNull();
    });
  });

  describe.each([
    ['little motion', true],
    ['motion as it is', false],
  ])('for a reader who wants %s', (_, isLittle) => {
    test(`the page ${isLittle ? 'jumps' : 'glides'} to a place, and the card ${isLittle ? 'stands' : 'fades in'}`, async () => {
      const { driver } = session();
      await driver.preferLittleMotion(isLittle);
      try {
        const page = await session().open('/plain.html');
        await page.setViewport({ width: 600, height: 300 });
        const popup = await session().press(page);
        const moving = await popup.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter((part) => {
              const { animationDuration, transitionDuration } = getComputedStyle(part);
              return `${animationDuration}, ${transitionDuration}`.split(', ').some((time) => time !== '0s');
            }).length,
        );
        if (isLittle) expect(moving).toBe(0);
        else expect(moving).toBeGreaterThan(0);
        await noteScrolling(page);
        await popup.press('.voice:last-of-type .quote-button');
        await expect.poll(() => placesSeen(page)).toBeGreaterThan(0);
        await new Promise((resolve) => setTimeout(resolve, 800));
        if (isLittle) expect(await placesSeen(page)).toBe(1);
        else expect(await placesSeen(page)).toBeGreaterThan(1);
        await popup.close();
        await page.bringToFront();
        await hover(page, WORDS);
        const animation = await page.evaluate(() => {
          const card = document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.card');
          return card === null || card === undefined ? null : getComputedStyle(card).animationName;
        });
        expect(animation).toBe(isLittle ? 'none' : 'appear');
      } finally {
        await driver.preferLittleMotion(false);
      }
    });
  });

  describe('on a page that allows no style and no script of anybody', () => {
    test('the card has its looks, and its controls work', async () => {
      const page = await marked(session, '/strict-csp.html');
      await hover(page, WORDS);
      const look = await page.evaluate(() => {
        const card = document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.card');
        if (card === null || card === undefined) return null;
        const { position, backgroundColor, borderTopLeftRadius } = getComputedStyle(card);
        return { position, backgroundColor, isRound: borderTopLeftRadius !== '0px' };
      });
      expect(look).toEqual({ position: 'fixed', backgroundColor: 'rgb(255, 255, 255)', isRound: true });

      await clickInCard(page, 'next');
      await expect.poll(() => lastSaid(page)).toMatch(/\(2 of \d+\)$/);
      await clickInCard(page, 'copy');
      await expect.poll(() => lastSaid(page)).toBe('Copied');
      await clickInCard(page, 'onlyVoice');
      await expect.poll(() => lastSaid(page)).toContain('Only Arthur Pellingham is marked');
      await page.keyboard.press('Escape');
      await expect.poll(() => cardLines(page)).toBeNull();
    });
  });
}
