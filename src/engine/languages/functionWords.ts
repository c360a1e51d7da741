/** Telling the languages that Pressmark reads from each other, and from others, by their most frequent words. */
import { LANGUAGES, type Language } from '../types.ts';

/** At least this share of a text's words are function words of its language, or it is in another. */
const FUNCTION_WORD_SHARE = 0.1;
/** With this share, and few of the other language's, there is nothing left to ask a detector. */
const CLEAR_SHARE = 0.2;
const CLEAR_LEAD = 4;

/** Frequent words that the other language, and its neighbours, do not have. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    (
      'der das dem des ein eine einen einem einer und oder aber nicht ist sind waren wird werden wurde wurden hat ' +
      'haben hatte hatten sich mit von vom zu zum zur für auf aus bei nach als auch wie dass wenn weil ich er sie wir ' +
      'ihr sein seine ihre im sagte sagt noch nur über durch gegen kann soll es'
    ).split(' '),
  ),
  en: new Set(
    (
      'the of and to that is was were been are has have had not with for on at by from but or if it its he she they we ' +
      'you his her their this which who will would could should said says'
    ).split(' '),
  ),
};

/**
 * The language whose function words are most frequent in `text`: `likely` where there are enough of them and more than
 * of the other language, `clear` where there can be no doubt in a text long enough; else null.
 * @param text a sample: some 200 code units or more can be clear, 2,000 are enough
 */
export function languageByFunctionWords(text: string): {
  readonly likely: Language | null;
  readonly clear: Language | null;
} {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language): number =>
    words.filter((word) => FUNCTION_WORDS[language].has(word)).length;
  const [best, second] = LANGUAGES.map((language) => ({ language, hits: count(language) })).sort(
    (a, b) => b.hits - a.hits,
  );
  if (best === undefined || second === undefined || best.hits === second.hits)
    return { likely: null, clear: null };
  const share = best.hits / words.length;
  return {
    likely: share >= FUNCTION_WORD_SHARE ? best.language : null,
    clear: share >= CLEAR_SHARE && best.hits >= CLEAR_LEAD * second.hits ? best.language : null,
  };
}
