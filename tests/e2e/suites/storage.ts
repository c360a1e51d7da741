import { describe, expect, test } from 'vitest';
import type { Json, Popup } from '../../../scripts/browsers/driver.ts';
import { clickInPopup, settledState } from '../../../scripts/browsers/popup-view.ts';
import { paintedQuotes } from '../support/painted.ts';
import type { GetSession } from '../support/session.ts';

const KEEPER = 'I have cleaned this glass';
const soon = { timeout: 5000, interval: 50 };
const MASTER_SWITCH = '.topbar [role="switch"]';

/** "true" or "false": where the master switch stands. */
const switched = (popup: Popup) =>
  popup.evaluate(
    (selector) => document.querySelector(selector)?.getAttribute('aria-checked') ?? '',
    MASTER_SWITCH,
  );

/** Storage that holds something else than this version would write, or takes nothing. */
export function storageSuite(session: GetSession): void {
  const store = (settings: Json) =>
    session().driver.inBackground(async (stored) => {
      await chrome.storage.local.set({ settings: stored });
      return null;
    }, settings);
  const readStored = () =>
    session().driver.inBackground(async () => JSON.stringify(await chrome.storage.local.get(null)));

  describe('stored settings', () => {
    test.each([
      ['that are no settings', 'gone wrong'],
      ['of a newer version', { version: 99, enabled: false, wish: 'of the future' }],
    ])(
      '%s: the defaults hold, and what was there is put aside before it is overwritten',
      async (_, settings) => {
        await store(settings);
        const page = await session().open('/plain.html');
        const popup = await session().press(page);
        expect(await paintedQuotes(page)).toContain(KEEPER);
        expect(await switched(popup)).toBe('true');
        await clickInPopup(popup, MASTER_SWITCH);
        await expect.poll(() => switched(popup), soon).toBe('false');
        await expect.poll(() => readStored(), soon).toContain('settings.unreadable');
        const stored = JSON.parse(await readStored());
        expect(stored['settings.unreadable']).toEqual(settings);
        expect(stored.settings.enabled).toBe(false);
        await popup.close();
      },
    );

    test('of an older version are brought up to date: what was off stays off', async () => {
      await store({ version: 1, enabled: false, kinds: { direct: true } });
      const page = await session().open('/plain.html');
      const popup = await session().press(page);
      expect(await switched(popup)).toBe('false');
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await popup.close();
    });
  });

  test('storage that takes nothing: the page is read, a switch goes back, and the reader is told why', async () => {
    const page = await session().open('/plain.html');
    const popup = await session().press(page);
    expect(await settledState(popup)).toBe('found');
    // Firefox has no limit that a test could reach.
    await popup.evaluate(() => {
      const world = self as { browser?: typeof chrome };
      for (const api of new Set([chrome, world.browser ?? chrome])) {
        api.storage.local.set = (...given: unknown[]) => {
          const done = given[1];
          // A callback is told by `lastError`, which cannot be set by hand: it never comes.
          if (typeof done !== 'function') return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
          throw new Error('QUOTA_BYTES quota exceeded');
        };
      }
      return null;
    });
    await clickInPopup(popup, MASTER_SWITCH);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.said')?.textContent ?? ''), soon)
      .toContain('could not be saved');
    expect(await switched(popup)).toBe('true');
    expect(await paintedQuotes(page)).toContain(KEEPER);
    await popup.close();
  });
}
