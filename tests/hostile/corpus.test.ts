import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/fuzz/invariants.ts';
import { createListTagger } from '../../src/engine/index.ts';
import { speakerName } from '../../src/export/wording.ts';
import { PATIENCE_MS } from '../support/hostileText.ts';
import { HOSTILE_PAGES } from './corpus.ts';
import { ALL_SEEN } from './hiddenWords.ts';
import { HONEST, HONEST_SPEAKER } from './hostilePage.ts';

const tagger = createListTagger('en');

/** Processor time, so that other work on the machine does not count: a page of a megabyte takes a second or two. */
const BUDGET_MS = 8000;

describe('hostile pages', () => {
  it('are many, and each has a name of its own', () => {
    expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE_PAGES.map(({ name }) => name)).size).toBe(HOSTILE_PAGES.length);
  });

  it.each(HOSTILE_PAGES.map((page) => [page.name, page] as const))(
    'break nothing: %s',
    (_, { html, unseen = [], needs }) => {
      const source = html();
      const begun = process.cpuUsage();
      const { result, problems } = check(source, tagger);
      const { user, system } = process.cpuUsage(begun);
      expect(problems).toEqual([]);
      expect((user + system) / 1000).toBeLessThan(BUDGET_MS);
      // The honest quotation is found all the same, with its speaker.
      const honest = result?.quotes.find(({ spans }) =>
        spans.some(([begin, end]) => result.text.slice(begin, end).includes(HONEST)),
      );
      expect(honest && speakerName(honest)).toBe(HONEST_SPEAKER);
      const told = needs === 'markup' ? unseen : [];
      expect(told.filter((words) => JSON.stringify(result).includes(words))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('with words that only look hidden are read', () => {
    expect(check(ALL_SEEN.html(), tagger).result?.text).toContain('We have counted the boats light-on-dark');
  });
});
