import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { type Driver, until } from '../../../scripts/browsers/driver.ts';
import { readPopup, settledState } from '../../../scripts/browsers/popup-view.ts';
import { holdBackground } from '../support/hold.ts';
import { paintedQuotes } from '../support/painted.ts';
import type { GetSession } from '../support/session.ts';

const KEEPER = 'I have cleaned this glass';
const soon = { timeout: 8000, interval: 50 };
/** Long enough for marks to be painted that should not be there. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 500));

/** What goes wrong in the middle of a request: each test holds the background at one step and breaks something there. */
export function faultsSuite(session: GetSession): void {
  let isHeld = false;
  const holdAt = (step: 'ping' | 'read' | 'paint') => {
    isHeld = true;
    return holdBackground(session().driver, step);
  };
  afterEach(async () => {
    // The next test begins with a background that nothing holds.
    if (isHeld) await session().driver.stopBackground();
    isHeld = false;
  });

  describe('the background is killed', () => {
    // "ping": it has begun. "read": the page is being read. "paint": the article is analysed and not yet marked.
    test.each(['ping', 'read', 'paint'] as const)(
      'before “%s” is sent: the popup asks anew',
      async (step) => {
        const { driver } = session();
        const page = await session().open('/plain.html');
        const hold = await holdAt(step);
        const popup = await driver.openPopup(page);
        await hold.reached();
        await driver.stopBackground();
        expect(await settledState(popup)).toBe('found');
        expect(await paintedQuotes(page)).toContain(KEEPER);
        await popup.close();
        expect((await session().read(page)).state).toBe('found');
      },
    );

    test('before the popup opens', async () => {
      const page = await session().open('/plain.html');
      await session().driver.stopBackground();
      expect((await session().read(page)).state).toBe('found');
      expect(await paintedQuotes(page)).toContain(KEEPER);
    });
  });

  describe('in the middle of a request', () => {
    test('the popup is closed: the page gets its marks, and the next popup its list', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      const hold = await holdAt('paint');
      const popup = await driver.openPopup(page);
      await hold.reached();
      await popup.close();
      await hold.release();
      await expect.poll(() => paintedQuotes(page), soon).toContain(KEEPER);
      expect((await session().read(page)).state).toBe('found');
    });

    test('the page is reloaded: nothing is painted into the new one before the next click', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      const hold = await holdAt('paint');
      const popup = await driver.openPopup(page);
      await hold.reached();
      await page.reload();
      await hold.release();
      await settle();
      expect(await paintedQuotes(page)).toBe('');
      await popup.close();
      expect((await session().read(page)).state).toBe('found');
      expect(await paintedQuotes(page)).toContain(KEEPER);
    });

    test('the tab goes to another page: that one is left alone, and read on the next click', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      const hold = await holdAt('paint');
      const popup = await driver.openPopup(page);
      await hold.reached();
      await page.goto(`${inject('origin')}/en.html`);
      await hold.release();
      await settle();
      expect(await paintedQuotes(page)).toBe('');
      await popup.close();
      const view = await session().read(page);
      expect(view.state).toBe('found');
      expect(view.title).toContain('Port Ellery');
    });

    test('the tab is closed: other tabs go on', async () => {
      const { driver } = session();
      const other = await session().open('/en.html');
      const page = await session().open('/plain.html');
      const hold = await holdAt('paint');
      const popup = await driver.openPopup(page);
      await hold.reached();
      await popup.close();
      await page.close();
      await hold.release();
      expect((await session().read(other)).state).toBe('found');
    });

    test('the tab goes back to a page that was marked before: its marks stay its own', async () => {
      const { driver } = session();
      const page = await session().open('/kept/plain.html');
      await session().read(page);
      const own = await paintedQuotes(page);
      await page.evaluate('window.wasKept = true');
      await page.goto(`${inject('origin')}/kept/en.html`);
      const hold = await holdAt('paint');
      const popup = await driver.openPopup(page);
      await hold.reached();
      await goBack(page);
      await hold.release();
      await settle();
      expect(await paintedQuotes(page)).toBe(own);
      await popup.close();
    });
  });

  describe('a tab comes back', () => {
    test('by the back button: its marks are there, and the next click works', async () => {
      const page = await session().open('/kept/plain.html');
      const before = await session().read(page);
      const own = await paintedQuotes(page);
      await page.evaluate('window.wasKept = true');
      await page.goto(`${inject('origin')}/kept/en.html`);
      expect((await session().read(page)).title).toContain('Port Ellery');
      await goBack(page);
      expect(await paintedQuotes(page)).toBe(own);
      expect(await session().read(page)).toEqual(before);
    });

    test('after the browser has discarded it: the next click works', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      await session().read(page);
      await (await session().open('/silent.html')).bringToFront();
      expect(await discardOthers(driver)).toBe(true);
      const restored = await activate(driver, '/plain.html');
      expect((await session().read(restored)).state).toBe('found');
      expect(await paintedQuotes(restored)).toContain(KEEPER);
    });
  });

  describe('many at once', () => {
    test('several lists ask for one page at the same time: all get the same', async () => {
      const page = await session().open('/plain.html');
      const popup = await session().press(page);
      const marks = await paintedQuotes(page);
      const answers = await popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const ask = (asker: string) =>
          chrome.runtime.sendMessage({ type: 'annotate', tabId: tab?.id, scope: 'article', asker });
        const answered = await Promise.all(['one', 'two', 'three', 'four'].map(ask));
        return answered.map(({ answer }) => [
          answer.state,
          answer.report?.annotations.quotes.length,
          answer.report?.annotations.entities.length,
        ]);
      });
      expect(answers[0]?.[0]).toBe('found');
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await paintedQuotes(page)).toBe(marks);
      expect((await readPopup(popup)).state).toBe('found');
      await popup.close();
    });

    test('the same article in ten tabs: each has its marks, and keeps them when the background has ended', async () => {
      const { driver } = session();
      const pages: Page[] = [];
      for (let tab = 0; tab < 10; tab++) pages.push(await session().open('/plain.html'));
      for (const page of pages) await (await session().press(page)).close();
      await driver.stopBackground();
      const marks = await Promise.all(pages.map(paintedQuotes));
      expect(marks[0]).toContain(KEEPER);
      expect(new Set(marks).size).toBe(1);
      await pages[4]?.close();
      expect((await session().read(pages[0]!)).state).toBe('found');
    });
  });

  test('offline, everything is as it was: nothing is asked of the network', async () => {
    const page = await session().open('/de.html');
    const before = await session().read(page);
    await page.setOfflineMode(true);
    await session().driver.stopBackground();
    expect(await session().read(page)).toEqual(before);
    expect(before.state).toBe('found');
  });
}

/** Goes back to a page that has kept its `wasKept`: that was not loaded anew. */
async function goBack(page: Page): Promise<void> {
  // puppeteer's own goBack() waits for a loading that does not come.
  await page.evaluate('history.back()');
  await expect.poll(() => page.evaluate('window.wasKept').catch(() => null), soon).toBe(true);
}

/** Has the browser take all tabs but the one in front out of memory that it will; gives whether it took any. */
function discardOthers(driver: Driver): Promise<boolean> {
  return driver.inBackground(async () => {
    for (const { id, active } of await chrome.tabs.query({})) {
      if (id !== undefined && !active) await chrome.tabs.discard(id);
    }
    return (await chrome.tabs.query({ discarded: true })).length > 0;
  });
}

/** Goes to the last tab that was discarded and waits until its page, at `path`, is loaded again. */
async function activate(driver: Driver, path: string): Promise<Page> {
  await driver.inBackground(async () => {
    const tab = (await chrome.tabs.query({ discarded: true })).at(-1);
    if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { active: true });
    return null;
  });
  return until('the tab to load again', async () => {
    for (const page of await driver.browser.pages()) {
      const loaded = await page
        .evaluate(() => (document.readyState === 'complete' ? location.pathname : ''))
        .catch(() => '');
      if (loaded === path) return page;
    }
    return null;
  });
}
