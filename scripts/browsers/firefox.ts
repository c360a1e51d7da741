import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ColorScheme, Driver, Json, LaunchOptions, Popup, Remote } from './driver.ts';
import { callOf, readManifest, until } from './driver.ts';
import { processMemory } from './firefox-memory.ts';
import { allowInPrivateWindows, takeSitesBack } from './firefox-permissions.ts';
import * as privileged from './firefox-privileged.ts';
import { ensureBrowser } from './install.ts';
import { oneWindow, openPrivateWindow } from './private-window.ts';

// Firefox draws a new origin for each installation; a fixed one lets the driver open the extension's pages.
const UUID = 'a1b2c3d4-0000-4000-8000-abcdefabcdef';

const VIEW_TIMEOUT_MS = 15_000;

/** The raw WebDriver BiDi connection, which puppeteer keeps to itself. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Starts Firefox with the extension of `options.extension` installed for this session. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { geckoId } = readManifest(options.extension);
  if (geckoId === null) throw new Error(`The manifest in ${options.extension} has no id for Firefox.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      'network.dns.localDomains': 'news.test,other.test',
      // Headless, nobody's desktop decides, and nobody can answer when a permission is asked for on a press: it is given.
      ...(options.headless
        ? {
            'layout.css.prefers-color-scheme.content-override': 1,
            'ui.prefersReducedMotion': 0,
            'extensions.webextOptionalPermissionPrompts': false,
          }
        : {}),
      ...(options.downloads === undefined
        ? {}
        : { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
      ...(options.proxy === undefined ? {} : proxyPreferences(options.proxy)),
    },
  });
  const firefox = new Firefox(browser, geckoId);
  await firefox.prepare(options.language ?? 'en');
  await browser.installExtension(options.extension);
  return firefox;
}

function proxyPreferences(proxy: string): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

class Firefox implements Driver {
  readonly name = 'firefox';
  readonly extensionOrigin = `moz-extension://${UUID}`;
  private chromeContext = '';

  constructor(
    readonly browser: Browser,
    private readonly id: string,
  ) {}

  /** Finds the browser's own window, in which privileged functions run, and sets the language. */
  async prepare(language: string): Promise<void> {
    const [context] = await this.windows();
    if (context === undefined) throw new Error('Firefox shows no window.');
    this.chromeContext = context;
    await this.privileged(privileged.useLanguage, language);
  }

  /** The contexts of the browser's own windows. */
  private async windows(): Promise<string[]> {
    const tree = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
      contexts: { context: string }[];
    };
    return tree.contexts.map(({ context }) => context);
  }

  private async send(method: string, params: object): Promise<unknown> {
    return (await (this.browser as unknown as BidiBrowser).connection.send(method, params)).result;
  }

  private async privileged(
    fn: (...args: never[]) => string | Promise<string>,
    ...args: string[]
  ): Promise<string> {
    const answer = (await this.send('script.callFunction', {
      functionDeclaration: `() => ${callOf(fn, args)}`,
      target: { context: this.chromeContext },
      awaitPromise: true,
    })) as { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } };
    if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
    return String(answer.result?.value);
  }

  async preferColorScheme(scheme: ColorScheme): Promise<void> {
    await this.privileged(privileged.overrideColorScheme, scheme);
  }

  async preferLittleMotion(wanted: boolean): Promise<void> {
    await this.privileged(privileged.overrideMotion, String(wanted));
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (!url.startsWith('http')) {
      // puppeteer's goto() never settles on moz-extension: and about: pages.
      const { _id: context } = page.mainFrame() as unknown as { _id: string };
      await this.send('browsingContext.navigate', { context, url, wait: 'complete' });
    } else {
      await page.goto(url);
    }
    return page;
  }

  private evaluateInView<Result>(
    view: string,
    fn: unknown,
    args: readonly Json[],
    id = this.id,
  ): Promise<Result> {
    return this.expressionInView(view, callOf(fn, args), id);
  }

  private async expressionInView<Result>(view: string, expression: string, id = this.id): Promise<Result> {
    const answer: { value?: Result; error?: string } = JSON.parse(
      await this.privileged(privileged.evaluateInView, id, view, expression, String(VIEW_TIMEOUT_MS)),
    );
    if (answer.error !== undefined) throw new Error(`In the ${view}: ${answer.error}`);
    return answer.value as Result;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    const isOpen = async () => (await this.privileged(privileged.popupState)) === 'open';
    const close = async () => {
      // Again and again: a popup that is on its way to the screen cannot be closed yet.
      await until('the popup to close', async () => {
        await this.privileged(privileged.closePopup);
        return (await isOpen()) ? null : true;
      });
    };
    // The button closes a popup that is open, and this is about opening one.
    if (await isOpen()) await close();
    await this.privileged(privileged.pressToolbarButton, this.id);
    await until('the popup', async () => ((await isOpen()) ? true : null));
    return { ...this.view('popup'), isOpen, close };
  }

  async sidePanel(): Promise<Popup> {
    const isOpen = async () => (await this.privileged(privileged.sidebarState, this.id)) === 'open';
    await until('the sidebar', async () => ((await isOpen()) ? true : null));
    return {
      ...this.view('sidebar'),
      isOpen,
      close: async () => void (await this.privileged(privileged.closeSidebar)),
    };
  }

  private view(name: 'popup' | 'sidebar'): Omit<Popup, 'isOpen' | 'close'> {
    return {
      evaluate: <Args extends readonly Json[], Result>(fn: Remote<Args, Result>, ...args: Args) =>
        this.evaluateInView<Result>(name, fn, args),
      evaluateSource: (source) =>
        this.expressionInView<void>(name, `(() => { ${source}\n; return null; })()`),
      press: async (selector) => {
        const answer = await this.privileged(privileged.pressInView, this.id, name, selector);
        if (answer !== '') throw new Error(`In the ${name}: ${answer}`);
      },
      type: async (...keys) => {
        for (const key of keys) await this.privileged(privileged.typeInView, this.id, name, key);
      },
      screenshot: async () =>
        Buffer.from(await this.privileged(privileged.drawView, this.id, name), 'base64'),
    };
  }

  inBackground: Driver['inBackground'] = (fn, ...args) => this.evaluateInView('background', fn, args);

  inOther: Driver['inOther'] = (id, fn, ...args) => this.evaluateInView('background', fn, args, id);

  // By a preference, Firefox gives what is asked for without a question.
  async consent(): Promise<void> {}

  async takeSitesBack(): Promise<void> {
    await this.privileged(takeSitesBack, this.id);
  }

  async allowInPrivate(): Promise<void> {
    await this.privileged(allowInPrivateWindows, this.id);
  }

  async withPrivatePage(url: string, body: (page: Page) => Promise<void>): Promise<void> {
    const own = this.chromeContext;
    const known = new Set(await this.windows());
    await openPrivateWindow(this, url);
    this.chromeContext = await until('the private window', async () =>
      (await this.windows()).find((context) => !known.has(context)),
    );
    const page = await until('the page in the private window', async () => {
      for (const page of await this.browser.pages()) {
        const address = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
        if (address === `complete ${url}`) return page;
      }
      return null;
    });
    try {
      await body(page);
    } finally {
      this.chromeContext = own;
      await page.close();
    }
    await oneWindow(this);
  }

  async pressShortcut(command: string): Promise<void> {
    const answer = await this.privileged(privileged.pressShortcut, this.id, command);
    if (answer !== '') throw new Error(`Firefox: ${answer}`);
  }

  async pressMenu(id: string, selectionText: string): Promise<void> {
    await this.privileged(privileged.pressMenu, this.id, id, selectionText);
  }

  async stopBackground(): Promise<void> {
    await this.privileged(privileged.terminateBackground, this.id);
  }

  processMemory = async (): Promise<Readonly<Record<string, number>>> =>
    JSON.parse(await this.privileged(processMemory));

  async reloadExtension(): Promise<void> {
    await this.privileged(privileged.reloadAddon, this.id);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
