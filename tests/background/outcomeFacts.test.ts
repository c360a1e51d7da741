import { expect, test } from 'vitest';
import { outcomeFacts } from '../../src/background/outcomeFacts.ts';
import type { Outcome } from '../../src/platform/messages.ts';

const SECRET = 'Geheimnis';

/** Whatever a page could put its words into. */
const found: Outcome = {
  state: 'found',
  report: {
    reading: {
      url: `https://${SECRET}.example/`,
      title: SECRET,
      byline: [SECRET],
      published: SECRET,
      outlet: SECRET,
      pageLanguage: `<${SECRET}>`,
      isArticle: true,
      text: SECRET,
      blocks: [{ begin: 0, end: SECRET.length, kind: 'paragraph' }],
    },
    language: 'de',
    annotations: { quotes: [], entities: [] },
    namesByLists: false,
    quotesByRules: false,
    timing: { readMs: 3, analyzeMs: 4 },
  },
};

test('counts, and repeats no word of the page', () => {
  const facts = outcomeFacts(7, 'article', found);
  expect(JSON.stringify(facts)).not.toContain(SECRET);
  expect(facts).toMatchObject({
    tab: 7,
    state: 'found',
    characters: SECRET.length,
    blocks: 1,
    declared: 'unreadable',
    language: 'de',
    readMs: 3,
    analyzeMs: 4,
  });
});

test('names what broke by its code alone: details may hold words of the page', () => {
  const broken: Outcome = { state: 'broken', code: 'engine', detail: SECRET };
  expect(outcomeFacts(7, 'page', broken)).toEqual({ tab: 7, scope: 'page', state: 'broken', code: 'engine' });
});
