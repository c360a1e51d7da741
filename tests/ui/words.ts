import de from '../../src/_locales/de/messages.json';
import en from '../../src/_locales/en/messages.json';
import { catalogueMessages } from '../../src/platform/catalogue.ts';
import { createWords } from '../../src/ui/words.ts';

export const ENGLISH = createWords(catalogueMessages(en), 'en-GB');
export const GERMAN = createWords(catalogueMessages(de), 'de-DE');
