import { spreadsheetDialect, toCsv } from '../../export/csv.ts';
import { fileName } from '../../export/fileName.ts';
import { toJson } from '../../export/json.ts';
import { toMarkdown } from '../../export/markdown.ts';
import type { Result } from '../../export/result.ts';
import { toWebAnnotation } from '../../export/webAnnotation.ts';
import type { TextFile } from '../connection.ts';
import type { MessageKey } from '../words.ts';

/** One way to take the result along. */
export interface ExportFormat {
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly name: MessageKey;
  readonly hint: MessageKey;
  /** @param locale BCP 47 tag of the reader's language and region */
  readonly write: (result: Result, locale: string) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    extension: 'md',
    type: 'text/markdown',
    name: 'exportMarkdown',
    hint: 'exportMarkdownHint',
    write: (result) => toMarkdown(result),
  },
  {
    extension: 'csv',
    type: 'text/csv',
    name: 'exportCsv',
    hint: 'exportCsvHint',
    write: (result, locale) => toCsv(result, spreadsheetDialect(locale)),
  },
  {
    extension: 'json',
    type: 'application/json',
    name: 'exportJson',
    hint: 'exportJsonHint',
    write: (result) => `${toJson(result)}\n`,
  },
  {
    extension: 'jsonld',
    type: 'application/ld+json',
    name: 'exportWebAnnotation',
    hint: 'exportWebAnnotationHint',
    write: (result) => `${toWebAnnotation(result)}\n`,
  },
];

/** The result as a file in `format`, named after the article. */
export function fileOf(result: Result, format: ExportFormat, locale: string): TextFile {
  return {
    name: fileName(result.title, format.extension),
    type: format.type,
    content: format.write(result, locale),
  };
}
