import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver.ts';

/** The tab that shows a page of the extension; null when none does. */
export async function ownPage(driver: Driver, name: string): Promise<Page | null> {
  for (const page of await driver.browser.pages()) {
    // Firefox tells of no navigation to an extension's page, so the page itself is asked.
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address === `${driver.extensionOrigin}/${name}`) return page;
  }
  return null;
}

/**
 * Installing opens a tab with the first steps, some time after the browser has started. It is waited for and closed:
 * it would come to stand before another page, and pages out of sight draw nothing and answer no click.
 */
export async function closeFirstSteps(driver: Driver): Promise<void> {
  const page = await until('the first steps', () => ownPage(driver, 'firstSteps.html'));
  await page.close();
}
