import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/engine/types.ts';
import { quotesIn, summaries, voices } from './support.ts';

describe('a quotation inside a quotation', () => {
  it.each<[Language, string, string[]]>([
    [
      'de',
      'Anna Kolbe sagte: „Mein Chef hat mir gesagt: ‚Geh heim‘, und das habe ich getan.“',
      [
        'direct: Mein Chef hat mir gesagt: ‚Geh heim‘, und das habe ich getan. | Anna Kolbe | sagen',
        'direct: Geh heim | Mein Chef | sagen',
      ],
    ],
    [
      'de',
      'Eva Holm sagte: »Da rief der Wirt: ›Meine Frau hat gesagt: „Das geht so nicht weiter.“ Nun ist Schluss.‹ So war das.«',
      [
        'direct: Da rief der Wirt: ›Meine Frau hat gesagt: „Das geht so nicht weiter.“ Nun ist Schluss.‹ So war das. | Eva Holm | sagen',
        'direct: Meine Frau hat gesagt: „Das geht so nicht weiter.“ Nun ist Schluss. | der Wirt | rufen',
        'direct: Das geht so nicht weiter. | Meine Frau | sagen',
      ],
    ],
    [
      'en',
      '“‘Go home now,’ my boss told me,” Ann Lee said.',
      ['direct: ‘Go home now,’ my boss told me, | Ann Lee | say', 'direct: Go home now, | my boss | tell'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(summaries(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['de', '„Wir nennen das hier ‚den alten Kasten‘“, sagte Kolbe.'],
    ['de', '„Der Film ‚Die Rückkehr der Wölfe‘ hat mich gelangweilt“, sagte Kolbe.'],
    ['en', '“People say, ‘You can never win this,’ and they are wrong,” Holt said.'],
    ['en', '“She would say, ‘Not on my watch, folks,’” Holt recalled.'],
  ])('%s: is none without a voice that anybody can tell: %s', (language, text) => {
    expect(quotesIn(text, language).filter(({ kind }) => kind === 'direct')).toHaveLength(1);
  });

  const people = [
    { name: 'Petra Kern', forms: ['Kern'], gender: 'female' },
    { name: 'Karl Maier', forms: ['Maier'], gender: 'male' },
  ] as const;

  it.each<[Language, string, string[]]>([
    [
      'de',
      'Karl Maier berichtete: „Ich sagte: ‚Wir gehen jetzt.‘ Dann schwieg ich.“',
      ['Karl Maier → Karl Maier', 'Ich → Karl Maier'],
    ],
    [
      'de',
      'Karl Maier kam. „Ich rief: ‚Wir gehen jetzt.‘ Dann schwieg ich“, sagte Petra Kern.',
      ['Petra Kern → Petra Kern', 'Ich → Petra Kern'],
    ],
    [
      'de',
      'Petra Kern traf Karl Maier. „Er sagte: ‚Wir müssen reden‘, und ich nickte“, sagte Kern.',
      ['Kern → Petra Kern', 'Er → Karl Maier'],
    ],
    [
      'en',
      'Karl Maier came in. “I said, ‘We are leaving now,’ and left,” said Petra Kern.',
      ['Petra Kern → Petra Kern', 'I → Petra Kern'],
    ],
  ])('%s: "I" is who says the words around it: %s', (language, text, expected) => {
    expect(voices(text, language, people)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['de', 'Karl Maier kam. „Ich sagte ihm, dass wir gehen“, sagte Petra Kern.'],
    ['de', 'Karl Maier kam. „Wir haben angekündigt, dass meine Leute gehen“, sagte Petra Kern.'],
    ['en', 'Karl Maier came. “I told him that my people would go,” said Petra Kern.'],
  ])('%s: what somebody says of themselves is not given to others: %s', (language, text) => {
    const quotes = quotesIn(text, language, people);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Petra Kern']);
  });

  it('leaves alone who goes on speaking behind it', () => {
    const text =
      'Petra Kern sagte: „Mein Bruder Karl Maier rief: ‚Nun reicht es aber.‘ Da ging ich.“ „Das war ein langer Tag im Büro.“';
    expect(voices(text, 'de', people).at(-1)).toMatch(/→ Petra Kern$/);
  });

  it('is read as deep as one likes, and far too deep without harm', () => {
    const marks = ['„“', '‚‘', '»«', '›‹'];
    const nest = (depth: number): string => {
      if (depth === 0) return 'Das ist das Ende.';
      const [open = '', close = ''] = marks[depth % marks.length] ?? '';
      return `Der Wirt sagte: ${open}${nest(depth - 1)}${close}`;
    };
    expect(quotesIn(nest(3), 'de').filter(({ kind }) => kind === 'direct')).toHaveLength(3);
    for (const depth of [5, 9, 60]) {
      const text = nest(depth);
      for (const { spans } of quotesIn(text, 'de'))
        for (const [begin, end] of spans) {
          expect(begin).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(begin);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }
  });
});
