import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find.ts';
import { hover, marked, violations } from './suites/card.ts';
import { openPanel } from './suites/panel.ts';
import { violations as panelViolations } from './support/axe.ts';
import { cardLines } from './support/card.ts';
import { useSession } from './support/session.ts';

describe.each(BROWSERS)('in a German %s', (browser) => {
  const session = useSession(browser, 'de');

  test('the popup speaks German', async () => {
    const page = await session().open('/front-page.html');
    const popup = await session().press(page);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    await popup.close();
    const view = await session().read(page);
    expect(view.state).toBe('noArticle');
    expect(view.title).toMatch(/Artikel/);
    expect(view.actions[0]).toMatch(/Seite/);
  });

  test('languages and dates are written the German way', async () => {
    const view = await session().read(await session().open('/en.html'));
    expect(view.facts).toContain('Englisch');
    expect(view.facts.join(' ')).toContain('23. September 2026');
  });

  test.each(['light', 'dark'] as const)(
    'the card speaks German, without barriers that axe-core finds, %s',
    async (scheme) => {
      const { driver } = session();
      await driver.preferColorScheme(scheme);
      try {
        const page = await marked(session, '/de.html');
        await hover(page, 'Wir haben ein Schiff bestellt');
        expect(await cardLines(page)).toEqual([
          'Katrin Dierksen',
          'Bürgermeisterin',
          'Wörtliches Zitat',
          'Erkennbar an „sagte“',
          'Zuordnung: sicher',
        ]);
        expect(await violations(page)).toEqual([]);
      } finally {
        await driver.preferColorScheme('light');
      }
    },
  );

  test.each(['light', 'dark'] as const)(
    'the side panel and its menus have no barriers that axe-core finds, %s',
    async (scheme) => {
      const { driver } = session();
      await driver.preferColorScheme(scheme);
      const panel = await openPanel(session(), await session().open('/de.html'));
      try {
        expect(await panel.evaluate(() => document.documentElement.lang)).toBe('de');
        await panel.press('.shortcuts summary');
        await panel.press('.bar-export');
        await expect
          .poll(() => panel.evaluate(() => document.querySelector('.format-hint')?.textContent))
          .toBe('Für Notizen und Entwürfe');
        expect(await panelViolations(panel)).toEqual([]);
      } finally {
        await panel.close();
        await driver.preferColorScheme('light');
      }
    },
  );
});
