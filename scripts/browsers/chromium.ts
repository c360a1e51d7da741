import puppeteer, { type Browser, type KeyInput, type Page, type WebWorker } from 'puppeteer-core';
import type { ColorScheme, Driver, LaunchOptions, Popup } from './driver.ts';
import { callOf, until } from './driver.ts';
import { type DeveloperPrivate, onExtensionsPage } from './extensions-page.ts';
import { ensureBrowser } from './install.ts';
import { oneWindow, openPrivateWindow } from './private-window.ts';

const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
];

// Names under .test never leave this machine.
const TEST_HOSTS = 'MAP *.test 127.0.0.1';

/** Starts Chromium, Chrome or Edge with the extension of `options.extension` installed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const args = [
    ...QUIET,
    `--lang=${options.language ?? 'en'}`,
    `--host-resolver-rules=${options.hostRules ?? TEST_HOSTS}`,
  ];
  // A screen as readers have it: on the headless one of 800 × 600 no popup is as high as it could be.
  if (options.headless) args.push('--screen-info={1600x1200}');
  // The sandbox needs an unprivileged user; as root (containers, CI) Chromium refuses to start with it.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.proxy !== undefined) {
    args.push(`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>');
  }
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    // Readers' browsers have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // Started by hand, the window decides how large a page is.
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } as const }),
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
    args,
  });
  const id = await browser.installExtension(options.extension);
  return new Chromium(browser, id, options);
}

/** Waits until the window of the popup has grown to its contents: before that there may be nothing to take. */
async function steadySize(popup: Page): Promise<void> {
  const size = () => popup.evaluate(() => `${innerWidth}×${innerHeight}`);
  let last = '';
  await until('the popup to keep its size', async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const before = last;
    last = await size();
    return last === before && !last.endsWith('×0') ? true : null;
  });
}

/** Presses a key with the modifiers before it: "Shift+Tab". */
async function pressKey(page: Page, key: string): Promise<void> {
  const names = key.split('+') as KeyInput[];
  const last = names.pop() ?? key;
  for (const modifier of names) await page.keyboard.down(modifier);
  await page.keyboard.press(last as KeyInput);
  for (const modifier of names) await page.keyboard.up(modifier);
}

class Chromium implements Driver {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  private colorScheme: ColorScheme = 'light';
  private littleMotion = false;

  constructor(
    readonly browser: Browser,
    readonly id: string,
    private readonly options: LaunchOptions,
  ) {
    this.extensionOrigin = `chrome-extension://${id}`;
  }

  async preferColorScheme(scheme: ColorScheme): Promise<void> {
    this.colorScheme = scheme;
  }

  async preferLittleMotion(wanted: boolean): Promise<void> {
    this.littleMotion = wanted;
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await this.dress(page);
    await page.goto(url);
    return page;
  }

  private async dress(page: Page): Promise<void> {
    if (!this.options.headless) return;
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: this.colorScheme },
      { name: 'prefers-reduced-motion', value: this.littleMotion ? 'reduce' : 'no-preference' },
    ]);
  }

  async openPopup(page: Page): Promise<Popup> {
    const extension = (await this.browser.extensions()).get(this.id);
    if (extension === undefined) throw new Error('The extension is not installed any more.');
    await page.bringToFront();
    const opened = this.browser.waitForTarget(
      (target) => target.type() === 'page' && target.url().startsWith(`${this.extensionOrigin}/popup`),
      { timeout: 8000 },
    );
    await page.triggerExtensionAction(extension);
    return this.view(await (await opened).asPage());
  }

  async sidePanel(): Promise<Popup> {
    const opened = await this.browser.waitForTarget(
      (target) => target.type() === 'page' && target.url().startsWith(`${this.extensionOrigin}/panel`),
      { timeout: 8000 },
    );
    return this.view(await opened.asPage());
  }

  private async view(popup: Page): Promise<Popup> {
    await this.dress(popup);
    return {
      evaluate: async (fn, ...args) => (await popup.evaluate(callOf(fn, args))) as never,
      evaluateSource: async (source) => void (await popup.evaluate(`(() => { ${source}\n; })()`)),
      // By script, which puppeteer has count as the reader's: a press of the mouse is not over when it closes the window.
      press: async (selector) => {
        const pressed = await popup.evaluate((wanted) => {
          const element = document.querySelector<HTMLElement>(wanted);
          element?.click();
          return element !== null;
        }, selector);
        if (!pressed) throw new Error(`There is no ${selector} to press.`);
      },
      async type(...keys) {
        for (const key of keys) await pressKey(popup, key);
      },
      screenshot: async () => {
        await steadySize(popup);
        return popup.screenshot();
      },
      isOpen: async () => !popup.isClosed(),
      close: () => (popup.isClosed() ? Promise.resolve() : popup.close()),
    };
  }

  private async worker(origin = this.extensionOrigin): Promise<WebWorker> {
    const running = () =>
      this.browser
        .targets()
        .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
    let target = running();
    if (target === undefined) {
      // A page of the extension's origin can start its worker; it is closed again at once.
      const page = await this.browser.newPage();
      await page.goto(`${origin}/manifest.json`);
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      target = await until('the service worker', async () => running());
      await page.close();
    }
    const worker = await target.worker();
    if (worker === null) throw new Error('The service worker does not answer.');
    return worker;
  }

  inBackground: Driver['inBackground'] = async (fn, ...args) => {
    const worker = await this.worker();
    return (await worker.evaluate(callOf(fn, args))) as never;
  };

  inOther: Driver['inOther'] = async (id, fn, ...args) => {
    const worker = await this.worker(`chrome-extension://${id}`);
    return (await worker.evaluate(callOf(fn, args))) as never;
  };

  // Chromium asks no more about what its page for the extension lists as allowed; it is in force once it was asked for.
  async consent(...patterns: string[]): Promise<void> {
    await onExtensionsPage(
      this.browser,
      async (id, wanted) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        for (const pattern of wanted) await developerPrivate.addHostPermission(id, pattern);
        return null;
      },
      this.id,
      patterns,
    );
  }

  // What the switch "Automatically allow access on the following sites" does there; it has to be off before one of them
  // can be switched.
  async takeSitesBack(): Promise<void> {
    await onExtensionsPage(
      this.browser,
      async (extensionId) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
        return null;
      },
      this.id,
    );
  }

  async allowInPrivate(): Promise<void> {
    // Without a worker of the old one that could be taken for the new one's.
    await this.stopBackground();
    await onExtensionsPage(
      this.browser,
      async (extensionId) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        // Else what is loaded from a folder stays off when it is loaded anew.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
        while ((await developerPrivate.getExtensionInfo(extensionId)).state !== 'ENABLED')
          await new Promise((resolve) => setTimeout(resolve, 20));
        return null;
      },
      this.id,
    );
  }

  async withPrivatePage(url: string, body: (page: Page) => Promise<void>): Promise<void> {
    await openPrivateWindow(this, url);
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === url, {
      timeout: 8000,
    });
    const page = await target.asPage();
    try {
      await this.dress(page);
      await body(page);
    } finally {
      await page.close();
    }
    await oneWindow(this);
  }

  // Shortcuts and menus are out of reach without a desktop, so the browser's events are sent from within.
  async pressShortcut(command: string): Promise<void> {
    await this.inBackground(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(name, tab);
      return null;
    }, command);
  }

  async pressMenu(id: string, selectionText: string): Promise<void> {
    await this.inBackground(
      async (menuItemId, words) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId, selectionText: words, editable: false, pageUrl: '' };
        (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
          info,
          tab,
        );
        return null;
      },
      id,
      selectionText,
    );
  }

  async stopBackground(): Promise<void> {
    const worker = await this.worker();
    // The browser may have closed the connection before puppeteer does.
    await worker.close().catch(() => {});
    await until('the service worker to end', async () =>
      this.browser
        .targets()
        .some((target) => target.type() === 'service_worker' && target.url().startsWith(this.extensionOrigin))
        ? null
        : true,
    );
  }

  async reloadExtension(): Promise<void> {
    // Without a worker of the old one that could be taken for the new one's.
    await this.stopBackground();
    await this.browser.installExtension(this.options.extension);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
