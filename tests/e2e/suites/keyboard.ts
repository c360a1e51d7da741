import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Rgb } from '../../../src/overlay/palette.ts';
import { cardLines, focused, lastSaid } from '../support/card.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const BLACK: Rgb = [0, 0, 0];

export function keyboardSuite(session: GetSession): void {
  /** A page without Pressmark in it that it may read, as a shortcut or a menu grants: the right outlives a reload. */
  const openAllowed = async (path: string): Promise<Page> => {
    const page = await session().open(path);
    await (await session().press(page)).close();
    await page.reload();
    await page.bringToFront();
    return page;
  };

  describe('by keys', () => {
    test('a shortcut steps through the marks, Enter opens the card, Escape goes back to where the focus was', async () => {
      const { driver, eye } = session();
      const page = await session().open('/plain.html');
      await page.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'own';
        button.textContent = 'The page’s own';
        document.body.prepend(button);
        button.focus();
        return null;
      });
      await (await session().press(page)).close();
      await page.bringToFront();
      await page.focus('#own');
      const quote = await boxOf(page, 'I have cleaned this glass', 6);
      const lines = await eye.count(page, BLACK, 8, quote);

      await driver.pressShortcut('next-mark');
      await expect
        .poll(() => lastSaid(page))
        .toMatch(/^Arthur Pellingham, Direct quotation: I have cleaned .*\(1 of \d+\)$/);
      expect(await focused(page)).toBe('card');
      const marked = await boxOf(page, 'I have cleaned this glass', 6);
      // Two lines of three pixels, in the colour of the text.
      await expect.poll(() => eye.count(page, BLACK, 8, marked)).toBeGreaterThan(lines + marked.width * 3);

      await driver.pressShortcut('next-mark');
      await expect.poll(() => lastSaid(page)).toMatch(/\(2 of \d+\)$/);
      await driver.pressShortcut('previous-mark');
      await expect.poll(() => lastSaid(page)).toMatch(/\(1 of \d+\)$/);

      await page.keyboard.press('Enter');
      await expect.poll(() => cardLines(page)).not.toBeNull();
      expect((await cardLines(page))?.[0]).toBe('Arthur Pellingham');
      expect(await focused(page)).toBe('copy');
      const seen: string[] = [];
      for (let i = 0; i < 5; i++) {
        await page.keyboard.press('Tab');
        seen.push(await focused(page));
      }
      expect(seen).toEqual(['onlyVoice', 'previous', 'next', 'lookUp', 'copy']);

      await page.keyboard.press('Escape');
      expect(await cardLines(page)).toBeNull();
      expect(await focused(page)).toBe('card');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('own');
      await expect.poll(() => eye.count(page, BLACK, 8, marked)).toBeLessThan(lines + marked.width);
    });

    test('the current mark comes back when another script has cleared all highlights', async () => {
      const { driver, eye } = session();
      const page = await openAllowed('/plain.html');
      await driver.pressShortcut('next-mark');
      await expect.poll(() => lastSaid(page), { timeout: 15_000 }).toMatch(/\(1 of \d+\)$/);
      const box = await boxOf(page, 'I have cleaned this glass', 6);
      const lines = () => eye.count(page, BLACK, 8, box);
      await expect.poll(lines).toBeGreaterThan(box.width * 4);
      const painted = await lines();
      const left = await page.evaluate(() => {
        CSS.highlights.clear();
        return CSS.highlights.size;
      });
      expect(left).toBe(0);
      await expect.poll(lines, { timeout: 8000 }).toBe(painted);
    });

    test('a page that has no marks yet gets them by the first step', async () => {
      const page = await openAllowed('/plain.html');
      await session().driver.pressShortcut('next-mark');
      await expect.poll(() => lastSaid(page), { timeout: 15_000 }).toMatch(/\(1 of \d+\)$/);
    });

    test('the page’s own keys work as before while nothing of ours is open', async () => {
      const page = await session().open('/plain.html');
      await page.evaluate(() => {
        addEventListener('keydown', ({ key }) => {
          document.documentElement.dataset.keys = `${document.documentElement.dataset.keys ?? ''} ${key}`;
        });
        return null;
      });
      await (await session().press(page)).close();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.documentElement.dataset.keys)).toBe(' Escape Enter j');
    });
  });

  describe('the context menu copies a selection', () => {
    const select = async (words: string) => {
      const page = await openAllowed('/plain.html');
      await page.mouse.click(5, 5, { button: 'right' });
      await page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        }
        return null;
      }, words);
      await session().driver.pressMenu('cite-selection', words);
      return page;
    };

    test('of a quotation, with its speaker, in a page that was not analysed before', async () => {
      const page = await select('cleaned this glass');
      await expect
        .poll(async () => (await cardLines(page))?.at(-1) ?? '', { timeout: 15_000 })
        .toContain('cleaned this glass');
      const given = (await cardLines(page))?.at(-1);
      expect(given).toContain('“cleaned this glass” — Arthur Pellingham');
      expect(given).toContain('The Plain Gazette');
    });

    test('of other words without one, and says so', async () => {
      const page = await select('The stairs have been painted');
      await expect
        .poll(async () => (await cardLines(page))?.join('\n') ?? '', { timeout: 15_000 })
        .toContain('The stairs have been painted');
      const given = (await cardLines(page))?.at(-1);
      expect(given).toContain(
        '“The stairs have been painted” — Lighthouse keeper wins fight for his lamp, The Plain Gazette',
      );
      expect(given).not.toContain('Pellingham');
    });
  });
}
