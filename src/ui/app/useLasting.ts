import { useEffect, useState } from 'preact/hooks';

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
