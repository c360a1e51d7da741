import type { TextDocument, Token } from '../../text/document.ts';
import { FIRST_NAME, Flag } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { NameMention } from '../tagger.ts';
import { tokenAfter } from './mentionForm.ts';

/** Marks that no name begins or ends with; a full stop or a bracket may belong to it. */
const EDGE = new Set([',', ';', ':', '!', '?', '/', '–', '—', '"', '„', '“', '”', '»', '«', '+', '|']);

/** Titles that are first names as well: before another name they are titles. */
const ROYAL = /^(?:King|Queen|Prince|Princess|Pope|Sheikh|Emperor|König|Königin|Papst|Scheich)$/;

const isEdge = (token: Token | undefined): boolean => token !== undefined && EDGE.has(token.text);

/** True for "Papst" or "King" before a name, unless it may be the name's own first word ("Dean", "Graf" as a surname). */
function isTitle(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  const calm = /^\p{Lu}{2,}$/u.test(token.text)
    ? token.text[0] + token.text.slice(1).toLowerCase()
    : token.text;
  if (ROYAL.test(calm)) return true;
  const flags = lexicon.flagsOf(calm);
  return (flags & (Flag.title | Flag.role)) !== 0 && (flags & FIRST_NAME) === 0;
}

/**
 * Takes off what a tagger took in besides the name: marks at the edges, and before a person the office.
 * @param mentions in order, without overlaps; so is the result, without mentions that were nothing but marks
 */
export function trimNames(
  document: TextDocument,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): NameMention[] {
  const { tokens } = document;
  const trimmed: NameMention[] = [];
  for (const mention of mentions) {
    const [from, to] = mention.span;
    let first = tokenAfter(document, from);
    let last = tokenAfter(document, to - 1);
    while (first <= last && isEdge(tokens[first])) first++;
    while (last >= first && isEdge(tokens[last])) last--;
    while (
      mention.type === 'person' &&
      first < last &&
      tokens[first + 1]?.capitalized &&
      isTitle(tokens[first], lexicon)
    )
      first++;
    if (first > last) continue;
    const begin = Math.max(from, tokens[first]?.begin ?? from);
    const end = Math.min(to, tokens[last]?.end ?? to);
    trimmed.push(begin === from && end === to ? mention : { ...mention, span: [begin, end] });
  }
  return trimmed;
}
