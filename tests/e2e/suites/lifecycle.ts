import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInPopup, readPopup } from '../../../scripts/browsers/popup-view.ts';
import { PALETTES, type Rgb, toRgb } from '../../../src/overlay/palette.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const FIRST_HUE: Rgb = toRgb(PALETTES.light.hues[0] ?? '#000000');

/** How many highlights the page's registry holds: the page's own view, which a content script cannot dress up. */
const registered = (page: Page) => page.evaluate(() => CSS.highlights.size);

export function lifecycleSuite(session: GetSession): void {
  describe('before the click', () => {
    test('nothing of Pressmark is in the page, and the page cannot be reached', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      const reach = () =>
        driver.inBackground(async () => {
          const [tab] = await chrome.tabs.query({ active: true });
          try {
            const [answer] = await chrome.scripting.executeScript({
              target: { tabId: tab?.id ?? -1 },
              func: () => location.pathname,
            });
            return answer?.result ?? 'nothing';
          } catch {
            return 'refused';
          }
        });
      await page.bringToFront();
      expect(await reach()).toBe('refused');
      expect(await registered(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
      if (driver.name === 'chromium') expect(page.mainFrame().extensionRealms()).toEqual([]);

      // The toolbar button grants activeTab, and only then there is something.
      const popup = await session().press(page);
      expect(await reach()).toBe('/plain.html');
      expect(await registered(page)).toBeGreaterThan(0);
      if (driver.name === 'chromium') expect(page.mainFrame().extensionRealms()).toHaveLength(1);
      await popup.close();
    });
  });

  describe('the background may end at any time', () => {
    test('between two clicks on the button', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      const before = await session().read(page);
      await driver.stopBackground();
      const after = await session().read(page);
      expect(after).toEqual(before);
      expect(after.state).toBe('found');
    });

    test('while the popup is open: jumps and switches go on working', async () => {
      const { driver, eye } = session();
      const page = await session().open('/plain.html');
      const popup = await session().press(page);
      const box = await boxOf(page, 'I have cleaned this glass');
      await expect.poll(() => eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(0);
      await driver.stopBackground();
      await clickInPopup(popup, '.topbar [role="switch"]');
      await expect.poll(() => eye.count(page, FIRST_HUE)).toBe(0);
      await clickInPopup(popup, '.topbar [role="switch"]');
      await expect.poll(() => eye.count(page, FIRST_HUE, 0, box)).toBeGreaterThan(0);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await clickInPopup(popup, '.quote-button');
      await expect
        .poll(() => popup.evaluate(() => document.querySelector('.said')?.textContent ?? ''))
        .toBe('Shown in the page');
      await popup.close();
    });
  });

  describe('the extension is reloaded under an open page', () => {
    test('the next click works again, and nothing is there twice', async () => {
      const { driver, eye } = session();
      const page = await session().open('/plain.html');
      const before = await session().read(page);
      const box = await boxOf(page, 'I have cleaned this glass');
      const painted = await eye.count(page, FIRST_HUE, 0, box);
      const names = await registered(page);
      expect(painted).toBeGreaterThan(0);

      await driver.reloadExtension();
      const view = await session().read(page);
      expect(view).toEqual(before);
      expect(await eye.count(page, FIRST_HUE, 0, box)).toBe(painted);
      expect(await registered(page)).toBe(names);
      expect(await page.evaluate(() => document.querySelectorAll('pressmark-card').length)).toBeLessThan(2);
    });
  });

  // Firefox ends the old script with the extension, so that nobody is left in the page who could tell; the marks stay
  // until the page is loaded again or the button is pressed, and do nothing.
  describe('the extension is reloaded and the reader does nothing', () => {
    test('marks that lead nowhere any more are taken away, and the page says why', async (context) => {
      const { driver } = session();
      context.skip(driver.name === 'firefox', 'no script of ours is left');
      const page = await session().open('/plain.html');
      await session().read(page);
      await driver.reloadExtension();
      await page.bringToFront();
      await expect.poll(() => registered(page), { timeout: 6000 }).toBe(0);
      const said = await page.evaluate(
        () => document.querySelector('pressmark-card')?.shadowRoot?.textContent ?? '',
      );
      expect(said).toContain('Pressmark was updated. Reload the page to use it again.');
    });
  });

  describe('the page is left', () => {
    test('a reload takes the marks away, and the next click brings them back', async () => {
      const page = await session().open('/plain.html');
      await session().read(page);
      expect(await registered(page)).toBeGreaterThan(0);
      await page.reload();
      expect(await registered(page)).toBe(0);
      expect((await session().read(page)).state).toBe('found');
      expect(await registered(page)).toBeGreaterThan(0);
    });

    test('a popup that closes at once leaves nothing broken', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      await (await driver.openPopup(page)).close();
      const popup = await session().press(page);
      expect((await readPopup(popup)).state).toBe('found');
      await popup.close();
    });
  });
}
