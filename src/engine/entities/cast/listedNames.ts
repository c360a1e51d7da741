import type { TextDocument } from '../../text/document.ts';
import { Flag } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { NameMention } from '../tagger.ts';

/** What a list says of a name of several words is as good as certain; a tagger may still be surer of its own. */
const LISTED = 0.85;

/**
 * True for a listed name of which the tagger found nothing, unless it is the name of a people or of something from a city:
 * in German "Polen" and "New Yorker" are that, too.
 */
function mayBeAdded({ tokens }: TextDocument, index: number, length: number, lexicon: Lexicon): boolean {
  const last = tokens[index + length - 1]?.text ?? '';
  if (lexicon.language === 'de') return length > 1 && !last.endsWith('er');
  return length > 1 || lexicon.isCountry(last);
}

/**
 * Completes names by the lists: a name of several words that a list holds ("United States", "Vereinte Nationen") is whole
 * where the tagger found only a part of it or nothing, and so is in English a country's name of one
 * word where it found nothing.
 * What reaches beyond the listed name stays ("United States Steel").
 * @param mentions in order, without overlaps; so is the result
 */
export function completeListedNames(
  document: TextDocument,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): readonly NameMention[] {
  const { tokens, sentenceOfToken } = document;
  const result: NameMention[] = [];
  let next = 0;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    while ((mentions[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.begin)
      result.push(mentions[next++]!);
    const sentence = sentenceOfToken[i];
    const hit =
      token.kind === 'word' && token.capitalized
        ? lexicon.gazetteer.match((offset) =>
            sentenceOfToken[i + offset] === sentence ? tokens[i + offset]?.text : undefined,
          )
        : null;
    const end = hit ? tokens[i + hit.length - 1]!.end : token.end;
    const inside: NameMention[] = [];
    for (let k = next; k < mentions.length && mentions[k]!.span[0] < end; k++) inside.push(mentions[k]!);
    const isCovered = inside.every(({ span }) => span[0] >= token.begin && span[1] <= end);
    const isWhole = inside.length === 1 && inside[0]!.span[0] === token.begin && inside[0]!.span[1] === end;
    const isSure =
      hit !== null &&
      (hit.type === 'organization' || hit.type === 'place') &&
      (inside.length > 0 ? hit.length > 1 : mayBeAdded(document, i, hit.length, lexicon)) &&
      (lexicon.flagsOf(token.text) & Flag.determiner) === 0 &&
      !lexicon.isAmbiguous(document.text.slice(token.begin, end));
    if (!hit || !isSure || !isCovered || isWhole) {
      i++;
      continue;
    }
    next += inside.length;
    result.push({ span: [token.begin, end], type: hit.type, confidence: LISTED });
    i += hit.length;
  }
  while (next < mentions.length) result.push(mentions[next++]!);
  return result;
}
