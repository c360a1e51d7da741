import { useLayoutEffect } from 'preact/hooks';

/** Calls `end` on Escape while `active`, unless something with the focus has had a use for the key itself. */
export function useEscape(active: boolean, end: () => void): void {
  // Not some time later, as effects come where a window is not drawn: Escape would find nobody.
  useLayoutEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // The popup would close.
      event.preventDefault();
      end();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [active, end]);
}
