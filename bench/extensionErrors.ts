import type { Browser, CDPSession, Target } from 'puppeteer-core';
import * as v from 'valibot';

const frames = v.object({ callFrames: v.array(v.object({ url: v.string() })) });
const thrown = v.object({
  exceptionDetails: v.object({
    text: v.string(),
    url: v.optional(v.string()),
    exception: v.optional(v.object({ description: v.optional(v.string()) })),
    stackTrace: v.optional(frames),
  }),
});
const said = v.object({
  type: v.string(),
  args: v.array(v.object({ value: v.optional(v.unknown()), description: v.optional(v.string()) })),
  stackTrace: v.optional(frames),
});

/** Collects what code of the extension throws or says as an error or a warning, in pages, popups and the worker. */
export class ExtensionErrors {
  private found: string[] = [];

  private constructor(private readonly origin: string) {}

  /** Listens from now on, in Chromium. */
  static async watch(browser: Browser, extensionOrigin: string): Promise<ExtensionErrors> {
    const errors = new ExtensionErrors(extensionOrigin);
    const listen = (target: Target) => {
      const isWanted =
        target.type() === 'page' ||
        (target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
      // A target may be gone before it is listened to.
      if (isWanted)
        void target.createCDPSession().then(
          (session) => errors.listen(session),
          () => {},
        );
    };
    browser.on('targetcreated', listen);
    for (const target of browser.targets()) listen(target);
    return errors;
  }

  private async listen(session: CDPSession): Promise<void> {
    session.on('Runtime.exceptionThrown', (event) => {
      const parsed = v.safeParse(thrown, event);
      if (!parsed.success) return;
      const { text, url, exception, stackTrace } = parsed.output.exceptionDetails;
      const urls = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
      this.keep(urls, `${text} ${exception?.description ?? ''}`);
    });
    session.on('Runtime.consoleAPICalled', (event) => {
      const parsed = v.safeParse(said, event);
      if (!parsed.success || !/^(?:error|warning|assert)$/.test(parsed.output.type)) return;
      const words = parsed.output.args.map(({ value, description }) => String(value ?? description));
      this.keep(parsed.output.stackTrace?.callFrames.map((frame) => frame.url) ?? [], words.join(' '));
    });
    // What was thrown before is told now.
    await session.send('Runtime.enable').catch(() => {});
  }

  private keep(urls: readonly (string | undefined)[], text: string): void {
    if (urls.some((url) => url?.startsWith(this.origin))) this.found.push(text.trim());
  }

  /** What has come since the last call. */
  take(): readonly string[] {
    const { found } = this;
    this.found = [];
    return found;
  }
}
