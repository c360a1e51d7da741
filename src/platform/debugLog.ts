/**
 * What Pressmark does, told in the browser's console: counts, times and decisions, never text or addresses of a page.
 * Off unless somebody has set it by hand, in the console of the background: docs/debugging.md says how.
 */
import { browser } from './browser.ts';

const KEY = 'debug';

/** What a line tells. Words are Pressmark's own, such as states and languages. */
export type DebugFacts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Writes a line to the console, if the switch is on.
 * @param event what has happened, in a word or two
 * @param facts asked for only when the switch is on; times are in milliseconds
 */
export async function debugLog(event: string, facts: () => DebugFacts): Promise<void> {
  try {
    if ((await browser.storage.local.get(KEY))[KEY] !== true) return;
    const told = Object.entries(facts()).map(([name, fact]) => `${name}=${shown(fact)}`);
    console.info(`Pressmark: ${event} ${told.join(' ')}`);
  } catch {
    // Without storage, or under an extension that is gone, there is no switch that could be on.
  }
}

function shown(fact: string | number | boolean | null): string {
  return typeof fact === 'number' ? String(Math.round(fact * 10) / 10) : String(fact);
}
