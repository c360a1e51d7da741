import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Popup } from '../../../scripts/browsers/driver.ts';
import { settledState } from '../../../scripts/browsers/popup-view.ts';
import { PALETTES, toRgb } from '../../../src/overlay/palette.ts';
import { holdBackground } from '../support/hold.ts';
import { paintedQuotes } from '../support/painted.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';
import { openPanel } from './panel.ts';

const KEEPER = 'I have cleaned this glass';
const SITE = 'news.test';
/** What the popup asks the browser for when it stands on a page of that site. */
const PATTERNS = [`*://${SITE}/*`, `*://www.${SITE}/*`];
const soon = { timeout: 8000, interval: 50 };
/** Long enough for marks to be painted that should not be there. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

/** Sites where Pressmark always runs: what the reader allows and takes back is the browser's own permission. */
export function sitesSuite(session: GetSession): void {
  /** Opens a page of the test web by another of its names. */
  const openAt = (name: string, path: string): Promise<Page> =>
    session().driver.openPage(inject('origin').replace('127.0.0.1', name) + path);

  /** What stands on the button in the tab that is in front. */
  const badge = (): Promise<string> =>
    session().driver.inBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });

  /** The match patterns of the script that tells of pages. */
  const registered = (): Promise<readonly string[]> =>
    session().driver.inBackground(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    );

  const switchIn = (view: Popup): Promise<string | null> =>
    view.evaluate(() => document.querySelector('.bar-site')?.getAttribute('aria-checked') ?? null);

  /** Switches “Always on” in the popup of a page of the site, as a reader does. */
  async function allow(): Promise<void> {
    await session().driver.consent(...PATTERNS);
    const page = await openAt(SITE, '/plain.html');
    await switchOver(page, 'true');
    // It begins with the page in front: the number tells of the answer, also where the prompt has closed the popup.
    await expect.poll(badge, soon).toMatch(/^[1-9]\d*$/);
    await page.close();
  }

  async function switchOver(page: Page, to: 'true' | 'false'): Promise<void> {
    const popup = await session().press(page);
    await expect.poll(() => switchIn(popup), soon).toBe(to === 'true' ? 'false' : 'true');
    await popup.press('.bar-site');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.said')?.textContent), soon)
      .toContain('From now on');
    await expect.poll(() => switchIn(popup), soon).toBe(to);
    if (to === 'false') {
      // Where the permission goes, the press that opened this popup still lets the page be read: once more.
      await settle();
      expect(await settledState(popup)).toBe('found');
      await expect.poll(() => paintedQuotes(page), soon).toContain(KEEPER);
    }
    await popup.close();
    await expect
      .poll(async () => (await registered()).length, soon)
      .toBe(to === 'true' ? PATTERNS.length : 0);
  }

  /** Asks for match patterns that the popup would not ask for, by a button that is put into it. */
  async function allowPatterns(...patterns: string[]): Promise<void> {
    await session().driver.consent(...patterns);
    const popup = await session().press(await openAt(SITE, '/plain.html'));
    await popup.evaluateSource(`
      const button = document.body.appendChild(document.createElement('button'));
      button.id = 'ask';
      button.onclick = () => chrome.permissions.request({ origins: ${JSON.stringify(patterns)} });
    `);
    await popup.press('#ask');
    await expect.poll(async () => [...(await registered())].sort(), soon).toEqual([...patterns].sort());
    await popup.close();
  }

  /** Opens a page of `name` that is marked unasked: by then, pages that were opened before it would be, too. */
  async function openMarked(name: string): Promise<Page> {
    const page = await openAt(name, '/plain.html');
    await expect.poll(() => paintedQuotes(page), soon).toContain(KEEPER);
    return page;
  }

  /** Nothing of Pressmark is in a page: no mark, no card's element, no number on the button. */
  async function expectUntouched(page: Page): Promise<void> {
    await page.bringToFront();
    const found = await page.evaluate(() => [
      CSS.highlights.size,
      document.querySelectorAll('pressmark-card').length,
    ]);
    expect(found).toEqual([0, 0]);
    expect(await badge()).toBe('');
  }

  describe('a site where Pressmark always runs', () => {
    afterEach(async () => {
      await session().driver.inBackground(async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        if (origins.length > 0) await chrome.permissions.remove({ origins });
        return null;
      });
      await expect.poll(registered, soon).toEqual([]);
    });

    test('is switched on in the popup: its articles are marked unasked from then on, and counted on the button', async () => {
      const { driver, eye } = session();
      await allow();
      // The background has nothing left of it but what the browser keeps.
      await driver.stopBackground();
      const page = await openMarked(SITE);
      const box = await boxOf(page, KEEPER);
      expect(await eye.count(page, toRgb(PALETTES.light.hues[0]!), 0, box)).toBeGreaterThan(100);
      await page.bringToFront();
      await expect.poll(badge, soon).toMatch(/^[1-9]\d*$/);
      await openMarked(`www.${SITE}`);
      const options = await driver.openPage(`${driver.extensionOrigin}/options.html`);
      await options.waitForSelector(`[data-site="${SITE}"]`);
    });

    test('is that site alone, and articles alone: no other site, no other name under it, no page without one', async () => {
      await allow();
      const pages = [
        await openAt('other.test', '/plain.html'),
        await openAt(`sub.${SITE}`, '/plain.html'),
        await session().open('/plain.html'),
        await openAt(SITE, '/front-page.html'),
      ];
      await openMarked(SITE);
      await settle();
      for (const page of pages) await expectUntouched(page);
    });

    test('is allowed for one scheme: it does not run under the other', async () => {
      await allowPatterns(`https://${SITE}/*`, 'http://other.test/*');
      const page = await openAt(SITE, '/plain.html');
      await openMarked('other.test');
      await settle();
      await expectUntouched(page);
    });

    test('leads to another one, by its server or by itself: that one is left alone', async () => {
      await allow();
      const pages = [await openAt(SITE, '/moved.html'), await openAt(SITE, '/leads-away.html')];
      for (const page of pages)
        await expect.poll(() => page.evaluate('location.hostname').catch(() => ''), soon).toBe('other.test');
      await openMarked(SITE);
      await settle();
      for (const page of pages) await expectUntouched(page);
    });

    test.each(['read', 'paint'] as const)(
      'is left while its page waits for “%s”: nothing of that comes into the next one',
      async (step) => {
        await allow();
        const { driver } = session();
        const hold = await holdBackground(driver, step);
        try {
          const page = await openAt(SITE, '/plain.html');
          await hold.reached();
          await page.goto(page.url().replace(SITE, 'other.test'));
          await hold.release();
          await settle();
          await expectUntouched(page);
        } finally {
          await driver.stopBackground();
        }
      },
    );

    test('is switched off in the popup: its button was pressed, so list and marks stay; the next page is left alone', async () => {
      await allow();
      const page = await openMarked(SITE);
      await switchOver(page, 'false');
      await expect.poll(badge, soon).toBe('');
      expect(await paintedQuotes(page)).toContain(KEEPER);
      await page.reload();
      await settle();
      await expectUntouched(page);
    });

    test('is taken back in the options: marks and number go from pages that are open', async () => {
      await allow();
      const { driver } = session();
      const page = await openMarked(SITE);
      const options = await driver.openPage(`${driver.extensionOrigin}/options.html`);
      await (await options.waitForSelector(`[data-site="${SITE}"] button`))!.click();
      await expect.poll(() => options.$(`[data-site="${SITE}"]`), soon).toBeNull();
      await page.bringToFront();
      await expect.poll(() => paintedQuotes(page), soon).toBe('');
      await expect.poll(badge, soon).toBe('');
    });

    test('is taken back in the browser: open popup and panel say so, marks go, and a press works as ever', async () => {
      await allow();
      const { driver } = session();
      const page = await openMarked(SITE);
      const panel = await openPanel(session(), page);
      const popup = await session().press(page);
      await driver.takeSitesBack();
      for (const view of [popup, panel]) {
        await expect.poll(() => settledState(view), soon).toBe('noPermission');
        expect(await switchIn(view)).toBeNull();
      }
      await expect.poll(() => paintedQuotes(page), soon).toBe('');
      await popup.close();
      await panel.close();
      await page.reload();
      await settle();
      await expectUntouched(page);
      const again = await session().press(page);
      await expect.poll(() => switchIn(again), soon).toBe('false');
      expect(await paintedQuotes(page)).toContain(KEEPER);
      await again.close();
    });
  });
}
