import type { Dropped } from '../article/index.ts';
import type { Result } from '../export/result.ts';
import { printable } from './errors.ts';

/** As much of a passage as is shown, in characters. */
const SHOWN = 160;

/**
 * What `--explain` tells of one article, a line each, the fields separated by tabs: `shown`, "left out" with the
 * rule and the passage for all in `dropped`, then "quotation" with the rule and the words for all that were found.
 * Safe for terminals; long texts end in "…".
 */
export function explanation(shown: string, dropped: readonly Dropped[], result: Result | null): string {
  const lines = dropped.map(({ rule, text }) => ['left out', rule, text]);
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
