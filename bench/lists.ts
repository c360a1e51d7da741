/**
 * `npx tsx bench/lists.ts`: how long the popup's lists hold up the browser, with 500 quotations by 40 voices and 2,000
 * mentions of 240 names: drawn, unfolded to the last item, scrolled from end to end, and searched letter by letter.
 * Prints the longest task of each in Chromium, where a task over 50 ms is one that is felt.
 */
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../scripts/browsers/install.ts';
import { serveUi } from '../scripts/ui.ts';
import { median } from './measure.ts';

const ROUNDS = 5;
const WINDOW = { width: 400, height: 600 };

/** Runs `act` in the page and gives the longest main-thread task meanwhile, in ms of the processor's
 * time, by Chromium's own trace: what else the machine does meanwhile does not count. */
async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
  });
  await act();
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString('utf8')) as {
    readonly traceEvents: readonly {
      name: string;
      dur?: number;
      readonly tdur?: number;
      tid: number;
      pid: number;
      args?: { name?: string };
    }[];
  };
  // A navigation may take a page to another process.
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, tid, pid, dur }) => name === 'RunTask' && dur !== undefined && mains.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}

const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let i = 0; i < wanted; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);

async function unfold(page: Page): Promise<void> {
  for (;;) {
    const pressed = await page.evaluate(() => {
      const more = document.querySelector<HTMLElement>('.more[aria-expanded="false"]');
      more?.click();
      return more !== null;
    });
    await frames(page, 2);
    if (!pressed) return;
  }
}

async function scroll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const content = document.querySelector('main');
    if (content === null) return;
    while (content.scrollTop + content.clientHeight < content.scrollHeight - 1) {
      content.scrollTop += 400;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

async function search(page: Page): Promise<void> {
  await page.focus('.search-input');
  for (const letter of 'familien') {
    await page.keyboard.sendCharacter(letter);
    await frames(page, 2);
  }
}

const { server, address } = await serveUi(0);
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const worst = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.setViewport(WINDOW);
    const measure = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      worst.set(name, [...(worst.get(name) ?? []), await longestTask(page, act)]);
    };
    await page.goto('about:blank');
    await measure('drawn', async () => {
      await page.goto(`${address}?bare&state=huge&language=de&theme=light`);
      await page.waitForSelector('.voice');
      await frames(page, 3);
    });
    await measure('unfolded', () => unfold(page));
    await measure('scrolled', () => scroll(page));
    await measure('searched', () => search(page));
    const items = await page.evaluate(() => document.querySelectorAll('.quote, .entity').length);
    if (items === 0) throw new Error('The search found nothing: there is nothing to measure.');
    await page.close();
  }
  console.log('longest task, ms     median   worst');
  for (const [name, times] of worst) {
    const [middle, most] = [median(times), Math.max(...times)];
    console.log(`${name.padEnd(20)} ${middle.toFixed(1).padStart(6)}  ${most.toFixed(1).padStart(6)}`);
  }
} finally {
  await browser.close();
  server.close();
}
