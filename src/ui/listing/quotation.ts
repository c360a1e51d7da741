import type { QuoteKind, Span } from '../../engine/types.ts';
import { quotedText } from '../../export/wording.ts';

/** How a quotation is written in the lists. */

const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  en: ['“', '”'],
};

// A mark of any language with the space that French sets inside it, before or after a quotation.
const MARK_BEFORE = /[\p{Pi}\p{Pf}„‚"'「『《〈]\s?$/u;
const MARK_AFTER = /^\s?[\p{Pi}\p{Pf}"'」』》〉]/u;

/**
 * A direct quotation between the marks of `language`, any other without marks, because its words are the article's.
 * In a language whose marks we do not know, the article's own are kept.
 * @param text the article text that the quote's spans (UTF-16 code units) point into
 */
export function quotationText(
  quote: { readonly kind: QuoteKind; readonly spans: readonly Span[] },
  text: string,
  language: string,
): string {
  const words = quotedText(text, quote.spans);
  if (quote.kind !== 'direct') return words;
  const [open, close] = MARKS[primarySubtag(language)] ?? marksAround(quote.spans, text);
  return `${open}${words}${close}`;
}

/** The marks that stand around the quotation in the article, or English ones where there are none. */
function marksAround(spans: readonly Span[], text: string): readonly [string, string] {
  const begin = spans.at(0)?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? text.length;
  const before = MARK_BEFORE.exec(text.slice(Math.max(0, begin - 2), begin))?.[0];
  const after = MARK_AFTER.exec(text.slice(end, end + 2))?.[0];
  if (before === undefined || after === undefined) return ['“', '”'];
  // The mark and its word must not be torn apart at the end of a line.
  return [before.replace(/\s/u, '\u00a0'), after.replace(/\s/u, '\u00a0')];
}

/** "de" of "de-AT". */
function primarySubtag(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
