import { describe, expect, inject, test } from 'vitest';
import { paintedQuotes } from '../support/painted.ts';
import type { GetSession } from '../support/session.ts';

/** Words of the page that is read, and of its address: none of them may be kept. */
const READ = /Pellingham|cleaned this glass|lighthouse|plain\.html/i;

/** Reading in a private window, which leaves nothing on the machine. */
export function privateWindowsSuite(session: GetSession): void {
  /** What is in the storage of the extension. */
  const stored = (): Promise<string> =>
    session().driver.inBackground(async () => {
      const { local, session, sync } = chrome.storage;
      return JSON.stringify([await local.get(null), await session.get(null), await sync.get(null)]);
    });

  /** What a page of the extension could have left in the browser beside that: seen from a window that is not private. */
  const left = async (): Promise<string> => {
    const { driver } = session();
    const options = await driver.openPage(`${driver.extensionOrigin}/options.html`);
    const found = await options.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        await indexedDB.databases(),
        await caches.keys(),
        document.cookie,
      ]),
    );
    await options.close();
    return found;
  };

  describe('in a private window', () => {
    test('a page is read like any other, and nothing of it is stored', async () => {
      const { driver } = session();
      await driver.allowInPrivate();
      const before = [await stored(), await left()];
      await driver.withPrivatePage(`${inject('origin')}/plain.html`, async (page) => {
        const isPrivate = await driver.inBackground(
          async () => (await chrome.windows.getLastFocused()).incognito,
        );
        expect(isPrivate).toBe(true);
        expect((await session().read(page)).state).toBe('found');
        expect(await paintedQuotes(page)).toMatch(READ);
        expect(await stored()).toBe(before[0]);
      });
      expect([await stored(), await left()]).toEqual(before);
      expect(before.join()).not.toMatch(READ);
    });

    test('and what is stored would be seen', async () => {
      const { driver } = session();
      for (const area of ['local', 'session'] as const) {
        await driver.inBackground(async (name) => {
          await chrome.storage[name].set({ last: 'plain.html' });
          return null;
        }, area);
        expect(await stored()).toMatch(READ);
        await driver.inBackground(async (name) => {
          await chrome.storage[name].clear();
          return null;
        }, area);
      }
    });
  });
}
