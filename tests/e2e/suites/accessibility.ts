import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import type { GetSession } from '../support/session.ts';

const PAGES = [
  ['an article', '/de.html', 'found'],
  ['a page without an article', '/front-page.html', 'noArticle'],
  ['an article in another language', '/french.html', 'unsupportedLanguage'],
  ['an article that quotes nobody', '/silent.html', 'nothingFound'],
] as const;

export function accessibilitySuite(session: GetSession): void {
  describe.each(['light', 'dark'] as const)('the popup has no barriers that axe-core finds, %s', (scheme) => {
    test.each(PAGES)('on %s', async (_, path, state) => {
      const { driver } = session();
      await driver.preferColorScheme(scheme);
      try {
        const popup = await session().press(await session().open(path));
        const shown = await popup.evaluate(() => ({
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          state: document.querySelector('main')?.getAttribute('data-state'),
        }));
        expect(shown).toEqual({ dark: scheme === 'dark', state });
        expect(await violations(popup)).toEqual([]);
        await popup.close();
      } finally {
        await driver.preferColorScheme('light');
      }
    });

    test('and the check can fail', async () => {
      const popup = await session().press(await session().open('/plain.html'));
      await popup.evaluate(() => {
        document.body.append(document.createElement('button'));
        return null;
      });
      expect((await violations(popup)).join()).toContain('button-name');
      await popup.close();
    });
  });
}
