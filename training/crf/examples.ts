import {
  LABEL_COUNT,
  labelOf,
  NAME_TYPES,
  OUTSIDE,
  PART_BEGIN,
  writeName,
} from '../../src/engine/entities/crf/labels.ts';
import { buildDocument } from '../../src/engine/text/buildDocument.ts';
import type { TextDocument } from '../../src/engine/text/document.ts';
import type { Block, Language } from '../../src/engine/types.ts';
import type { LabelledText } from './detokenize.ts';

/** A text cut by the engine's own tokenizer, with a label for every token. */
export interface Example {
  readonly document: TextDocument;
  readonly labels: Uint8Array;
  /** For every token the labels it may have, as bits: more than one where the data does not say. */
  readonly allowed: Uint32Array;
  readonly weight: number;
}

const MISC = NAME_TYPES.indexOf('misc');
const MISC_LABELS = ((1 << 4) - 1) << labelOf(MISC, PART_BEGIN);
export const ALL_LABELS = (1 << LABEL_COUNT) - 1;

/** One block for every line. */
export function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let begin = 0;
  for (const line of text.split('\n')) {
    if (line) blocks.push({ begin, end: begin + line.length, kind: 'paragraph' });
    begin += line.length + 1;
  }
  return blocks;
}

/**
 * Cuts a labelled text into tokens and gives each its label. A leading "#" or "@" is no part of a name; a name whose
 * borders are no borders of tokens ("San Francisco" in "San Francisco-based") is none for this tagger.
 */
export function makeExample(
  labelled: LabelledText,
  language: Language,
  weight: number,
  hasMisc: boolean,
): Example {
  const document = buildDocument(labelled.text, lineBlocks(labelled.text), language);
  const { tokens, sentenceOfToken } = document;
  const labels = new Uint8Array(tokens.length);
  let i = 0;
  for (const { span, type } of labelled.names) {
    let [begin] = span;
    const end = span[1];
    while (begin < end && /[#@\s]/.test(labelled.text[begin]!)) begin++;
    while (i < tokens.length && tokens[i]!.begin < begin) i++;
    let j = i;
    while (j < tokens.length && tokens[j]!.end < end) j++;
    const first = tokens[i];
    const last = tokens[j];
    const fits = first?.begin === begin && last?.end === end && sentenceOfToken[i] === sentenceOfToken[j];
    if (fits) writeName(labels, i, j + 1, NAME_TYPES.indexOf(type));
  }
  const allowed = new Uint32Array(tokens.length);
  const outside = hasMisc ? 1 << OUTSIDE : (1 << OUTSIDE) | MISC_LABELS;
  for (let k = 0; k < tokens.length; k++) {
    allowed[k] = labels[k] === OUTSIDE ? outside : 1 << labels[k]!;
  }
  return { document, labels, allowed, weight };
}

/** The same text in capitals, as headlines have it. The length of the text, and so all labels, stay as they are. */
export function inCapitals(labelled: LabelledText): LabelledText {
  const text = Array.from(labelled.text, (c) => {
    const upper = c.toUpperCase();
    return upper.length === c.length ? upper : c;
  }).join('');
  return { text, names: labelled.names };
}
