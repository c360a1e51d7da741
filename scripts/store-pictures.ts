/**
 * Pictures for the stores, in docs/pictures/store: 1280 × 800 as Chrome's wants them, of the English and the German
 * sample in a browser of that language. A part of `npm run screenshots`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver } from './browsers/driver.ts';
import { launch, PROJECT } from './browsers/launch.ts';
import { startPageServer } from './browsers/page-server.ts';
import { mark, openSample, showCard } from './samples/show.ts';

const FOLDER = path.join(PROJECT, 'docs', 'pictures', 'store');
const WINDOW = { width: 1280, height: 800 };

/** Words of each sample whose card is shown. */
const CARD_WORDS = { en: 'You cannot test a gate', de: 'Ohne Strom am Anleger' } as const;

/** The popup over the window's right corner, where the browser opens it: no tool takes a picture of both. */
async function composed(driver: Driver, window: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const data = (picture: Uint8Array): string =>
    `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
  const page = await driver.browser.newPage();
  await page.setViewport(WINDOW);
  await page.setContent(
    `<style>*{margin:0}body{overflow:hidden}#popup{position:absolute;top:8px;right:24px;border-radius:8px;
    box-shadow:0 0 0 1px #0003,0 8px 32px #0006}</style><img src="${data(window)}"><img id="popup" src="${data(popup)}">`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function takePictures(language: 'en' | 'de', origin: string): Promise<void> {
  const save = (name: string, picture: Uint8Array): void => {
    const file = path.join(FOLDER, `${language}-${name}.png`);
    writeFileSync(file, picture);
    console.log(path.relative(PROJECT, file));
  };
  const driver = await launch('chromium', { language });
  try {
    const page = await openSample(driver, `${origin}/${language}.html`, WINDOW);
    const popup = await mark(driver, page);
    const list = await popup.screenshot();
    await popup.close();
    const window = await page.screenshot({ captureBeyondViewport: false });
    save('page', window);
    save('voices', await composed(driver, window, list));
    await page.bringToFront();
    await showCard(page, CARD_WORDS[language]);
    save('card', await page.screenshot({ captureBeyondViewport: false }));
  } finally {
    await driver.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const server = await startPageServer([path.join(PROJECT, 'scripts', 'samples')]);
try {
  await takePictures('en', server.origin);
  await takePictures('de', server.origin);
} finally {
  await server.close();
}
