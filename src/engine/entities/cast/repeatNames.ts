import type { TextDocument } from '../../text/document.ts';
import { particlesOfNames, partsOfFullNames } from '../knownNames.ts';
import { Flag, NO_NAME_PART } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { NameMention } from '../tagger.ts';

/** "Xi" is a surname and the number eleven. */
const NO_NAME = NO_NAME_PART & ~Flag.plainAbbreviation;
/** Next to these a name stands by itself; "Boston Herald" is another name. */
const APART = NO_NAME & ~(Flag.organizationHead | Flag.organizationTail);
/** A name found because it is part of a sure one is a little less sure than that. */
const REPEATED = 0.9;

/** The words that the article writes small somewhere. */
function smallWords({ tokens }: TextDocument): ReadonlySet<string> {
  const written = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.capitalized) written.add(token.lower);
  return written;
}

/** True when the token at `index` may be part of one name with its neighbour at `other`. */
function isBeside(document: TextDocument, index: number, other: number, lexicon: Lexicon): boolean {
  const [first, second] = [document.tokens[Math.min(index, other)], document.tokens[Math.max(index, other)]];
  const neighbour = document.tokens[other];
  return (
    first !== undefined &&
    second !== undefined &&
    neighbour?.kind === 'word' &&
    neighbour.capitalized &&
    document.sentenceOfToken[index] === document.sentenceOfToken[other] &&
    document.text.slice(first.end, second.begin) === ' ' &&
    (lexicon.flagsOf(neighbour.text) & APART) === 0
  );
}

/** Index of the first of `particles` right before the token at `index`, or `index` when they do not stand there. */
function particlesBegin(document: TextDocument, index: number, particles: readonly string[]): number {
  const begin = index - particles.length;
  const all = particles.every((word, k) => document.tokens[begin + k]?.lower === word.toLowerCase());
  return all && document.sentenceOfToken[begin] === document.sentenceOfToken[index] ? begin : index;
}

/**
 * Adds the places where the article calls by one word a person whom it names in full elsewhere, and the tagger saw
 * nothing: "Xi" beside "Xi Jinping"; and takes the particles of a surname into its mentions ("Von der Leyen"). Words that are
 * also common ones, or that the article writes small, are left out, as are those next to another capitalised word,
 * with which they may be another name.
 * @param mentions in order, without overlaps; so is the result
 */
export function repeatNames(
  document: TextDocument,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): readonly NameMention[] {
  const { tokens } = document;
  const known = partsOfFullNames(document.text, mentions);
  if (known.size === 0) return mentions;
  const particles = particlesOfNames(document.text, mentions);
  const small = smallWords(document);
  const result: NameMention[] = [];
  let next = 0;
  tokens.forEach((token, i) => {
    while ((mentions[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.begin)
      result.push(mentions[next++]!);
    const confidence = token.kind === 'word' && token.capitalized ? known.get(token.text) : undefined;
    if (confidence === undefined) return;
    const mention = mentions[next];
    const taken = mention !== undefined && mention.span[0] < token.end;
    if (taken && (mention.type !== 'person' || mention.span[0] !== token.begin)) return;
    const first = particlesBegin(document, i, particles.get(token.text) ?? []);
    const begin = tokens[first]?.begin ?? token.begin;
    if (begin < (result.at(-1)?.span[1] ?? 0)) return;
    if (taken) {
      if (begin < token.begin) result.push({ ...mention, span: [begin, mention.span[1]] });
      else result.push(mention);
      next++;
      return;
    }
    const alone = !isBeside(document, i, i - 1, lexicon) && !isBeside(document, i, i + 1, lexicon);
    const isName = !small.has(token.lower) && (lexicon.flagsOf(token.text) & NO_NAME) === 0;
    if (first === i && !(alone && isName)) return;
    result.push({ span: [begin, token.end], type: 'person', confidence: confidence * REPEATED });
  });
  while (next < mentions.length) result.push(mentions[next++]!);
  return result;
}
