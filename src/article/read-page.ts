import { type DomReader, ELEMENT_NODE, TEXT_NODE } from './dom.ts';
import { InlineText } from './inline-text.ts';
import { type Box, commonBox, type Page, type Passage } from './page.ts';
import { BOLD, INLINE, ITALIC, SKIPPED } from './tags.ts';

/** Nodes between two yields: well under a millisecond in a browser. */
const SLICE = 256;

/** Attributes that page builders use to name a part, besides class and id. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-qa', 'aria-label'] as const;

const MEDIA: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'canvas',
]);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** One open element on the way down. */
interface Frame {
  readonly box: Box;
  next: Node | null;
  /** Nodes a slot shows, instead of its children. */
  readonly queue: readonly Node[] | null;
  queueAt: number;
  readonly inline: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly control: boolean;
}

/**
 * Walks a document once, in order and without recursion.
 * @param visible asks the browser whether an element is rendered; without it, attributes and inline style tell.
 * @yields after every few hundred nodes, so that a caller can give the page its time back.
 */
export function* readNodes(
  dom: DomReader,
  root: Element,
  visible: ((element: Element) => boolean) | undefined,
): Generator<void, Page> {
  const boxes: Box[] = [];
  const passages: Passage[] = [];
  const clues: Element[] = [];
  const stack: Frame[] = [];
  let inline = new InlineText();
  let textBox: Box | null = null;
  let linkLength = 0;
  let links = 0;
  let boldLength = 0;
  let italicLength = 0;
  let controlLength = 0;
  let media = false;
  let mediaCount = 0;
  let inLink = 0;
  let inBold = 0;
  let inItalic = 0;
  let inControl = 0;
  let breaks = 0;

  const blockOf = (): Box => {
    let i = stack.length - 1;
    while (i > 0 && stack[i]!.inline) i -= 1;
    return stack[i]!.box;
  };

  const flush = (): void => {
    breaks = 0;
    if (inline.isEmpty) {
      // White space alone is no passage, but a skipped element before it still counts for what follows.
      inline = new InlineText();
      return;
    }
    passages.push({
      index: passages.length,
      text: inline.text,
      runs: inline.runs,
      box: textBox!,
      block: blockOf(),
      linkLength,
      links,
      boldLength,
      italicLength,
      controlLength,
      afterMedia: media,
    });
    inline = new InlineText();
    textBox = null;
    linkLength = links = boldLength = italicLength = controlLength = 0;
    media = false;
  };

  const open = (element: Element, tag: string, parent: Box | null): void => {
    let names = '';
    for (const name of NAMING) {
      const value = dom.attribute(element, name);
      if (value !== null && value !== '') names = names === '' ? value : `${names} ${value}`;
    }
    const inlineTag = INLINE.has(tag) || (tag.includes('-') && parent !== null);
    if (!inlineTag) flush();
    const itemprop = dom.attribute(element, 'itemprop') ?? '';
    const box: Box = {
      index: boxes.length,
      element,
      tag,
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      names,
      role: dom.attribute(element, 'role') ?? '',
      itemprop,
      hidden: parent?.hidden === true || isUnseen(dom, element, visible === undefined),
      firstPassage: passages.length,
      endPassage: passages.length,
      media: mediaCount,
    };
    boxes.push(box);
    if (itemprop !== '' || tag === 'time' || (tag === 'a' && dom.attribute(element, 'rel') !== null))
      clues.push(element);
    const shadow = dom.shadowRoot(element);
    const queue = tag === 'slot' ? dom.slotted(element) : [];
    const frame: Frame = {
      box,
      next: shadow === null ? dom.firstChild(element) : dom.firstChild(shadow),
      queue: queue.length > 0 ? queue : null,
      queueAt: 0,
      inline: inlineTag,
      link: tag === 'a' || box.role === 'link',
      bold: BOLD.has(tag),
      italic: ITALIC.has(tag),
      control: tag === 'button' || tag === 'label' || box.role === 'button',
    };
    if (shadow !== null) inline.interrupt();
    if (frame.link) {
      inLink += 1;
      links += 1;
    }
    if (frame.bold) inBold += 1;
    if (frame.italic) inItalic += 1;
    if (frame.control) inControl += 1;
    stack.push(frame);
  };

  const close = (frame: Frame): void => {
    if (!frame.inline) flush();
    stack.pop();
    frame.box.media = mediaCount - frame.box.media;
    frame.box.endPassage = passages.length + (inline.isEmpty ? 0 : 1);
    if (frame.link) inLink -= 1;
    if (frame.bold) inBold -= 1;
    if (frame.italic) inItalic -= 1;
    if (frame.control) inControl -= 1;
    if (!frame.inline && frame.box.tag === 'td') media = false;
  };

  const readText = (node: Text, parent: Box): void => {
    const grown = inline.add(node, dom.data(node));
    if (grown === 0) return;
    breaks = 0;
    textBox = textBox === null ? parent : commonBox(textBox, parent);
    if (inLink > 0) linkLength += grown;
    if (inBold > 0) boldLength += grown;
    if (inItalic > 0) italicLength += grown;
    if (inControl > 0) controlLength += grown;
  };

  open(root, dom.tag(root), null);
  let count = 0;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = nextNode(dom, frame);
    if (node === null) {
      close(frame);
      continue;
    }
    count += 1;
    if (count % SLICE === 0) yield;
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) readText(node as Text, frame.box);
    if (type !== ELEMENT_NODE) continue;
    const element = node as Element;
    const tag = dom.tag(element);
    if (tag === 'br') {
      breaks += 1;
      if (breaks > 1) flush();
      else inline.lineBreak();
    } else if (tag === 'wbr') {
      // Only says where a word may break.
    } else if (SKIPPED.has(tag) && !isDeclaredShadow(dom, element, tag)) {
      if (tag === 'script') clues.push(element);
      else if (MEDIA.has(tag)) {
        mediaCount += 1;
        if (inline.isEmpty) media = true;
      }
      inline.interrupt();
    } else if (visible !== undefined && !visible(element)) inline.interrupt();
    else if (INLINE.has(tag) && isUnseen(dom, element, visible === undefined)) inline.interrupt();
    else {
      if (tag === 'td' || tag === 'th') inline.lineBreak();
      open(element, tag, frame.box);
    }
  }
  return { boxes, passages, body: boxes[0]!, clues };
}

function nextNode(dom: DomReader, frame: Frame): Node | null {
  if (frame.queue !== null) {
    const node = frame.queue[frame.queueAt] ?? null;
    frame.queueAt += 1;
    return node;
  }
  const node = frame.next;
  if (node !== null) frame.next = dom.nextSibling(node);
  return node;
}

/** A shadow root written in HTML: the parsers of DOM libraries leave it a template, browsers make it real. */
const isDeclaredShadow = (dom: DomReader, element: Element, tag: string): boolean =>
  tag === 'template' && dom.attribute(element, 'shadowrootmode') === 'open';

/** Text for screen readers only: in the page, but nowhere to be seen or painted on. */
const SCREEN_READER =
  /(?:^|\s)(?:sr-only|visually-?hidden|u-visually-hidden|screen-?reader(?:-text|-only)?|show-for-sr|a11y-hidden|aural)(?:\s|$)/i;

/** Hidden by what the markup says; `byMarkup`: also by what a browser would answer better. */
function isUnseen(dom: DomReader, element: Element, byMarkup: boolean): boolean {
  if (dom.attribute(element, 'aria-hidden') === 'true') return true;
  const names = dom.attribute(element, 'class');
  if (names !== null && SCREEN_READER.test(names)) return true;
  return byMarkup && isHiddenByMarkup(dom, element);
}

function isHiddenByMarkup(dom: DomReader, element: Element): boolean {
  // React streams parts of a page in hidden boxes ("S:0") and moves them into place when its script runs.
  if (dom.attribute(element, 'hidden') !== null)
    return !/^S:[\da-f]+$/.test(dom.attribute(element, 'id') ?? '');
  const style = dom.attribute(element, 'style');
  return style !== null && HIDDEN_STYLE.test(style);
}
