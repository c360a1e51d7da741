import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/platform/messages.ts';
import { App } from '../../src/ui/app/App.tsx';
import { englishArticle, hostileArticle, hugeArticle } from '../../src/ui/mock/articles.ts';
import { type MockConnection, mockConnection } from '../../src/ui/mock/mockConnection.ts';
import { MOCK_STATES } from '../../src/ui/mock/states.ts';
import type { Words } from '../../src/ui/words.ts';
import { type Screen, show } from './dom.ts';
import { ENGLISH, GERMAN } from './words.ts';

const open: Screen[] = [];
async function popup(connection: MockConnection, words: Words = ENGLISH): Promise<Screen> {
  const screen = await show(<App connection={connection} words={words} />);
  open.push(screen);
  return screen;
}
const withOutcome = (outcome: Outcome) => mockConnection({ outcome });
const found = () => withOutcome({ state: 'found', report: englishArticle() });
/** The button of the quotation with these words. */
function quoteOf(screen: Screen, words: string): Element {
  const buttons = [...screen.root.querySelectorAll('.quote-button')];
  const button = buttons.find((each) => each.querySelector('.quote-text')?.textContent?.includes(words));
  if (!button) throw new Error(`No quotation says “${words}”.`);
  return button;
}
const checked = (element: Element) => element.getAttribute('aria-checked');

afterEach(() => {
  for (const screen of open.splice(0)) screen.unmount();
});

describe('the document of the popup', () => {
  const html = readFileSync(new URL('../../src/ui/popup/popup.html', import.meta.url), 'utf8');
  const shown = parseHTML(html).document.getElementById('app');
  /** Names, attributes and words of an element and all in it, whatever the attributes' order. */
  const markup = (element: Element | null | undefined): string =>
    [element, ...(element?.querySelectorAll('*') ?? [])]
      .map(
        (one) =>
          `${one?.localName} ${[...(one?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort()}`,
      )
      .join('\n') + element?.textContent?.trim();

  it('shows, before the app has come, what the app shows first', async () => {
    const screen = await popup(found());
    for (const selector of ['.topbar > .brand', '.topbar > .topbar-name']) {
      expect(markup(shown?.querySelector(selector)), selector).toBe(
        markup(screen.root.querySelector(selector)),
      );
    }
    expect([...(shown?.children ?? [])].map(({ className }) => className)).toEqual(['topbar', 'content']);
  });
});

describe('an article that was found', () => {
  it('is headed by its outlet, date, language, title and numbers', async () => {
    const screen = await popup(found());
    expect(screen.texts('.article-source li')).toEqual(['The Elowen Courier', '17 November 2026', 'English']);
    expect(screen.text('h1')).toBe('Port Elowen shuts its seafront to cars after twenty years of argument');
    expect(screen.texts('.article-found li')).toEqual(['10 quotations', '4 voices', '8 names']);
  });

  it('lists its voices with role, share and number of quotations, most quoted first', async () => {
    const screen = await popup(found());
    expect(screen.texts('.voice-name')).toEqual([
      'Grace Holloway',
      'Ines Marchetti',
      'Tom Adeyemi',
      'A spokesman for the Harbour Traders’ Association',
    ]);
    const [first] = screen.root.querySelectorAll('.voice');
    expect(first?.querySelector('.voice-role')?.textContent).toBe('Mayor');
    expect(first?.querySelector('.share-count')?.textContent).toBe('3 quotations');
    expect(first?.querySelector('.voice-share')?.textContent).toContain('42% of the quoted words');
    expect(first?.querySelector<HTMLElement>('.share-bar')?.style.width).toMatch(/^4[12]\.\d\d%$/);
  });

  it('sets direct quotations in marks and says which ones are indirect', async () => {
    const screen = await popup(found());
    const quotes = [...screen.root.querySelectorAll('.voice')][2]?.querySelectorAll('.quote-button') ?? [];
    const part = (quote: Element, selector: string) => quote.querySelector(selector)?.textContent ?? null;
    expect([...quotes].map((quote) => [part(quote, '.quote-text'), part(quote, '.quote-kind')])).toEqual([
      ['he would lose a third of his customers', 'indirect'],
      ['“You try carrying a bag of cement to the bus,”', null],
    ]);
  });

  it('lists quotations without a speaker, then entities by type; no group is empty', async () => {
    const screen = await popup(found());
    expect(screen.texts('.group-heading')).toEqual([
      'Voices 4',
      'Without a named speaker 1',
      'People 3',
      'Organisations 3',
      'Places 2',
      'Dates 4',
      'Sums 1',
    ]);
    expect(screen.texts('[data-group="date"] .entity-button')).toContain(
      'Friday 20 November 2026 11 mention',
    );
  });

  it('speaks German to Germans', async () => {
    const screen = await popup(found(), GERMAN);
    expect(screen.texts('.article-source li')).toEqual([
      'The Elowen Courier',
      '17. November 2026',
      'Englisch',
    ]);
    expect(screen.text('.group-heading')).toBe('Stimmen 4');
  });

  it('can fold a voice away', async () => {
    const screen = await popup(found());
    const button = screen.root.querySelector('.voice-button');
    if (!button) throw new Error('There is no voice.');
    const list = screen.document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect([button.getAttribute('aria-expanded'), list?.hasAttribute('hidden')]).toEqual(['true', false]);
    await screen.click(button);
    expect([button.getAttribute('aria-expanded'), list?.hasAttribute('hidden')]).toEqual(['false', true]);
  });

  it('lays out few of very many items until all are asked for', async () => {
    const screen = await popup(withOutcome({ state: 'found', report: hugeArticle() }));
    expect(screen.texts('.article-found li')).toEqual(['500 quotations', '40 voices', '240 names']);
    expect(screen.root.querySelectorAll('.quote').length).toBeLessThan(100);
    expect(screen.root.querySelectorAll('.entity')).toHaveLength(24);
    await screen.click(screen.named('[data-group="place"] .more', 'Show all 80'));
    // A step at a time.
    for (let i = 0; i < 5; i++) await screen.settle();
    expect(screen.root.querySelectorAll('[data-group="place"] .entity')).toHaveLength(80);
  });
});

describe('jumps', () => {
  it('lead to a quotation, and say so', async () => {
    const connection = found();
    const screen = await popup(connection);
    await screen.click(quoteOf(screen, 'The cars are leaving by themselves'));
    expect(connection.calls).toEqual(['annotate article', 'jump q10 0']);
    expect(screen.text('.said')).toBe('Shown in the page');
  });

  it('step through the mentions of an entity and begin again after the last', async () => {
    const connection = found();
    const screen = await popup(connection);
    const button = screen.named('[data-group="person"] .entity-button', 'Tom Adeyemi 22 mentions');
    await screen.click(button);
    expect(button.textContent).toContain('1 of 2');
    await screen.click(button);
    await screen.click(button);
    expect(connection.calls.slice(1)).toEqual(['jump e2 0', 'jump e2 1', 'jump e2 0']);
  });

  it('that lead nowhere are told', async () => {
    const screen = await popup(
      mockConnection({ outcome: { state: 'found', report: englishArticle() }, works: false }),
    );
    await screen.click(quoteOf(screen, 'cautious, if anything'));
    expect(screen.text('.said[data-failed]')).toBe('This place is not in the page any more.');
  });
});

describe('copying', () => {
  it('takes the quotation with its source', async () => {
    const connection = found();
    const screen = await popup(connection);
    const quote = quoteOf(screen, 'The cars are leaving by themselves').parentElement;
    const button = quote?.querySelector('.quote-copy');
    if (!button) throw new Error('There is no copy button.');
    await screen.click(button);
    expect(connection.calls[1]).toMatch(
      /^copy “The cars are leaving by themselves,” — Ines Marchetti, engineer, The Elowen Courier, /,
    );
    expect(button.getAttribute('aria-label')).toBe('Copied');
    expect(screen.text('.said')).toBe('Copied');
  });

  it('that is not allowed is told', async () => {
    const screen = await popup(
      mockConnection({ outcome: { state: 'found', report: englishArticle() }, works: false }),
    );
    await screen.click(screen.named('.quote-copy', 'Copy with source'));
    expect(screen.text('.said[data-failed]')).toBe('The browser did not allow copying.');
  });
});

describe('the search', () => {
  it('filters voices, quotations and entities as you type, and marks what it found', async () => {
    const screen = await popup(found());
    const input = screen.named('input', 'Search quotations and names');
    await screen.type(input, 'harbour');
    expect(screen.texts('.voice-name')).toEqual(['A spokesman for the Harbour Traders’ Association']);
    expect(screen.texts('.entity-name')).toEqual(['Harbour Traders’ Association']);
    expect(screen.texts('mark')).toEqual(['Harbour', 'Harbour']);
    expect(screen.texts('[role="status"]')).toContain('2 matches');
    await screen.click(screen.named('button', 'Clear the search'));
    expect(screen.root.querySelectorAll('.voice')).toHaveLength(4);
  });

  it('says when there is nothing, and repeats the query as text', async () => {
    const screen = await popup(found());
    await screen.type(screen.named('input', 'Search quotations and names'), '<b>x</b>');
    expect(screen.text('.nothing-matches')).toBe('Nothing here matches “<b>x</b>”.');
    expect(screen.root.querySelector('b')).toBeNull();
  });
});

describe('the switches', () => {
  it('change a kind, and wait for the master switch', async () => {
    const connection = found();
    const screen = await popup(connection);
    const places = screen.named('[role="switch"]', 'Places');
    expect(checked(places)).toBe('true');
    expect(checked(screen.named('[role="switch"]', 'Dates and sums'))).toBe('false');
    await screen.click(places);
    expect(checked(places)).toBe('false');
    const master = screen.named('[role="switch"]', 'Marks in the page');
    await screen.click(master);
    expect(checked(master)).toBe('false');
    expect(screen.root.querySelector('.kinds')?.hasAttribute('disabled')).toBe(true);
    await expect(connection.readSettings()).resolves.toMatchObject({
      enabled: false,
      kinds: { place: false, person: true, direct: true },
    });
  });

  it('follow a change from elsewhere', async () => {
    const connection = found();
    const screen = await popup(connection);
    await connection.changeSettings({ kinds: { person: false } });
    await screen.settle();
    expect(checked(screen.named('[role="switch"]', 'People'))).toBe('false');
  });
});

describe('a page that changes', () => {
  it('gets a banner, and is read again on request', async () => {
    const connection = found();
    const screen = await popup(connection);
    expect(screen.root.querySelector('.banner')).toBeNull();
    connection.changePage();
    await screen.settle();
    expect(screen.text('.banner-title')).toBe('The page has changed since it was read.');
    await screen.click(screen.named('.banner button', 'Refresh'));
    expect(connection.calls).toEqual(['annotate article', 'annotate article']);
    expect(screen.root.querySelector('.banner')).toBeNull();
  });
});

describe('waiting', () => {
  it('shows nothing for a moment, then that the page is being read', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const shown = show(
        <App connection={mockConnection({ outcome: { state: 'updated' }, delayMs: null })} words={ENGLISH} />,
      );
      await vi.advanceTimersByTimeAsync(100);
      const screen = await shown;
      open.push(screen);
      expect(screen.root.textContent).not.toContain('Reading the page');
      const settled = screen.settle();
      await vi.advanceTimersByTimeAsync(100);
      await settled;
      expect(screen.text('h1')).toBe('Reading the page …');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('every other state', () => {
  it.each([
    ['notWebPage', 'This is not a web page', 'Das ist keine Webseite', ['See how it works']],
    [
      'noPermission',
      'Pressmark may not read this page',
      'Diese Seite darf Pressmark nicht lesen',
      ['Try again'],
    ],
    ['noArticle', 'No article found here', 'Hier wurde kein Artikel gefunden', ['Read the whole page']],
    [
      'noArticle-selection',
      'No article found here',
      'Hier wurde kein Artikel gefunden',
      ['Read the selection', 'Read the whole page'],
    ],
    [
      'emptySelection',
      'Nothing is selected',
      'Nichts ist ausgewählt',
      ['Look for the article', 'Read the whole page'],
    ],
    [
      'nothingFound',
      'Nobody is quoted here',
      'Hier wird niemand zitiert',
      ['Read the whole page', 'Try again'],
    ],
    ['updated', 'Pressmark was updated', 'Pressmark wurde aktualisiert', ['Reload the page']],
    [
      'broken-engine',
      'Something went wrong',
      'Da ist etwas schiefgegangen',
      ['Try again', 'Reload the page'],
    ],
    [
      'broken-injection',
      'Something went wrong',
      'Da ist etwas schiefgegangen',
      ['Reload the page', 'Try again'],
    ],
  ])('%s has its words and its next steps', async (state, english, german, actions) => {
    const connect = MOCK_STATES[state];
    if (!connect) throw new Error(`There is no state ${state}.`);
    const screen = await popup(connect());
    expect(screen.text('h1')).toBe(english);
    expect(screen.text('.state-text')).toMatch(/\w\.$/);
    expect(screen.texts('.state-actions button')).toEqual(actions);
    screen.unmount();
    expect((await popup(connect(), GERMAN)).text('h1')).toBe(german);
  });

  it('a tab without a web page leads to the sample article of the first steps', async () => {
    const connection = mockConnection({ outcome: { state: 'notWebPage' } });
    const screen = await popup(connection);
    await screen.click(screen.named('button', 'See how it works'));
    expect(connection.calls).toContain('open first steps');
  });

  it('names the language that is not supported and lists what stands in marks', async () => {
    const screen = await popup(MOCK_STATES.unsupportedLanguage?.() ?? found());
    expect(screen.text('.banner-title')).toBe('This looks like French');
    expect(screen.texts('.group-heading')).toEqual(['Quotations 3']);
    expect(screen.text('.quote-text')).toBe('« Nous rendons la rivière aux habitants »');
    expect(screen.texts('.kind')).toEqual(['Direct quotations']);
  });

  it('reads the selection when asked to, and says that it is only that', async () => {
    const connection = MOCK_STATES['noArticle-selection']?.() ?? found();
    const screen = await popup(connection);
    await screen.click(screen.named('button', 'Read the selection'));
    expect(connection.calls).toEqual(['annotate article', 'annotate selection']);
    expect(screen.text('.article-source li')).toBe('Selection only');
  });

  it('reloads the page and reads it', async () => {
    const connection = withOutcome({ state: 'updated' });
    const screen = await popup(connection);
    await screen.click(screen.named('button', 'Reload the page'));
    expect(connection.calls).toEqual(['annotate article', 'reload', 'annotate article']);
  });

  it('reports an error without the page', async () => {
    const connection = withOutcome({
      state: 'broken',
      code: 'engine',
      detail: 'RangeError at engine.js:1:2',
    });
    const screen = await popup(connection);
    await screen.click(screen.named('.report button', 'Copy the report'));
    expect(connection.calls[1]).toBe(
      'copy Pressmark 0.0.0\nNo browser\ncode: engine\ndetail: RangeError at engine.js:1:2',
    );
  });
});

describe('text of a hostile page', () => {
  it('stays text', async () => {
    const screen = await popup(withOutcome({ state: 'found', report: hostileArticle() }));
    expect(screen.root.querySelector('img, script, b, i, iframe')).toBeNull();
    expect(screen.text('h1')).toBe('<img src=x onerror="document.title=1"><script>document.title=1</script>');
    expect(screen.text('.article-source li')).toBe('<b>Outlet</b>');
    // A date that is none is left out.
    expect(screen.texts('.article-source li')).toEqual(['<b>Outlet</b>', 'German']);
  });

  it('is cut where it would never end', async () => {
    const screen = await popup(withOutcome({ state: 'found', report: hostileArticle() }));
    expect(Math.max(...screen.texts('.quote-text').map((text) => text.length))).toBeLessThan(1000);
  });
});

describe('settings that cannot be read or stored', () => {
  it('leave the switches as they are without', async () => {
    const closed = async (): Promise<never> => {
      throw new Error('Storage is closed.');
    };
    const screen = await popup({ ...found(), readSettings: closed, changeSettings: closed });
    const places = screen.named('[role="switch"]', 'Places');
    expect(checked(places)).toBe('true');
    await screen.click(places);
    expect(checked(places)).toBe('true');
  });
});
