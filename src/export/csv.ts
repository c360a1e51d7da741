import { webLink } from './link.ts';
import type { Result } from './result.ts';
import { entitiesById, oneLine, quotedText, rounded, speakerName, speakerRole } from './wording.ts';

/**
 * U+FEFF at the head of the file: without it Excel reads UTF-8 as the system's old code page and breaks every umlaut.
 * LibreOffice, pandas and R's readr skip it; with Python's csv open the file as `utf-8-sig`.
 */
export const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = [
  'article',
  'url',
  'outlet',
  'published',
  'title',
  'language',
  'quote_id',
  'kind',
  'quote',
  'speaker',
  'speaker_in_text',
  'role',
  'cue',
  'addressee',
  'begin',
  'end',
  'confidence',
] as const;

/** The head line, ended by CRLF. Written once per file, after {@link BYTE_ORDER_MARK}. */
export function csvHead(): string {
  return row(COLUMNS);
}

/**
 * One line per quotation (RFC 4180: commas, CRLF, doubled quotes). `begin` and `end` are UTF-16 code units into the
 * article's text, from the first span's begin to the last one's end. See {@link cell} for formulas.
 */
export function csvRows(result: Result): string {
  const entities = entitiesById(result);
  return result.quotes
    .map((quote) =>
      row([
        result.id,
        webLink(result.url),
        result.outlet,
        result.published,
        result.title,
        result.language,
        quote.id,
        quote.kind,
        quotedText(result.text, quote.spans),
        speakerName(quote),
        quote.speaker?.text ?? null,
        speakerRole(entities, quote),
        quote.cue === null
          ? null
          : quote.cue.spans.map(([begin, end]) => oneLine(result.text.slice(begin, end))).join(' … '),
        quote.addressee?.text ?? null,
        quote.spans[0]?.[0] ?? null,
        quote.spans.at(-1)?.[1] ?? null,
        rounded(quote.confidence, 2),
      ]),
    )
    .join('');
}

/** A whole CSV file with the quotations of one article. */
export function toCsv(result: Result): string {
  return BYTE_ORDER_MARK + csvHead() + csvRows(result);
}

function row(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/**
 * Characters that make a spreadsheet read a cell as a formula, also in full width and after white
 * space, or as the start of something that it may take for one (OWASP, "CSV Injection"). A leading apostrophe counts too, so that taking one away from a cell
 * that matches gives back the text as it was.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * One field. Text that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text; numbers
 * are left alone.
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
