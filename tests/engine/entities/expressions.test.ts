import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/engine/types.ts';
import { describeExpressions, findExpressions, readTable } from './expressionTable.ts';

const MINIMUM = { dates: 120, money: 60, blind: 200 } as const;

for (const language of LANGUAGES) {
  for (const [name, minimum] of Object.entries(MINIMUM)) {
    describe(`expressions, ${name}-${language}`, () => {
      const table = readTable(`${name}-${language}.tsv`);

      it('has a table worth the name', () => {
        expect(table.length).toBeGreaterThanOrEqual(minimum);
      });

      it.each(table)('$text ($published)', (example) => {
        const found = findExpressions(example, language);
        expect(describeExpressions(example.text, found)).toBe(
          describeExpressions(example.text, example.expected),
        );
        expect(found).toEqual(example.expected);
      });
    });
  }
}
