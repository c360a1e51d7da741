import type { QuoteKind, Span } from '../../engine/types.ts';
import { quotedText } from '../../export/wording.ts';

/** How a quotation is written in the lists. */

const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  en: ['“', '”'],
};

/** Characters that may open or close a quotation, in any language that uses paired or straight marks. */
const MARK = /^[\p{Pi}\p{Pf}„‚"'「」『』《》〈〉]$/u;

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
  const before = text.charAt((spans.at(0)?.[0] ?? 0) - 1);
  const after = text.charAt(spans.at(-1)?.[1] ?? text.length);
  return MARK.test(before) && MARK.test(after) ? [before, after] : ['“', '”'];
}

/** "de" of "de-AT". */
function primarySubtag(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
