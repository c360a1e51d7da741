import type { TextDocument } from '../../text/document.ts';
import { genitiveStem } from '../listTagger/gazetteer.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { NameMention, NameType } from '../tagger.ts';

/** A mention with what joining it to others needs. */
export interface MentionForm {
  readonly mention: NameMention;
  /** Position among the article's mentions. */
  readonly order: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** As written. */
  readonly surface: string;
  /** The words of the name without inflection and punctuation ("Putins" → "Putin"). */
  readonly words: readonly string[];
  /** `words` as one string: how the name reads without inflection. */
  readonly base: string;
  /** True when `base` is not `surface`. */
  readonly inflected: boolean;
  type: NameType;
}

const ADJECTIVE = /^(\p{Lu}[\p{L}-]{3,}?)(?:en|er|es|em|e)$/u;

/** Index of the first token that ends after `offset`; the tokens are ordered, so this takes logarithmic time. */
export function tokenAfter(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A key under which the inflected forms of a German adjective in a name meet ("Vereinigten", "Vereinigte"). */
export function adjectiveKey(word: string): string {
  return ADJECTIVE.exec(word)?.[1] ?? word;
}

/** "LONDON" → "London". */
const calmCase = (word: string): string =>
  /^[\p{Lu}-]+$/u.test(word)
    ? word.replace(/\p{L}+/gu, (part) => part[0] + part.slice(1).toLowerCase())
    : word;

/** A word in capitals of up to so many letters is an abbreviation, unless it stands among others in capitals. */
const LONGEST_ABBREVIATION = 4;

/**
 * Reads the mentions into forms. A German genitive s is taken off where the article has the name without it, or
 * the lists know it so; else it stays, since many names end in s.
 */
export function readForms(
  document: TextDocument,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): MentionForm[] {
  const spans = mentions.map((mention) => {
    const firstToken = tokenAfter(document, mention.span[0]);
    let endToken = firstToken;
    while (endToken < document.tokens.length && (document.tokens[endToken]?.begin ?? 0) < mention.span[1])
      endToken++;
    const words: string[] = [];
    for (let i = firstToken; i < endToken; i++) {
      const token = document.tokens[i];
      if (token && token.kind !== 'punctuation') words.push(token.text);
    }
    return { mention, firstToken, endToken, words };
  });
  const plainCase = new Set(spans.flatMap(({ words }) => words));
  const lastWords = new Set(spans.map(({ words }) => words.at(-1) ?? ''));
  return spans.map(({ mention, firstToken, endToken, words }, order) => {
    const calm = words.map((word) => {
      const other = calmCase(word);
      if (other === word) return word;
      // "PORT ELLERY": how the article writes the word elsewhere tells a place in capitals from an abbreviation.
      if (word.length <= LONGEST_ABBREVIATION) return words.length > 1 && plainCase.has(other) ? other : word;
      return plainCase.has(other) || lexicon.flagsOf(other) !== lexicon.flagsOf(word) ? other : word;
    });
    const surface = document.text.slice(mention.span[0], mention.span[1]);
    const last = calm.at(-1) ?? '';
    const stem = document.language === 'de' ? genitiveStem(last) : null;
    const listed = stem !== null && lexicon.typeOf(stem) !== null && lexicon.typeOf(last) === null;
    const isGenitive =
      stem !== null &&
      (lastWords.has(stem) || listed || (lexicon.isSurname(stem) && !lexicon.isSurname(last)));
    const base = isGenitive ? [...calm.slice(0, -1), stem] : calm;
    const changed = base.some((word, index) => word !== words[index]);
    const baseText = changed ? replaceWords(surface, words, base) : surface;
    return {
      mention,
      order,
      firstToken,
      endToken,
      surface,
      words: base,
      base: baseText,
      inflected: baseText !== surface,
      type: mention.type,
    };
  });
}

/** Puts the uninflected words back where the inflected stand, so that punctuation inside the name stays. */
function replaceWords(surface: string, from: readonly string[], to: readonly string[]): string {
  let result = '';
  let at = 0;
  from.forEach((word, index) => {
    const found = surface.indexOf(word, at);
    if (found < 0) return;
    result += surface.slice(at, found) + (to[index] ?? word);
    at = found + word.length;
  });
  return result + surface.slice(at);
}
