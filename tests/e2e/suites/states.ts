import { describe, expect, test } from 'vitest';
import { clickInPopup, readPopup, settledState } from '../../../scripts/browsers/popup-view.ts';
import type { GetSession } from '../support/session.ts';

export function statesSuite(session: GetSession): void {
  describe('the popup says so', () => {
    test('on a page of the browser itself', async () => {
      const { driver } = session();
      const page = await driver.openPage(driver.name === 'firefox' ? 'about:license' : 'chrome://version');
      const view = await session().read(page);
      expect(view.state).toBe('notWebPage');
      expect(view.title).toBe('This is not a web page');
    });

    test('on a page without an article, and reads all of it when asked to', async () => {
      const page = await session().open('/front-page.html');
      const popup = await session().press(page);
      const view = await readPopup(popup);
      expect(view.state).toBe('noArticle');
      expect(view.actions).toEqual(['Read the whole page']);

      await clickInPopup(popup, '.state-actions .button');
      await expect.poll(() => settledState(popup)).toBe('found');
      const whole = await readPopup(popup);
      expect(whole.facts).toContain('Whole page');
      expect(JSON.stringify(whole)).toContain('They came back on the same day as last year');
      await popup.close();
    });

    test('on a page without an article, and reads the selection when there is one', async () => {
      const page = await session().open('/front-page.html');
      await page.evaluate(() => {
        const teaser = document.querySelector('#teaser p');
        if (teaser !== null) getSelection()?.selectAllChildren(teaser);
      });
      const popup = await session().press(page);
      const view = await readPopup(popup);
      expect(view.state).toBe('noArticle');
      expect(view.actions).toEqual(['Read the selection', 'Read the whole page']);

      await clickInPopup(popup, '.state-actions .button-primary');
      await expect.poll(() => settledState(popup)).toBe('found');
      const selected = await readPopup(popup);
      expect(selected.facts).toContain('Selection only');
      expect(selected.voices.map(({ name, quotes }) => [name, quotes.length])).toEqual([
        ['Winifred Tate', 1],
      ]);
      await popup.close();
    });

    test('when nobody is quoted', async () => {
      const view = await session().read(await session().open('/silent.html'));
      expect(view.state).toBe('nothingFound');
      expect(view.title).toBe('Nobody is quoted here');
    });

    test('in a language it does not know, and lists what stands in quotation marks', async () => {
      const view = await session().read(await session().open('/french.html'));
      expect(view.state).toBe('unsupportedLanguage');
      expect(view.banners).toContain('unsupportedLanguage');
      expect(view.facts).toContain('French');
      expect(view.voices).toEqual([]);
      expect(view.entities).toEqual({});
      const texts = view.unattributed.map(({ text }) => text);
      expect(texts).toHaveLength(2);
      expect(texts[0]).toContain('Nous avons tout essayé pour sauver ce bateau');
      expect(texts[1]).toContain('Je connais chaque remous et chaque banc de sable');
    });
  });
}
