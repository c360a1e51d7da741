import type { Cast } from '../entities/cast.ts';
import { type Draft, draft, type Phrase } from './draft.ts';
import type { Reading } from './units.ts';

const LONGEST_LABEL = 4;

interface BlockTokens {
  readonly block: number;
  readonly first: number;
  readonly end: number;
}

/** "Berg: Der Umbau wird teurer": a headline that begins with somebody whom the article names. */
function headline(reading: Reading, cast: Cast, { first, end }: BlockTokens): Draft | null {
  const { tokens, passageOfToken } = reading;
  let colon = first;
  while (colon < Math.min(end, first + LONGEST_LABEL + 1) && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon === first || end - colon < 4) return null;
  // Words in marks after the colon are direct speech, which has rules of its own.
  if (passageOfToken[first] !== -1 || passageOfToken[colon + 1] !== -1) return null;
  const head = tokens[colon - 1];
  const member = head ? cast.memberAt([head.begin, head.end]) : null;
  if (member?.type !== 'person' && member?.type !== 'organization') return null;
  const speaker: Phrase = { first, end: colon, head: colon - 1, kind: 'name' };
  return draft({
    rule: 'any.headline-colon',
    kind: 'indirect',
    ranges: [[colon + 1, end]],
    unit: reading.unitOfToken[first] ?? 0,
    speaker,
    confidence: 0.6,
  });
}

/** A block quotation: the words of the voice around it, or of who signs it ("— Anna Berg"). */
function blockQuotation(reading: Reading, { first, end }: BlockTokens): Draft | null {
  const { tokens } = reading;
  let stop = end;
  let speaker: Phrase | null = null;
  for (let i = end - 1; i > Math.max(first, end - 8); i--) {
    if (!/^[—–―]$/.test(tokens[i]?.text ?? '')) continue;
    if (i + 1 < end && tokens[i + 1]?.capitalized) {
      speaker = { first: i + 1, end, head: end - 1, kind: 'name' };
      stop = i;
    }
    break;
  }
  if (stop - first < 4) return null;
  return draft({
    rule: 'any.blockquote',
    kind: 'direct',
    ranges: [[first, stop]],
    unit: reading.unitOfToken[first] ?? 0,
    speaker,
    carries: speaker === null,
    confidence: 0.75,
  });
}

/** Quotations that the page's own structure shows: headlines with a voice before the colon, and block quotations. */
export function blockDrafts(reading: Reading, cast: Cast): Draft[] {
  const found: Draft[] = [];
  reading.document.blocks.forEach((block, index) => {
    if (block.kind !== 'headline' && block.kind !== 'heading' && block.kind !== 'blockquote') return;
    const [firstUnit, endUnit] = reading.unitsOfBlock[index] ?? [0, 0];
    const first = reading.units[firstUnit]?.first ?? 0;
    const end = reading.units[endUnit - 1]?.end ?? 0;
    if (endUnit <= firstUnit || end <= first) return;
    const tokens = { block: index, first, end };
    const made =
      block.kind === 'blockquote' ? blockQuotation(reading, tokens) : headline(reading, cast, tokens);
    if (made) found.push(made);
  });
  return found;
}
