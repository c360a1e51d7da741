import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { blend, PALETTES, type Rgb, TINT, toRgb } from '../../../src/overlay/palette.ts';
import { cardBox, cardLines, clickInCard } from '../support/card.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WHITE: Rgb = [255, 255, 255];
const hue = (rank: number): Rgb => toRgb(PALETTES.light.hues[rank] ?? '#000000');

export async function marked(session: GetSession, path: string): Promise<Page> {
  const page = await session().open(path);
  await (await session().press(page)).close();
  return page;
}

export async function hover(page: Page, words: string): Promise<void> {
  const box = await boxOf(page, words, 0);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => cardLines(page)).not.toBeNull();
}

/** Copies by the card, pastes into a box of the page's own, and gives what has arrived there. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    box.id = 'paste-here';
    document.body.prepend(box);
    box.focus();
    return null;
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#paste-here', (box) => (box as HTMLTextAreaElement).value);
}

/** What axe-core finds wrong with our part of the page. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ include: [['pressmark-card']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

export function cardSuite(session: GetSession): void {
  describe('from the card', () => {
    test('a citation is copied, on a page without TLS, and the page is left as it was', async () => {
      const page = await marked(session, '/plain.html');
      await hover(page, 'I have cleaned this glass');
      const before = await page.evaluate(() => document.body.outerHTML);
      await clickInCard(page, 'copy');
      await expect.poll(() => cardLines(page)).not.toBeNull();
      await expect
        .poll(() =>
          page.evaluate(
            () =>
              document.querySelector('pressmark-card')?.shadowRoot?.querySelector('[data-action=copy]')
                ?.textContent,
          ),
        )
        .toBe('Copied');
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
      const text = await pasted(page);
      expect(text).toContain('“I have cleaned this glass every morning since I was a boy');
      expect(text).toContain('— Arthur Pellingham, ');
      expect(text).toContain('The Plain Gazette, March 14, 2024');
      expect(text).toContain('#:~:text=');
    });

    test('next and previous lead through one voice, with the card at each of its quotations', async () => {
      const page = await marked(session, '/plain.html');
      await page.setViewport({ width: 800, height: 400 });
      await hover(page, 'I have cleaned this glass');
      const place = () =>
        page.evaluate(
          () =>
            document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.steps span')?.textContent,
        );
      expect(await place()).toMatch(/^1 of [3-9]$/);
      await clickInCard(page, 'next');
      await expect.poll(place).toMatch(/^2 of /);
      expect((await cardLines(page))?.[0]).toBe('Arthur Pellingham');
      await page.keyboard.press('Enter');
      await expect.poll(place).toMatch(/^3 of /);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const box = await cardBox(page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(box.width);
      expect(box.bottom).toBeLessThanOrEqual(box.height);
    });

    test('only this voice takes all other marks off the page, until Escape', async () => {
      const { eye } = session();
      const page = await marked(session, '/plain.html');
      const other = await boxOf(page, 'We are glad that this is over');
      const own = await boxOf(page, 'the new light would have cost');
      await expect.poll(() => eye.count(page, hue(1), 0, other)).toBeGreaterThan(0);

      await hover(page, 'I have cleaned this glass');
      await clickInCard(page, 'onlyVoice');
      await expect.poll(() => eye.count(page, hue(1), 0, other)).toBe(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => cardLines(page)).toBeNull();
      expect(await eye.count(page, blend(hue(0), TINT.indirect, WHITE), 2, own)).toBeGreaterThan(500);
      expect(await eye.count(page, hue(1), 0, other)).toBe(0);

      // The popup hears of it, and marks the same text without losing it.
      const popup = await session().press(page);
      await expect
        .poll(() => popup.evaluate(() => document.body.textContent ?? ''))
        .toContain('Only Arthur Pellingham is marked');
      expect(await eye.count(page, hue(1), 0, other)).toBe(0);
      await popup.close();

      await page.bringToFront();
      await page.keyboard.press('Escape');
      await expect.poll(() => eye.count(page, hue(1), 0, other)).toBeGreaterThan(0);
    });

    test('a name is looked up in Wikipedia on a press only, and without telling where from', async () => {
      const page = await marked(session, '/plain.html');
      await hover(page, 'Arthur Pellingham');
      // A link with an address would have browsers call its server before anybody presses.
      expect(
        await page.evaluate(
          () => document.querySelector('pressmark-card')?.shadowRoot?.querySelectorAll('[href]').length,
        ),
      ).toBe(0);
      const { driver, proxy } = session();
      const calls = () => proxy.asked.filter((asked) => asked.includes('wikipedia.org')).length;
      expect(calls()).toBe(0);
      const pages = (await driver.browser.pages()).length;
      const place = await cardBox(page, '[data-action="lookUp"]');
      await page.mouse.move(place.left + 5, place.top + 5, { steps: 5 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(calls()).toBe(0);
      await page.mouse.click(place.left + 5, place.top + 5);
      await expect.poll(async () => (await driver.browser.pages()).length).toBe(pages + 1);
      await expect.poll(calls).toBeGreaterThan(0);
    });
  });

  describe('on a page that runs from right to left', () => {
    test('the card reads from left to right, in the window', async () => {
      const page = await session().open('/plain.html');
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        return null;
      });
      await (await session().press(page)).close();
      await hover(page, 'I have cleaned this glass');
      const box = await cardBox(page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(box.width);
      const copy = await cardBox(page, '[data-action="copy"]');
      const only = await cardBox(page, '[data-action="onlyVoice"]');
      expect(copy.right).toBeLessThan(only.left);
    });
  });

  describe('printed', () => {
    /** What stands in the list of voices while the browser prints the page. */
    const printedList = async (printVoices: boolean): Promise<string> => {
      await session().driver.inBackground(async (asked) => {
        await chrome.storage.local.set({ settings: { version: 2, printVoices: asked } });
        return null;
      }, printVoices);
      const page = await marked(session, '/plain.html');
      await page.evaluate(() => {
        addEventListener('beforeprint', () => {
          const list = document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.print');
          document.documentElement.dataset.printed = `printed:${list?.textContent ?? ''}`;
        });
        return null;
      });
      await page.pdf();
      const shown = await page.evaluate(() => document.documentElement.dataset.printed ?? '');
      const left = await page.evaluate(
        () => document.querySelector('pressmark-card')?.shadowRoot?.querySelectorAll('.print').length ?? 0,
      );
      expect(left).toBe(0);
      return shown;
    };

    test('the page ends with a list of its voices, when asked', async () => {
      const list = await printedList(true);
      expect(list).toMatch(/^printed:Voices in this article/);
      expect(list).toContain('Arthur Pellingham');
      expect(list).toContain('Dorothy Quill');
    });

    test('the list is black on white, on a dark page whose ground is printed, too', async ({ skip }) => {
      const { driver } = session();
      if (driver.name === 'firefox') skip('Firefox shows no page as it would be printed.');
      await driver.preferColorScheme('dark');
      try {
        await driver.inBackground(async () => {
          await chrome.storage.local.set({ settings: { version: 2, printVoices: true } });
          return null;
        });
        const page = await marked(session, '/en.html');
        await page.emulateMediaType('print');
        const colors = await page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          const list = document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.print');
          if (list === null || list === undefined) return null;
          const { color, backgroundColor, display } = getComputedStyle(list);
          return { color, backgroundColor, display };
        });
        expect(colors).toEqual({
          color: 'rgb(0, 0, 0)',
          backgroundColor: 'rgb(255, 255, 255)',
          display: 'block',
        });
      } finally {
        await driver.preferColorScheme('light');
      }
    });

    test('the page is as it is, when not', async () => {
      expect(await printedList(false)).toBe('printed:');
    });
  });

  describe.each([
    ['200 %', 640, 450],
    ['400 %', 320, 225],
  ])('at %s zoom', (_, width, height) => {
    test('the card is in the window, and all of it can be reached', async () => {
      const page = await session().open('/plain.html');
      await page.setViewport({ width, height });
      await (await session().press(page)).close();
      await hover(page, 'I have cleaned');
      const box = await cardBox(page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(box.width);
      expect(box.bottom).toBeLessThanOrEqual(box.height);
      const reaches = await page.evaluate(() => {
        const card = document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.card');
        return card !== null && card !== undefined && card.scrollWidth <= card.clientWidth;
      });
      expect(reaches).toBe(true);
    });
  });

  describe.each(['light', 'dark'] as const)('the card has no barriers that axe-core finds, %s', (scheme) => {
    test('on a quotation', async () => {
      const { driver } = session();
      await driver.preferColorScheme(scheme);
      try {
        const page = await marked(session, '/en.html');
        await hover(page, 'We were promised');
        expect(await violations(page)).toEqual([]);
        // The check can fail.
        await page.evaluate(() => {
          const card = document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.card');
          card?.append(document.createElement('button'));
          return null;
        });
        expect((await violations(page)).join()).toContain('button-name');
      } finally {
        await driver.preferColorScheme('light');
      }
    });
  });
}
