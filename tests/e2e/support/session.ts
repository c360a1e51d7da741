import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Driver, Popup } from '../../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { ownPage } from '../../../scripts/browsers/own-page.ts';
import { type PopupView, readPopup, settledState } from '../../../scripts/browsers/popup-view.ts';
import { Eye } from './eye.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

/** A browser with Pressmark in it, shared by the tests of one file; each test starts with no page and no settings. */
export interface Session {
  readonly driver: Driver;
  readonly eye: Eye;
  /** What every request of this browser goes through. */
  readonly proxy: RecordingProxy;
  /** The folder that what is saved goes to. */
  readonly downloads: string;
  /** Opens a page of the test web, by its path. */
  open(path: string): Promise<Page>;
  /** Presses the toolbar button and waits until the popup has its answer. */
  press(page: Page, timeoutMs?: number): Promise<Popup>;
  /** Presses the button, reads the popup, and closes it. */
  read(page: Page, timeoutMs?: number): Promise<PopupView>;
}

export { ownPage };

export type GetSession = () => Session;

/** Starts the browser before the tests of this file and ends it after them. */
export function useSession(browser: BrowserName, language: 'de' | 'en' = 'en'): GetSession {
  let session: Session | undefined;
  const get = () => {
    if (session === undefined) throw new Error('The browser has not been started.');
    return session;
  };
  beforeAll(async () => {
    const proxy = await startRecordingProxy();
    const downloads = await mkdtemp(path.join(tmpdir(), 'pressmark-downloads-'));
    const driver = await launch(browser, { proxy: proxy.url, language, downloads });
    const eye = await Eye.open(driver.browser);
    const press = async (page: Page, timeoutMs?: number) => {
      const popup = await driver.openPopup(page);
      await settledState(popup, timeoutMs);
      return popup;
    };
    session = {
      driver,
      eye,
      proxy,
      downloads,
      open: (path) => driver.openPage(`${inject('origin')}${path}`),
      press,
      async read(page, timeoutMs) {
        const popup = await press(page, timeoutMs);
        const view = await readPopup(popup);
        await popup.close();
        return view;
      },
    };
  });
  afterEach(async () => {
    const { driver, eye } = get();
    await eye.wake();
    for (const page of await driver.browser.pages()) {
      // A page that crashed never says that it is closed.
      if (page !== eye.page)
        await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 3000))]);
    }
    await driver.inBackground(async () => {
      await chrome.storage.local.clear();
      return null;
    });
  });
  afterAll(async () => {
    await session?.driver.close();
    await session?.proxy.close();
    if (session !== undefined) await rm(session.downloads, { recursive: true, force: true });
  });
  return get;
}
