import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BYTE_ORDER_MARK,
  csvHead,
  csvRows,
  STANDARD,
  spreadsheetDialect,
  toCsv,
} from '../../src/export/csv.ts';
import { hostileText } from '../support/hostileText.ts';
import { SAMPLE, withQuote } from './sample.ts';

/** A reader of RFC 4180 that shares nothing with the writer: one state machine over characters. */
function parseCsv(file: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < file.length; i++) {
    const character = file[i]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (file[i + 1] === '"') field += file[++i];
      else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === separator) {
      row.push(field);
      field = '';
    } else if (character === '\r' && file[i + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      i++;
    } else field += character;
  }
  if (row.length > 0 || field !== '') throw new Error('The last line has no end');
  return rows;
}

/** Takes away the apostrophes that keep a spreadsheet from running a cell, or what another one would cut from it. */
function unguarded(cell: string, otherSeparator = ';'): string {
  const inner = new RegExp(`(?<=[${otherSeparator}\\r\\n]\\s*)'(?='*[=+\\-@＝＋－＠])`, 'g');
  const whole = cell.replace(inner, '');
  return /^''*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(whole) ? whole.slice(1) : whole;
}

const cellsOf = (file: string): Record<string, string>[] => {
  const [head = [], ...rows] = parseCsv(file);
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
};

/** Text that hurts: everything of Unicode, and much of what CSV and spreadsheets react to. */
const nastyText = hostileText([...'=+-@\t\r\n",\'; ＝']);

describe('the CSV export', () => {
  it('gives a row per quotation with who, what, where, cue, kind and confidence', () => {
    const rows = cellsOf(csvHead() + csvRows(SAMPLE));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      article: 'fluss.html',
      url: 'https://zeitung.example/fluss?id=1',
      outlet: 'Flussbote',
      published: '2026-03-02T22:30:00-05:00',
      title: 'Der Fluss steigt',
      language: 'de',
      quote_id: 'q1',
      kind: 'direct',
      quote: 'Wir räumen […] noch heute das Ufer.',
      speaker: 'Jana Özdemir',
      speaker_in_text: 'Jana Özdemir',
      role: 'Bürgermeisterin',
      cue: 'sagte',
      addressee: '',
      begin: '19',
      end: '99',
      confidence: '0.93',
    });
    expect(rows[1]).toMatchObject({ kind: 'indirect', speaker: 'Jana Özdemir', speaker_in_text: 'sie' });
  });

  it('points at the quotation with begin and end', () => {
    const [row] = cellsOf(csvHead() + csvRows(SAMPLE));
    const span = SAMPLE.text.slice(Number(row!.begin), Number(row!.end));
    expect(span.startsWith('Wir räumen“')).toBe(true);
    expect(span.endsWith('das Ufer.')).toBe(true);
  });

  it('starts a whole file with a byte order mark, for Excel, and has it nowhere else', () => {
    const file = toCsv(SAMPLE);
    expect(file.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(file.lastIndexOf(BYTE_ORDER_MARK)).toBe(0);
  });

  it('writes nothing but the head for an article without quotations', () => {
    expect(csvRows({ ...SAMPLE, quotes: [] })).toBe('');
  });

  it('leaves out an address that is not http(s)', () => {
    const [row] = cellsOf(csvHead() + csvRows({ ...SAMPLE, url: 'javascript:alert(1)' }));
    expect(row!.url).toBe('');
  });

  it.each(['=1+1', '+49 30 123', '-5 Grad', '@SUM(A1)', '\t=1', '\r1', '\n1', ' =1+1', '＝1+1', "'=1"])(
    'makes the title %j text, not a formula',
    (title) => {
      const [row] = cellsOf(csvHead() + csvRows({ ...SAMPLE, title }));
      expect(row!.title).toBe(`'${title}`);
    },
  );

  it.each([
    ['Preise; =1+1', "Preise; '=1+1"],
    ["a;'=1", "a;''=1"],
    ['a\n=1', "a\n'=1"],
    ['a;;\r\n @x', "a;;\r\n '@x"],
    ['Ost; West = gut', 'Ost; West = gut'],
    ['1,-2', '1,-2'],
  ])('makes what another program would cut from %j text, too', (title, written) => {
    const [row] = cellsOf(csvHead() + csvRows({ ...SAMPLE, title }));
    expect(row!.title).toBe(written);
  });

  it('is cut by a spreadsheet that expects semicolons into no cell that is a formula', () => {
    fc.assert(
      fc.property(nastyText, (title) => {
        // Such a program knows no quotes but those at the start of a cell; here it is held to know none.
        const file = csvHead() + csvRows({ ...SAMPLE, title, quotes: SAMPLE.quotes.slice(0, 1) });
        for (const cell of file.split(/[;\r\n]/)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it('gives every field back as it was, after the apostrophe is taken away', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (title, outlet, id) => {
        const [row] = cellsOf(csvHead() + csvRows({ ...SAMPLE, id, title, outlet }));
        expect(unguarded(row!.title!)).toBe(title);
        expect(unguarded(row!.outlet!)).toBe(outlet);
        expect(unguarded(row!.article!)).toBe(id);
      }),
      // Guarded twice: at its start, and where another separator would cut it.
      { examples: [['', ' \r=', '']] },
    );
  });

  it('never starts a field with what a spreadsheet runs, whatever the page says', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, title) => {
        for (const row of parseCsv(csvHead() + csvRows(withQuote(text, { title })))) {
          expect(row).toHaveLength(17);
          for (const cell of row) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
        }
      }),
    );
  });

  describe('for spreadsheets where numbers have a decimal comma', () => {
    const german = spreadsheetDialect('de-DE');
    const rowsOf = (file: string): string[][] => parseCsv(file, ';');

    it('is told by the reader’s language', () => {
      expect(german).toEqual({ separator: ';', decimal: ',' });
      expect(spreadsheetDialect('fr')).toEqual(german);
      for (const locale of ['en-GB', 'en-US', 'de-CH']) expect(spreadsheetDialect(locale)).toEqual(STANDARD);
    });

    it('has semicolons between fields, and commas in numbers', () => {
      const file = toCsv({ ...SAMPLE, title: 'Ost; West, "gut"' }, german);
      expect(file.startsWith(BYTE_ORDER_MARK)).toBe(true);
      const [head = [], row = []] = rowsOf(file.slice(1));
      expect(head).toHaveLength(17);
      expect(row[head.indexOf('confidence')]).toBe('0,93');
      expect(row[head.indexOf('title')]).toBe('Ost; West, "gut"');
      expect(file).toContain('"Ost; West, ""gut"""');
    });

    it('guards its fields just as well, and against programs that cut at commas', () => {
      fc.assert(
        fc.property(nastyText, (title) => {
          const [head = [], row = []] = rowsOf(csvHead(german) + csvRows({ ...SAMPLE, title }, german));
          const cell = row[head.indexOf('title')] ?? '';
          expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
          expect(cell).not.toMatch(/[,\r\n]\s*[=+\-@＝＋－＠]/);
          expect(unguarded(cell, ',')).toBe(title);
        }),
      );
    });
  });
});
