/** What can be told from a tab's address before anything is tried. Pure. */

/** Sites that browsers keep closed to every extension, whatever it may be permitted. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'discovery.addons.mozilla.org',
  'support.mozilla.org',
]);

/**
 * `web`: may hold an article. `notWebPage`: a page of the browser or an extension, a file that is no page, an empty tab.
 * `closed`: a site where no extension may run. `unknown`: the browser does not tell us the address.
 */
export type PageAccess = 'web' | 'notWebPage' | 'closed' | 'unknown';

/** @param url the tab's address, undefined when the extension may not see it */
export function pageAccess(url: string | undefined): PageAccess {
  if (url === undefined || url === '') return 'unknown';
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'notWebPage';
  }
  if (parsed.protocol === 'file:') return isPdf(parsed) ? 'notWebPage' : 'web';
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return 'notWebPage';
  if (CLOSED_HOSTS.has(parsed.hostname)) return 'closed';
  if (parsed.hostname === 'chrome.google.com' && parsed.pathname.startsWith('/webstore')) return 'closed';
  return 'web';
}

/** Whether an address ends like a PDF's: when a script cannot enter such a tab, it is the browser's viewer. */
export function looksLikePdf(url: string | undefined): boolean {
  try {
    return isPdf(new URL(url ?? ''));
  } catch {
    return false;
  }
}

function isPdf({ pathname }: URL): boolean {
  return pathname.toLowerCase().endsWith('.pdf');
}
