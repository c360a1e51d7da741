import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Scope } from '../../platform/messages.ts';
import type { Connection } from '../connection.ts';
import { INITIAL_STATE, type ReadingState, reduceReading } from './state.ts';

/**
 * The page as it was read, with the ways to have it read again. Reads the article once at the start and whenever the
 * app comes to be about another page, and again what was read last when the page has changed and the marks have
 * followed.
 * @param onFollowed called when a list has come anew that nobody asked for
 */
export function useReading(
  connection: Connection,
  onFollowed: () => void,
): {
  readonly state: ReadingState;
  readonly annotate: (scope: Scope) => void;
  readonly reload: () => void;
} {
  const [state, dispatch] = useReducer(reduceReading, INITIAL_STATE);
  const requests = useRef(0);
  const ask = useCallback(
    async (scope: Scope, before: () => Promise<void>) => {
      const request = ++requests.current;
      dispatch({ type: 'asked', request });
      await before();
      dispatch({ type: 'answered', request, scope, outcome: await connection.annotate(scope) });
    },
    [connection],
  );
  const annotate = useCallback((scope: Scope) => void ask(scope, () => Promise.resolve()), [ask]);
  const scope = useRef(state.scope);
  scope.current = state.scope;
  const reload = useCallback(() => void ask('article', () => connection.reloadPage()), [ask, connection]);
  // Before the first frame, not after it: the page is read while the app is drawn.
  useLayoutEffect(() => {
    const stop = new AbortController();
    connection.observeChanges((followed) => {
      if (followed) void ask(scope.current, () => Promise.resolve()).then(onFollowed);
      else dispatch({ type: 'changed' });
    }, stop.signal);
    connection.observePage((readable) => {
      dispatch({ type: 'left', request: ++requests.current });
      if (readable) annotate('article');
    }, stop.signal);
    connection.observeOutcomes(
      ({ scope, outcome }) => dispatch({ type: 'told', scope, outcome }),
      stop.signal,
    );
    annotate('article');
    return () => stop.abort();
  }, [connection, annotate, ask, onFollowed]);
  return { state, annotate, reload };
}
