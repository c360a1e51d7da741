import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/**
 * HTML to a tree that can only be read, for Node. Parsing is parse5's, which follows the HTML standard to the letter
 * (implied and misnested tags come out as in a browser); the tree is as small as the article finder allows, because
 * archives have hundreds of thousands of pages. Not part of the browser bundle.
 */
class ParsedNode {
  parentNode: ParsedNode | null = null;
  firstChild: ParsedNode | null = null;
  lastChild: ParsedNode | null = null;
  previousSibling: ParsedNode | null = null;
  nextSibling: ParsedNode | null = null;
  readonly nodeType: number;
  readonly localName: string;
  /** Text of a text node, else empty. */
  data: string;
  attributes: Token.Attribute[];
  readonly namespaceURI: html.NS;
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor(type: number, name: string, data: string, attributes: Token.Attribute[], namespace: html.NS) {
    this.nodeType = type;
    this.localName = name;
    this.data = data;
    this.attributes = attributes;
    this.namespaceURI = namespace;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  /** The document that an `<iframe>` holds in its own markup; those with an address are not fetched. */
  get contentDocument(): ParsedNode | null {
    const source = this.localName === 'iframe' ? this.getAttribute('srcdoc') : null;
    return source === null ? null : parseTree(source);
  }

  get documentElement(): ParsedNode | null {
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 1) return node;
    return null;
  }
}

type Tree = TreeAdapterTypeMap<
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode
>;

const create = (
  type: number,
  name = '',
  data = '',
  attributes: Token.Attribute[] = [],
  namespace = html.NS.HTML,
): ParsedNode => new ParsedNode(type, name, data, attributes, namespace);

function insert(parent: ParsedNode, node: ParsedNode, before: ParsedNode | null): void {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous === null) parent.firstChild = node;
  else previous.nextSibling = node;
  if (before === null) parent.lastChild = node;
  else before.previousSibling = node;
}

function insertText(parent: ParsedNode, text: string, before: ParsedNode | null): void {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  if (previous?.nodeType === 3) previous.data += text;
  else insert(parent, create(3, '', text), before);
}

function detach(node: ParsedNode): void {
  const { parentNode: parent, previousSibling: previous, nextSibling: next } = node;
  if (parent === null) return;
  if (previous === null) parent.firstChild = next;
  else previous.nextSibling = next;
  if (next === null) parent.lastChild = previous;
  else next.previousSibling = previous;
  node.parentNode = node.previousSibling = node.nextSibling = null;
}

function children(parent: ParsedNode): ParsedNode[] {
  const list: ParsedNode[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) list.push(node);
  return list;
}

const adapter: TreeAdapter<Tree> = {
  createDocument: () => create(9),
  createDocumentFragment: () => create(11),
  createElement: (name, namespace, attributes) => create(1, name, '', attributes, namespace),
  createCommentNode: (data) => create(8, '', data),
  createTextNode: (data) => create(3, '', data),
  appendChild: (parent, node) => insert(parent, node, null),
  insertBefore: insert,
  insertText: (parent, text) => insertText(parent, text, null),
  insertTextBefore: insertText,
  detachNode: detach,
  adoptAttributes: (element, attributes) => {
    element.attributes = [
      ...element.attributes,
      ...attributes.filter(({ name }) => element.getAttribute(name) === null),
    ];
  },
  // A template holds its content itself: a shadow root written as a template is then read like any element.
  setTemplateContent: () => {},
  getTemplateContent: (template) => template,
  setDocumentType: () => {},
  setDocumentMode: (document, mode) => {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode,
  getAttrList: (element) => element.attributes,
  getChildNodes: children,
  getFirstChild: (parent) => parent.firstChild,
  getParentNode: (node) => node.parentNode,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespaceURI,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => {},
  updateNodeSourceCodeLocation: () => {},
  isTextNode: (node): node is ParsedNode => node.nodeType === 3,
  isCommentNode: (node): node is ParsedNode => node.nodeType === 8,
  isDocumentTypeNode: (_node): _node is ParsedNode => false,
  isElementNode: (node): node is ParsedNode => node.nodeType === 1,
};

/** parse5 takes two low halves of surrogate pairs in a row for a pair, and throws at what they come to. */
const SECOND_LOW_HALF = /(?<=[\udc00-\udfff])[\udc00-\udfff]/g;

const parseTree = (source: string): ParsedNode =>
  parse<Tree>(source.replace(SECOND_LOW_HALF, '\ufffd'), { treeAdapter: adapter, scriptingEnabled: true });

/**
 * Parses HTML as a browser with scripting would.
 * @param source the page; never throws, every string is some page.
 * @returns a tree that `findArticle`, `readPage` and `metadataOf` read. It has what their {@link DomReader} asks for
 * and nothing else of a real Document, hence the cast.
 */
export function parseHtml(source: string): Document {
  const document: unknown = parseTree(source);
  return document as Document;
}
