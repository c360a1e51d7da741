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
  /** To be called when the reader takes back, here, what let Pressmark read the page: see `takenBack` below. */
  readonly takeBack: () => void;
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
  // Whose permission goes here loses its marks. But the press that opened this window lets the page be read still: it
  // is, once more, instead of a closed door in the place of the list.
  const takenBack = useRef(false);
  const takeBack = useCallback(() => {
    takenBack.current = true;
  }, []);
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
    connection.observeOutcomes((told) => {
      if (told.outcome.state === 'noPermission' && takenBack.current) annotate(scope.current);
      else dispatch({ type: 'told', ...told });
      takenBack.current = false;
    }, stop.signal);
    annotate('article');
    return () => stop.abort();
  }, [connection, annotate, ask, onFollowed]);
  return { state, annotate, reload, takeBack };
}
