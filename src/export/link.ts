/**
 * The address as a link that is safe to give away, or null. Only absolute http and https addresses get out, without
 * user name and password: an address comes from a page and may be `javascript:` or worse.
 */
export function webLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}
