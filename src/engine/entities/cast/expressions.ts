import type { TextDocument } from '../../text/document.ts';
import type { DateValue, MoneyValue, Span } from '../../types.ts';
import { findDates } from '../dates/findDates.ts';
import { readAtoms } from '../expressions/atoms.ts';
import { findMoney } from '../money/findMoney.ts';
import type { NameMention } from '../tagger.ts';
import type { Unnumbered } from './member.ts';

interface Expression {
  readonly type: 'date' | 'money';
  readonly span: Span;
  readonly value: DateValue | MoneyValue | null;
  readonly confidence: number;
}

export interface Expressions {
  readonly members: readonly Unnumbered[];
  /** Names that lie inside a longer date or sum, and are none ("August" in "August 2022"). */
  readonly replaced: ReadonlySet<NameMention>;
}

function expressionsOf(document: TextDocument, published: string | null): Expression[] {
  const { text, language, blocks } = document;
  const found: Expression[] = [];
  for (const { begin, end } of blocks) {
    const atoms = readAtoms(text, begin, end);
    const sums = findMoney(text, language, begin, end, atoms);
    let next = 0;
    for (const date of findDates(text, language, published, begin, end, atoms)) {
      while ((sums[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= date.span[0]) next++;
      // "2000 Euro": what is part of a sum is no date.
      if ((sums[next]?.span[0] ?? Number.POSITIVE_INFINITY) < date.span[1]) continue;
      found.push({ type: 'date', ...date });
    }
    for (const sum of sums) found.push({ type: 'money', ...sum });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

const length = ([begin, end]: Span): number => end - begin;

/**
 * The dates and sums of an article as members: expressions of one value are one member. Where a name and an
 * expression overlap, the longer is kept, and the name of equals.
 */
export function expressionMembers(
  document: TextDocument,
  published: string | null,
  names: readonly NameMention[],
): Expressions {
  const replaced = new Set<NameMention>();
  const kept: Expression[] = [];
  let next = 0;
  for (const expression of expressionsOf(document, published)) {
    while ((names[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= expression.span[0]) next++;
    const overlapping: NameMention[] = [];
    for (let i = next; i < names.length; i++) {
      const name = names[i];
      if (!name || name.span[0] >= expression.span[1]) break;
      overlapping.push(name);
    }
    if (overlapping.some((name) => length(name.span) >= length(expression.span))) continue;
    for (const name of overlapping) replaced.add(name);
    kept.push(expression);
  }
  const members = new Map<string, { readonly first: Expression; readonly all: Expression[] }>();
  for (const expression of kept) {
    const written = document.text.slice(...expression.span);
    const key = `${expression.type}:${expression.value ? JSON.stringify(expression.value) : written}`;
    const member = members.get(key);
    if (member) member.all.push(expression);
    else members.set(key, { first: expression, all: [expression] });
  }
  return {
    replaced,
    members: [...members.values()].map(({ first, all }) => {
      const written = (expression: Expression) => document.text.slice(...expression.span);
      const texts = all.map(written);
      // What stands by itself is the plainest: "2023" rather than "last year".
      const rank = (expression: Expression) =>
        expression.confidence + (/\d{4}/.test(written(expression)) ? 1 : 0);
      const name = written(all.reduce((best, other) => (rank(other) > rank(best) ? other : best), first));
      return {
        type: first.type,
        name,
        aliases: [...new Set(texts)].filter((text) => text !== name),
        role: null,
        mentions: all.map(({ span }) => ({ span, kind: 'name' as const })),
        value: first.value,
        confidence: Math.max(...all.map(({ confidence }) => confidence)),
        gender: 'neuter' as const,
      };
    }),
  };
}
