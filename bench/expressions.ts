/**
 * Measures dates and sums on the tables in tests/fixtures/expressions: the share of sentences that are exactly right,
 * that is, every span and every value as expected and nothing else found in the sentence, neither date nor sum.
 * The tables called "blind" were written before the finders were looked at, those called "second" after they had been mended
 * on those and before they were run on these.
 * Usage: npx tsx bench/expressions.ts [--misses]
 * --misses also prints every sentence that is not right, with what was expected and what was found.
 */

import { LANGUAGES } from '../src/engine/types.ts';
import { describeExpressions, findExpressions, readTable } from '../tests/engine/entities/expressionTable.ts';
import { markdownTable } from './measure.ts';

const showMisses = process.argv.includes('--misses');
const rows: string[][] = [];
const misses: string[] = [];

for (const language of LANGUAGES) {
  const totals = new Map<string, { right: number; all: number }>();
  const count = (key: string, right: boolean) => {
    const total = totals.get(key) ?? { right: 0, all: 0 };
    totals.set(key, { right: total.right + (right ? 1 : 0), all: total.all + 1 });
  };
  for (const name of ['dates', 'money', 'blind', 'second']) {
    for (const example of readTable(`${name}-${language}.tsv`)) {
      const found = describeExpressions(example.text, findExpressions(example, language));
      const expected = describeExpressions(example.text, example.expected);
      const right = found === expected;
      count(name, right);
      if (example.section) count(`${name}: ${example.section}`, right);
      count('all', right);
      if (!right) misses.push(`${language} ${example.text}\n   expected ${expected}\n   found    ${found}`);
    }
  }
  for (const [key, { right, all }] of totals)
    rows.push([language, key, `${right} of ${all}`, `${((100 * right) / all).toFixed(1)} %`]);
}

if (showMisses) console.log(`${misses.join('\n')}\n`);
console.log(markdownTable(['language', 'table', 'exactly right', 'share'], rows));
