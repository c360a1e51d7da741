import type { Sentence, TextDocument } from '../text/document.ts';
import { collectDrafts } from './collect.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
import type { QuoteRules } from './rules.ts';
import { type Reading, readDocument } from './units.ts';

/** Tokens of a quotation in marks, half open. */
type Words = readonly [first: number, end: number];

/** The sentences of a document as far as they lie inside some of its quotations. */
function sentencesInside(document: TextDocument, inside: readonly Words[]): Sentence[] {
  const found: Sentence[] = [];
  for (const [first, end] of inside) {
    for (let at = first; at < end; ) {
      const index = document.sentenceOfToken[at] ?? 0;
      const sentence = document.sentences[index];
      if (!sentence) break;
      const endToken = Math.min(end, sentence.endToken);
      found.push({
        begin: document.tokens[at]?.begin ?? sentence.begin,
        end: document.tokens[endToken - 1]?.end ?? sentence.end,
        firstToken: at,
        endToken,
        block: sentence.block,
      });
      at = Math.max(at + 1, endToken);
    }
  }
  return found;
}

/** Words in marks with a frame of their own that says who said them; a term somebody uses (“called it ‘art’”) is none. */
const speaksForItself = (found: Draft): boolean =>
  found.kind === 'direct' &&
  /\.direct-/.test(found.rule) &&
  !found.nested &&
  found.cue !== null &&
  found.speaker !== null &&
  !found.carries;

/** The words of the quotations among `drafts` that hold other passages in marks. */
function holders(reading: Reading, drafts: readonly Draft[]): Words[] {
  const inner = reading.passages.filter((passage) => passage.depth > 0 && passage.closed);
  const words = drafts
    .filter((found) => found.kind === 'direct')
    .flatMap((found) => found.ranges)
    .sort((a, b) => a[0] - b[0]);
  const holding: Words[] = [];
  let next = 0;
  for (const [first, end] of words) {
    const begin = reading.tokens[first]?.begin ?? 0;
    const stop = reading.tokens[end - 1]?.end ?? 0;
    while (next < inner.length && (inner[next]?.open ?? 0) < begin) next++;
    if (next < inner.length && (inner[next]?.close ?? 0) <= stop) holding.push([first, end]);
  }
  return holding;
}

/**
 * Quotations inside the words of others („Er rief: ‚Geh!‘“): what somebody says is read like a text of its own, whose
 * outermost passages are those one mark deeper. Only those stay whose frame, inside the same words, names who spoke.
 * As deep as the marks were read, and linear for each depth.
 * @param reading the whole document
 * @param outer what was found in it, whose direct quotations are looked into
 * @returns drafts with {@link Draft.depth} from 1 on, in no order; their units are those of `reading`
 */
export function nestedDrafts(
  reading: Reading,
  outer: readonly Draft[],
  rulesOf: (reading: Reading) => QuoteRules,
): Draft[] {
  const nested: Draft[] = [];
  let level = reading;
  let drafts = outer;
  for (let depth = 1; ; depth++) {
    const inside = holders(level, drafts);
    if (inside.length === 0) return nested;
    const passages: Passage[] = level.passages
      .filter((passage) => passage.depth > 0)
      .map((passage) => ({ ...passage, depth: passage.depth - 1, continues: false }));
    const sentences = sentencesInside(reading.document, inside);
    level = readDocument({ ...reading.document, sentences }, passages);
    drafts = collectDrafts(level, rulesOf(level)).filter(speaksForItself);
    for (const found of drafts)
      nested.push({ ...found, depth, unit: reading.unitOfToken[found.ranges[0]?.[0] ?? 0] ?? found.unit });
  }
}
