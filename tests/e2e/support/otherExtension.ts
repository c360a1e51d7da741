import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Driver, Json } from '../../../scripts/browsers/driver.ts';

/** Answers to whoever asks, as Pressmark must not: what the tests take for proof that messages get across at all. */
const BACKGROUND = `
  chrome.runtime.onMessageExternal.addListener((message, sender, answer) => answer({ heard: message }));
`;

/** Another extension, without any permission, beside Pressmark. */
export interface OtherExtension {
  readonly id: string;
  /** Sends `message` to the extension of this id; gives the answer, or why there was none. */
  send(id: string, message: Json): Promise<string>;
  /** Connects to the extension of this id and sends `message`; gives what comes back, or why nothing does. */
  connect(id: string, message: Json): Promise<string>;
  remove(): Promise<void>;
}

export async function installOther(driver: Driver): Promise<OtherExtension> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-other-'));
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1',
    ...(driver.name === 'chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'another@extension.example' } },
        }),
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'background.js'), BACKGROUND);
  const other = await driver.browser.installExtension(folder);
  return {
    id: other,
    send: (id, message) =>
      driver.inOther(
        other,
        (target, content) =>
          chrome.runtime.sendMessage(target, content).then(
            (value: unknown) => `answered: ${JSON.stringify(value)}`,
            (error: unknown) => String(error),
          ),
        id,
        message,
      ),
    connect: (id, message) =>
      driver.inOther(
        other,
        (target, content) =>
          new Promise<string>((resolve) => {
            const port = chrome.runtime.connect(target);
            port.onMessage.addListener((value: unknown) => resolve(`answered: ${JSON.stringify(value)}`));
            port.onDisconnect.addListener((ended) => {
              // Firefox tells why by the port, Chromium by `lastError`.
              const { error } = ended as { error?: { message: string } };
              resolve(String(error?.message ?? chrome.runtime.lastError?.message));
            });
            port.postMessage(content);
          }),
        id,
        message,
      ),
    async remove() {
      await driver.browser.uninstallExtension(other);
      rmSync(folder, { recursive: true });
    },
  };
}
