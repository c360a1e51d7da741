import type { Outcome, Scope } from '../../platform/messages.ts';

/** What the app knows of the page. Everything else on the screen follows from it. */
export interface ReadingState {
  /** How the last finished request ended; null before the first one has. */
  readonly outcome: Outcome | null;
  /** Which text the outcome is about. */
  readonly scope: Scope;
  /** Number of the request under way, or null: an answer to an older one is out of date. */
  readonly pending: number | null;
  /** True when the page is not any more what the outcome is about. */
  readonly changed: boolean;
}

export type ReadingAction =
  | { readonly type: 'asked'; readonly request: number }
  | { readonly type: 'answered'; readonly request: number; readonly scope: Scope; readonly outcome: Outcome }
  /** Somebody else has had the page read. */
  | { readonly type: 'told'; readonly scope: Scope; readonly outcome: Outcome }
  | { readonly type: 'changed' }
  /** Another page is on its way, and will be asked about: `request` stands for the waiting. */
  | { readonly type: 'left'; readonly request: number };

export const INITIAL_STATE: ReadingState = { outcome: null, scope: 'article', pending: null, changed: false };

export function reduceReading(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.type) {
    case 'asked':
      return { ...state, pending: action.request };
    case 'answered':
      if (action.request !== state.pending) return state;
      return { outcome: action.outcome, scope: action.scope, pending: null, changed: false };
    case 'told':
      // Requests are answered in turn: the answer to our own comes after this one.
      if (state.pending !== null) return state;
      return { outcome: action.outcome, scope: action.scope, pending: null, changed: false };
    case 'changed':
      // Without a report on the screen there is nothing that could be out of date.
      return state.outcome && 'report' in state.outcome ? { ...state, changed: true } : state;
    case 'left':
      return { ...INITIAL_STATE, pending: action.request };
  }
}
