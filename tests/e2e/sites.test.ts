import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildExtension } from '../../build.mjs';
import type { Driver } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { PALETTES, toRgb } from '../../src/overlay/palette.ts';
import { Eye } from './support/eye.ts';
import { boxOf } from './support/text-box.ts';

// No permission can be granted in a headless Chromium: the build for tests has 127.0.0.1 allowed from the start.
describe.each(['chromium', 'firefox'] as const)('%s, on a site where Pressmark always runs', (browser) => {
  const { driver, eye } = useAllowedBrowser(browser);
  const FIRST_HUE = toRgb(PALETTES.light.hues[0]!);
  const WORDS = 'I have cleaned this glass';

  /** What stands on the button in the tab that is in front. */
  const badge = (): Promise<string> =>
    driver().inBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });

  test('an article is marked unasked, and the button shows how many quotations it has', async () => {
    const page = await driver().openPage(`${inject('origin')}/plain.html`);
    const box = await boxOf(page, WORDS);
    await expect.poll(() => eye().count(page, FIRST_HUE, 0, box), { timeout: 10_000 }).toBeGreaterThan(100);
    await expect.poll(badge).toMatch(/^[1-9]\d*$/);
    await page.close();
  });

  test('a page without an article shows nothing', async () => {
    const page = await driver().openPage(`${inject('origin')}/front-page.html`);
    // Long enough for an article to have been marked.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await badge()).toBe('');
    await page.close();
  });

  test('the options list the site', async () => {
    const page = await driver().openPage(`${driver().extensionOrigin}/options.html`);
    await page.waitForSelector('[data-site="127.0.0.1"]');
    await page.close();
  });

  // Chrome takes back no permission that a manifest demands, as this one does.
  test.runIf(browser === 'firefox')('what is taken back ends at once: marks, number and script', async () => {
    const page = await driver().openPage(`${inject('origin')}/plain.html`);
    const box = await boxOf(page, WORDS);
    await expect.poll(() => eye().count(page, FIRST_HUE, 0, box), { timeout: 10_000 }).toBeGreaterThan(100);
    const options = await driver().openPage(`${driver().extensionOrigin}/options.html`);
    const remove = await options.waitForSelector('[data-site="127.0.0.1"] button');
    await remove!.click();
    await expect
      .poll(() => options.evaluate(() => document.querySelector('[data-site="127.0.0.1"]') === null))
      .toBe(true);
    await page.bringToFront();
    await expect.poll(() => eye().count(page, FIRST_HUE, 0, box)).toBe(0);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await badge()).toBe('');
  });
});

function useAllowedBrowser(browser: BrowserName): { driver: () => Driver; eye: () => Eye } {
  let folder = '';
  let driver: Driver | undefined;
  let eye: Eye | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
    const extension = path.join(folder, browser);
    await buildExtension(browser === 'chromium' ? 'chrome' : 'firefox', { outDir: extension, test: true });
    driver = await launch(browser, { extension });
    eye = await Eye.open(driver.browser);
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const given = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The browser has not been started.');
    return value;
  };
  return { driver: () => given(driver), eye: () => given(eye) };
}
