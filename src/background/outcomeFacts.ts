/** An outcome in numbers, for the debug log. */
import type { DebugFacts } from '../platform/debugLog.ts';
import type { Outcome, Scope } from '../platform/messages.ts';

/** What came of a request, without a word of the page. */
export function outcomeFacts(tabId: number, scope: Scope, outcome: Outcome): DebugFacts {
  const facts = { tab: tabId, scope, state: outcome.state };
  if ('code' in outcome) return { ...facts, code: outcome.code };
  if (!('report' in outcome)) return facts;
  const { reading, language, annotations, namesByLists, timing } = outcome.report;
  return {
    ...facts,
    isArticle: reading.isArticle,
    characters: reading.text.length,
    blocks: reading.blocks.length,
    declared: primary(reading.pageLanguage),
    language: primary(language),
    quotes: annotations.quotes.length,
    withSpeaker: annotations.quotes.filter(({ speaker }) => speaker !== null).length,
    entities: annotations.entities.length,
    namesByLists,
    readMs: timing.readMs,
    analyzeMs: timing.analyzeMs,
  };
}

/** A page may declare anything as its language: only what looks like one is told. */
function primary(tag: string | null): string | null {
  return tag === null ? null : (/^[a-z]{2,3}\b/i.exec(tag)?.[0] ?? 'unreadable');
}
