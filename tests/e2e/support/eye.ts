import type { Browser, Page } from 'puppeteer-core';
import type { Rgb } from '../../../src/overlay/palette.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Looks at screenshots: the only proof that something is painted. Pictures are decoded in a blank page of its own. */
export class Eye {
  private constructor(private opened: Page) {}

  get page(): Page {
    return this.opened;
  }

  /** Opens the page anew where a test has taken it away: one that puts all tabs to sleep, say. */
  async wake(): Promise<void> {
    const { opened } = this;
    if (opened.isClosed() || opened.mainFrame().detached) this.opened = await opened.browser().newPage();
  }

  static async open(browser: Browser): Promise<Eye> {
    return new Eye(await browser.newPage());
  }

  /** How many pixels of `page` have the colour, each channel at most `tolerance` away; in the viewport or a box of it. */
  async count(page: Page, colour: Rgb, tolerance = 0, box?: Box): Promise<number> {
    return this.countIn(await shot(page, box), colour, tolerance);
  }

  async countIn(png: string, colour: Rgb, tolerance = 0): Promise<number> {
    return this.page.evaluate(
      async (source, [red, green, blue], near) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (canvas === null) throw new Error('This browser cannot decode pictures.');
        canvas.drawImage(image, 0, 0);
        const { data } = canvas.getImageData(0, 0, image.width, image.height);
        let count = 0;
        for (let i = 0; i < data.length; i += 4) {
          if (
            Math.abs((data[i] ?? 0) - red) <= near &&
            Math.abs((data[i + 1] ?? 0) - green) <= near &&
            Math.abs((data[i + 2] ?? 0) - blue) <= near
          )
            count++;
        }
        return count;
      },
      png,
      [...colour] as [number, number, number],
      tolerance,
    );
  }
}

/** A PNG of the viewport, or of a box of the viewport, as base64. */
export async function shot(page: Page, box?: Box): Promise<string> {
  if (box === undefined) return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  // puppeteer counts from the top of the document.
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { ...box, x: box.x + scrolled.x, y: box.y + scrolled.y };
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false, clip });
}
