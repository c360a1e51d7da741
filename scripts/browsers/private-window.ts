import { type Driver, until } from './driver.ts';

/** Has the extension open a private window with the page at `url`, which browsers let it where it is allowed there. */
export async function openPrivateWindow(driver: Driver, url: string): Promise<void> {
  await driver.inBackground(async (address) => {
    await chrome.windows.create({ incognito: true, url: address, focused: true });
    return null;
  }, url);
}

/** Waits until the last page of a private window has taken the window with it. */
export async function oneWindow(driver: Driver): Promise<void> {
  await until('the private window to close', async () => {
    const count = await driver.inBackground(async () => (await chrome.windows.getAll()).length);
    return count === 1 ? true : null;
  });
}
