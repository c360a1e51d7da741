import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

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
