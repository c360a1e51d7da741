import { useEffect, useState } from 'preact/hooks';
import type { Connection, Shortcut } from '../connection.ts';

/** The shortcuts as the browser has them; none until it has answered. */
export function useShortcuts(connection: Connection): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let current = true;
    void connection.readShortcuts().then((read) => {
      if (current) setShortcuts(read);
    });
    return () => {
      current = false;
    };
  }, [connection]);
  return shortcuts;
}
