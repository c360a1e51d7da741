import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../../scripts/browsers/driver.ts';
import { HIGH_CONTRAST, PALETTES, toRgb } from '../../../src/overlay/palette.ts';
import { axeViolations } from '../support/axe.ts';
import { type GetSession, ownPage, type Session } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const WORDS = 'I have cleaned this glass';
const THEMES = ['light', 'dark'] as const;

async function openOwn(session: Session, name: 'options' | 'firstSteps'): Promise<Page> {
  const page = await session.driver.openPage(`${session.driver.extensionOrigin}/${name}.html`);
  await page.waitForSelector('main h2');
  return page;
}

/** What has the focus: its name or value. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at instanceof HTMLInputElement
      ? `${at.name} ${at.type === 'radio' ? at.value : ''}`.trim()
      : (at?.textContent ?? '');
  });

async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === wanted) return;
  }
  throw new Error(`The Tab key does not lead to “${wanted}”.`);
}

const said = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.page-said')?.textContent ?? '');

/** Controls that are smaller than 24 × 24 px and have no label that is larger (WCAG 2.5.8). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input:not([hidden])')]
      .filter((control) => {
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((control) => control.outerHTML),
  );

export function optionsSuite(session: GetSession): void {
  describe('the options', () => {
    test('by keyboard: another palette repaints an open page at once, and is kept', async () => {
      const { eye } = session();
      const article = await session().open('/plain.html');
      await (await session().press(article)).close();
      const box = await boxOf(article, WORDS);
      const [before, after] = [PALETTES, HIGH_CONTRAST].map(({ light }) => toRgb(light.hues[0]!));
      await expect.poll(() => eye.count(article, before!, 0, box)).toBeGreaterThan(100);

      const options = await openOwn(session(), 'options');
      await tabTo(options, 'palette default');
      await options.keyboard.press('ArrowDown');
      expect(await focused(options)).toBe('palette highContrast');
      await expect.poll(() => said(options)).toBe('Saved.');
      await article.bringToFront();
      await expect.poll(() => eye.count(article, after!, 0, box)).toBeGreaterThan(100);
      expect(await eye.count(article, before!, 0, box)).toBe(0);

      const again = await openOwn(session(), 'options');
      await again.waitForSelector('input[value="highContrast"]:checked');
    });

    test('what is no address of a site is refused in words', async () => {
      const options = await openOwn(session(), 'options');
      await tabTo(options, 'address');
      await options.keyboard.type('two words');
      await options.keyboard.press('Enter');
      await expect
        .poll(() => options.evaluate(() => document.querySelector('.add .problem')?.textContent))
        .toMatch(/not the address of a website/);
      expect(await focused(options)).toBe('address');
    });

    test('another language shows at once', async () => {
      const options = await openOwn(session(), 'options');
      await tabTo(options, 'language browser');
      await options.keyboard.press('ArrowDown');
      await options.keyboard.press('ArrowDown');
      await expect
        .poll(() => options.evaluate(() => [document.documentElement.lang, document.title]))
        .toEqual(['de', 'Pressmark-Einstellungen']);
      const popup = await session().press(await session().open('/de.html'));
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
      await popup.close();
    });

    test('a settings file that was saved there is opened by the browser’s own file chooser', async () => {
      const { downloads } = session();
      const file = path.join(downloads, 'pressmark-settings.json');
      const options = await openOwn(session(), 'options');
      await tabTo(options, 'palette default');
      await options.keyboard.press('ArrowDown');
      await expect.poll(() => said(options)).toBe('Saved.');
      await options.click('[data-file="write"]');
      await expect.poll(() => existsSync(file), { timeout: 8000 }).toBe(true);
      await options.click('[data-file="reset"]');
      await options.click('[data-file="reset"]');
      await options.waitForSelector('input[value="default"]:checked');

      if (session().driver.name === 'chromium') {
        const waiting = options.waitForFileChooser();
        await options.click('[data-file="read"]');
        await (await waiting).accept([file]);
      } else {
        // Firefox tells of no chooser that a page of an extension opens: the file is given to its input instead.
        await (await options.$('input[type="file"]'))!.uploadFile(file);
      }
      await options.waitForSelector('input[value="highContrast"]:checked');
      expect(await said(options)).toBe('The settings from the file are in use now.');
    });

    test('shortcuts are those of the browser', async () => {
      const options = await openOwn(session(), 'options');
      const shown = await options.evaluate(() =>
        [...document.querySelectorAll('.keys-row')].map((row) => row.getAttribute('data-command')),
      );
      expect(shown).toContain('toggle-marks');
    });
  });

  describe.each(['options', 'firstSteps'] as const)('%s', (name) => {
    test.each(
      THEMES.flatMap((theme) => (['en', 'de'] as const).map((language) => [theme, language] as const)),
    )('has no barriers that axe-core finds, %s, in %s', async (theme, language) => {
      const { driver } = session();
      await driver.preferColorScheme(theme);
      try {
        const page = await openOwn(session(), name);
        await page.evaluate(async (wanted) => {
          const { settings = {} } = await chrome.storage.local.get('settings');
          await chrome.storage.local.set({
            settings: { version: 2, ...(settings as object), interfaceLanguage: wanted },
          });
        }, language);
        await page.waitForSelector(`html[lang^="${language}"]`);
        expect(await axeViolations(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      } finally {
        await driver.preferColorScheme('light');
      }
    });
  });

  test('first steps show the sample with marks, and lead to the options by keyboard', async () => {
    const { eye } = session();
    const page = await openOwn(session(), 'firstSteps');
    await page.waitForSelector('.sample');
    const box = await boxOf(page, 'Nobody should have to wait');
    await expect.poll(() => eye.count(page, toRgb(PALETTES.light.hues[1]!), 0, box)).toBeGreaterThan(50);
    await tabTo(page, 'Open the options');
    await page.keyboard.press('Enter');
    const { driver } = session();
    await until('the options', () => ownPage(driver, 'options.html'));
  });
}
