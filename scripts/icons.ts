/**
 * Renders icons/icon.svg to the PNG sizes that browsers ask for: `npm run icons`. Needs an installed Chromium;
 * the pictures are committed, so that a build does not.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find.ts';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../icons/', import.meta.url);

const executablePath = findBrowser('chromium');
if (executablePath === null) {
  console.error('icons: no Chromium found. Install one, or name it in PRESSMARK_CHROMIUM.');
  process.exit(1);
}
const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ type: 'png', omitBackground: true });
    await writeFile(new URL(`icon-${size}.png`, folder), png);
  }
} finally {
  await browser.close();
}
