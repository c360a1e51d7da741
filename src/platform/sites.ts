/**
 * Sites where Pressmark always runs. The browser's permissions are the only place where they are kept: what the reader
 * allows or takes back there, or in the browser's own pages, holds.
 */
import { browser } from './browser.ts';
import { hostOf, matchesOrigin, parseUrl, type Site, siteOf } from './sitePatterns.ts';

export { ALL_SITES, matchesOrigin, type Site, siteOf } from './sitePatterns.ts';

/** `allowed`: Pressmark runs there unasked. `notAllowed`: it could be. `impossible`: no web page, or closed to all. */
export type SiteState = 'allowed' | 'notAllowed' | 'impossible';

/**
 * Asks the browser to allow the site of `url`; gives whether it did. To be called in the handler of the reader's
 * press, before anything is awaited: browsers ask for no permission otherwise. Rejects when they refuse to ask.
 */
export async function requestSite(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && (await browser.permissions.request({ origins: [...site.origins] }));
}

/**
 * Takes back what allows Pressmark to run on the site of `url`; gives whether anything was taken back. Where all sites
 * are allowed, one cannot be taken out, and nothing is.
 */
export async function removeSite(url: string): Promise<boolean> {
  const site = siteOf(url);
  if (site === null) return false;
  const known = (await allowedSites()).find(({ name }) => name === site.name);
  return known !== undefined && (await removeOrigins(known.origins));
}

/** Takes match patterns back. Gives whether that worked. */
export async function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Whether Pressmark may run unasked on the page at `url`. Rejects when the browser does not answer. */
export async function siteState(url: string): Promise<SiteState> {
  if (parseUrl(url) === null || siteOf(url) === null) return 'impossible';
  return (await isAllowed(url)) ? 'allowed' : 'notAllowed';
}

/** Whether a match pattern that is allowed covers the page at `url`. Rejects when the browser does not answer. */
export async function isAllowed(url: string): Promise<boolean> {
  return (await allowedOrigins()).some((origin) => matchesOrigin(url, origin));
}

/** All sites that are allowed, by name. */
export async function allowedSites(): Promise<readonly Site[]> {
  const sites = new Map<string, string[]>();
  for (const origin of await allowedOrigins()) {
    const host = hostOf(origin);
    if (host === null) continue;
    const name = host.replace(/^(?:\*\.|www\.)/, '');
    const known = sites.get(name);
    if (known === undefined) sites.set(name, [origin]);
    else known.push(origin);
  }
  return [...sites]
    .map(([name, origins]) => ({ name, origins }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The match patterns that are allowed; the manifest itself demands none. */
export async function allowedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls `listener` whenever any site is allowed, or not any more, until `signal` aborts. */
export function observeSites(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const onChange = (): void => listener();
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}
