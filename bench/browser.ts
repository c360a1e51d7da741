/**
 * `npm run bench:browser`: how long from the click on the toolbar button to the marks in the page, with the background
 * cold and warm, and how long Pressmark keeps a page's main thread. Prints Markdown tables for docs/performance.md.
 */
import { cpus, totalmem } from 'node:os';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../scripts/browsers/driver.ts';
import { BROWSERS } from '../scripts/browsers/find.ts';
import { launch } from '../scripts/browsers/launch.ts';
import { startPageServer } from '../scripts/browsers/page-server.ts';
import { articleOfParagraphs, articleOfWords } from './browser-pages.ts';
import { readTrace, TRACE_CATEGORIES } from './browser-trace.ts';

const RUNS = 9;
const WORDS = 1000;
const PARAGRAPHS = 5000;
const BUDGET = { cold: 300, warm: 100, task: 50 };

// Each request makes another article, so that nothing is answered from a cache.
let run = 0;
const server = await startPageServer(
  [],
  new Map([
    ['/article', () => ({ html: articleOfWords(WORDS, ++run) })],
    ['/long', () => ({ html: articleOfParagraphs(PARAGRAPHS, ++run) })],
  ]),
);

interface Click {
  /** From the press of the button to the frame with the marks. */
  readonly fromPress: number;
  /** From the moment when the browser starts to load the popup: without its own work of opening a window. */
  readonly fromPopup: number;
}

/** Has the page note, by the clock of the machine, when marks first are in a frame. */
async function watchForMarks(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.marked = null;
    (function look() {
      if (CSS.highlights.size === 0) return void requestAnimationFrame(look);
      // This frame has the marks; a message sent before it is drawn arrives right after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { marked = performance.timeOrigin + performance.now(); };
      port2.postMessage(null);
    })();
  `);
}

async function click(driver: Driver, cold: boolean): Promise<Click> {
  const page = await driver.openPage(`${server.origin}/article`);
  if (cold) await driver.stopBackground();
  else await driver.inBackground(() => null);
  await watchForMarks(page);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup(page);
  const marked = await until('the marks', () =>
    page.evaluate(() => (globalThis as { marked?: number }).marked ?? null),
  );
  const started = await popup.evaluate(() => performance.timeOrigin);
  await popup.close();
  await page.close();
  return { fromPress: marked - pressed, fromPopup: marked - started };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function clicks(driver: Driver): Promise<string[]> {
  const version = await driver.browser.version();
  const rows: string[] = [];
  await click(driver, false); // The first one pays for the browser's own first popup.
  for (const [state, cold] of [
    ['cold', true],
    ['warm', false],
  ] as const) {
    const results: Click[] = [];
    for (let i = 0; i < RUNS; i++) results.push(await click(driver, cold));
    const popup = results.map(({ fromPopup }) => fromPopup);
    const press = results.map(({ fromPress }) => fromPress);
    const budget = BUDGET[state];
    rows.push(
      `| ${version} | ${state} | ${ms(median(popup))} | ${ms(Math.min(...popup))}–${ms(Math.max(...popup))} | ${ms(median(press))} | ${budget} ms | ${median(popup) <= budget ? 'yes' : 'no'} |`,
    );
  }
  return rows;
}

async function mainThread(driver: Driver): Promise<string[]> {
  const page = await driver.openPage(`${server.origin}/long`);
  await watchForMarks(page);
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  const popup = await driver.openPopup(page);
  await until(
    'the marks',
    () => page.evaluate(() => (globalThis as { marked?: number }).marked ?? null),
    120_000,
  );
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const trace = await page.tracing.stop();
  await popup.close();
  await page.close();
  if (trace === undefined) throw new Error('Chromium gave no trace.');
  const { ownTasks, allTasks, ownTotal } = readTrace(trace, driver.extensionOrigin, 'content.js');
  const over = allTasks.filter((task) => task > BUDGET.task).length;
  return [
    `| ${PARAGRAPHS} paragraphs | ${ms(ownTasks[0] ?? 0)} | ${ms(allTasks[0] ?? 0)} | ${over} | ${ms(ownTotal)} | 0 over ${BUDGET.task} ms | ${over === 0 ? 'yes' : 'no'} |`,
  ];
}

const rows: string[] = [];
let tasks: string[] = [];
try {
  for (const browser of BROWSERS) {
    const driver = await launch(browser);
    try {
      rows.push(...(await clicks(driver)));
      if (browser === 'chromium') tasks = await mainThread(driver);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}

console.log(`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.

Click to marks, an article of ${WORDS} words that was not read before, median of ${RUNS} clicks. "From popup" counts from the moment when the browser starts to load the popup, "from press" includes its opening a window.

| Browser | Background | From popup | Range | From press | Budget | Kept |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Main thread of the page (Chromium, by tracing) from the click until one second after the marks.

| Page | Longest task with our code | Longest task | Tasks over ${BUDGET.task} ms | Our code in all | Budget | Kept |
|---|---|---|---|---|---|---|
${tasks.join('\n')}`);
