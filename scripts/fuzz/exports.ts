/** What must hold of everything that leaves Pressmark: no formula, no other scheme than http(s), whole JSON. */
import { STANDARD, spreadsheetDialect, toCsv } from '../../src/export/csv.ts';
import { toJson } from '../../src/export/json.ts';
import { webLink } from '../../src/export/link.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import type { Result } from '../../src/export/result.ts';
import { toWebAnnotation } from '../../src/export/webAnnotation.ts';

/** One sentence for each thing that does not hold. */
export function exportProblems(result: Result): string[] {
  const problems: string[] = [];
  for (const dialect of [STANDARD, spreadsheetDialect('de')]) {
    const cells = cellsOf(toCsv(result, dialect), dialect.separator);
    const formula = cells.find(
      (cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell),
    );
    if (formula !== undefined) problems.push(`A cell is a formula: ${JSON.stringify(formula.slice(0, 50))}.`);
  }
  for (const json of [toJson(result), toWebAnnotation(result)]) {
    try {
      JSON.parse(json);
    } catch {
      problems.push('An export is no JSON.');
    }
  }
  const target = /(?<!\\)\]\((?!https?:\/\/)([^)]{0,40})/.exec(toMarkdown(result))?.[1];
  if (target !== undefined) problems.push(`Markdown links to ${JSON.stringify(target)}.`);
  const link = webLink(result.url);
  if (link !== null && !/^https?:\/\/[^@/]*(?:\/|$)/.test(link)) problems.push(`A link leads to ${link}.`);
  return problems;
}

/** The cells of a table as RFC 4180 has it. */
function cellsOf(table: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = table.startsWith('\uFEFF') ? 1 : 0; at < table.length; at++) {
    let cell = '';
    if (table[at] === '"') {
      for (at += 1; at < table.length; at++) {
        if (table[at] !== '"') cell += table[at];
        else if (table[at + 1] === '"') cell += table[at++];
        else break;
      }
      at += 1;
    }
    while (at < table.length && table[at] !== separator && table[at] !== '\r' && table[at] !== '\n')
      cell += table[at++];
    cells.push(cell);
  }
  return cells;
}
