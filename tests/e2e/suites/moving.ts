import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInPopup, readPopup } from '../../../scripts/browsers/popup-view.ts';
import { paintedQuotes as painted } from '../support/painted.ts';
import type { GetSession } from '../support/session.ts';

/** Calls a function of the page. */
const call = (page: Page, script: string) => page.evaluate(script);

/** Calls a function of the page, and gives how many milliseconds later a passage is painted that begins in `selector`. */
const paintedAfter = (page: Page, script: string, selector: string) =>
  page.evaluate(
    async (source, within) => {
      const isPainted = () => {
        const element = document.querySelector(within);
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('pressmark-direct')) continue;
          for (const { startContainer } of highlight) if (element?.contains(startContainer)) return true;
        }
        return false;
      };
      // The page's own function, by the words of the test.
      new Function(source)();
      const called = performance.now();
      while (!isPainted() && performance.now() - called < 5000) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return performance.now() - called;
    },
    script,
    selector,
  );

const TREES = 'These trees have outlived three railway companies';
const PEARS = 'We will plant another forty pear trees this autumn';
const ANCHOR = 'I thought we had hooked the sea floor itself';
const BELL = 'My father was the last one who rang it';
const soon = { timeout: 3000, interval: 50 };

export function movingSuite(session: GetSession): void {
  describe('a page that moves after the click', () => {
    const openMoving = async (): Promise<Page> => {
      const page = await session().open('/moving.html');
      await (await session().press(page)).close();
      expect(await painted(page)).toContain(TREES);
      return page;
    };

    test('has what is unfolded annotated, too', async () => {
      const page = await openMoving();
      expect(await painted(page)).not.toContain(PEARS);
      // 200 ms are promised; a machine that does other things at the same time may take longer.
      expect(await paintedAfter(page, 'readMore()', '.rest')).toBeLessThan(1000);
      expect(await painted(page)).toContain(PEARS);
      expect(await painted(page)).toContain(TREES);
    });

    test('has a paragraph annotated that takes the place of another, as in a ticker', async () => {
      const page = await session().open('/changing.html');
      const popup = await session().press(page);
      expect((await readPopup(popup)).voices.map(({ name }) => name)).toContain('Harriet Loomis');
      expect(await paintedAfter(page, 'update()', '#news')).toBeLessThan(1000);
      const names = async () => (await readPopup(popup)).voices.map(({ name }) => name);
      await expect.poll(names, soon).toContain('Bernard Oakley');
      expect(await names()).not.toContain('Harriet Loomis');
      expect((await readPopup(popup)).banners).toEqual([]);
      await popup.close();
    });

    test('goes to another article without loading: that one is annotated, also when the background has ended', async () => {
      const page = await openMoving();
      await session().driver.stopBackground();
      await call(page, 'navigate()');
      await expect.poll(() => painted(page), { ...soon, timeout: 8000 }).toContain(ANCHOR);
      expect(await painted(page)).not.toContain(TREES);
      // And on to the next, soon after.
      await call(page, 'leave()');
      await expect.poll(() => painted(page), soon).toBe('');
    });

    test('keeps to the article that was asked for when another one comes under it', async () => {
      for (const tag of ['article', 'div']) {
        const page = await openMoving();
        await call(page, `scrollOn('${tag}')`);
        await new Promise((resolve) => setTimeout(resolve, 1200));
        expect(await painted(page)).toContain(TREES);
        expect(await painted(page)).not.toContain(ANCHOR);
        await page.close();
      }
    });

    test('has the other article annotated when the reader has scrolled to it and asks again', async () => {
      const page = await openMoving();
      await call(page, "scrollOn('article')");
      await page.evaluate(() => document.body.style.setProperty('padding-bottom', '100vh'));
      await page.evaluate(() =>
        document.querySelector('.story + .story')?.scrollIntoView({ block: 'center' }),
      );
      const view = await session().read(page);
      expect(view.title).toBe('Anchor in the net');
      expect(await painted(page)).toContain(ANCHOR);
      expect(await painted(page)).not.toContain(TREES);
    });

    test('has an open popup renew its list without a word from the reader', async () => {
      const page = await session().open('/moving.html');
      const popup = await session().press(page);
      expect(JSON.stringify(await readPopup(popup))).toContain(TREES);
      await call(page, 'navigate()');
      await expect
        .poll(async () => JSON.stringify(await readPopup(popup)), { timeout: 5000, interval: 100 })
        .toContain(ANCHOR);
      const view = await readPopup(popup);
      expect(view.banners).toEqual([]);
      expect(JSON.stringify(view)).not.toContain(TREES);
      await popup.close();
    });

    test('without end is not analysed without end: an open popup says that it has changed', async () => {
      const page = await session().open('/moving.html');
      const popup = await session().press(page);
      await call(page, 'storm()');
      await expect
        .poll(async () => (await readPopup(popup)).banners, { timeout: 25_000, interval: 250 })
        .toEqual(['changed']);
      await call(page, 'clearInterval(storming)');
      await clickInPopup(popup, '.banner .button');
      await expect.poll(async () => (await readPopup(popup)).banners).toEqual([]);
      await popup.close();
    }, 40_000);
  });

  describe('an article that comes late', () => {
    test('is annotated when it has come', async () => {
      const page = await session().open('/late.html');
      const popup = await session().press(page);
      expect((await readPopup(popup)).state).toBe('noArticle');
      await call(page, 'arrive()');
      await expect.poll(() => painted(page), soon).toContain(BELL);
      await expect.poll(async () => (await readPopup(popup)).state, soon).toBe('found');
      await popup.close();
    });

    test('is annotated when what hid it has been dismissed', async () => {
      const page = await session().open('/late.html');
      await call(page, 'arrive(); hide()');
      const popup = await session().press(page);
      expect((await readPopup(popup)).state).toBe('noArticle');
      await popup.close();
      await call(page, 'dismiss()');
      await expect.poll(() => painted(page), soon).toContain(BELL);
    });

    test('is annotated when a class further out shows what is further in', async () => {
      const page = await session().open('/late.html');
      await call(page, 'arrive(); beginLoading()');
      const popup = await session().press(page);
      expect((await readPopup(popup)).state).toBe('noArticle');
      await call(page, 'noteFonts()');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await call(page, 'endLoading()');
      await expect.poll(() => painted(page), soon).toContain(BELL);
      await expect.poll(async () => (await readPopup(popup)).state, soon).toBe('found');
      await popup.close();
    });

    test('is annotated when a page shows itself that was not to be seen at all', async () => {
      const page = await session().open('/late.html');
      await call(page, 'arrive(); veil()');
      const popup = await session().press(page);
      expect((await readPopup(popup)).state).toBe('noArticle');
      // The same element changes in a way that nobody sees, and is looked at for it, before it is shown.
      await call(page, 'notePointer()');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await painted(page)).toBe('');
      await call(page, 'unveil()');
      await expect.poll(() => painted(page), soon).toContain(BELL);
      await expect.poll(async () => (await readPopup(popup)).state, soon).toBe('found');
      await popup.close();
    });
  });
}
