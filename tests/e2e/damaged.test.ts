import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildExtension } from '../../build.mjs';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { readPopup, settledState } from '../../scripts/browsers/popup-view.ts';

// A package that has come to harm: half of the German name model and of the English quotation model is gone, and all of
// the German quotation model.
describe.each(['chromium', 'firefox'] as const)('%s, with damaged models', (browser) => {
  let folder = '';
  let driver: Driver | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
    const extension = path.join(folder, browser);
    await buildExtension(browser === 'chromium' ? 'chrome' : 'firefox', { outDir: extension });
    for (const name of ['de.bin', 'quotes-en.bin']) {
      const model = path.join(extension, 'models', name);
      const whole = await readFile(model);
      await writeFile(model, whole.subarray(0, whole.length / 2));
    }
    await rm(path.join(extension, 'models', 'quotes-de.bin'));
    driver = await launch(browser, { extension });
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What the list of a sample page says. */
  async function read(name: string) {
    const page = await driver!.openPage(`${inject('origin')}/${name}`);
    const popup = await driver!.openPopup(page);
    await settledState(popup);
    const view = await readPopup(popup);
    const marks = await page.evaluate(() => CSS.highlights.size);
    await popup.close();
    await page.close();
    return { view, marks };
  }

  test('German is read by rules and lists alone, and the list says so', async () => {
    const { view, marks } = await read('de.html');
    expect(view.state).toBe('found');
    expect(view.banners).toEqual(expect.arrayContaining(['namesByLists', 'quotesByRules']));
    expect(view.voices.length).toBeGreaterThan(0);
    expect(marks).toBeGreaterThan(0);
  });

  test('English has its names as ever and is told that quotations are found by rules alone', async () => {
    const { view, marks } = await read('en.html');
    expect(view.state).toBe('found');
    expect(view.banners).toEqual(['quotesByRules']);
    expect(view.voices.length).toBeGreaterThan(0);
    expect(marks).toBeGreaterThan(0);
  });
});
