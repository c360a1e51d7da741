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

/** How a table is written: what stands between fields, and in numbers before the decimals. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** RFC 4180, which every program for data reads. */
export const STANDARD: CsvDialect = { separator: ',', decimal: '.' };

/**
 * How a spreadsheet program expects tables that are opened by a double click: where numbers are written with a decimal
 * comma, fields are separated by semicolons.
 * @param locale BCP 47 tag of the reader's language and region
 */
export function spreadsheetDialect(locale: string): CsvDialect {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find((part) => part.type === 'decimal');
  return decimal?.value === ',' ? { separator: ';', decimal: ',' } : STANDARD;
}

/** The head line, ended by CRLF. Written once per file, after {@link BYTE_ORDER_MARK}. */
export function csvHead(dialect: CsvDialect = STANDARD): string {
  return row(COLUMNS, dialect);
}

/**
 * One line per quotation, written as in RFC 4180 (CRLF, doubled quotes) but for the separator of another dialect. `begin` and `end` are UTF-16 code units into the
 * article's text, from the first span's begin to the last one's end. See {@link cell} for formulas.
 */
export function csvRows(result: Result, dialect: CsvDialect = STANDARD): string {
  const entities = entitiesById(result);
  return result.quotes
    .map((quote) =>
      row(
        [
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
        ],
        dialect,
      ),
    )
    .join('');
}

/** A whole CSV file with the quotations of one article. */
export function toCsv(result: Result, dialect: CsvDialect = STANDARD): string {
  return BYTE_ORDER_MARK + csvHead(dialect) + csvRows(result, dialect);
}

function row(values: readonly (string | number | null)[], dialect: CsvDialect): string {
  return `${values.map((value) => cell(value, dialect)).join(dialect.separator)}\r\n`;
}

/**
 * What makes a spreadsheet read a cell as a formula, also in full width and after white space, or as the start of
 * something that it may take for one (OWASP, "CSV Injection"). A leading apostrophe counts too, so that taking one
 * away from a cell that matches gives back the text as it was.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * The same inside a field, where a spreadsheet that expects the other separator cuts the line, whatever the quotes say:
 * `a;=1+1` in a file with commas.
 */
const INNER_FORMULA: Readonly<Record<CsvDialect['separator'], RegExp>> = {
  ',': /([;\r\n]\s*)('*[=+\-@＝＋－＠])?/g,
  ';': /([,\r\n]\s*)('*[=+\-@＝＋－＠])?/g,
};

/**
 * One field. Text that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text; numbers
 * are left alone.
 */
function cell(value: string | number | null, { separator, decimal }: CsvDialect): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const safe = value.replace(INNER_FORMULA[separator], (whole, cut: string, formula: string | undefined) =>
    formula === undefined ? whole : `${cut}'${formula}`,
  );
  const text = FORMULA.test(value) ? `'${safe}` : safe;
  return text.includes(separator) || /["\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
