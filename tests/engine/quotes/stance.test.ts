import { describe, expect, it } from 'vitest';
import { STANCES as german } from '../../../src/engine/languages/de/stances.ts';
import { VERBS as germanVerbs } from '../../../src/engine/languages/de/verbs.ts';
import { STANCES as english } from '../../../src/engine/languages/en/stances.ts';
import { VERBS as englishVerbs } from '../../../src/engine/languages/en/verbs.ts';
import { stanceLexicon } from '../../../src/engine/quotes/stance.ts';
import type { Language } from '../../../src/engine/types.ts';
import { quotesIn } from './support.ts';

describe('the stance of a cue', () => {
  it.each<[Language, string, string]>([
    ['de', 'Kolbe sagte, sie bleibe.', 'neutral'],
    ['de', 'Kolbe behauptete, sie bleibe.', 'asserting'],
    ['de', 'Kolbe bestritt, dass sie bleibe.', 'doubting'],
    ['de', 'Kolbe forderte, dass er bleibe.', 'demanding'],
    ['de', 'Kolbe wies zurück, dass sie gelogen habe.', 'doubting'],
    ['de', 'Kolbe behauptet: „Das war nicht mein Hund.“', 'asserting'],
    ['de', 'Kolbe räumt ein, dass sie bleibe.', 'neutral'],
    ['de', 'Kolbe räumte Fehler ein: „Das war nicht gut von mir.“', 'neutral'],
    ['de', 'Kolbe fordert: „Geben Sie uns den Hund zurück.“', 'demanding'],
    ['de', 'Laut Kolbe ist die Straße frei.', 'neutral'],
    ['en', 'Holt said she would stay.', 'neutral'],
    ['en', 'Holt claimed that she would stay.', 'asserting'],
    ['en', 'Holt claims, “That was not my dog.”', 'asserting'],
    ['en', 'Holt denies that she has a dog.', 'doubting'],
    ['en', 'Holt admitted that she had a dog.', 'neutral'],
    ['en', 'Holt denied that she would stay.', 'doubting'],
    ['en', 'Holt demanded that he would stay.', 'demanding'],
    ['en', 'Holt called for calm in the town.', 'demanding'],
  ])('%s: %s', (language, text, stance) => {
    expect(quotesIn(text, language).map((quote) => quote.cue?.stance)).toEqual([stance]);
  });

  it('is given for words that the lexicons of cues know', () => {
    const lemmas = (verbs: string, join: (name: string) => string) =>
      new Set(
        verbs
          .trim()
          .split('\n')
          .map((line) => join(line.split(' ')[0] ?? '')),
      );
    const known = {
      de: lemmas(germanVerbs, (name) => name.replace('|', '')),
      en: lemmas(englishVerbs, (name) => name.replaceAll('_', ' ')),
    };
    const demanding = (lexicon: ReadonlyMap<string, string>) =>
      [...lexicon].filter(([, stance]) => stance === 'demanding').map(([lemma]) => lemma);
    expect(demanding(german).filter((lemma) => known.de.has(lemma)).length).toBeGreaterThan(12);
    expect(demanding(english).filter((lemma) => known.en.has(lemma)).length).toBeGreaterThan(12);
  });

  it('reads lemmas of several words', () => {
    expect(
      stanceLexicon({ asserting: 'claim', doubting: 'deny', demanding: 'call_for' }).get('call for'),
    ).toBe('demanding');
  });
});
