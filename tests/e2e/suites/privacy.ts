import { describe, expect, inject, test } from 'vitest';
import { staysHere } from '../support/recording-proxy.ts';
import type { GetSession } from '../support/session.ts';

/** Hosts that browsers themselves call, whatever extension is in them: update checks, certificates, settings. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google(?:apis)?\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com|services\.mozilla\.com)$/;

/** Where the one link leads that a test presses, as a reader would: the card's "look up". */
const CLICKED = 'en.wikipedia.org';

/** The host of a recorded request: a URL, or `host:port`. */
function hostOf(asked: string): string {
  return URL.canParse(asked) && asked.includes('://') ? new URL(asked).hostname : asked.replace(/:\d+$/, '');
}

export function privacySuite(session: GetSession): void {
  describe('privacy', () => {
    test('no request has left this machine in all the tests before', async () => {
      const { proxy } = session();
      // The record is not empty, so it would hold a request that should not be there.
      expect(proxy.asked.length).toBeGreaterThan(10);
      const left = proxy.asked.filter((asked) => {
        const host = hostOf(asked);
        return !staysHere(host) && host !== CLICKED && !BROWSERS_OWN.test(host);
      });
      expect(left).toEqual([]);
    });

    test('without a site that is allowed for good, no script waits for any page', async () => {
      const { driver } = session();
      const registered = await driver.inBackground(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.map(({ id }) => id);
      });
      expect(registered).toEqual([]);
    });

    test('reading a page asks its server for nothing', async () => {
      const { proxy } = session();
      const page = await session().open('/de.html');
      const before = proxy.asked.length;
      await session().read(page);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const meanwhile = proxy.asked.slice(before).filter((asked) => !BROWSERS_OWN.test(hostOf(asked)));
      expect(meanwhile).toEqual([]);
    });

    test('and the record would show it', async () => {
      const { proxy } = session();
      const page = await session().open('/plain.html');
      const before = proxy.asked.length;
      await page.evaluate(() => fetch('http://leak.test/told').catch(() => undefined));
      await page.evaluate((url) => fetch(url).then(() => undefined), `${inject('origin')}/plain.html?told`);
      expect(proxy.asked.slice(before)).toContain('http://leak.test/told');
      expect(proxy.asked.slice(before)).toContain(`${inject('origin')}/plain.html?told`);
    });

    test('nothing is stored but the settings', async () => {
      const { driver } = session();
      await session().read(await session().open('/de.html'));
      const stored = await driver.inBackground(async () => [
        Object.keys(await chrome.storage.local.get(null)),
        Object.keys((await chrome.storage.sync?.get(null)) ?? {}),
        JSON.stringify(await chrome.storage.local.get(null)).length < 1000,
      ]);
      expect(stored[0]).toEqual(expect.not.arrayContaining(['cache', 'articles', 'history']));
      expect((stored[0] as string[]).filter((key) => !key.startsWith('settings'))).toEqual([]);
      expect(stored[1]).toEqual([]);
      expect(stored[2]).toBe(true);
    });
  });
}
