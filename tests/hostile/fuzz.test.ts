import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportProblems } from '../../scripts/fuzz/exports.ts';
import { annotationProblems, check } from '../../scripts/fuzz/invariants.ts';
import { anyPage, toHtml } from '../../scripts/fuzz/pages.ts';
import { createListTagger } from '../../src/engine/index.ts';
import { PATIENCE_MS } from '../support/hostileText.ts';

const taggers = { de: createListTagger('de'), en: createListTagger('en') };

describe('generated pages', () => {
  it(
    'break nothing',
    () => {
      fc.assert(
        fc.property(anyPage, fc.constantFrom('de' as const, 'en' as const), (page, language) => {
          expect(check(toHtml(page), taggers[language], language).problems).toEqual([]);
        }),
        { numRuns: 150, seed: 7 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'hold text for the most part, and quotations often',
    () => {
      const found = fc
        .sample(anyPage, { numRuns: 100, seed: 7 })
        .map((page) => check(toHtml(page), taggers.en).result);
      expect(found.filter((result) => result !== null).length).toBeGreaterThan(60);
      expect(found.filter((result) => (result?.quotes.length ?? 0) > 0).length).toBeGreaterThan(20);
    },
    PATIENCE_MS,
  );

  it('and the check can fail', () => {
    const { result } = check('<p>“The boats came in,” said Edith Marlowe of Berlin.</p>', taggers.en);
    const quote = result?.quotes[0];
    expect(quote).toBeDefined();
    // Of a text that is shorter than what was found in it, and a name that a spreadsheet would run.
    const shorter = { ...result!, text: '“The', title: '=1+1' };
    expect(annotationProblems(shorter)).not.toEqual([]);
    expect(exportProblems({ ...result!, url: 'javascript:1' })).toEqual([]);
  });
});
