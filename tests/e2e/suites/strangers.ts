import { describe, expect, test } from 'vitest';
import { readPopup } from '../../../scripts/browsers/popup-view.ts';
import { HONEST } from '../../hostile/hostilePage.ts';
import { installOther } from '../support/otherExtension.ts';
import { paintedQuotes } from '../support/painted.ts';
import type { GetSession } from '../support/session.ts';
import { hover, marked } from './card.ts';

const ASK = { type: 'annotate', tabId: 1, scope: 'page', asker: null };
const FOLLOW = {
  type: 'follow',
  reading: {
    url: 'https://news.example/',
    title: 'I lied',
    byline: [],
    published: null,
    outlet: null,
    pageLanguage: 'en',
    isArticle: true,
    text: '“I lied,” said Edith Marlowe.',
    blocks: [{ begin: 0, end: 29, kind: 'paragraph' }],
  },
};

/** What browsers say to one who speaks to an extension that does not listen. */
const NOBODY = /Receiving end does not exist|Could not establish connection/;

/** Who is not asked: pages, frames, other extensions. What they say and do must change nothing. */
export function strangersSuite(session: GetSession): void {
  describe('nobody but Pressmark', () => {
    test('asks the background: another extension gets no answer, and nothing comes of it', async () => {
      const { driver } = session();
      const page = await session().open('/plain.html');
      const before = await session().read(page);
      const marks = await paintedQuotes(page);
      const { ours, tabId } = await driver.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return { ours: chrome.runtime.id, tabId: tab?.id ?? -1 };
      });
      const other = await installOther(driver);
      try {
        const messages = [
          { ...ASK, tabId },
          FOLLOW,
          { type: 'catalogue', language: 'de' },
          { type: 'arrived' },
          'ping',
        ];
        for (const message of messages) {
          expect(await other.send(ours, message)).toMatch(NOBODY);
          expect(await other.connect(ours, message)).toMatch(NOBODY);
        }
        // In the other direction somebody listens: messages do get across.
        const heard = await driver.inBackground((id) => chrome.runtime.sendMessage(id, 'ping'), other.id);
        expect(heard).toEqual({ heard: 'ping' });
      } finally {
        await other.remove();
      }
      expect(await paintedQuotes(page)).toBe(marks);
      expect(await session().read(page)).toEqual(before);
    });

    test('asks the background: a page has no way to, and what it posts to itself is not read', async () => {
      const page = await session().open('/hostile/own-names.html');
      const before = await session().read(page);
      const html = await page.evaluate(() => document.body.outerHTML);
      const ways = await page.evaluate(
        (messages) => {
          const world = globalThis as { chrome?: { runtime?: object }; browser?: object };
          for (const message of messages) {
            window.postMessage(message, '*');
            for (const target of [window, document, document.documentElement])
              target.dispatchEvent(new CustomEvent('pressmark', { detail: message, bubbles: true }));
          }
          const runtime = world.chrome?.runtime;
          return [runtime !== undefined && 'sendMessage' in runtime, world.browser !== undefined];
        },
        [ASK, FOLLOW],
      );
      expect(ways).toEqual([false, false]);
      expect(await session().read(page)).toEqual(before);
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(html);
    });

    test('asks for other tabs: not even our script in a page, or in a frame of it', async () => {
      const { driver } = session();
      const page = await session().open('/hostile/many-frames.html');
      await session().read(page);
      const answers = await driver.inBackground(
        async (ask, follow) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const results = await chrome.scripting.executeScript({
            target: { tabId: tab?.id ?? -1, allFrames: true },
            args: [ask, follow],
            func: async (...messages: unknown[]) => {
              const told: string[] = [];
              for (const message of messages)
                told.push(
                  await chrome.runtime.sendMessage(message).then((answer) => JSON.stringify(answer), String),
                );
              return told;
            },
          });
          return results.slice(0, 5).map(({ frameId, result }) => ({ frameId, told: result ?? [] }));
        },
        ASK,
        FOLLOW,
      );
      expect(answers.length).toBeGreaterThan(1);
      for (const { frameId, told } of answers) {
        expect(told[0]).toMatch(/^\{"failure"/);
        if (frameId !== 0) expect(told[1]).toMatch(/^\{"failure"/);
      }
    });

    test('speaks for the card: what a page does and writes in it stays there', async () => {
      const page = await marked(session, '/hostile/our-messages.html');
      await hover(page, HONEST);
      const tabs = (await session().driver.browser.pages()).length;
      const pressed = await page.evaluate(() => {
        const hosts = [...document.querySelectorAll('pressmark-card')];
        const root = hosts.map((host) => host.shadowRoot).find((found) => found !== null);
        const controls = [...(root?.querySelectorAll<HTMLElement>('button, a, [role=button]') ?? [])];
        for (const control of controls) {
          control.click();
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          for (const key of ['Enter', ' ', 'Escape'])
            control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        for (const line of root?.querySelectorAll('p') ?? []) line.textContent = 'I lied';
        return controls.length;
      });
      expect(pressed).toBeGreaterThan(0);
      expect((await session().driver.browser.pages()).length).toBe(tabs);
      const view = JSON.stringify(await session().read(page));
      expect(view).not.toContain('I lied');
      expect(view).toContain(HONEST);
    });

    test('gives addresses of another scheme: none gets into the popup', async () => {
      const page = await session().open('/hostile/address-1.html');
      const popup = await session().press(page);
      expect((await readPopup(popup)).state).toBe('found');
      const { html, addresses } = await popup.evaluate(() => ({
        html: document.documentElement.outerHTML,
        addresses: [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap(
          (element) =>
            ['href', 'src', 'action', 'formaction'].flatMap((name) => element.getAttribute(name) ?? []),
        ),
      }));
      expect(html).not.toContain('javascript:');
      for (const address of addresses) expect(address).toMatch(/^(?:https?:\/\/|#|[\w./-]+$)/);
      await popup.close();
    });
  });
}
