/** Sites, and the match patterns that browsers have for them. Pure. */

/** Stands for every site, which only the browser's own pages can allow. */
export const ALL_SITES = '*';

export interface Site {
  /** What people call it, without `www.`: `news.example`; {@link ALL_SITES} for all of them. */
  readonly name: string;
  /** The match patterns that the browser has for it. */
  readonly origins: readonly string[];
}

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

export function parseUrl(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

const isNumeric = (host: string): boolean => /^[\d.]+$/.test(host);

/** The host of a match pattern, with its `*.`; null for schemes that are not the web's. */
export function hostOf(origin: string): string | null {
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
