import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/settings.ts';
import { annotationsOf, sampleArticle, textOf } from '../../src/ui/firstSteps/sampleArticle.ts';
import { type MockOptions, mockOptions } from '../../src/ui/mock/mockOptions.ts';
import { alikeColors } from '../../src/ui/options/alikeColors.ts';
import { colorDistance } from '../../src/ui/options/colorDistance.ts';
import { faintColors } from '../../src/ui/options/faintColors.ts';
import { OptionsPage } from '../../src/ui/options/OptionsPage.tsx';
import { type Screen, show } from './dom.ts';
import { ENGLISH } from './words.ts';

// The real connections of the page reach for the browser, which is not here.
vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

const open: Screen[] = [];
async function page(connection: MockOptions): Promise<Screen> {
  const screen = await show(<OptionsPage connection={connection} words={ENGLISH} />);
  open.push(screen);
  await screen.settle();
  return screen;
}
afterEach(() => {
  for (const screen of open.splice(0)) screen.unmount();
});

async function submit(screen: Screen, address: string): Promise<void> {
  await screen.type(screen.root.querySelector('.add input')!, address);
  const form = screen.root.querySelector('.add')!;
  form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
  await screen.settle();
  await screen.settle();
}

describe('the options page', () => {
  test('saves a switch at once and says so', async () => {
    const connection = mockOptions();
    const screen = await page(connection);
    await screen.click(screen.named('.kind', 'Places'));
    expect((await connection.readSettings()).kinds.place).toBe(false);
    expect(screen.text('.page-said')).toBe('Saved.');
  });

  test('says where nothing can be saved, and shows what holds', async () => {
    const screen = await page(mockOptions({ works: false }));
    await screen.click(screen.named('.kind', 'Places'));
    expect(screen.text('.page-said')).toMatch(/could not be saved/);
    expect(screen.named('.kind', 'Places').getAttribute('aria-checked')).toBe('true');
  });

  test('asks for a site that is typed in, lists it, and takes it back', async () => {
    const connection = mockOptions();
    const screen = await page(connection);
    expect(screen.text('.sites-none')).toMatch(/^None yet/);
    await submit(screen, 'www.news.example/politics');
    expect(connection.calls).toEqual(['allow news.example']);
    expect(screen.texts('.site-name')).toEqual(['news.example']);
    await screen.click(screen.named('button', 'Remove news.example'));
    expect(screen.texts('.site-name')).toEqual([]);
  });

  test.each([
    ['', /Type the address/],
    ['two words', /not the address of a website/],
    ['chrome://settings', /not the address of a website/],
  ])('refuses %j in words, and asks for nothing', async (address, problem) => {
    const connection = mockOptions();
    const screen = await page(connection);
    await submit(screen, address);
    expect(screen.text('.add .problem')).toMatch(problem);
    expect(connection.calls).toEqual([]);
  });

  test('says when the permission was refused', async () => {
    const screen = await page(mockOptions({ works: false }));
    await submit(screen, 'news.example');
    expect(screen.text('.add .problem')).toMatch(/did not give the permission/);
  });

  test('warns of own colours that are hard to see', async () => {
    const own = ['#ffe000', '#7a7a7a', '#7a7a7a', '#7a7a7a', '#7a7a7a', '#101010'] as const;
    const screen = await page(mockOptions({ change: { palette: { name: 'own', own } } }));
    expect(screen.texts('.own-warnings li').filter((text) => text.includes('hard to see'))).toEqual([
      'Voice 1 is hard to see on light pages. Choose a darker colour.',
      'Voice 6 is hard to see on dark pages. Choose a lighter colour.',
    ]);
  });

  test('warns of own colours that look alike, to everybody or with a colour vision deficiency', async () => {
    const own = ['#0e5dff', '#b00000', '#b50808', '#00c8c8', '#3c4a00', '#f0a0ff'] as const;
    const screen = await page(mockOptions({ change: { palette: { name: 'own', own } } }));
    const alike = screen.texts('.own-warnings li').filter((text) => text.includes('look much the same'));
    expect(alike).toContain('Voices 2 and 3 look much the same. Choose colours that differ more.');
    expect(alike).toContain('Voices 2 and 5 look much the same with a colour vision deficiency.');
    expect(alike.join()).not.toContain('Voices 1 and 2 ');
  });

  test('sets everything back only when asked twice', async () => {
    const connection = mockOptions({ change: { markerStyle: 'lineOnly' } });
    const screen = await page(connection);
    const reset = screen.root.querySelector('[data-file="reset"]')!;
    await screen.click(reset);
    expect((await connection.readSettings()).markerStyle).toBe('lineOnly');
    await screen.click(reset);
    expect(await connection.readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('writes the settings into a file', async () => {
    const connection = mockOptions();
    const screen = await page(connection);
    await screen.click(screen.named('button', 'Save as a file'));
    expect(connection.calls[0]).toMatch(/^save pressmark-settings\.json \{\s+"format"/);
  });
});

test('colours in the middle are seen on every page', () => {
  expect(faintColors(['#7a7a7a'])).toEqual([]);
  expect(faintColors(['#ffffff'])).toEqual([{ hue: 0, theme: 'light' }]);
  expect(faintColors(['#000000'])).toEqual([{ hue: 0, theme: 'dark' }]);
});

test('colours are alike or not as they are seen', () => {
  expect(alikeColors(DEFAULT_SETTINGS.palette.own)).toEqual([]);
  expect(alikeColors(['#777777', '#000000', '#777777'])).toEqual([{ hues: [0, 2], onlyDeficient: false }]);
  expect(colorDistance('#000000', '#ffffff', 'full')).toBeCloseTo(1, 3);
  // What red and green have in common for those who see no red.
  expect(colorDistance('#b00000', '#3c4a00', 'protanopia')).toBeLessThan(
    colorDistance('#b00000', '#3c4a00', 'full') / 2,
  );
});

test.each(['en', 'de'] as const)('the sample article says what is recorded of it: %s', (language) => {
  const sample = sampleArticle(language);
  const { text, blocks } = textOf(sample);
  const { quotes, entities } = annotationsOf(sample);
  expect(sample.language).toBe(language);
  expect(blocks.map(({ begin, end }) => text.slice(begin, end))).toEqual(sample.blocks);
  expect(quotes.flatMap(({ spans }) => spans.map((span) => text.slice(...span)))).toEqual(
    sample.quotes.flatMap(([, , words]) => words),
  );
  for (const { mentions } of entities) expect(mentions.length).toBeGreaterThan(0);
  expect(() => annotationsOf({ ...sample, quotes: [['direct', 0, ['words that nobody said']]] })).toThrow(
    RangeError,
  );
});
