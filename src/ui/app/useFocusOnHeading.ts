import { useLayoutEffect, useRef } from 'preact/hooks';

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
