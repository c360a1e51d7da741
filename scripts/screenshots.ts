/** `npm run screenshots`: takes the pictures in docs/pictures anew, of the sample articles in both browsers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ColorScheme, type Driver, until } from './browsers/driver.ts';
import { BROWSERS, type BrowserName } from './browsers/find.ts';
import { launch, PROJECT } from './browsers/launch.ts';
import { startPageServer } from './browsers/page-server.ts';
import { settledState } from './browsers/popup-view.ts';
import { barIsThere, mark, openSample, showCard } from './samples/show.ts';

const FOLDER = path.join(PROJECT, 'docs', 'pictures');
const WINDOW = { width: 800, height: 820 };
/** Words on the sample articles that the pictures show. */
const CARD_WORDS = 'You cannot test a gate';

/** Pages of the extension's own, by the names of their pictures. */
const OWN_PAGES = { options: 'options', 'first-steps': 'firstSteps' } as const;

function save(name: string, picture: Uint8Array): void {
  const file = path.join(FOLDER, name);
  writeFileSync(file, picture);
  console.log(path.relative(PROJECT, file));
}

/** Holds the pointer over a mark and gives the part of the window around the card. */
async function cardPicture(page: Page): Promise<Uint8Array> {
  const mark = await showCard(page, CARD_WORDS);
  // puppeteer counts from the top of the document.
  const scrolled = await page.evaluate(() => scrollY);
  return page.screenshot({
    clip: { x: 0, y: scrolled + mark.y - 170, width: 800, height: 430 },
    captureBeyondViewport: false,
  });
}

/** The popup with the export menu open. */
async function exportPicture(driver: Driver, page: Page): Promise<Uint8Array> {
  const popup = await mark(driver, page);
  await popup.press('.bar-export');
  await until('the formats', () =>
    popup.evaluate(() => (document.querySelector('.format') === null ? null : true)),
  );
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

/** The side panel, opened by its button in the popup. */
async function panelPicture(driver: Driver, page: Page): Promise<Uint8Array> {
  const popup = await mark(driver, page);
  await popup.press('.topbar-panel');
  const panel = await driver.sidePanel();
  await settledState(panel);
  await barIsThere(panel);
  const picture = await panel.screenshot();
  await panel.close();
  return picture;
}

/** The upper part of a page of the extension's own. */
async function ownPicture(driver: Driver, name: string): Promise<Uint8Array> {
  const page = await driver.openPage(`${driver.extensionOrigin}/${name}.html`);
  await page.setViewport({ width: 800, height: 900 });
  await page.waitForSelector('main h2');
  const picture = await page.screenshot({ captureBeyondViewport: false });
  await page.close();
  return picture;
}

async function takePictures(browser: BrowserName, origin: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const satisfies readonly ColorScheme[]) {
    const ending = `${browser}${scheme === 'dark' ? '-dark' : ''}.png`;
    const driver = await launch(browser);
    try {
      await driver.preferColorScheme(scheme);
      const page = await openSample(driver, `${origin}/en.html`, WINDOW);
      const popup = await mark(driver, page);
      save(`popup-${ending}`, await popup.screenshot());
      await popup.close();
      save(`page-${ending}`, await page.screenshot({ captureBeyondViewport: false }));
      if (browser === 'chromium') {
        save(`card-${ending}`, await cardPicture(page));
        save(`export-${ending}`, await exportPicture(driver, page));
        for (const [name, own] of Object.entries(OWN_PAGES)) {
          save(`${name}-${ending}`, await ownPicture(driver, own));
        }
      }
      save(`panel-${ending}`, await panelPicture(driver, page));
    } finally {
      await driver.close();
    }
  }
}

/** The page on which each browser lists Pressmark once it has been loaded by hand. */
async function installPicture(browser: BrowserName): Promise<void> {
  const driver = await launch(browser);
  try {
    const url = browser === 'chromium' ? 'chrome://extensions' : 'about:debugging#/runtime/this-firefox';
    const page = await driver.openPage(url);
    await page.setViewport({ width: 1000, height: 560 });
    if (browser === 'chromium') {
      // Developer mode shows the buttons that the README speaks of.
      await page.evaluate(() => {
        const bar = document
          .querySelector('extensions-manager')
          ?.shadowRoot?.querySelector('extensions-toolbar')?.shadowRoot;
        const mode = bar?.querySelector<HTMLElement>('#devMode');
        if (mode?.getAttribute('aria-pressed') !== 'true') mode?.click();
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    // Firefox goes on with the folder's path on this machine, which is nobody's business.
    const [name, height] = browser === 'chromium' ? ['chrome', 450] : ['firefox', 308];
    const clip = { x: 0, y: 0, width: 1000, height };
    save(`install-${name}.png`, await page.screenshot({ captureBeyondViewport: false, clip }));
  } finally {
    await driver.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const server = await startPageServer([path.join(PROJECT, 'scripts', 'samples')]);
try {
  for (const browser of BROWSERS) {
    await takePictures(browser, server.origin);
    await installPicture(browser);
  }
} finally {
  await server.close();
}
