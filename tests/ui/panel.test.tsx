import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/ui/app/App.tsx';
import { englishArticle, germanArticle } from '../../src/ui/mock/articles.ts';
import { type MockConnection, mockConnection } from '../../src/ui/mock/mockConnection.ts';
import { type Screen, show } from './dom.ts';
import { ENGLISH, GERMAN } from './words.ts';

const open: Screen[] = [];
async function app(connection: MockConnection, words = ENGLISH): Promise<Screen> {
  const screen = await show(<App connection={connection} words={words} />);
  open.push(screen);
  return screen;
}
const found = (more: Partial<Parameters<typeof mockConnection>[0]> = {}) =>
  mockConnection({ outcome: { state: 'found', report: englishArticle() }, ...more });

afterEach(() => {
  for (const screen of open.splice(0)) screen.unmount();
});

describe('the side panel', () => {
  it('follows the reader to another page', async () => {
    const connection = found({ place: 'panel' });
    const screen = await app(connection);
    connection.goTo({ state: 'found', report: germanArticle() });
    await screen.settle();
    expect(screen.text('h1')).toBe('Hohenwalde baut eine Seilbahn – und streitet weiter über ihre Kosten');
    expect(connection.calls).toEqual(['annotate article', 'annotate article']);
  });

  it('says what to press where it may not read, and shows the list once somebody has', async () => {
    const connection = mockConnection({ outcome: { state: 'noPermission' }, place: 'panel' });
    const screen = await app(connection);
    expect(screen.text('.state-text')).toContain('Press the Pressmark button in the toolbar');
    connection.tell({ scope: 'article', outcome: { state: 'found', report: englishArticle() } });
    await screen.settle();
    expect(screen.texts('.voice-name')).toHaveLength(4);
    // It was told, and did not ask again.
    expect(connection.calls).toEqual(['annotate article']);
  });

  it('is opened by the popup, and has no button for itself', async () => {
    const popup = found();
    await (await app(popup)).click((open[0] as Screen).named('button', 'Open in the side panel'));
    expect(popup.calls).toContain('open panel');
    const panel = await app(found({ place: 'panel' }));
    expect(panel.root.querySelector('.topbar-panel')).toBeNull();
  });

  it('that does not open is told', async () => {
    const screen = await app(found({ works: false }));
    await screen.click(screen.named('button', 'Open in the side panel'));
    expect(screen.text('.said[data-failed]')).toBe(
      'The browser did not open the side panel. Try its own menu for side panels.',
    );
  });
});

describe('only one voice', () => {
  it('ends on an Escape that comes as soon as the notice is there, in a window that is not drawn', async () => {
    const screen = await app(found());
    // Not by `act`, which would run effects that otherwise wait for the next frame.
    const { Event } = screen.document.defaultView as unknown as typeof globalThis;
    screen.named('button', 'Mark only Tom Adeyemi').dispatchEvent(new Event('click', { bubbles: true }));
    await vi.waitFor(() => expect(screen.text('.banner-title')).toContain('Tom Adeyemi'), { interval: 1 });
    const pressed = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), {
      key: 'Escape',
    });
    screen.document.dispatchEvent(pressed);
    await screen.settle();
    expect(screen.text('.banner-title')).toBeNull();
  });

  it('is marked and unmarked by its button, and by the notice', async () => {
    const connection = found();
    const screen = await app(connection);
    const button = screen.named('button', 'Mark only Tom Adeyemi');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await screen.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(screen.text('.banner-title')).toBe('Only Tom Adeyemi is marked in the page.');
    await screen.click(button);
    expect(screen.root.querySelector('.banner')).toBeNull();
    await screen.click(button);
    await screen.click(screen.named('.banner button', 'Mark all'));
    expect(connection.calls.slice(1)).toEqual(['only entity:e2', 'only null', 'only entity:e2', 'only null']);
  });

  it('is known to a window that is opened later, and follows what others do', async () => {
    const connection = found();
    await connection.changeOnlyVoice('entity:e1');
    const screen = await app(connection);
    expect(screen.text('.banner-title')).toBe('Only Grace Holloway is marked in the page.');
    await connection.changeOnlyVoice(null);
    await screen.settle();
    expect(screen.root.querySelector('.banner')).toBeNull();
  });

  it('says so when the page does not answer', async () => {
    const screen = await app(found({ works: false }));
    await screen.click(screen.named('button', 'Mark only Tom Adeyemi'));
    expect(screen.text('.said[data-failed]')).toContain('The page does not answer.');
  });
});

describe('certainty', () => {
  const shownWith = async (confidence: number): Promise<(string | null)[]> => {
    const report = englishArticle();
    const quotes = report.annotations.quotes.map((quote) => ({ ...quote, confidence }));
    const outcome = {
      state: 'found',
      report: { ...report, annotations: { ...report.annotations, quotes } },
    } as const;
    const screen = await app(mockConnection({ outcome }));
    // What has no speaker has no attribution to be sure of.
    expect(screen.texts('[data-group="unattributed"] .quote')).toHaveLength(1);
    expect(screen.texts('[data-group="unattributed"] .quote-certainty')).toEqual([]);
    return [...new Set(screen.texts('.voice .quote-certainty'))];
  };

  it('is the rule, and needs no word', async () => {
    expect(await shownWith(0.97)).toEqual([]);
  });

  it('that is less than sure stands in words', async () => {
    expect(await shownWith(0.8)).toEqual(['likelyAttribution: likely']);
    expect(await shownWith(0.3)).toEqual(['unsureAttribution: unsure']);
  });
});

describe('taking along', () => {
  it('all quotations of a voice', async () => {
    const connection = found();
    const screen = await app(connection);
    await screen.click(screen.named('button', 'Copy all by Tom Adeyemi'));
    expect(connection.calls[1]?.split('\n')).toEqual([
      'copy Tom Adeyemi, The Elowen Courier, November 17, 2026',
      '– he would lose a third of his customers (in substance)',
      '– “You try carrying a bag of cement to the bus,”',
      'https://news.example/article',
    ]);
  });

  it.each([
    ['Markdown', 'md text/markdown', '# Port Elowen shuts'],
    ['Table (CSV)', 'csv text/csv', '\uFEFFarticle,url'],
    ['JSON', 'json application/json', '{\n  "id"'],
    ['Web Annotation', 'jsonld application/ld+json', '{\n  "@context"'],
  ])('the article as %s, saved under its title or copied', async (name, file, begin) => {
    const connection = found();
    const screen = await app(connection);
    await screen.click(screen.named('.bar-export', 'Export'));
    await screen.click(screen.named('button', `Save as ${name}`));
    const title = 'Port Elowen shuts its seafront to cars after twenty years of argument';
    expect(connection.calls[1]?.startsWith(`save ${title}.${file} ${begin}`)).toBe(true);
    expect(screen.text('.said')).toBe(`Saved as “${title}.${file.split(' ')[0]}”`);
    await screen.click(screen.named('button', `Copy as ${name}`));
    expect(connection.calls[2]?.startsWith(`copy ${begin}`)).toBe(true);
  });

  it('tables as German spreadsheets want them', async () => {
    const connection = found();
    const screen = await app(connection, GERMAN);
    await screen.click(screen.named('.bar-export', 'Exportieren'));
    await screen.click(screen.named('button', 'Als Tabelle (CSV) kopieren'));
    expect(connection.calls[1]).toContain('article;url;outlet');
  });
});

describe('the site', () => {
  it('is allowed, and taken back, by the same switch', async () => {
    const connection = found();
    const screen = await app(connection);
    const site = screen.named('[role="switch"]', 'Always on news.example');
    expect(site.getAttribute('aria-checked')).toBe('false');
    await screen.click(site);
    expect(site.getAttribute('aria-checked')).toBe('true');
    expect(screen.text('.said')).toBe('From now on, Pressmark always runs on news.example.');
    await screen.click(site);
    expect(site.getAttribute('aria-checked')).toBe('false');
    expect(connection.calls.slice(1)).toEqual(['allow news.example', 'forget news.example']);
  });

  it('that is taken back here keeps its list: the press that opened it lets the page be read', async () => {
    const connection = found();
    const screen = await app(connection);
    const site = screen.named('[role="switch"]', 'Always on news.example');
    await screen.click(site);
    await screen.click(site);
    const told = { scope: 'article', outcome: { state: 'noPermission' } } as const;
    connection.tell(told);
    await screen.settle();
    expect(connection.calls.slice(-2)).toEqual(['forget news.example', 'annotate article']);
    expect(screen.root.querySelector('main')?.getAttribute('data-state')).toBe('found');
    // Taken back elsewhere, it is over.
    connection.tell(told);
    await screen.settle();
    expect(screen.root.querySelector('main')?.getAttribute('data-state')).toBe('noPermission');
  });

  it('that is taken back elsewhere is no more said to be allowed', async () => {
    const connection = found();
    const screen = await app(connection);
    await screen.click(screen.named('[role="switch"]', 'Always on news.example'));
    expect(screen.text('.said')).not.toBe('');
    connection.tell({ scope: 'article', outcome: { state: 'noPermission' } });
    await screen.settle();
    expect(screen.text('.said')).toBe('');
  });

  it('that is not allowed stays as it is, and that is told', async () => {
    const screen = await app(found({ works: false }));
    const site = screen.named('[role="switch"]', 'Always on news.example');
    await screen.click(site);
    expect(site.getAttribute('aria-checked')).toBe('false');
    expect(screen.text('.said[data-failed]')).toBe(
      'The browser did not give the permission. Pressmark still runs there only when you ask.',
    );
  });
});

describe('the shortcuts', () => {
  it('are those that the browser has, with a word for those that have no keys', async () => {
    const connection = found();
    const screen = await app(connection);
    expect(screen.texts('.shortcut')).toEqual(['Open PressmarkAlt+Shift+P', 'Show or hide the marksnot set']);
    await screen.click(screen.named('.shortcuts button', 'Change them in the options'));
    expect(connection.calls).toContain('open options');
  });
});

describe('other names', () => {
  it('are listed when they are asked for', async () => {
    const report = englishArticle();
    const [person] = report.annotations.entities;
    if (!person) throw new Error('The recorded article names nobody.');
    const other = { ...person, id: 'e99', type: 'misc' as const, name: 'Harbour Bill' };
    const annotations = { ...report.annotations, entities: [...report.annotations.entities, other] };
    const connection = mockConnection({ outcome: { state: 'found', report: { ...report, annotations } } });
    const screen = await app(connection);
    expect(screen.texts('.group-heading')).not.toContain('Other names 1');
    await connection.changeSettings({ kinds: { misc: true } });
    await screen.settle();
    expect(screen.texts('.group-heading')).toContain('Other names 1');
  });
});
