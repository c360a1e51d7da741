import type { Block, Quote } from '../types.ts';
import { findPassages } from './marks.ts';

/** Fewer words than this in marks are more often a title or a term than speech. */
const FEWEST_WORDS = 4;

/** How sure one can be without knowing the language: marks and length are all there is. */
const CONFIDENCE = 0.4;

/**
 * Quotations of a text in a language that the engine does not know: what stands in outermost quotation marks and is
 * longer than a title, without speakers. Paragraphs of one quotation are one quote with a span each.
 */
export function quotesInMarks(text: string, blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = [];
  let spans: (readonly [number, number])[] = [];
  for (const passage of findPassages(text, blocks)) {
    if (passage.depth > 0) continue;
    spans.push([passage.begin, passage.end]);
    if (passage.continues) continue;
    const words = spans.reduce((sum, [begin, end]) => sum + countWords(text.slice(begin, end)), 0);
    if (words >= FEWEST_WORDS) {
      quotes.push({
        id: `q${quotes.length + 1}`,
        kind: 'direct',
        spans,
        cue: null,
        speaker: null,
        addressee: null,
        confidence: CONFIDENCE,
        rule: 'any.marks',
      });
    }
    spans = [];
  }
  return quotes;
}

/** Words as white space parts them; scripts without spaces count four characters as a word. */
function countWords(text: string): number {
  const spaced = text.split(/\s+/).filter(Boolean).length;
  const unspaced =
    text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu)?.length ?? 0;
  return Math.max(spaced, Math.floor(unspaced / 4));
}
