import { NAME_LISTS_DE } from '../../languages/de/names.ts';
import { NAME_LISTS_EN } from '../../languages/en/names.ts';
import type { Language } from '../../types.ts';
import { Lexicon } from './lexicon.ts';

const built = new Map<Language, Lexicon>();

/** The lexicon of a language; built at the first call, since it takes some milliseconds. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const lexicon = new Lexicon(language, language === 'de' ? NAME_LISTS_DE : NAME_LISTS_EN);
  built.set(language, lexicon);
  return lexicon;
}
