/**
 * Sites where Pressmark always runs. The browser's permissions are the only place where they are kept: what the reader
 * allows or takes back there, or in the browser's own pages, holds.
 */
import { browser } from './browser.ts';

/** Stands for every site, which only the browser's own pages can allow. */
export const ALL_SITES = '*';

export interface Site {
  /** What people call it, without `www.`: `news.example`; {@link ALL_SITES} for all of them. */
  readonly name: string;
  /** The match patterns that the browser has for it. */
  readonly origins: readonly string[];
}

/** `allowed`: Pressmark runs there unasked. `notAllowed`: it could be. `impossible`: no web page, or closed to all. */
export type SiteState = 'allowed' | 'notAllowed' | 'impossible';

/**
 * The site of an address, as it is asked for: both its names, with and without `www.`, since sites send readers from
 * one to the other. Null for what is no address of a web site.
 * @param address a URL; what was typed without `https://` is completed
 */
export function siteOf(address: string): Site | null {
  const trimmed = address.trim();
  const url = parseUrl(trimmed) ?? parseUrl(`https://${trimmed}`);
  if (url === null) return null;
  const name = url.hostname.replace(/^www\./, '');
  // A name without a dot is a slip of the keyboard, but for the reader's own machine.
  if (name === '' || !/^[a-z0-9.-]+$/.test(name) || (!name.includes('.') && name !== 'localhost'))
    return null;
  if (name.startsWith('.') || name.endsWith('.')) return null;
  const hosts = isNumeric(name) || name === 'localhost' ? [name] : [name, `www.${name}`];
  return { name, origins: hosts.map((host) => `*://${host}/*`) };
}

function parseUrl(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

const isNumeric = (host: string): boolean => /^[\d.]+$/.test(host);

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
  return (await allowedOrigins()).some((origin) => matchesOrigin(url, origin)) ? 'allowed' : 'notAllowed';
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

/** The match patterns that the reader has allowed, without those that the manifest itself demands (it demands none). */
export async function allowedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const demanded = new Set(
    (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions,
  );
  return origins.filter((origin) => !demanded.has(origin));
}

/** The host of a match pattern, with its `*.`; null for schemes that are not the web's. */
function hostOf(origin: string): string | null {
  if (origin === '<all_urls>') return ALL_SITES;
  return /^(?:\*|https?):\/\/([^/:]+)(?::\d+)?\//.exec(origin)?.[1] ?? null;
}

/** Whether a page at `url` falls under a match pattern of the kind that permissions have. Paths do not count there. */
export function matchesOrigin(url: string, origin: string): boolean {
  const page = parseUrl(url);
  const host = hostOf(origin);
  if (page === null || host === null) return false;
  const scheme = /^(\*|https?):/.exec(origin)?.[1] ?? '*';
  if (scheme !== '*' && page.protocol !== `${scheme}:`) return false;
  if (host === ALL_SITES) return true;
  if (!host.startsWith('*.')) return page.hostname === host;
  return page.hostname === host.slice(2) || page.hostname.endsWith(host.slice(1));
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
