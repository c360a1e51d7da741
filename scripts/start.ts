/**
 * `npm start`: shows Pressmark at work on a sample article. Opens a browser with the built extension and the sample
 * (served from this machine), presses the toolbar button, and stays until the window is closed. On a machine without
 * a display it runs out of sight, prints what was found, takes a screenshot, and ends.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from './browsers/driver.ts';
import { type BrowserName, findBrowser } from './browsers/find.ts';
import { launch, PROJECT } from './browsers/launch.ts';
import { startPageServer } from './browsers/page-server.ts';
import { type PopupView, readPopup, settledState } from './browsers/popup-view.ts';

const USAGE = `Usage: npm start -- [options]
  --article en|de   the sample to open (default: en)
  --firefox         open it in Firefox (default: Chromium, Chrome or Edge; Firefox where there is none of them)
  --headless        run out of sight even where there is a display`;

const SAMPLES = path.join(PROJECT, 'scripts', 'samples');

interface Wishes {
  readonly article: 'en' | 'de';
  readonly browser: BrowserName;
  readonly headless: boolean;
}

function readArguments(): Wishes | 'help' {
  const { values } = parseArgs({
    options: {
      article: { type: 'string', default: 'en' },
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.article !== 'en' && values.article !== 'de') {
    throw new Error(`There is no sample article "${values.article}"; there are "en" and "de".`);
  }
  return {
    article: values.article,
    browser: values.firefox || onlyFirefox() ? 'firefox' : 'chromium',
    headless: values.headless || !hasDisplay(),
  };
}

function onlyFirefox(): boolean {
  return findBrowser('chromium') === null && findBrowser('firefox') !== null;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  let wishes: Wishes | 'help';
  try {
    wishes = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (wishes === 'help') {
    console.log(USAGE);
    return;
  }
  const server = await startPageServer([SAMPLES]);
  try {
    const driver = await launch(wishes.browser, { headless: wishes.headless, language: wishes.article });
    try {
      await show(driver, wishes, `${server.origin}/${wishes.article}.html`);
    } finally {
      await driver.close().catch(() => undefined);
    }
  } finally {
    await server.close();
  }
}

async function show(driver: Driver, wishes: Wishes, url: string): Promise<void> {
  const closed = new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  const page = await driver.openPage(url);
  for (const blank of await driver.browser.pages()) {
    if (blank.url() === 'about:blank') await blank.close();
  }
  const popup = await driver.openPopup(page);
  const state = await settledState(popup);
  if (!wishes.headless) {
    console.log(`Pressmark shows ${url} in ${await driver.browser.version()}.`);
    console.log('Its button is in the toolbar (or behind the puzzle piece). Close the window to end this.');
    await closed;
    return;
  }
  if (state !== 'found') throw new Error(`Pressmark found nothing on the sample article: state "${state}".`);
  print(await readPopup(popup), url);
  await popup.close();

  const folder = path.join(PROJECT, 'dist', 'screenshots');
  const file = path.join(folder, `${wishes.article}-${driver.name}.png`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  console.log(`\nThere is no display here, so this ran out of sight. Screenshot: ${file}`);
}

function print(view: PopupView, url: string): void {
  console.log(`\n${view.title}\n${url}\n${view.facts.join(' · ')}\n`);
  for (const voice of view.voices) {
    console.log(voice.role === null ? voice.name : `${voice.name}, ${voice.role}`);
    for (const quote of voice.quotes) {
      console.log(`  ${quote.text}${quote.kind === 'direct' ? '' : `  (${quote.kind})`}`);
    }
  }
  if (view.unattributed.length > 0) console.log('Without a named speaker');
  for (const quote of view.unattributed) {
    console.log(`  ${quote.text}${quote.kind === 'direct' ? '' : `  (${quote.kind})`}`);
  }
  console.log('');
  for (const [group, names] of Object.entries(view.entities)) console.log(`${group}: ${names.join(', ')}`);
}

main().catch((error) => {
  console.error(`\nnpm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
