import type { TextDocument } from '../../text/document.ts';
import { partsOfFullNames } from '../knownNames.ts';
import { Flag, NO_NAME_PART } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { NameMention } from '../tagger.ts';

/** "Xi" is a surname and the number eleven. */
const NO_NAME = NO_NAME_PART & ~Flag.plainAbbreviation;
/** Next to these a name stands by itself; "Boston Herald" is another name. */
const APART = NO_NAME & ~(Flag.organizationHead | Flag.organizationTail);
/** A name found because it is part of a sure one is a little less sure than that. */
const REPEATED = 0.9;

/**
 * Adds the places where the article calls by one word a person whom it names in full elsewhere, and the tagger saw
 * nothing: "Xi" beside "Xi Jinping". Words that are also common ones, or that the article writes small, are left out,
 * as are those next to another capitalised word, with which they may be another name.
 * @param mentions in order, without overlaps; so is the result
 */
export function repeatNames(
  document: TextDocument,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): readonly NameMention[] {
  const { tokens, sentenceOfToken } = document;
  const known = partsOfFullNames(document.text, mentions);
  if (known.size === 0) return mentions;
  const written = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.capitalized) written.add(token.lower);
  const added: NameMention[] = [];
  let next = 0;
  tokens.forEach((token, i) => {
    while ((mentions[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.begin) next++;
    if (token.kind !== 'word' || !token.capitalized) return;
    const confidence = known.get(token.text);
    if (confidence === undefined || (mentions[next]?.span[0] ?? Number.POSITIVE_INFINITY) < token.end) return;
    if (written.has(token.lower) || (lexicon.flagsOf(token.text) & NO_NAME) !== 0) return;
    const isBeside = (index: number): boolean => {
      const other = tokens[index];
      return (
        other?.kind === 'word' &&
        other.capitalized &&
        sentenceOfToken[index] === sentenceOfToken[i] &&
        document.text.slice(Math.min(token.end, other.end), Math.max(token.begin, other.begin)) === ' ' &&
        (lexicon.flagsOf(other.text) & APART) === 0
      );
    };
    if (isBeside(i - 1) || isBeside(i + 1)) return;
    added.push({ span: [token.begin, token.end], type: 'person', confidence: confidence * REPEATED });
  });
  if (added.length === 0) return mentions;
  return [...mentions, ...added].sort((a, b) => a.span[0] - b.span[0]);
}
