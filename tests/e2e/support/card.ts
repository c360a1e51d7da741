import type { Page } from 'puppeteer-core';

/** What the open card says, line by line, or null while no card is open. */
export function cardLines(page: Page): Promise<string[] | null> {
  return page.evaluate(() => {
    const host = document.querySelector('pressmark-card');
    if (!host?.hasAttribute('data-open')) return null;
    const box = host.shadowRoot?.querySelector('.card');
    if (box === null || box === undefined || box.getBoundingClientRect().height === 0) return null;
    return [...box.querySelectorAll('p')].map((line) => line.textContent ?? '');
  });
}

/** What screen readers were last told by the live region, "" when nothing. */
export function lastSaid(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('pressmark-card')?.shadowRoot?.querySelector('.unseen[role=status]')
        ?.textContent ?? '',
  );
}

/** The control of the card that has the focus: its action; "card" for anything else of ours; else the page's element. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active?.localName !== 'pressmark-card') return active?.id || (active?.localName ?? 'nothing');
    return active.shadowRoot?.activeElement?.getAttribute('data-action') ?? 'card';
  });
}

export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the open card or one of its controls is, in the viewport, and the size of that. */
export function cardBox(
  page: Page,
  selector = '.card',
): Promise<CardBox & { width: number; height: number }> {
  return page.evaluate((wanted) => {
    const box = document
      .querySelector('pressmark-card')
      ?.shadowRoot?.querySelector(wanted)
      ?.getBoundingClientRect();
    if (box === undefined) throw new Error(`The card holds no ${wanted}.`);
    const { left, top, right, bottom } = box;
    return { left, top, right, bottom, width: innerWidth, height: innerHeight };
  }, selector);
}

/** Clicks a control of the card with the mouse. */
export async function clickInCard(page: Page, action: string): Promise<void> {
  const { left, right, top, bottom } = await cardBox(page, `[data-action="${action}"]`);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
