/**
 * `npm run bench:memory [-- --check] [--uncached]`: what Pressmark holds in memory before the first article, with both
 * languages' models, and after 50 articles. Chromium tells of each heap, after collecting garbage; Firefox of its
 * processes, in which the browser's own share is much the most. Prints Markdown tables for docs/performance.md.
 *
 * Browsers keep the pages that were left last, with everything in them, to be gone back to. --uncached has each page
 * listen to `unload`, for which they are not kept: what is more after 50 articles then is not the cache.
 */
import { parseArgs } from 'node:util';
import type { Browser, Page, Target } from 'puppeteer-core';
import { type Driver, until } from '../scripts/browsers/driver.ts';
import { BROWSERS } from '../scripts/browsers/find.ts';
import { launch } from '../scripts/browsers/launch.ts';
import { startPageServer } from '../scripts/browsers/page-server.ts';
import { settledState } from '../scripts/browsers/popup-view.ts';
import { articleTexts } from './articleTexts.ts';
import { BUDGETS } from './budgets.ts';
import { markdownTable } from './measure.ts';

const ARTICLES = 50;
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, uncached: { type: 'boolean', default: false } },
});
const script = values.uncached ? "<script>addEventListener('unload', () => {})</script>" : '';

// German and English by turns, no two alike.
const texts = [...articleTexts(ARTICLES)].map(({ text }) => text.split('\n\n'));
const pages = texts.map((paragraphs, index) => {
  const language = index % 2 === 0 ? 'de' : 'en';
  const body = paragraphs.map((text) => `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  const head = `<meta charset="utf-8"><title>${index}</title><meta property="og:type" content="article">${script}`;
  const html = `<!doctype html><html lang="${language}">${head}<article><h1>Article ${index}</h1>${body.join('')}</article>`;
  return [`/${index}`, () => ({ html })] as const;
});
const server = await startPageServer([], new Map(pages));

/** Bytes by what holds them. */
type Memory = Readonly<Record<string, number>>;

/** Bytes of a target's JavaScript heap and of the buffers that hang by it, after collecting garbage. */
async function heapOf(target: Target): Promise<number> {
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + usage.backingStorageSize;
}

function findTarget(browser: Browser, start: string, type: string): Promise<Target> {
  return until(`${start} to run`, async () =>
    browser.targets().find((target) => target.type() === type && target.url().startsWith(start)),
  );
}

async function measure(driver: Driver, page: Page, isPopupOpen: boolean): Promise<Memory> {
  if (driver.processMemory !== undefined) return driver.processMemory();
  const { browser, extensionOrigin } = driver;
  await driver.inBackground(() => null);
  const memory: Record<string, number> = {
    worker: await heapOf(await findTarget(browser, extensionOrigin, 'service_worker')),
    page: await heapOf(page.target()),
  };
  if (isPopupOpen) {
    memory.popup = await heapOf(await findTarget(browser, `${extensionOrigin}/popup`, 'page'));
  }
  return memory;
}

/** Reads article `index` in the tab and measures while its popup is open, if that is wanted. */
async function read(driver: Driver, page: Page, index: number, isMeasured: boolean): Promise<Memory> {
  await page.goto(`${server.origin}/${index}`);
  const popup = await driver.openPopup(page);
  const state = await settledState(popup);
  if (state !== 'found') throw new Error(`Article ${index} ended in "${state}".`);
  const memory = isMeasured ? await measure(driver, page, true) : {};
  await popup.close();
  return memory;
}

const problems: string[] = [];
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '' : (bytes / 1e6).toFixed(1);
try {
  for (const browser of BROWSERS) {
    const driver = await launch(browser);
    try {
      const page = await driver.openPage(`${server.origin}/0`);
      const before = await measure(driver, page, false);
      await read(driver, page, 0, false);
      const both = await read(driver, page, 1, true);
      for (let index = 2; index < ARTICLES - 1; index++) await read(driver, page, index, false);
      const after = await read(driver, page, ARTICLES - 1, true);
      const names = [...new Set([before, both, after].flatMap((memory) => Object.keys(memory)))];
      const rows = names.map((name) => [
        name,
        ...[before, both, after].map((memory) => megabytes(memory[name])),
      ]);
      const head = [`${await driver.browser.version()}, MB`, 'before', 'one article in each language'];
      console.log(`${markdownTable([...head, `${ARTICLES} articles`], rows)}\n`);
      const { worker = 0 } = after;
      if (worker > BUDGETS.workerHeapBytes) problems.push(`The worker holds ${megabytes(worker)} MB.`);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}
for (const problem of problems) console.error(problem);
if (values.check && problems.length > 0) process.exitCode = 1;
