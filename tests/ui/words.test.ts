import { describe, expect, it } from 'vitest';
import { catalogueMessages } from '../../src/platform/catalogue.ts';
import { createWords } from '../../src/ui/words.ts';
import { ENGLISH, GERMAN } from './words.ts';

/** Intl sets several kinds of spaces. */
const plain = (text: string | null): string | null => text?.replace(/\s/gu, ' ') ?? null;

describe('createWords', () => {
  it('follows the region of the reader only within the language of the messages', () => {
    const getMessage = catalogueMessages({ languageTag: { message: 'en' } });
    expect(createWords(getMessage, 'en-AU').locale).toBe('en-AU');
    expect(createWords(getMessage, 'fr-FR').locale).toBe('en');
    expect(createWords(getMessage, 'en').locale).toBe('en');
  });

  it.each([
    [0, '0 quotations', '0 Zitate'],
    [1, '1 quotation', '1 Zitat'],
    [2, '2 quotations', '2 Zitate'],
    [1234, '1,234 quotations', '1.234 Zitate'],
  ])('has the plural form for %d', (count, en, de) => {
    expect(ENGLISH.count('quotationCount', count)).toBe(en);
    expect(GERMAN.count('quotationCount', count)).toBe(de);
  });

  it('writes shares out, and never calls a little nothing', () => {
    expect(plain(GERMAN.percent(0.416))).toBe('42 %');
    expect(plain(ENGLISH.percent(0))).toBe('0%');
    expect(plain(ENGLISH.percent(0.001))).toBe('< 1%');
    expect(plain(ENGLISH.percent(1))).toBe('100%');
  });

  it.each([
    ['2026', '2026', '2026'],
    ['2026-02', 'February 2026', 'Februar 2026'],
    ['2026-02-24', '24 February 2026', '24. Februar 2026'],
    ['2026-02-24T23:30:00-11:00', '24 February 2026', '24. Februar 2026'],
    ['2026-02/2026-04', 'February 2026 – April 2026', 'Februar 2026 – April 2026'],
  ])('writes the date %s out', (iso, en, de) => {
    expect(ENGLISH.date(iso)).toBe(en);
    expect(GERMAN.date(iso)).toBe(de);
  });

  it.each(['yesterday', '', '2026-13-40', '2026/2027/2028', '24.02.2026', '2026/'])(
    'takes "%s" for no date',
    (text) => {
      expect(ENGLISH.date(text)).toBeNull();
    },
  );

  it('writes sums out', () => {
    expect(plain(GERMAN.money({ amount: 240e9, currency: 'USD' }))).toBe('240.000.000.000 $');
    expect(plain(ENGLISH.money({ amount: 2.5, currency: 'EUR' }))).toBe('€2.50');
    expect(ENGLISH.money({ amount: 1, currency: 'no code' })).toBeNull();
  });

  it('writes ranges of sums out', () => {
    expect(plain(GERMAN.money({ amount: 10, amountTo: 20, currency: 'EUR' }))).toBe('10–20 €');
    expect(plain(ENGLISH.money({ amount: 2.5, amountTo: 3, currency: 'GBP' }))).toBe('£2.50 – £3.00');
  });

  it('writes the time of day out where it is asked for', () => {
    expect(plain(GERMAN.moment('2026-02-24T18:30'))).toBe('24. Februar 2026 um 18:30');
    expect(plain(ENGLISH.moment('2026-02-24T18:30'))).toBe('24 February 2026 at 18:30');
    expect(ENGLISH.moment('2026-02-24')).toBe('24 February 2026');
    expect(ENGLISH.date('2026-02-24T18:30')).toBe('24 February 2026');
    expect(ENGLISH.moment('2026-02-24T99:99')).toBeNull();
  });

  it('names languages', () => {
    expect(ENGLISH.languageName('fr')).toBe('French');
    expect(GERMAN.languageName('fr')).toBe('Französisch');
    expect(ENGLISH.languageName('und')).toBeNull();
    expect(ENGLISH.languageName('not a tag')).toBeNull();
    expect(ENGLISH.languageName('')).toBeNull();
  });
});

describe('catalogueMessages', () => {
  const getMessage = catalogueMessages({
    dollars: { message: 'costs $$5, $WHO$ and $who$', placeholders: { Who: { content: '<$1>' } } },
    unknown: { message: 'a $MISSING$ b' },
  });
  it('fills placeholders whatever their case, and keeps dollars', () => {
    expect(getMessage('dollars', ['I'])).toBe('costs $5, <I> and <I>');
  });
  it('does not fill what was filled in', () => {
    expect(getMessage('dollars', ['$WHO$'])).toBe('costs $5, <$WHO$> and <$WHO$>');
  });
  it('gives nothing for what it does not know', () => {
    expect(getMessage('no such key', [])).toBe('');
    expect(getMessage('unknown', [])).toBe('a $MISSING$ b');
  });
});
