/**
 * `npm run bench:popup`: how long the popup takes to show itself, on an article that was not read before, with the
 * background warm and cold, and in a language that is not the browser's. Prints a Markdown table for
 * docs/performance.md. To be run on a machine that does nothing else.
 */
import { parseArgs } from 'node:util';
import { type Driver, type Popup, until } from '../scripts/browsers/driver.ts';
import { BROWSERS } from '../scripts/browsers/find.ts';
import { launch } from '../scripts/browsers/launch.ts';
import { startPageServer } from '../scripts/browsers/page-server.ts';
import { settledState } from '../scripts/browsers/popup-view.ts';
import { articleOfWords } from './browser-pages.ts';
import { BUDGETS } from './budgets.ts';
import { openUnread } from './markedClick.ts';
import { markdownTable, median } from './measure.ts';

const WORDS = 1000;
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, check: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number of at least 1.');

const CASES = [
  { name: 'warm', cold: false, language: 'browser' },
  { name: 'cold', cold: true, language: 'browser' },
  { name: 'warm, in another language', cold: false, language: 'de' },
] as const;

// Each request makes another article, so that nothing is answered from a cache.
let made = 0;
const server = await startPageServer(
  [],
  new Map([['/article', () => ({ html: articleOfWords(WORDS, ++made) })]]),
);

/** When the popup first painted something, in milliseconds since the browser began to load it. */
const firstPaint = (popup: Popup): Promise<number> =>
  until('the first paint of the popup', () =>
    popup.evaluate(
      () =>
        performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')
          ?.startTime ?? null,
    ),
  );

async function open(driver: Driver, cold: boolean): Promise<number> {
  const page = await openUnread(driver, `${server.origin}/article`, cold);
  const popup = await driver.openPopup(page);
  const painted = await firstPaint(popup);
  await settledState(popup);
  await popup.close();
  await page.close();
  return painted;
}

async function speak(driver: Driver, language: string): Promise<void> {
  await driver.inBackground(async (interfaceLanguage) => {
    await chrome.storage.local.set({ settings: { version: 2, interfaceLanguage } });
    return null;
  }, language);
}

const rows: string[][] = [];
let isKept = true;
try {
  for (const browser of BROWSERS) {
    const driver = await launch(browser);
    try {
      const version = await driver.browser.version();
      for (const { name, cold, language } of CASES) {
        await speak(driver, language);
        // The first one pays for the browser's own first popup, and learns the language.
        await open(driver, cold);
        const times: number[] = [];
        for (let run = 0; run < runs; run++) times.push(await open(driver, cold));
        const middle = median(times);
        const isWithin = middle <= BUDGETS.popupMs;
        isKept &&= isWithin;
        const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms`;
        rows.push([version, name, `${middle.toFixed(0)} ms`, range, isWithin ? 'yes' : 'no']);
      }
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}

console.log(`First contentful paint of the popup, counted from when the browser begins to load it; median of ${runs} presses on an article of ${WORDS} words that was not read before. Budget: ${BUDGETS.popupMs} ms.

${markdownTable(['Browser', 'Background', 'First paint', 'Range', 'Kept'], rows)}`);
if (values.check && !isKept) process.exitCode = 1;
