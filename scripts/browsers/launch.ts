import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';
import { closeFirstSteps } from './own-page.ts';

/** The folder of the project, with a slash of the system at no end. */
export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where build.mjs puts the extension for a browser. */
export function builtExtension(browser: BrowserName): string {
  return path.join(PROJECT, 'dist', browser === 'chromium' ? 'chrome' : 'firefox');
}

/**
 * Starts a browser with the built Pressmark (or the extension that `options` names) in it. The tab with the first steps
 * that installing opens is closed.
 */
export async function launch(browser: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const complete: LaunchOptions = { extension: builtExtension(browser), headless: true, ...options };
  const driver = await (browser === 'chromium' ? launchChromium(complete) : launchFirefox(complete));
  try {
    await closeFirstSteps(driver);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
