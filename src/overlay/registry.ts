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

/** The document's registry, or null where there is none or the page has put something else in its place. */
function registry(): Registry | null {
  const found: unknown = CSS.highlights;
  return typeof found === 'object' && found !== null && 'set' in found ? (found as Registry) : null;
}

/** Registers `highlight`, in place of any other of that name. @throws {Error} when the page offers no registry */
export function register(name: HighlightName, highlight: Highlight): void {
  const found = registry();
  if (found === null) throw new Error('This page offers no CSS highlights.');
  found.set(name, highlight);
}

/** Takes `highlight` away, but not another one that has since been registered under its name. */
export function unregister(name: HighlightName, highlight: Highlight): void {
  if (isRegistered(name, highlight)) registry()?.delete(name);
}

/** Takes away whatever is registered under `name`. */
export function clear(name: HighlightName): void {
  registry()?.delete(name);
}

export function isRegistered(name: HighlightName, highlight: Highlight): boolean {
  return registry()?.get(name) === highlight;
}

/** The ranges under a point of the viewport, of all highlights of page and extensions; null where unsupported. */
export function rangesAt(x: number, y: number): AbstractRange[] | null {
  const found = registry();
  if (typeof found?.highlightsFromPoint !== 'function') return null;
  const ranges: AbstractRange[] = [];
  const hits = found.highlightsFromPoint(x, y);
  for (let hit = 0; hit < hits.length; hit++) {
    const held = hits[hit]!.ranges;
    for (let index = 0; index < held.length; index++) ranges.push(held[index]!);
  }
  return ranges;
}
