import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../scripts/browsers/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe-core where its source has been evaluated. */
async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const result = await axe.run();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What axe-core finds wrong in the popup or the side panel, each with the elements it is wrong with. */
export async function violations(popup: Popup): Promise<string[]> {
  await popup.evaluateSource(AXE);
  return popup.evaluate(runAxe);
}

/** The same in a page of the extension that stands in a tab. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(runAxe);
}
