/**
 * `CSS.highlights` behind the few calls that work everywhere. The registry belongs to the page too: others may clear
 * it, and Firefox lets no content script iterate it. So nothing here iterates, and nobody keeps their truth in it.
 */
import type { HighlightName } from './highlights.ts';

/** What the platform says that a page holds under a point; missing before Chrome 140 and Firefox 150. */
interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: ArrayLike<AbstractRange>;
}

interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
  highlightsFromPoint?(x: number, y: number): ArrayLike<HighlightHit>;
}

/** The window whose registry is meant: the page's own, or that of a frame in it. */
type Owner = Window & typeof globalThis;

/** The window's registry, or null where there is none or the page has put something else in its place. */
function registry(owner: Owner): Registry | null {
  const found: unknown = owner === window ? CSS.highlights : highlightsOfFrame(owner);
  return typeof found === 'object' && found !== null && 'set' in found ? (found as Registry) : null;
}

/** What Firefox gives content scripts to leave its safe view of a page, and to come back to it. */
interface FirefoxViews {
  readonly wrappedJSObject?: { readonly CSS?: { readonly highlights?: unknown } };
  readonly XPCNativeWrapper?: (object: unknown) => unknown;
}

/**
 * In Firefox's safe view of a frame, `CSS.highlights` is the registry of the window that asks. The frame's own view
 * leads to the right one, of which a safe view is taken at once: in it, nothing but a real registry has a `set`.
 */
function highlightsOfFrame(owner: Owner): unknown {
  const { wrappedJSObject } = owner as FirefoxViews;
  const { XPCNativeWrapper } = globalThis as FirefoxViews;
  if (wrappedJSObject === undefined || XPCNativeWrapper === undefined) return owner.CSS.highlights;
  try {
    const found = wrappedJSObject.CSS?.highlights;
    return typeof found === 'object' && found !== null ? XPCNativeWrapper(found) : null;
  } catch {
    // Something in the frame has put a trap in its place.
    return null;
  }
}

/** Registers `highlight`, in place of any other of that name. @throws {Error} when the page offers no registry */
export function register(name: HighlightName, highlight: Highlight, owner: Owner = window): void {
  const found = registry(owner);
  if (found === null) throw new Error('This page offers no CSS highlights.');
  found.set(name, highlight);
}

/** Takes `highlight` away, but not another one that has since been registered under its name. */
export function unregister(name: HighlightName, highlight: Highlight, owner: Owner = window): void {
  if (isRegistered(name, highlight, owner)) registry(owner)?.delete(name);
}

/** Takes away whatever is registered under `name`. */
export function clear(name: HighlightName, owner: Owner = window): void {
  registry(owner)?.delete(name);
}

export function isRegistered(name: HighlightName, highlight: Highlight, owner: Owner = window): boolean {
  return registry(owner)?.get(name) === highlight;
}

/** The ranges under a point of the owner's viewport, of all highlights of page and extensions; null where unsupported. */
export function rangesAt(x: number, y: number, owner: Owner = window): AbstractRange[] | null {
  const found = registry(owner);
  if (typeof found?.highlightsFromPoint !== 'function') return null;
  const ranges: AbstractRange[] = [];
  const hits = found.highlightsFromPoint(x, y);
  for (let hit = 0; hit < hits.length; hit++) {
    const held = hits[hit]!.ranges;
    for (let index = 0; index < held.length; index++) ranges.push(held[index]!);
  }
  return ranges;
}
