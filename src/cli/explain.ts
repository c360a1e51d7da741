import type { Result } from '../export/result.ts';
import type { Decision } from './annotate.ts';
import { printable } from './errors.ts';

/** As much of a passage as is shown, in characters. */
const SHOWN = 160;

/**
 * What `--explain` tells of one article, a line each, the fields separated by tabs: `shown`, "left out" with the
 * rule and the passage, or "read from" with the source and the text, for all in `decisions`, then "quotation" with
 * the rule and the words for all that were found. Safe for terminals; long texts end in "…".
 */
export function explanation(shown: string, decisions: readonly Decision[], result: Result | null): string {
  const lines = decisions.map((one) =>
    'readFrom' in one ? ['read from', one.readFrom, one.text] : ['left out', one.rule, one.text],
  );
  for (const { rule, spans } of result?.quotes ?? []) {
    const words = spans.map(([begin, end]) => result?.text.slice(begin, end) ?? '');
    lines.push(['quotation', rule, words.join(' … ')]);
  }
  return lines.map((fields) => `${[shown, ...fields].map(field).join('\t')}\n`).join('');
}

function field(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, 2 * SHOWN)];
  const cut = line.length > 2 * SHOWN || characters.length > SHOWN;
  return printable(cut ? `${characters.slice(0, SHOWN - 1).join('')}…` : line);
}
