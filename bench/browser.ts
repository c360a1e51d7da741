/**
 * `npm run bench:browser [-- --check]`: how long from the click on the toolbar button to the marks in the page, by the
 * length of the article, with the background cold and warm; how long Pressmark keeps a page's main thread, and how that
 * grows. Prints Markdown tables for docs/performance.md. With --check it ends with status 1 when a budget is not kept.
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Driver } from '../scripts/browsers/driver.ts';
import { BROWSERS } from '../scripts/browsers/find.ts';
import { launch } from '../scripts/browsers/launch.ts';
import { startPageServer } from '../scripts/browsers/page-server.ts';
import { HOSTILE_PAGES } from '../tests/hostile/corpus.ts';
import { articleOfWords } from './browser-pages.ts';
import { type MainThread, readTrace, TRACE_CATEGORIES } from './browser-trace.ts';
import { BUDGETS } from './budgets.ts';
import { type Click, click, watchForMarks, whenMarked } from './markedClick.ts';
import { growthExponent, markdownTable, median } from './measure.ts';

const LENGTHS = [300, 1000, 5000, 50_000] as const;
/** Clicks of each kind; fewer where each takes long. */
const runsOf = (words: number): number => (words > 5000 ? 3 : 9);
/** An article of a few words among a million nodes, as the end-to-end tests have it. */
const MILLION_NODES = 'million-nodes';
/** From here on a page takes longer than what every page costs. */
const GROWS_FROM = 1000;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const problems: string[] = [];

// Each request makes another article, so that nothing is answered from a cache.
let run = 0;
const server = await startPageServer(
  [],
  new Map([
    ...LENGTHS.map((words) => [`/${words}`, () => ({ html: articleOfWords(words, ++run) })] as const),
    ...HOSTILE_PAGES.filter(({ name }) => name === MILLION_NODES).map(
      ({ name, html }) => [`/${name}`, () => ({ html: html() })] as const,
    ),
  ]),
);

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

async function clicks(driver: Driver): Promise<string[][]> {
  const version = await driver.browser.version();
  const rows: string[][] = [];
  await click(driver, `${server.origin}/300`, false); // The first one pays for the browser's own first popup.
  for (const words of LENGTHS) {
    for (const state of ['cold', 'warm'] as const) {
      const results: Click[] = [];
      for (let i = 0; i < runsOf(words); i++) {
        results.push(await click(driver, `${server.origin}/${words}`, state === 'cold'));
      }
      const popup = results.map(({ fromPopup }) => fromPopup);
      const press = results.map(({ fromPress }) => fromPress);
      const budget = words === 1000 ? BUDGETS.clickMs[state] : null;
      const middle = median(popup);
      const isKept = budget === null || middle <= budget;
      if (!isKept) problems.push(`${driver.name}, 1,000 words, ${state}: ${ms(middle)}, not ${budget} ms.`);
      rows.push([
        version,
        words.toLocaleString('en'),
        state,
        ms(middle),
        `${ms(Math.min(...popup))}–${ms(Math.max(...popup))}`,
        ms(median(press)),
        budget === null ? '' : `${budget} ms`,
        budget === null ? '' : isKept ? 'yes' : 'no',
      ]);
    }
  }
  return rows;
}

async function millionNodes(driver: Driver): Promise<string[]> {
  const results: number[] = [];
  for (let i = 0; i < 3; i++) {
    results.push((await click(driver, `${server.origin}/${MILLION_NODES}`, true)).fromPopup);
  }
  const middle = median(results);
  const isKept = middle <= BUDGETS.millionNodesMs;
  if (!isKept)
    problems.push(`${driver.name}, a million nodes: ${ms(middle)}, not ${BUDGETS.millionNodesMs} ms.`);
  const range = `${ms(Math.min(...results))}–${ms(Math.max(...results))}`;
  const version = await driver.browser.version();
  return [version, ms(middle), range, `${BUDGETS.millionNodesMs} ms`, isKept ? 'yes' : 'no'];
}

async function traced(driver: Driver, words: number): Promise<MainThread> {
  const page = await driver.openPage(`${server.origin}/${words}`);
  await watchForMarks(page);
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  const popup = await driver.openPopup(page);
  await whenMarked(page);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const trace = await page.tracing.stop();
  await popup.close();
  await page.close();
  if (trace === undefined) throw new Error('Chromium gave no trace.');
  return readTrace(trace, driver.extensionOrigin, 'content.js');
}

async function mainThread(driver: Driver): Promise<{ rows: string[][]; exponent: number }> {
  const rows: string[][] = [];
  const points: [words: number, total: number][] = [];
  for (const words of LENGTHS) {
    const { ownTasks, allTasks, ownTotal } = await traced(driver, words);
    const own = ownTasks.filter((task) => task > BUDGETS.taskMs).length;
    const all = allTasks.filter((task) => task > BUDGETS.taskMs).length;
    if (all > 0)
      problems.push(`${words} words: ${all} tasks over ${BUDGETS.taskMs} ms, ${own} with our code.`);
    const cells = [ms(ownTasks[0] ?? 0), ms(allTasks[0] ?? 0), String(own), String(all), ms(ownTotal)];
    rows.push([words.toLocaleString('en'), ...cells]);
    if (words >= GROWS_FROM) points.push([words, ownTotal]);
  }
  const exponent = growthExponent(points);
  if (exponent > BUDGETS.growthExponent) {
    problems.push(`Reading and painting grow to the power of ${exponent.toFixed(2)}.`);
  }
  return { rows, exponent };
}

const clicked: string[][] = [];
const huge: string[][] = [];
let thread: Awaited<ReturnType<typeof mainThread>> | undefined;
try {
  for (const browser of BROWSERS) {
    const driver = await launch(browser);
    try {
      clicked.push(...(await clicks(driver)));
      huge.push(await millionNodes(driver));
      if (browser === 'chromium') thread = await mainThread(driver);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}

console.log(`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.

Click to marks, articles that were not read before, median of ${runsOf(0)} clicks (${runsOf(50_000)} for the longest). "From popup" counts from the moment when the browser starts to load the popup, "from press" includes its opening a window.

${markdownTable(['Browser', 'Words', 'Background', 'From popup', 'Range', 'From press', 'Budget', 'Kept'], clicked)}

A page of a million nodes, its background cold, median of three:

${markdownTable(['Browser', 'From popup', 'Range', 'Budget', 'Kept'], huge)}

Main thread of the page (Chromium, by tracing) from the click until one second after the marks. "Tasks with our code" is reading and painting; it grows with the words to the power of ${thread?.exponent.toFixed(2)}.

${markdownTable(
  [
    'Words',
    'Longest task with our code',
    'Longest task',
    `Ours over ${BUDGETS.taskMs} ms`,
    'All over it',
    'Tasks with our code, in all',
  ],
  thread?.rows ?? [],
)}`);
for (const problem of problems) console.error(problem);
if (values.check && problems.length > 0) process.exitCode = 1;
