import { childElement, type DomReader, ELEMENT_NODE, following, textOf } from './dom.ts';
import { MAX_SCRIPT_LENGTH } from './jsonLd.ts';

/** What a document's head says: meta elements, title, canonical address, JSON-LD. */
export interface HeadData {
  /** By `name` or `property` in lower case; the values in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly scripts: readonly string[];
  /** `lang` of the root element. */
  readonly language: string | null;
}

const MAX_VALUE = 5000;
const MAX_ELEMENTS = 5000;

/** Text of a JSON-LD script; null for every other script. */
export function linkedDataScript(dom: DomReader, element: Element): string | null {
  const type = dom.attribute(element, 'type');
  if (type === null || !/^\s*application\/ld\+json/i.test(type)) return null;
  return textOf(dom, element, MAX_SCRIPT_LENGTH + 1);
}

/** Reads the head, and meta elements at the start of the body, where browsers move them after broken markup. */
export function readHead(dom: DomReader, document: Document, bodyScripts: readonly string[]): HeadData {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  const root = dom.documentElement(document);
  const head = root === null ? null : childElement(dom, root, 'head');
  let count = 0;
  let node: Node | null = head === null ? null : dom.firstChild(head);
  while (node !== null && head !== null && count < MAX_ELEMENTS) {
    const isElement = dom.nodeType(node) === ELEMENT_NODE;
    if (isElement) {
      count += 1;
      const element = node as Element;
      const tag = dom.tag(element);
      if (tag === 'meta') addMeta(dom, element, metas);
      else if (tag === 'title') title ??= textOf(dom, element, MAX_VALUE) || null;
      else if (tag === 'link' && dom.attribute(element, 'rel')?.toLowerCase() === 'canonical') {
        canonical ??= dom.attribute(element, 'href');
      } else if (tag === 'script') {
        const script = linkedDataScript(dom, element);
        if (script !== null) scripts.push(script);
      }
    }
    node = following(dom, node, head, isElement);
  }
  scripts.push(...bodyScripts);
  const lang = root === null ? null : (dom.attribute(root, 'lang') ?? dom.attribute(root, 'xml:lang'));
  return { metas, title, canonical, scripts, language: lang };
}

function addMeta(dom: DomReader, element: Element, metas: Map<string, string[]>): void {
  const content = dom.attribute(element, 'content')?.trim() ?? '';
  if (content === '' || content.length > MAX_VALUE) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = dom.attribute(element, attribute)?.trim().toLowerCase();
    if (name === undefined || name === '') continue;
    const values = metas.get(name);
    if (values === undefined) metas.set(name, [content]);
    else values.push(content);
  }
}
