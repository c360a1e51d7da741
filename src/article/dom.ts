/**
 * Reading a DOM that may work against the reader. `<form><input name="firstChild">` makes `form.firstChild` an
 * input, in extensions too ("DOM clobbering": forms, images and embeds put their names on the form and the
 * document). So in a browser every read goes through the getter of the platform's prototype. DOM libraries for
 * Node have no such names and no global prototypes; there the plain property is right.
 */

/** What Pressmark reads from a tree, and nothing that could change it. */
export interface DomReader {
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Lower-case tag name of an HTML element. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** False for the many elements that need no questions about attributes. */
  hasAttributes(element: Element): boolean;
  /** The data of a text node. */
  data(text: Text): string;
  /** The open shadow root of an element, or null. */
  shadowRoot(element: Element): Node | null;
  /** The nodes that a `<slot>` shows; empty when nothing is assigned and its own children are shown. */
  slotted(slot: Element): readonly Node[];
  documentElement(document: Document): Element | null;
  /** The document that an `<iframe>` shows, where the page itself may read it (the same origin); else null. */
  contentDocument(frame: Element): Document | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

const getter = <T>(prototype: object, name: string): ((target: object) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`This browser has no ${name}; Pressmark cannot read its pages.`);
  return (target) => get.call(target) as T;
};

function browserReader(): DomReader {
  const localName = getter<string>(Element.prototype, 'localName');
  const { getAttribute, hasAttributes } = Element.prototype;
  const shadowRoot = getter<Node | null>(Element.prototype, 'shadowRoot');
  const assignedNodes = HTMLSlotElement.prototype.assignedNodes;
  const contentDocument = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
  return {
    nodeType: getter<number>(Node.prototype, 'nodeType'),
    firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
    parent: getter<Node | null>(Node.prototype, 'parentNode'),
    tag: localName,
    attribute: (element, name) => getAttribute.call(element, name),
    hasAttributes: (element) => hasAttributes.call(element),
    data: getter<string>(CharacterData.prototype, 'data'),
    shadowRoot,
    // Elements of a frame are no instances of this window's classes; another namespace's "slot" is no slot at all.
    slotted: (slot) => {
      try {
        return assignedNodes.call(slot as HTMLSlotElement, { flatten: true });
      } catch {
        return [];
      }
    },
    documentElement: getter<Element | null>(Document.prototype, 'documentElement'),
    contentDocument: (frame) => {
      try {
        return contentDocument(frame);
      } catch {
        return null;
      }
    },
  };
}

const plainReader: DomReader = {
  nodeType: (node) => node.nodeType,
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
  parent: (node) => node.parentNode,
  tag: (element) => element.localName.toLowerCase(),
  attribute: (element, name) => element.getAttribute(name),
  hasAttributes: (element) => element.hasAttributes(),
  data: (text) => text.data,
  shadowRoot: () => null,
  slotted: () => [],
  documentElement: (document) => document.documentElement,
  contentDocument: (frame) =>
    'contentDocument' in frame ? ((frame.contentDocument as Document | null) ?? null) : null,
};

let shared: DomReader | null = null;

/** The reader for the tree that `document` belongs to: by prototype getters in a browser, plain elsewhere. */
export function readerFor(document: Document): DomReader {
  const inBrowser = typeof Document === 'function' && typeof Node === 'function' && document instanceof Node;
  if (!inBrowser) return plainReader;
  shared ??= browserReader();
  return shared;
}

/** First child element of `parent` with this tag name, or null. */
export function childElement(dom: DomReader, parent: Node, tag: string): Element | null {
  for (let node = dom.firstChild(parent); node !== null; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === ELEMENT_NODE && dom.tag(node as Element) === tag) return node as Element;
  }
  return null;
}

/** Text of an element and everything in it, without white space at its ends; reading stops after `limit` code units. */
export function textOf(dom: DomReader, root: Element, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = dom.firstChild(root);
  while (node !== null && length < limit) {
    if (dom.nodeType(node) === TEXT_NODE) {
      const data = dom.data(node as Text);
      parts.push(data);
      length += data.length;
    }
    node = following(dom, node, root, dom.nodeType(node) === ELEMENT_NODE);
  }
  return parts.join('').slice(0, limit).trim();
}

/**
 * The next node in document order inside `root`, or null at the end. `into`: whether to go down into `node`.
 * Iterative, so that ten thousand nested elements are no problem.
 */
export function following(dom: DomReader, node: Node, root: Node, into: boolean): Node | null {
  if (into) {
    const child = dom.firstChild(node);
    if (child !== null) return child;
  }
  let current: Node | null = node;
  while (current !== null && current !== root) {
    const next = dom.nextSibling(current);
    if (next !== null) return next;
    current = dom.parent(current);
  }
  return null;
}
