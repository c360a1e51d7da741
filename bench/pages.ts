/**
 * `npm run bench:pages -- FOLDER [--most N] [--only TEXT]`: the built extension over real news pages in Chromium. FOLDER
 * is as articles-data.ts reads it. Each page is served from this machine under its own path; every other name leads
 * nowhere, so its inline scripts run and nothing else of it does. Once there is something to see, the toolbar button is
 * pressed, and every page has to end in a proper state, in time, with marks where quotations are listed, and without an
 * error of ours. Prints a Markdown table for docs/quality.md and each page that fails; ends with status 1 when one does.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page as Tab } from 'puppeteer-core';
import { buildExtension } from '../build.mjs';
import { type Driver, type Popup, until } from '../scripts/browsers/driver.ts';
import { launch } from '../scripts/browsers/launch.ts';
import { type MadePage, startPageServer } from '../scripts/browsers/page-server.ts';
import { type Page, readPageSets } from './articles-data.ts';
import { BUDGETS } from './budgets.ts';
import { ExtensionErrors } from './extensionErrors.ts';
import { groupBy } from './groupBy.ts';
import { markdownTable } from './measure.ts';
import { shownShare } from './shownShare.ts';

/** States that tell the reader something about the page; the others tell that something went wrong. */
const LEFT = 'left';
/** There is no article, and right so: without those of its scripts that are not there, the page does not show it. */
const NOT_SHOWN = 'notShown';
const PROPER = ['found', 'nothingFound', 'unsupportedLanguage', 'noArticle', NOT_SHOWN, LEFT];
/** A page that shows less of its article than this share does not show it. */
const LEAST_SHOWN = 0.2;
/** A page whose scripts never end must not hold up the others. */
const LOAD_MS = 15_000;
/** Nor one that shows nothing; tools that test variants of a page keep it blank for four seconds where they fail. */
const BLANK_MS = 6000;
const ANSWER_MS = 30_000;

const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: 'Infinity' }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run bench:pages -- FOLDER [--most N] [--only TEXT]');
  process.exit(2);
}

interface Ended {
  readonly set: string;
  readonly id: string;
  readonly state: string;
  /** From the moment when the popup begins to load until list and marks are there. */
  readonly ms: number;
  readonly quotes: number;
  /** Ranges painted for quotations. */
  readonly marks: number;
  /** What is wrong, in words; empty for a page that is as it should be. */
  readonly problems: readonly string[];
}

const served = new Map<string, () => MadePage>();
const server = await startPageServer([], served);
// A build of its own: a long run must not have its files replaced.
const extension = await mkdtemp(path.join(tmpdir(), 'pressmark-pages-'));
await buildExtension('chrome', { outDir: extension });
const driver = await launch('chromium', {
  extension,
  hostRules: `MAP *.test 127.0.0.1:${server.port}, MAP * ~NOTFOUND`,
});
const ended: Ended[] = [];
try {
  const errors = await ExtensionErrors.watch(driver.browser, driver.extensionOrigin);
  for (const { name, pages } of readPageSets(folder)) {
    const wanted = pages.filter(({ id }) => id.includes(values.only)).slice(0, Number(values.most));
    for (const page of wanted) {
      const result = await visit(driver, errors, name, page);
      ended.push(result);
      for (const problem of result.problems) console.error(`${name} ${page.id}: ${problem}`);
      process.stderr.write(process.stderr.isTTY ? `\r${name}: ${ended.length} ` : '');
    }
  }
} finally {
  await driver.close();
  await server.close();
  await rm(extension, { recursive: true, force: true });
}

async function visit(driver: Driver, errors: ExtensionErrors, set: string, page: Page): Promise<Ended> {
  const address = new URL(page.url ?? 'https://news.example/article');
  served.clear();
  served.set(decoded(address.pathname), () => ({ html: page.html }));
  const tab = await driver.openPage('about:blank');
  try {
    // What comes of it, is seen below: the page's own alerts and hangs are part of the world.
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    const url = `http://${address.hostname}.test${address.pathname}${address.search}`;
    // Pages send those away who come to a domain that is not theirs. They have to stay, though what there was of the page
    // when its script tried to leave may be all that there ever is: such a page is counted apart when it has no article.
    let hasTriedToLeave = false;
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const leaves =
        request.isNavigationRequest() && request.frame() === tab.mainFrame() && request.url() !== url;
      hasTriedToLeave ||= leaves;
      void (leaves ? request.abort('aborted') : request.continue()).catch(() => {});
    });
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS }).catch(() => {});
    await hasPainted(tab);
    errors.take();
    const popup = await driver.openPopup(tab);
    const { state: told, ms, quotes } = await answerOf(popup);
    const isShown = told !== 'noArticle' || (await shownShare(tab, page.body).catch(() => 1)) >= LEAST_SHOWN;
    const state = isShown ? told : hasTriedToLeave ? LEFT : NOT_SHOWN;
    const marks = await marksIn(tab);
    const problems = [
      !PROPER.includes(state) && `ended in “${state}” (${(await detailOf(popup)).slice(0, 300)})`,
      ms > BUDGETS.pageMs && `took ${Math.round(ms)} ms`,
      quotes > 0 && marks === 0 && `lists ${quotes} quotations and marks none`,
      ...errors.take().map((error) => `an error: ${error.slice(0, 300)}`),
    ].filter((problem) => problem !== false);
    await popup.close();
    return { set, id: page.id, state, ms, quotes, marks, problems };
  } catch (error) {
    const problem = `cannot be looked at: ${error instanceof Error ? error.message : 'unknown error'}`;
    return { set, id: page.id, state: 'unseen', ms: 0, quotes: 0, marks: 0, problems: [problem] };
  } finally {
    await Promise.race([tab.close({ runBeforeUnload: false }), wait(5000)]).catch(() => {});
  }
}

/** Waits until the browser has painted some text or picture: nobody presses on a blank page. */
async function hasPainted(tab: Tab): Promise<void> {
  const entries = () => tab.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  const painted = until('a first paint', async () => ((await entries()) > 0 ? true : null), BLANK_MS);
  await Promise.race([painted, wait(BLANK_MS)]).catch(() => {});
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Waits in the popup for its list, by its own clock, which begins with its loading. */
async function answerOf(popup: Popup): Promise<{ state: string; ms: number; quotes: number }> {
  return popup.evaluate(async (most: number) => {
    for (;;) {
      const main = document.querySelector('main');
      const state = main?.getAttribute('data-state') ?? 'looking';
      const isOver = main?.getAttribute('aria-busy') === 'false' && state !== 'looking';
      if (isOver || performance.now() > most) {
        const quotes = document.querySelectorAll('.quote').length;
        return { state, ms: performance.now(), quotes };
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, ANSWER_MS);
}

function detailOf(popup: Popup): Promise<string> {
  return popup.evaluate(() => (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '));
}

/** As the page itself sees its highlights; a page that has left its article behind has none. */
function marksIn(tab: Tab): Promise<number> {
  const count = () =>
    tab.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => /^pressmark-(?:direct|indirect)/.test(name))
        .reduce((sum, [, { size }]) => sum + size, 0),
    );
  return until('the page to answer', async () => count().catch(() => null), 5000).catch(() => 0);
}

const at = (sorted: readonly number[], share: number): string =>
  String(Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0));

const rows = [...groupBy(ended, ({ set }) => set)].map(([set, pages]) => {
  const count = (isOne: (page: Ended) => boolean): string => String(pages.filter(isOne).length);
  const times = pages.map(({ ms }) => ms).sort((a, b) => a - b);
  return [
    set,
    String(pages.length),
    ...PROPER.map((state) => count((page) => page.state === state)),
    count((page) => !PROPER.includes(page.state)),
    count((page) => page.quotes > 0),
    count((page) => page.quotes > 0 && page.marks > 0),
    String(pages.reduce((sum, { marks }) => sum + marks, 0)),
    count(({ problems }) => problems.some((problem) => problem.startsWith('an error'))),
    at(times, 0.5),
    at(times, 0.95),
    at(times, 1),
  ];
});
const head = [
  'pages of',
  'n',
  'found',
  'nobody quoted',
  'other language',
  'no article',
  'not shown',
  'left',
  'failed',
];
const tail = ['with quotations', 'marked', 'marks', 'errors', 'median, ms', '95 %, ms', 'slowest, ms'];
console.log(`${process.stderr.isTTY ? '\n' : ''}${markdownTable([...head, ...tail], rows)}`);
const failed = ended.filter(({ problems }) => problems.length > 0);
for (const { set, id, problems } of failed) console.log(`- ${set} ${id}: ${problems.join('; ')}`);
for (const [state, meaning] of [
  ['noArticle', 'No article'],
  ['nothingFound', 'Nobody quoted'],
  [NOT_SHOWN, 'Article not shown'],
  [LEFT, 'Tried to leave, article not shown'],
] as const) {
  const ids = ended.filter((page) => page.state === state).map(({ id }) => id.slice(0, 40));
  console.log(`${meaning}: ${ids.join(', ') || 'none'}.`);
}
const slowest = [...ended].sort((a, b) => b.ms - a.ms).slice(0, 5);
console.log(`Slowest: ${slowest.map(({ id, ms }) => `${id.slice(0, 40)} ${Math.round(ms)} ms`).join(', ')}.`);
if (failed.length > 0) process.exitCode = 1;
