import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../platform/messages.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../platform/settings.ts';
import type { Connection } from '../connection.ts';
import { INITIAL_STATE, type ReadingState, reduceReading } from './state.ts';

/**
 * The page as it was read, with the ways to have it read again. Reads the article once at the start, and again what was
 * read last when the page has changed and the marks have followed.
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
  // Before the first frame, not after it: the page is read while the popup is drawn.
  useLayoutEffect(() => {
    const stop = new AbortController();
    connection.observeChanges((followed) => {
      if (followed) void ask(scope.current, () => Promise.resolve()).then(onFollowed);
      else dispatch({ type: 'changed' });
    }, stop.signal);
    annotate('article');
    return () => stop.abort();
  }, [connection, annotate, ask, onFollowed]);
  return { state, annotate, reload };
}

/** The settings, null until they are read, and a way to change them that shows at once. */
export function useSettings(connection: Connection): {
  readonly settings: Settings | null;
  readonly change: (change: SettingsChange) => void;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    connection.observeSettings(setSettings, stop.signal);
    // Where storage is closed, the switches show what the page does without it.
    void connection
      .readSettings()
      .catch(() => DEFAULT_SETTINGS)
      .then((read) => {
        if (!stop.signal.aborted) setSettings(read);
      });
    return () => stop.abort();
  }, [connection]);
  const change = useCallback(
    (wanted: SettingsChange) => {
      // Whatever storage says in the end is shown: a switch that could not be stored flips back.
      void connection
        .changeSettings(wanted)
        .catch(() => connection.readSettings())
        .catch(() => DEFAULT_SETTINGS)
        .then(setSettings);
    },
    [connection],
  );
  return { settings, change };
}

/**
 * When what `shown` stands for (null before the first screen) changes and takes the focused button with it, the focus
 * goes to the new heading: who works by keyboard goes on there, and who listens hears it.
 */
export function useFocusOnHeading(shown: unknown): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body;
    // The first screen took the focus from nobody.
    const replaced = before.current !== null && before.current !== shown;
    before.current = shown;
    if (replaced && lost) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [shown]);
}

/** Says how something went: read out, and seen if it failed. */
export type Say = (text: string, failed?: boolean) => void;

const FAILURE_SEEN_MS = 5000;

/** What was said last. A failure goes after a while, so that it hides nothing for good. */
export function useSaid(): readonly [said: { readonly text: string; readonly failed: boolean }, say: Say] {
  const [said, setSaid] = useState({ text: '', failed: false });
  useEffect(() => {
    if (!said.failed) return;
    const timer = setTimeout(() => setSaid({ text: '', failed: false }), FAILURE_SEEN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback<Say>((text, failed = false) => setSaid({ text, failed }), []);
  return [said, say];
}

/** True once `active` has lasted for `ms`: what is over sooner is not worth a flicker. */
export function useLasting(active: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    setLasting(false);
    if (!active) return;
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [active, ms]);
  return lasting && active;
}

/**
 * Which mention of each entity was shown last, by the entity's id: the next click shows the one after it.
 * Another `subject` (a new report, whose ids mean something else) starts over.
 */
export function useSteps(subject: unknown): {
  readonly at: (id: string) => number | null;
  readonly next: (id: string, count: number) => number;
} {
  const [steps, setSteps] = useState<ReadonlyMap<string, number>>(new Map());
  const latest = useRef(steps);
  useEffect(() => {
    latest.current = new Map();
    setSteps(latest.current);
  }, [subject]);
  return useMemo(
    () => ({
      at: (id) => steps.get(id) ?? null,
      next(id, count) {
        const index = ((latest.current.get(id) ?? -1) + 1) % count;
        latest.current = new Map(latest.current).set(id, index);
        setSteps(latest.current);
        return index;
      },
    }),
    [steps],
  );
}
