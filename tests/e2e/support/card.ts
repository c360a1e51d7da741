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
