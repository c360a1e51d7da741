/** Chromium's own page for extensions, chrome://extensions: what a reader can change there, changed there. */
import type { Browser } from 'puppeteer-core';
import { callOf, type Json, type Remote } from './driver.ts';

/** The part of the page's own programming interface that is used here. */
export interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
  getExtensionInfo(id: string): Promise<{ readonly state: string }>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    incognitoAccess?: boolean;
    hostAccess?: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';
  }): Promise<void>;
}

/** Runs a function on that page, in a tab behind the others: popups stay open. It is closed again. */
export async function onExtensionsPage<Args extends readonly Json[], Result>(
  browser: Browser,
  fn: Remote<Args, Result>,
  ...args: Args
): Promise<Result> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    return (await page.evaluate(callOf(fn, args))) as Result;
  } finally {
    await page.close();
  }
}
