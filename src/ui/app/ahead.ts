/** What the popup's first script hands on to the app, which is loaded after it. */
import type { Tab } from './activeTab.ts';

export interface Ahead {
  /** The active tab of the popup's window; null when it has none. May reject. */
  readonly tab: Promise<Tab | null>;
  /** Settles when the content script is in the page, or cannot be. */
  readonly sent: Promise<void>;
}

const KEY = Symbol.for('pressmark.ahead');
const world = globalThis as { [KEY]?: Ahead };

export function setAhead(ahead: Ahead): void {
  world[KEY] = ahead;
}

/** Null where no such script has run, as in the side panel. */
export function takeAhead(): Ahead | null {
  return world[KEY] ?? null;
}
