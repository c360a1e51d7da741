import { useCallback, useEffect, useState } from 'preact/hooks';

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
