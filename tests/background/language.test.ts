import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, languageSample } from '../../src/background/language.ts';

const detected = (language: string, percentage: number, isReliable: boolean) => ({
  isReliable,
  languages: [{ language, percentage }],
});

describe('chooseLanguage', () => {
  test.each([
    ['the text, where it is recognised reliably', 'en', detected('de', 97, true), 'de'],
    ['the page, where the text is not', 'de-AT', detected('nl', 60, false), 'de'],
    ['the page, where the text is of several languages', 'de', detected('en', 45, true), 'de'],
    ['the best guess, where the page says nothing', null, detected('en', 60, false), 'en'],
    ['the page, where there is no detector', 'en-GB', null, 'en'],
    ['nobody, where nobody knows', null, { isReliable: false, languages: [] }, 'und'],
    ['the text, where the page talks nonsense', 'german', detected('de', 60, false), 'de'],
    ['nobody, where the detector says so', null, detected('und', 100, true), 'und'],
    ['the page, with an underscore', 'de_DE', null, 'de'],
  ])('believes %s', (_, declared, detection, language) => {
    expect(chooseLanguage(declared, detection)).toBe(language);
  });

  test('takes the largest share, wherever it stands', () => {
    const detection = {
      isReliable: true,
      languages: [
        { language: 'fr', percentage: 10 },
        { language: 'de', percentage: 88 },
      ],
    };
    expect(chooseLanguage(null, detection)).toBe('de');
  });
});

test('languageSample is a piece of the text, and of bounded length', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 9000 }), (seed, repeat) => {
      const text = `${seed}-`.repeat(repeat);
      const sample = languageSample(text);
      expect(text).toContain(sample);
      expect(sample.length).toBe(Math.min(text.length, 4000));
    }),
    { numRuns: 30 },
  );
});
