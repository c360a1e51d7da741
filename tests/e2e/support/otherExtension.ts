import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Another extension, without any permission, beside Pressmark: Chromium only. */
export interface OtherExtension {
  /** Sends `message` to the extension of this id; gives the answer, or why there was none. */
  send(id: string, message: unknown): Promise<string>;
  remove(): Promise<void>;
}

export async function installOther(browser: Browser): Promise<OtherExtension> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-other-'));
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'worker.js'), '');
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>Another extension</title>');
  const other = await browser.installExtension(folder);
  return {
    async send(id, message) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${other}/page.html`);
      const answer = await page.evaluate(
        (target, content) =>
          chrome.runtime.sendMessage(target, content).then(
            (value: unknown) => `answered: ${JSON.stringify(value)}`,
            (error: unknown) => String(error),
          ),
        id,
        message,
      );
      await page.close();
      return answer;
    },
    async remove() {
      await browser.uninstallExtension(other);
      rmSync(folder, { recursive: true });
    },
  };
}
