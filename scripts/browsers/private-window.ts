import type { Driver } from './driver.ts';

/** Has the extension open a private window with the page at `url`, which browsers let it where it is allowed there. */
export async function openPrivateWindow(driver: Driver, url: string): Promise<void> {
  await driver.inBackground(async (address) => {
    await chrome.windows.create({ incognito: true, url: address, focused: true });
    return null;
  }, url);
}
