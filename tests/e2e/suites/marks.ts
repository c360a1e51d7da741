import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Popup } from '../../../scripts/browsers/driver.ts';
import { clickInPopup } from '../../../scripts/browsers/popup-view.ts';
import { blend, PALETTES, type Rgb, TINT, toRgb } from '../../../src/overlay/palette.ts';
import type { MarkKind } from '../../../src/platform/settings.ts';
import { type Box, shot } from '../support/eye.ts';
import type { GetSession } from '../support/session.ts';
import { boxOf } from '../support/text-box.ts';

const WHITE: Rgb = [255, 255, 255];
const light = PALETTES.light;
const hue = (rank: number): Rgb => toRgb(light.hues[rank] ?? '#000000');
/** How a quotation's ground looks on white paper; engines round the blend their own way. */
const tint = (rank: number, kind: 'direct' | 'indirect'): Rgb => blend(hue(rank), TINT[kind], WHITE);

// What stands for each kind on tests/fixtures/web/plain.html. Pellingham is quoted most, so his is the first hue.
const WORDS: Readonly<Record<Exclude<MarkKind, 'misc'>, string>> = {
  direct: 'I have cleaned this glass',
  indirect: 'the new light would have cost',
  person: 'Arthur Pellingham',
  organization: 'Harbour Trust',
  place: 'Aberdeen',
  dateMoney: '$5 million',
};
const KINDS = Object.keys(WORDS) as (keyof typeof WORDS)[];

const masterSwitch = '.topbar [role="switch"]';
const kindSwitch = (kind: MarkKind) => `.kind[data-kind="${kind}"]`;

const isOn = (popup: Popup, selector: string) =>
  popup.evaluate(
    (wanted: string) => document.querySelector(wanted)?.getAttribute('aria-checked') === 'true',
    selector,
  );

async function serialize(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

export function marksSuite(session: GetSession): void {
  describe('marks in the page', () => {
    test('are painted: tinted and underlined quotations in the hue of their voice', async () => {
      const { eye } = session();
      const page = await session().open('/plain.html');
      expect(await eye.count(page, hue(0))).toBe(0);
      const popup = await session().press(page);

      const direct = await boxOf(page, WORDS.direct);
      await expect.poll(() => eye.count(page, hue(0), 0, direct)).toBeGreaterThan(direct.width);
      expect(await eye.count(page, tint(0, 'direct'), 2, direct)).toBeGreaterThan(1000);

      const indirect = await boxOf(page, WORDS.indirect);
      expect(await eye.count(page, hue(0), 0, indirect)).toBeGreaterThan(indirect.width / 3);
      expect(await eye.count(page, tint(0, 'indirect'), 2, indirect)).toBeGreaterThan(1000);
      await popup.close();
    });

    test('are painted on a page that allows no style and no script of anybody', async () => {
      const { eye } = session();
      const page = await session().open('/strict-csp.html');
      const popup = await session().press(page);
      const box = await boxOf(page, WORDS.direct);
      await expect.poll(() => eye.count(page, hue(0), 0, box)).toBeGreaterThan(box.width);
      await popup.close();
    });

    test('go and come at once with the master switch', async () => {
      const { eye } = session();
      const page = await session().open('/plain.html');
      const popup = await session().press(page);
      const box = await boxOf(page, WORDS.direct);
      await expect.poll(() => eye.count(page, hue(0), 0, box)).toBeGreaterThan(0);

      await clickInPopup(popup, masterSwitch);
      await expect.poll(() => eye.count(page, hue(0), 0), { timeout: 1000 }).toBe(0);
      expect(await eye.count(page, tint(0, 'direct'), 2, box)).toBe(0);
      await clickInPopup(popup, masterSwitch);
      await expect.poll(() => eye.count(page, hue(0), 0, box), { timeout: 1000 }).toBeGreaterThan(0);
      await popup.close();
    });

    test.each(KINDS)('of one kind go and come with their switch: %s', async (kind) => {
      const page = await session().open('/plain.html');
      const unmarked = await pictures(page);
      const popup = await session().press(page);
      // Start from all on, whatever the defaults are.
      for (const each of KINDS) {
        if (!(await isOn(popup, kindSwitch(each)))) await clickInPopup(popup, kindSwitch(each));
      }
      await expect
        .poll(async () => changed(unmarked, await pictures(page)), { timeout: 3000 })
        .toEqual(KINDS);
      const marked = await pictures(page);

      await clickInPopup(popup, kindSwitch(kind));
      // Words of this kind look as before the click, and no other kind has changed.
      await expect.poll(async () => changed(marked, await pictures(page)), { timeout: 2000 }).toContain(kind);
      const without = await pictures(page);
      expect(changed(unmarked, without)).not.toContain(kind);
      expect(changed(marked, without)).toEqual([kind]);

      await clickInPopup(popup, kindSwitch(kind));
      await expect.poll(async () => changed(marked, await pictures(page)), { timeout: 2000 }).toEqual([]);
      await popup.close();
    });

    test('follow switches that are remembered: popup opened again, page loaded again', async () => {
      const { eye } = session();
      const page = await session().open('/plain.html');
      const first = await session().press(page);
      await clickInPopup(first, kindSwitch('direct'));
      await expect.poll(() => isOn(first, kindSwitch('direct'))).toBe(false);
      await first.close();

      await page.reload();
      const second = await session().press(page);
      expect(await isOn(second, kindSwitch('direct'))).toBe(false);
      expect(await isOn(second, kindSwitch('indirect'))).toBe(true);
      const direct = await boxOf(page, WORDS.direct);
      const indirect = await boxOf(page, WORDS.indirect);
      await expect.poll(() => eye.count(page, hue(0), 0, indirect)).toBeGreaterThan(0);
      expect(await eye.count(page, hue(0), 0, direct)).toBe(0);

      await clickInPopup(second, masterSwitch);
      await expect.poll(() => isOn(second, masterSwitch)).toBe(false);
      await second.close();
      const third = await session().press(page);
      expect(await isOn(third, masterSwitch)).toBe(false);
      expect(await eye.count(page, hue(0))).toBe(0);
      await third.close();
    });

    test('leave the document as it was, apart from one host for the card', async () => {
      const page = await session().open('/en.html');
      const before = await serialize(page);
      const popup = await session().press(page);
      await clickInPopup(popup, '.quote-button');
      await clickInPopup(popup, masterSwitch);
      await clickInPopup(popup, masterSwitch);
      await popup.close();
      const { rest, hosts } = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        const added = [...copy.querySelectorAll('*')].filter((part) =>
          part.localName.startsWith('pressmark'),
        );
        for (const host of added) host.remove();
        return { rest: copy.outerHTML, hosts: added.length };
      });
      expect(hosts).toBeLessThanOrEqual(1);
      expect(rest).toBe(before);
    });
  });
}

/** A picture of the words of each kind, from a page that is not scrolled. */
async function pictures(page: Page): Promise<Readonly<Record<MarkKind, string>>> {
  const taken: Partial<Record<MarkKind, string>> = {};
  for (const kind of KINDS) {
    const box: Box = await boxOf(page, WORDS[kind], 2);
    taken[kind] = await shot(page, box);
  }
  return taken as Record<MarkKind, string>;
}

function changed(
  one: Readonly<Record<MarkKind, string>>,
  other: Readonly<Record<MarkKind, string>>,
): MarkKind[] {
  return KINDS.filter((kind) => one[kind] !== other[kind]);
}
