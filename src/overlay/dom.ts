/**
 * Access to the document that a page cannot turn against us. An element with `name="body"` or a form field with
 * `name="parentElement"` hides the property of that name, also from content scripts ("DOM clobbering"); getters and
 * methods taken from the prototypes still reach the real one.
 */
import { LEAST_OPACITY, opacityOf } from './opacity.ts';

function getter<T extends object, K extends keyof T & string>(prototype: T, key: K): (object: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (object) => (get === undefined ? object[key] : (get.call(object) as T[K]));
}

/** The page's root element, or null in a document without one. */
export function documentElement(document: Document): Element | null {
  return getter(Document.prototype, 'documentElement')(document) as Element | null;
}

export function contentType(document: Document): string {
  return getter(Document.prototype, 'contentType')(document);
}

/**
 * Whether the page shows `element` (see CSSOM View): for those who read only what a reader sees, from the outside in.
 * An element without a box of its own (`display: contents`) counts as invisible to browsers, but what is in it is not.
 */
export function isVisible(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}

export function visibilityState(document: Document): DocumentVisibilityState {
  return getter(Document.prototype, 'visibilityState')(document);
}

export function parentElement(node: Node): Element | null {
  return getter(Node.prototype, 'parentElement')(node);
}

/** Unlike the parent element, this leads out of shadow roots and frames, over their hosts, up to the page's document. */
export function parentNode(node: Node): Node | null {
  const parent = getter(Node.prototype, 'parentNode')(node);
  if (parent !== null || node === document) return parent;
  switch (getter(Node.prototype, 'nodeType')(node)) {
    case DOCUMENT_NODE:
      return defaultView(node as Document)?.frameElement ?? null;
    case FRAGMENT_NODE:
      return hostOf(node);
    default:
      return null;
  }
}

// Nodes of frames are no instances of this window's classes, so their type tells what they are.
const ELEMENT_NODE = 1;
const DOCUMENT_NODE = 9;
const FRAGMENT_NODE = 11;

export function isElement(node: Node): node is Element {
  return getter(Node.prototype, 'nodeType')(node) === ELEMENT_NODE;
}

function hostOf(fragment: Node): Element | null {
  try {
    return getter(ShadowRoot.prototype, 'host')(fragment as ShadowRoot);
  } catch {
    // A fragment that is not a shadow root.
    return null;
  }
}

/** The document that a node belongs to, or is. */
export function ownerDocument(node: Node): Document {
  return getter(Node.prototype, 'ownerDocument')(node) ?? (node as Document);
}

/** The window that shows a document; null once another has taken its place. */
export function defaultView(document: Document): (Window & typeof globalThis) | null {
  return getter(Document.prototype, 'defaultView')(document);
}

/** The document in a frame, null where the page itself may not read it. */
export function contentDocument(frame: Element): Document | null {
  try {
    return getter(HTMLIFrameElement.prototype, 'contentDocument')(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}

/** The open shadow root of a node, or null. */
export function shadowRoot(node: Node): ShadowRoot | null {
  if (getter(Node.prototype, 'nodeType')(node) !== ELEMENT_NODE) return null;
  return getter(Element.prototype, 'shadowRoot')(node as Element);
}

/** The document or the shadow root that `node` is in. */
export function rootNode(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** What tells whether an element, or something in it, has been hidden or shown since. Asks for the layout. */
export function extentSignature(element: Element): string {
  const { height } = Element.prototype.getBoundingClientRect.call(element);
  const isFaint = opacityOf(element, getComputedStyle(element)) < LEAST_OPACITY;
  return `${isVisible(element) && !isFaint} ${Math.round(height)}`;
}

/** Whether a node is in the page: in its document, or in that of a frame in it. */
export function isConnected(node: Node): boolean {
  const isInTree = getter(Node.prototype, 'isConnected');
  if (!isInTree(node)) return false;
  const owner = ownerDocument(node);
  if (owner === document) return true;
  const frame = defaultView(owner)?.frameElement ?? null;
  return frame !== null && isInTree(frame);
}

export function textContent(node: Node): string {
  return getter(Node.prototype, 'textContent')(node) ?? '';
}

/** The document's constructed style sheets: a copy, since Firefox hands content scripts an array of the page. */
export function adoptedStyleSheets(document: Document): CSSStyleSheet[] {
  return Array.from(getter(Document.prototype, 'adoptedStyleSheets')(document));
}

export function setAdoptedStyleSheets(document: Document, sheets: CSSStyleSheet[]): void {
  const set = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.set;
  if (set === undefined) document.adoptedStyleSheets = sheets;
  else set.call(document, sheets);
}

/** A new element with `text`, if any, as its only content: page text becomes text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const created = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];
  if (className !== '') created.className = className;
  if (text !== '') created.textContent = text;
  return created;
}

/** The text position nearest to a point of the viewport, or null. */
export function caretPosition(
  document: Document,
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  const position = Document.prototype.caretPositionFromPoint?.call(document, x, y);
  return position == null ? null : { node: position.offsetNode, offset: position.offset };
}

/** The innermost element under a point of the viewport, or null. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, x, y);
}

/** A live range over the same text as `range`, which unlike a static one can be measured; null if it is not valid. */
export function liveRange(range: AbstractRange): Range | null {
  try {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return isConnected(live.startContainer) ? live : null;
  } catch {
    return null;
  }
}

/** The element of the page that has the focus, or null; our own host in place of what is inside. */
export function activeElement(document: Document): Element | null {
  return getter(Document.prototype, 'activeElement')(document);
}

/** Gives an element the focus, without scrolling to it. */
export function focus(target: Element): void {
  if (target instanceof HTMLElement) HTMLElement.prototype.focus.call(target, { preventScroll: true });
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
