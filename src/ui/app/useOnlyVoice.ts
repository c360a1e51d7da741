import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Connection } from '../connection.ts';

/**
 * The one voice that is marked in the page, by its key; null when all are.
 * @param subject what the voices are of: another one is asked about anew; null when there are none
 */
export function useOnlyVoice(
  connection: Connection,
  subject: unknown,
): {
  readonly onlyVoice: string | null;
  /** False when the page did not answer. */
  readonly change: (voice: string | null) => Promise<boolean>;
} {
  const [onlyVoice, setOnlyVoice] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    connection.observeOnlyVoice(setOnlyVoice, stop.signal);
    return () => stop.abort();
  }, [connection]);
  useEffect(() => {
    let current = true;
    setOnlyVoice(null);
    if (subject !== null) {
      void connection.readOnlyVoice().then((voice) => {
        if (current) setOnlyVoice(voice);
      });
    }
    return () => {
      current = false;
    };
  }, [connection, subject]);
  const change = useCallback(
    async (voice: string | null) => {
      try {
        setOnlyVoice(await connection.changeOnlyVoice(voice));
        return true;
      } catch {
        return false;
      }
    },
    [connection],
  );
  return { onlyVoice, change };
}
