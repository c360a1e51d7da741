/**
 * What the Firefox driver runs in the browser's own window, with the browser's rights, because WebDriver BiDi does
 * not reach a toolbar popup or an event page. Each function is sent as source text: it may use its arguments and the
 * globals below, nothing else of this file.
 */

interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(url: string, global: boolean): void;
}

interface XulBrowser extends Element {
  readonly messageManager: MessageManager;
  readonly currentURI: { readonly spec: string } | null;
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface PrivilegedExtension {
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: XulBrowser }>;
  readonly backgroundState: string;
  wakeupBackground?: () => Promise<unknown>;
  terminateBackground(options: object): Promise<void>;
  readonly shortcuts?: { onCommand(name: string): void };
  readonly tabManager: { addActiveTabPermission(): void };
  emit(event: string, ...args: unknown[]): Promise<unknown>;
}

declare const gBrowser: { readonly selectedTab: unknown };

interface BrowserAction {
  triggerAction(window: Window): Promise<void>;
}

declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: PrivilegedExtension } };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  locale: { availableLocales: string[]; requestedLocales: string[] };
};
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}
declare const Cc: {
  '@mozilla.org/text-input-processor;1': { createInstance(type: unknown): TextInputProcessor };
};
declare const Ci: { nsITextInputProcessor: unknown };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: PrivilegedExtension): BrowserAction } };
    };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void>; enable(): Promise<void> }> };
  };
};

/** Presses the toolbar button of the extension `id` in this window. */
export async function pressToolbarButton(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
}

/** "open" while a popup of an extension is shown and its document has arrived, else "closed". */
export function popupState(): string {
  const popup = document.querySelector<XulBrowser>('browser[webextension-view-type="popup"]');
  return popup?.currentURI?.spec.startsWith('moz-extension:') ? 'open' : 'closed';
}

export function closePopup(): string {
  const popup = document.querySelector('browser[webextension-view-type="popup"]');
  const panel = popup?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined;
  panel?.hidePopup();
  return '';
}

/**
 * Evaluates `expression` in the document of the extension's popup or background and gives its value as JSON.
 * The sandbox has that document's principal and sees it without wrappers: like a script of its own.
 */
export async function evaluateInView(
  id: string,
  view: string,
  expression: string,
  timeoutMs: string,
): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const find = (): XulBrowser | null =>
    view === 'popup'
      ? document.querySelector<XulBrowser>('browser[webextension-view-type="popup"]')
      : ([...extension.views].find((candidate) => candidate.viewType === view)?.xulBrowser ?? null);
  if (view === 'background' && find() === null) await extension.wakeupBackground?.();
  const name = `pressmark:${Math.random()}`;
  const script = `(async () => {
    const name = ${JSON.stringify(name)};
    const own = Cu.waiveXrays(content);
    if (own[name] === undefined) {
      own[name] = null;
      try {
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false });
        const promise = Cu.evalInSandbox(${JSON.stringify(
          `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`,
        )}, sandbox);
        own[name] = String(await Cu.waiveXrays(promise));
      } catch (error) {
        own[name] = JSON.stringify({ error: String(error) });
      }
    }
    if (own[name] !== null) sendAsyncMessage(name, own[name]);
  })()`;
  return new Promise((resolve) => {
    const end = Date.now() + Number(timeoutMs);
    const asked = new Set<MessageManager>();
    const finish = (answer: string) => {
      for (const manager of asked) manager.removeMessageListener(name, listener);
      window.clearInterval(timer);
      resolve(answer);
    };
    const listener = ({ data }: { data: string }) => finish(data);
    // While Firefox moves a view into its panel or its process, questions and answers get lost: so it is asked again
    // until it answers. The document remembers the answer and never evaluates twice.
    const ask = () => {
      if (Date.now() > end) return finish(JSON.stringify({ error: `the ${view} does not answer` }));
      const manager = find()?.messageManager;
      if (manager === undefined) return;
      if (!asked.has(manager)) manager.addMessageListener(name, listener);
      asked.add(manager);
      manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    };
    const timer = window.setInterval(ask, 250);
    ask();
  });
}

/** "open" while the extension's sidebar is shown and its document has arrived, else "closed". */
export function sidebarState(id: string): string {
  const { extension } = WebExtensionPolicy.getByID(id);
  const sidebar = [...extension.views].find((view) => view.viewType === 'sidebar');
  return sidebar?.xulBrowser.currentURI?.spec.startsWith('moz-extension:') ? 'open' : 'closed';
}

export function closeSidebar(): string {
  (window as unknown as { SidebarController: { hide(): void } }).SidebarController.hide();
  return '';
}

/**
 * Presses the first element that matches `selector` in a view ("popup", "sidebar"), while the document takes it that
 * the reader does: what is allowed only then is allowed. Gives what went wrong, or "".
 */
export async function pressInView(id: string, view: string, selector: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const target = [...extension.views].find((candidate) => candidate.viewType === view)?.xulBrowser;
  if (target === undefined) return `there is no ${view}`;
  const name = `pressmark:press:${Math.random()}`;
  const script = `{
    const element = content.document.querySelector(${JSON.stringify(selector)});
    const utils = content.windowUtils;
    content.document.notifyUserGestureActivation();
    const handle = utils.setHandlingUserInput(true);
    try {
      element?.scrollIntoView({ block: 'nearest' });
      element?.click();
    } finally {
      handle.destruct();
    }
    sendAsyncMessage(${JSON.stringify(name)}, element === null ? 'nothing to press' : '');
  }`;
  return new Promise((resolve) => {
    const listener = ({ data }: { data: string }) => {
      target.messageManager.removeMessageListener(name, listener);
      resolve(data);
    };
    target.messageManager.addMessageListener(name, listener);
    target.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** Presses a key ("Tab", "Shift+Tab", "a") in a view, on whatever has the focus there. */
export async function typeInView(id: string, view: string, key: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const target = [...extension.views].find((candidate) => candidate.viewType === view)?.xulBrowser;
  if (target === undefined) throw new Error(`There is no ${view}.`);
  (target as unknown as HTMLElement).focus();
  const names = key.split('+');
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const codes: Record<string, string> = { Shift: 'ShiftLeft', Control: 'ControlLeft', Alt: 'AltLeft' };
  const pressed = names.map(
    (key) => new KeyboardEvent('', { key, code: codes[key] ?? (key.length > 1 ? key : '') }),
  );
  for (const event of pressed) processor.keydown(event);
  for (const event of pressed.reverse()) processor.keyup(event);
  // The key is on its way to the document's process.
  await new Promise((resolve) => window.setTimeout(resolve, 30));
  return '';
}

/** A PNG of a view as base64. */
export async function drawView(id: string, view: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const popup =
    view === 'popup'
      ? document.querySelector<XulBrowser>('browser[webextension-view-type="popup"]')
      : [...extension.views].find((candidate) => candidate.viewType === view)?.xulBrowser;
  if (!popup) throw new Error(`There is no ${view} to draw.`);
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Does what Firefox does when the keys of the command `name` are pressed. Gives what went wrong, or "". */
export function pressShortcut(id: string, name: string): string {
  const { shortcuts, tabManager } = WebExtensionPolicy.getByID(id).extension;
  if (shortcuts === undefined) return 'The extension has no shortcuts.';
  tabManager.addActiveTabPermission();
  shortcuts.onCommand(name);
  return '';
}

/** Does what Firefox does when the entry `item` in the context menu of a selection is pressed. */
export async function pressMenu(id: string, item: string, selectionText: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.tabManager.addActiveTabPermission();
  const info = { menuItemId: item, selectionText, editable: false, modifiers: [], button: 0 };
  await extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
  // A menu that a right click has opened would stay, and take the next keys.
  const menu = document.getElementById('contentAreaContextMenu') as (Element & { hidePopup(): void }) | null;
  menu?.hidePopup();
  return '';
}

/** Ends the event page as Firefox does with one that idles, but in the midst of its work, too. */
export async function terminateBackground(id: string): Promise<string> {
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  await WebExtensionPolicy.getByID(id).extension.terminateBackground(options);
  return '';
}

export async function reloadAddon(id: string): Promise<string> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
  return '';
}

/** Tells web pages (by a preference) and popups (by Firefox's own theme) that the reader prefers "dark" or "light". */
export async function overrideColorScheme(scheme: string): Promise<string> {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(`firefox-compact-${scheme}@mozilla.org`)).enable();
  return '';
}

/** Tells web pages and popups that the reader wants little motion ("true") or has no wish. */
export function overrideMotion(isLittle: string): string {
  Services.prefs.setIntPref('ui.prefersReducedMotion', isLittle === 'true' ? 1 : 0);
  return '';
}

/**
 * Makes `language` that of the browser, and so of its extensions, also where its language pack is not installed:
 * Firefox's own words stay English then.
 */
export function useLanguage(language: string): string {
  const wanted = language === 'en' ? 'en-US' : language;
  Services.locale.availableLocales = [...new Set([wanted, 'en-US'])];
  Services.locale.requestedLocales = [wanted];
  return '';
}
