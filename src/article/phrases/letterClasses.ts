/** Latin letters, for classes that list more than letters. */
const LATIN = 'A-Za-z\\u00c0-\\u024f';
/** Whatever is not ASCII, Latin-1 or general punctuation: letters of every script. */
const LETTER = '[^\\x00-@[-`{-\\xbf\\u2000-\\u206f\\u3000-\\u303f]';
const NEITHER_LETTER_NOR_DIGIT = '[\\x00-/:-@[-`{-\\xbf\\u2000-\\u206f\\u3000-\\u303f]';

/**
 * The same pattern with letters as ranges of code units. Every `\p{L}` costs half a millisecond when a pattern is
 * first used without regard to case, and each page's content script compiles its patterns anew: 70 ms for all of
 * them, and half of that so.
 * @param source the source of a regular expression with the flag `u`
 */
export const withPlainLetters = (source: string): string =>
  source
    .replaceAll('[^\\p{L}\\p{N}]', NEITHER_LETTER_NOR_DIGIT)
    .replace(/\[\^?[^\]]*\\p\{Lu?\}[^\]]*\]/g, (listed) => listed.replace(/\\p\{Lu?\}/g, LATIN))
    .replaceAll('\\p{L}', LETTER);
