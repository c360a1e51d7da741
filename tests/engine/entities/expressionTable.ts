import { readFileSync } from 'node:fs';
import { findDates } from '../../../src/engine/entities/dates/findDates.ts';
import { findMoney } from '../../../src/engine/entities/money/findMoney.ts';
import type { Language, MoneyValue, Span } from '../../../src/engine/types.ts';

/** Publication date of every sentence whose line names no other: a Friday. */
const PUBLISHED = '2024-05-17T08:00:00Z';

/** A date or a sum with its value as the tables write it: ISO, or "amount currency", or "?". */
export interface Expression {
  readonly kind: 'date' | 'sum';
  readonly span: Span;
  readonly value: string;
}

/** One line of a table under tests/fixtures/expressions. */
export interface Example {
  /** The sentence without its marks. */
  readonly text: string;
  readonly expected: readonly Expression[];
  /** Publication date of the article, or null. */
  readonly published: string | null;
  /** The last heading ("## dates") above the line, or "". */
  readonly section: string;
}

const KINDS = { '[': 'date', '{': 'sum' } as const;

/**
 * Reads "Sentence with [dates] and {sums}<TAB>values parted by |<TAB>publication date, or - for none".
 * Lines with # are comments, those with ## headings.
 *
 * @throws Error when a line has not as many values as marks.
 */
export function readTable(name: string): Example[] {
  const file = new URL(`../../fixtures/expressions/${name}`, import.meta.url);
  const examples: Example[] = [];
  let section = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3).trim();
    if (!line.trim() || line.startsWith('#')) continue;
    const [marked = '', column = '', date = PUBLISHED] = line.split('\t');
    const values = column ? column.split(' | ') : [];
    const expected: Expression[] = [];
    let text = '';
    let begin = 0;
    let kind: Expression['kind'] = 'date';
    for (const character of marked) {
      if (character === '[' || character === '{') {
        begin = text.length;
        kind = KINDS[character];
      } else if (character === ']' || character === '}') {
        expected.push({ kind, span: [begin, text.length], value: values[expected.length] ?? '' });
      } else text += character;
    }
    if (expected.length !== values.length)
      throw new Error(`${name}: values do not match the marks of "${line}"`);
    examples.push({ text, expected, published: date === '-' ? null : date, section });
  }
  return examples;
}

function writeSum(value: MoneyValue | null): string {
  if (!value) return '?';
  const range = value.amountTo === undefined ? '' : `-${value.amountTo}`;
  return `${value.amount}${range} ${value.currency}`;
}

/** Every date and sum that the engine finds in the sentence, in order of the text. */
export function findExpressions({ text, published }: Example, language: Language): Expression[] {
  const dates = findDates(text, language, published).map(({ span, value }) => ({
    kind: 'date' as const,
    span,
    value: value?.iso ?? '?',
  }));
  const sums = findMoney(text, language).map(({ span, value }) => ({
    kind: 'sum' as const,
    span,
    value: writeSum(value),
  }));
  return [...dates, ...sums].sort((one, other) => one.span[0] - other.span[0]);
}

/** For a message: each expression as "[text] value" or "{text} value". */
export function describeExpressions(text: string, expressions: readonly Expression[]): string {
  return expressions
    .map(({ kind, span, value }) =>
      kind === 'date' ? `[${text.slice(...span)}] ${value}` : `{${text.slice(...span)}} ${value}`,
    )
    .join(' ');
}
