import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedQuoteModel } from '../../../bench/shippedTagger.ts';
import { RULES } from '../../../src/engine/quotes/ruleRegistry.ts';
import { quotesIn } from './support.ts';

/** Rules of pages, which plain text has no examples for: tested in structure.test.ts and analyze.test.ts. */
const OF_PAGES = ['any.headline-colon', 'any.blockquote', 'any.marks'];

/** What a model finds needs the model; rules must do without. */
const rulesIn = (text: string, language: 'de' | 'en', id: string): string[] =>
  quotesIn(text, language, [], id.includes('.learned-') ? shippedQuoteModel(language) : null).map(
    (quote) => quote.rule,
  );

describe.each(RULES)('$id', ({ id, language, description, example, counterExample }) => {
  it('fires on its example', () => {
    expect(rulesIn(example, language, id)).toContain(id);
  });

  it('does not fire on its counter-example', () => {
    expect(rulesIn(counterExample, language, id)).not.toContain(id);
  });

  it('is described in one line', () => {
    expect(description).toMatch(/^[^\n]{10,120}$/);
  });
});

describe('the registry', () => {
  it('knows every rule that the code names, each once', () => {
    const folder = path.resolve(import.meta.dirname, '../../../src/engine');
    const named = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/(?:quotes|languages).*\.ts$/.test(file) || /ruleDescriptions|ruleRegistry|precision/.test(file))
        continue;
      for (const [, id] of readFileSync(path.join(folder, file), 'utf8').matchAll(
        /'((?:de|en|any)\.[a-z0-9-]+)'/g,
      ))
        named.add(id ?? '');
    }
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const unknown = [...named].filter(
      (id) => !ids.includes(id) && !OF_PAGES.includes(id) && id !== 'en.fragment-in-report',
    );
    expect(unknown).toEqual([]);
    const unnamed = ids.filter((id) => !named.has(id.replace(/-(?:participle|modal)$/, '')));
    expect(unnamed).toEqual([]);
  });
});
