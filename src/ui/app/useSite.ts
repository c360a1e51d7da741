import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Connection, Site } from '../connection.ts';
import type { Words } from '../words.ts';
import type { Say } from './useSaid.ts';

/**
 * Whether Pressmark may always run on the site of a page, and the way to change that.
 * @param url the page's address, or null when it is not known
 * @param onTakeBack called before the permission is taken back here
 */
export function useSite(
  connection: Connection,
  url: string | null,
  words: Words,
  say: Say,
  onTakeBack: () => void,
): { readonly site: Site | null; readonly change: (allowed: boolean) => void } {
  const [site, setSite] = useState<Site | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    setSite(null);
    // What was said of a site is not true any more where its page may not be read.
    if (url === null) say('');
    const read = async (): Promise<void> => {
      const found = url === null ? null : await connection.readSite(url);
      if (!stop.signal.aborted) setSite(found);
    };
    connection.observeSites(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [connection, url, say]);
  const change = useCallback(
    (wanted: boolean) => {
      if (url === null || site === null) return;
      if (!wanted) onTakeBack();
      // Nothing is awaited before this: browsers ask for permissions only while they handle a press.
      connection
        .changeSite(url, wanted)
        .catch(() => !wanted)
        .then((allowed) => {
          setSite({ ...site, allowed });
          if (allowed !== wanted)
            say(wanted ? words.text('siteRefused') : words.text('sitesNotRemoved', site.name), true);
          else say(words.text(allowed ? 'siteAllowed' : 'siteRemoved', site.name));
        });
    },
    [connection, url, site, words, say, onTakeBack],
  );
  return { site, change };
}
