import { describe, expect, test } from 'vitest';
import type { Json, Popup } from '../../../scripts/browsers/driver.ts';
import { clickInPopup } from '../../../scripts/browsers/popup-view.ts';
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
    session().driver.inBackground(async () =>
      JSON.stringify(await chrome.storage.local.get(['settings', 'settings.unreadable'])),
    );

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

  describe('storage that is full', () => {
    /** Writes until no settings go in any more; gives how much was written. Chromium's limit is 10 MB. */
    const fill = () =>
      session().driver.inBackground(async () => {
        let written = 0;
        for (let size = 1 << 20; size > 16; size /= 2) {
          try {
            for (;;) {
              await chrome.storage.local.set({ [`filler${written}`]: 'x'.repeat(size) });
              written += size;
            }
          } catch {
            // No room for so much: half of it next.
          }
        }
        return written;
      });

    /** Firefox has no limit that a test could reach: there, the popup's storage refuses as a full disk would. */
    const refuseIn = (popup: Popup) =>
      popup.evaluate(() => {
        for (const api of [chrome, (self as { browser?: typeof chrome }).browser ?? chrome])
          api.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
        return null;
      });

    test('the page is read, a switch goes back, the reader is told why, and what was stored stays', async () => {
      const { driver } = session();
      // Shorter than what is written when a switch is moved.
      const settings = { version: 1, enabled: true, kinds: { indirect: false } };
      await store(settings);
      const page = await session().open('/plain.html');
      if (driver.name === 'chromium') expect(await fill()).toBeGreaterThan(10_000_000);
      const popup = await session().press(page);
      if (driver.name === 'firefox') await refuseIn(popup);
      await clickInPopup(popup, MASTER_SWITCH);
      await expect
        .poll(() => popup.evaluate(() => document.querySelector('.said')?.textContent ?? ''), soon)
        .toContain('could not be saved');
      expect(await switched(popup)).toBe('true');
      expect(await paintedQuotes(page)).toContain(KEEPER);
      expect(JSON.parse(await readStored()).settings).toEqual(settings);
      await popup.close();

      await driver.inBackground(async () => {
        const stored = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(stored.filter((key) => key.startsWith('filler')));
        return null;
      });
      const again = await session().press(page);
      await clickInPopup(again, MASTER_SWITCH);
      await expect.poll(() => paintedQuotes(page), soon).toBe('');
      const { kinds, enabled } = JSON.parse(await readStored()).settings;
      expect([enabled, kinds.indirect]).toEqual([false, false]);
      await again.close();
    });
  });
}
