import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Popup } from '../../../scripts/browsers/driver.ts';
import { settledState } from '../../../scripts/browsers/popup-view.ts';
import { violations } from '../support/axe.ts';
import type { GetSession, Session } from '../support/session.ts';

const stateOf = (view: Popup) =>
  view.evaluate(() => document.querySelector('main')?.getAttribute('data-state') ?? '');
const textOf = (view: Popup, selector: string) =>
  view.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
/** What has the focus, by its class and, where it has one, its label. */
const focusIn = (view: Popup) =>
  view.evaluate(() => {
    const { activeElement: focused } = document;
    return `${focused?.className ?? ''} ${focused?.getAttribute('aria-label') ?? ''}`.trim();
  });

/** Presses Tab until `wanted` has the focus, as a reader does; throws when it never gets it. */
async function tabTo(view: Popup, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 60; i++) {
    await view.type('Tab');
    const focused = await focusIn(view);
    if (wanted.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`Tab never led to ${wanted}, but to: ${seen.join(', ')}`);
}

/** Opens the panel beside a page, as a reader does: by the button in the popup. */
export async function openPanel(session: Session, page: Page): Promise<Popup> {
  const popup = await session.press(page);
  await popup.press('.topbar-panel');
  const panel = await session.driver.sidePanel();
  await expect.poll(() => popup.isOpen()).toBe(false);
  await settledState(panel);
  return panel;
}

/** Everything that can be pressed and is less than 24 px high or wide (WCAG 2.2, 2.5.8). */
const smallTargets = (view: Popup) =>
  view.evaluate(() =>
    [...document.querySelectorAll('button, input, summary, a')]
      .map((target) => ({ box: target.getBoundingClientRect(), name: target.className || target.tagName }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ box, name }) => `${name}: ${box.width} × ${box.height}`),
  );

export function panelSuite(session: GetSession): void {
  let opened: Popup | null = null;
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });
  async function panelOn(page: Page): Promise<Popup> {
    opened = await openPanel(session(), page);
    return opened;
  }

  describe('the side panel', () => {
    test('opens from the popup, closes it, and lists the same', async () => {
      const panel = await panelOn(await session().open('/plain.html'));
      expect(await stateOf(panel)).toBe('found');
      expect(await textOf(panel, 'h1')).toBe('Lighthouse keeper wins fight for his lamp');
      expect(await textOf(panel, '.voice-name')).toBe('Arthur Pellingham');
    });

    test('follows the reader to another tab, asks for a press there, and shows the list after it', async () => {
      const panel = await panelOn(await session().open('/plain.html'));
      const other = await session().open('/en.html');
      await other.bringToFront();
      await expect.poll(() => stateOf(panel)).toBe('noPermission');
      expect(await textOf(panel, '.state-text')).toContain('Press the Pressmark button in the toolbar');
      await (await session().press(other)).close();
      await expect.poll(() => stateOf(panel)).toBe('found');
      expect(await textOf(panel, 'h1')).toContain('Port Ellery');
    });

    test('follows the page to another one', async () => {
      const page = await session().open('/plain.html');
      const panel = await panelOn(page);
      await page.goto(page.url().replace('plain', 'silent'));
      // Chromium's permission for a tab outlives a page of the same site, Firefox's does not.
      const state = session().driver.name === 'firefox' ? 'noPermission' : 'nothingFound';
      await expect.poll(() => stateOf(panel), { timeout: 8000 }).toBe(state);
    });

    test('and the popup show the same one voice, and Escape ends it', async () => {
      const page = await session().open('/plain.html');
      const panel = await panelOn(page);
      const popup = await session().press(page);
      await popup.press('.voice-only');
      await expect.poll(() => textOf(popup, '.banner-title')).toContain('Arthur Pellingham');
      await expect.poll(() => textOf(panel, '.banner-title')).toContain('Arthur Pellingham');
      // Firefox closes a popup on Escape, whatever it would do with the key: so it is pressed in the panel.
      await popup.close();
      await panel.type('Escape');
      await expect.poll(() => textOf(panel, '.banner-title')).toBeNull();
      expect(
        await (await session().press(page)).evaluate(() => document.querySelector('.banner-title')),
      ).toBeNull();
    });
  });

  describe('by keyboard alone', () => {
    test.each(['popup', 'panel'] as const)('the %s is searched, and leads to a place', async (place) => {
      const page = await session().open('/plain.html');
      const view = place === 'popup' ? await session().press(page) : await panelOn(page);
      await tabTo(view, /^search-input/);
      await view.type('c', 'l', 'i', 'm', 'b');
      await expect.poll(() => textOf(view, 'mark')).toBe('climb');
      await view.type('ArrowDown');
      await expect.poll(() => focusIn(view)).toBe('quote-button');
      await view.type('Enter');
      await expect.poll(() => textOf(view, '.said')).toBe('Shown in the page');
      await view.type('Shift+Tab');
      await tabTo(view, /^quote-button/);
      if (place === 'popup') await view.close();
    });

    test('the export opens, and Escape leads back to its button', async () => {
      const panel = await panelOn(await session().open('/plain.html'));
      await tabTo(panel, /^bar-export/);
      await panel.type('Enter');
      await expect.poll(() => textOf(panel, '.format-name')).toBe('Markdown');
      await tabTo(panel, /Copy as Markdown/);
      await panel.type('Escape');
      await expect.poll(() => textOf(panel, '.format-name')).toBeNull();
      expect(await focusIn(panel)).toBe('bar-export');
    });
  });

  describe('the export menu', () => {
    test.each([
      ['csv', /^\uFEFFarticle,url,/],
      ['json', /^\{\s+"id"/],
    ])('saves a %s file among the downloads', async (extension, begin) => {
      const { downloads } = session();
      const panel = await panelOn(await session().open('/plain.html'));
      await panel.press('.bar-export');
      await expect.poll(() => textOf(panel, `[data-format="${extension}"]`)).not.toBeNull();
      await panel.press(`[data-format="${extension}"] .icon-button:last-child`);
      await expect.poll(() => textOf(panel, '.said')).toMatch(/^Saved as “/);
      const saved = /“(.+)”/.exec((await textOf(panel, '.said')) ?? '')?.[1] ?? '';
      const content = () =>
        readdirSync(downloads).includes(saved) ? readFileSync(path.join(downloads, saved), 'utf8') : '';
      await expect.poll(content, { timeout: 8000 }).toMatch(begin);
      expect(content()).toContain('I have cleaned this glass every morning since I was a boy');
    });
  });

  describe.each(['light', 'dark'] as const)('panel and menus have no barriers, %s', (scheme) => {
    test('by axe-core and by the size of what is pressed', async () => {
      const { driver } = session();
      await driver.preferColorScheme(scheme);
      try {
        const page = await session().open('/en.html');
        const panel = await panelOn(page);
        expect(await violations(panel)).toEqual([]);
        await panel.press('.shortcuts summary');
        await panel.press('.voice-only');
        await expect.poll(() => textOf(panel, '.banner-title')).not.toBeNull();
        await panel.press('.bar-export');
        await expect.poll(() => textOf(panel, '.format-name')).not.toBeNull();
        expect(await violations(panel)).toEqual([]);
        expect(await smallTargets(panel)).toEqual([]);
      } finally {
        await driver.preferColorScheme('light');
      }
    });
  });
}
