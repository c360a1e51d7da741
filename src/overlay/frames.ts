/**
 * Text in frames of the page's own origin: whose window paints it, and where it stands in the page's window. Classes,
 * highlight registry, style sheets and coordinates are every window's own.
 */
import type { TextMap } from '../article/types.ts';
import { contentDocument, defaultView, ownerDocument } from './dom.ts';
import type { Rect } from './placement.ts';

export type FrameWindow = Window & typeof globalThis;

/** The window that shows `node`; null when its frame is gone or has gone to another page. */
export function windowOf(node: Node): FrameWindow | null {
  const owner = ownerDocument(node);
  return owner === document ? globalThis.window : defaultView(owner);
}

/** The windows that text stands in. */
export function windowsOf(map: Pick<TextMap, 'runs'>): ReadonlySet<FrameWindow> {
  const windows = new Set<FrameWindow>();
  for (const { node } of map.runs) {
    const owner = windowOf(node);
    if (owner !== null) windows.add(owner);
  }
  return windows;
}

/** The frame that shows `node`, or null for what stands in the page itself. */
export function frameOf(node: Node): Element | null {
  const owner = ownerDocument(node);
  return owner === document ? null : (defaultView(owner)?.frameElement ?? null);
}

/** Where the top left corner of the view that `node` stands in is, in CSS pixels of the page's viewport. */
export function viewOrigin(node: Node): { readonly x: number; readonly y: number } {
  const frame = frameOf(node);
  if (frame === null) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: left + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: top + frame.clientTop + Number.parseFloat(paddingTop),
  };
}

/** The boxes of a range's lines, in CSS pixels of the page's viewport. */
export function lineRects(range: Range): Rect[] {
  const { x, y } = viewOrigin(range.startContainer);
  return Array.from(range.getClientRects(), ({ left, top, width, height }) => ({
    left: left + x,
    top: top + y,
    width,
    height,
  }));
}

/** Where an event took place, in CSS pixels of the page's viewport. */
export function pointOf(event: PointerEvent): { readonly x: number; readonly y: number } {
  const origin = event.view === null ? { x: 0, y: 0 } : viewOrigin(event.view.document);
  return { x: origin.x + event.clientX, y: origin.y + event.clientY };
}

/** The documents of frames in the page that it may read itself, but for frames in frames and in shadow roots. */
export function framedDocuments(page: Document): Document[] {
  const frames = Document.prototype.querySelectorAll.call(page, 'iframe');
  return Array.from(frames, contentDocument).filter((found) => found !== null);
}

/** Least size of a frame that somebody could read an article in, in CSS pixels. */
const MIN_WIDTH = 300;
const MIN_HEIGHT = 200;

export function isLargeFrame(frame: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}
