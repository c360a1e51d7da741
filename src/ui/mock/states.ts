import type { Outcome } from '../../platform/messages.ts';
import {
  englishArticle,
  frenchArticle,
  germanArticle,
  hostileArticle,
  hugeArticle,
  plainArticle,
} from './articles.ts';
import { type MockConnection, mockConnection } from './mockConnection.ts';

/** Every state that the popup can be in, by a name that the development page and the tests share. */
export const MOCK_STATES: Readonly<Record<string, () => MockConnection>> = {
  'found-de': () => always({ state: 'found', report: germanArticle() }),
  'found-en': () => always({ state: 'found', report: englishArticle() }),
  looking: () => mockConnection({ outcome: { state: 'emptySelection' }, delayMs: null }),
  slow: () => mockConnection({ outcome: { state: 'found', report: germanArticle() }, delayMs: 2500 }),
  notWebPage: () => always({ state: 'notWebPage' }),
  noPermission: () => always({ state: 'noPermission' }),
  'noArticle-selection': () =>
    mockConnection({
      outcome: (scope) =>
        scope === 'article'
          ? { state: 'noArticle', hasSelection: true }
          : { state: 'found', report: englishArticle() },
    }),
  noArticle: () => always({ state: 'noArticle', hasSelection: false }),
  emptySelection: () => always({ state: 'emptySelection' }),
  'found-by-lists': () => always({ state: 'found', report: { ...germanArticle(), namesByLists: true } }),
  'found-by-rules': () => always({ state: 'found', report: { ...germanArticle(), quotesByRules: true } }),
  unsupportedLanguage: () => always({ state: 'unsupportedLanguage', report: frenchArticle() }),
  'unsupportedLanguage-nothing': () =>
    always({ state: 'unsupportedLanguage', report: { ...plainArticle(), language: 'und' } }),
  nothingFound: () => always({ state: 'nothingFound', report: plainArticle() }),
  changed: () => {
    const connection = always({ state: 'found', report: englishArticle() });
    setTimeout(() => connection.changePage(), 100);
    return connection;
  },
  updated: () => always({ state: 'updated' }),
  'broken-timeout': () => broken('timeout'),
  'broken-injection': () => broken('injection'),
  'broken-engine': () => broken('engine'),
  'broken-protocol': () => broken('protocol'),
  deaf: () => mockConnection({ outcome: { state: 'found', report: englishArticle() }, works: false }),
  hostile: () => always({ state: 'found', report: hostileArticle() }),
  huge: () => always({ state: 'found', report: hugeArticle() }),
};

function always(outcome: Outcome): MockConnection {
  return mockConnection({ outcome });
}

function broken(code: Extract<Outcome, { readonly state: 'broken' }>['code']): MockConnection {
  return always({ state: 'broken', code, detail: 'TypeError at engine.js:120:14' });
}
