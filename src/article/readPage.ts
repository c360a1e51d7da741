import { type DomReader, ELEMENT_NODE, TEXT_NODE } from './dom.ts';
import { InlineText } from './inlineText.ts';
import { labelsOfNames } from './labels.ts';
import { isClosed, type Marks, readMarks } from './marks.ts';
import { type Box, commonBox, type Page, type Passage } from './page.ts';
import { BOLD, INLINE, ITALIC, MEDIA, SKIPPED } from './tags.ts';

/** Nodes between two yields: well under a millisecond in a browser. */
const SLICE = 256;

/** White space is not asked about: pages have more of it than of words. */
const SOLID = /\S/;

/** What a walk asks of the browser. */
export interface WalkOptions {
  /** Whether an element is rendered (`element.checkVisibility()`); without it, attributes and inline style tell. */
  readonly visible?: (element: Element) => boolean;
  /** Whether a text in rendered elements can be seen by anybody; asked in order. Without it, inline style tells. */
  readonly seen?: (text: Text) => boolean;
  /** Whether an `<iframe>` is large enough to hold an article; without it, all are. */
  readonly largeFrame?: (frame: Element) => boolean;
}

/**
 * Walks a document once, in order and without recursion, with the documents of the frames in it that the page may
 * read; not with frames inside those.
 * @yields after every few hundred nodes, so that a caller can give the page its time back.
 */
export function* readNodes(dom: DomReader, root: Element, options: WalkOptions): Generator<void, Page> {
  const reader = new PageReader(dom, options);
  reader.begin(root);
  for (let count = 1; reader.step(); count++) if (count % SLICE === 0) yield;
  return reader.page();
}

/** One open element on the way down. */
interface Frame {
  readonly box: Box;
  next: Node | null;
  /** Nodes a slot shows, instead of its children. */
  readonly slotted: readonly Node[] | null;
  slottedAt: number;
  readonly inline: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly control: boolean;
}

/** Lengths of the text of one passage that stands in links and the like. */
interface Lengths {
  linkLength: number;
  links: number;
  boldLength: number;
  italicLength: number;
  controlLength: number;
}

const noLengths = (): Lengths => ({
  linkLength: 0,
  links: 0,
  boldLength: 0,
  italicLength: 0,
  controlLength: 0,
});

class PageReader {
  private readonly dom: DomReader;
  private readonly visible: WalkOptions['visible'];
  private readonly seen: WalkOptions['seen'];
  private readonly largeFrame: WalkOptions['largeFrame'];
  private isInFrame = false;
  private readonly boxes: Box[] = [];
  private readonly passages: Passage[] = [];
  private readonly clues: Element[] = [];
  private readonly stack: Frame[] = [];
  private inline = new InlineText();
  private lengths = noLengths();
  /** The innermost box that holds all text of the passage so far. */
  private textBox: Box | null = null;
  private mediaCount = 0;
  private breaks = 0;
  private readonly depth = { link: 0, bold: 0, italic: 0, control: 0 };

  constructor(dom: DomReader, options: WalkOptions) {
    this.dom = dom;
    this.visible = options.visible;
    this.seen = options.seen;
    this.largeFrame = options.largeFrame;
  }

  begin(root: Element): void {
    this.open(root, this.dom.tag(root), null, this.dom.firstChild(root));
  }

  page(): Page {
    return { boxes: this.boxes, passages: this.passages, body: this.boxes[0]!, clues: this.clues };
  }

  /** Reads one node, or closes one element; false at the end. */
  step(): boolean {
    const frame = this.stack[this.stack.length - 1];
    if (frame === undefined) return false;
    const node = this.nextNode(frame);
    if (node === null) {
      this.close(frame);
      return true;
    }
    const type = this.dom.nodeType(node);
    if (type === TEXT_NODE) this.readText(node as Text, frame.box);
    else if (type === ELEMENT_NODE) this.readElement(node as Element, frame.box);
    return true;
  }

  private nextNode(frame: Frame): Node | null {
    if (frame.slotted !== null) {
      frame.slottedAt += 1;
      return frame.slotted[frame.slottedAt - 1] ?? null;
    }
    const node = frame.next;
    if (node !== null) frame.next = this.dom.nextSibling(node);
    return node;
  }

  private readText(node: Text, parent: Box): void {
    const data = this.dom.data(node);
    if (this.isUnseen(node, data, parent)) {
      this.inline.interrupt();
      return;
    }
    const grown = this.inline.add(node, data);
    if (grown === 0) return;
    this.breaks = 0;
    this.textBox = this.textBox === null ? parent : commonBox(this.textBox, parent);
    const { depth, lengths } = this;
    if (depth.link > 0) lengths.linkLength += grown;
    if (depth.bold > 0) lengths.boldLength += grown;
    if (depth.italic > 0) lengths.italicLength += grown;
    if (depth.control > 0) lengths.controlLength += grown;
  }

  private isUnseen(node: Text, data: string, parent: Box): boolean {
    if (this.seen !== undefined) return SOLID.test(data) && !this.seen(node);
    return this.visible === undefined && isClosed(this.dom, parent.element, parent.tag);
  }

  private readElement(element: Element, parent: Box): void {
    const { dom, inline } = this;
    const tag = dom.tag(element);
    if (tag === 'br') {
      this.breaks += 1;
      if (this.breaks > 1) this.flush();
      else inline.lineBreak();
      return;
    }
    // Only says where a word may break.
    if (tag === 'wbr') return;
    if (tag === 'iframe') {
      const content = this.contentOf(element);
      if (content !== null) {
        this.isInFrame = true;
        this.open(element, tag, parent, content);
        return;
      }
    }
    if (SKIPPED.has(tag) && !isDeclaredShadow(dom, element, tag)) {
      // What a frame's data are about need not be what the page is about.
      if (tag === 'script' && !this.isInFrame) this.clues.push(element);
      else if (MEDIA.has(tag)) this.mediaCount += 1;
      inline.interrupt();
      return;
    }
    const isFolded =
      this.visible === undefined && tag !== 'summary' && isClosed(dom, parent.element, parent.tag);
    if (isFolded || this.visible?.(element) === false) {
      inline.interrupt();
      return;
    }
    const marks = readMarks(dom, element, this.visible === undefined);
    if (marks.unseen && INLINE.has(tag)) {
      inline.interrupt();
      return;
    }
    if (tag === 'td' || tag === 'th') inline.lineBreak();
    const shadow = dom.shadowRoot(element);
    if (shadow !== null) inline.interrupt();
    this.open(element, tag, parent, dom.firstChild(shadow ?? element), marks);
  }

  /** The root element of the document in a frame, when that may be read and seen. */
  private contentOf(frame: Element): Element | null {
    const { dom } = this;
    if (this.isInFrame || this.largeFrame?.(frame) === false || this.visible?.(frame) === false) return null;
    const { unseen, names } = readMarks(dom, frame, this.visible === undefined);
    if (unseen || labelsOfNames(names).has('advertisement')) return null;
    const document = dom.contentDocument(frame);
    return document === null ? null : dom.documentElement(document);
  }

  /** @param first the first of the nodes that are read as its children */
  private open(
    element: Element,
    tag: string,
    parent: Box | null,
    first: Node | null,
    marks: Marks = readMarks(this.dom, element, this.visible === undefined),
  ): void {
    const { dom, depth } = this;
    const inline = INLINE.has(tag) || (tag.includes('-') && parent !== null);
    if (!inline) this.flush();
    const box: Box = {
      index: this.boxes.length,
      element,
      tag,
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      names: marks.names,
      labels: null,
      role: marks.role,
      itemprop: marks.itemprop,
      hidden: parent?.hidden === true || marks.unseen,
      firstPassage: this.passages.length,
      endPassage: this.passages.length,
      media: this.mediaCount,
    };
    this.boxes.push(box);
    const isClue =
      marks.itemprop !== '' || tag === 'time' || (tag === 'a' && dom.attribute(element, 'rel') !== null);
    if (isClue) this.clues.push(element);
    const slotted = tag === 'slot' ? dom.slotted(element) : [];
    const frame: Frame = {
      box,
      next: first,
      slotted: slotted.length > 0 ? slotted : null,
      slottedAt: 0,
      inline,
      link: tag === 'a' || marks.role === 'link',
      bold: BOLD.has(tag),
      italic: ITALIC.has(tag),
      control: tag === 'button' || tag === 'label' || marks.role === 'button',
    };
    if (frame.link) {
      depth.link += 1;
      this.lengths.links += 1;
    }
    if (frame.bold) depth.bold += 1;
    if (frame.italic) depth.italic += 1;
    if (frame.control) depth.control += 1;
    this.stack.push(frame);
  }

  private close(frame: Frame): void {
    const { depth } = this;
    if (!frame.inline) this.flush();
    if (frame.box.tag === 'iframe') this.isInFrame = false;
    this.stack.pop();
    frame.box.media = this.mediaCount - frame.box.media;
    frame.box.endPassage = this.passages.length + (this.inline.isEmpty ? 0 : 1);
    if (frame.link) depth.link -= 1;
    if (frame.bold) depth.bold -= 1;
    if (frame.italic) depth.italic -= 1;
    if (frame.control) depth.control -= 1;
  }

  /** Ends the passage, if there is one. */
  private flush(): void {
    this.breaks = 0;
    const { inline } = this;
    if (inline.isUntouched) return;
    this.inline = new InlineText();
    if (inline.isEmpty) return;
    this.passages.push({
      index: this.passages.length,
      text: inline.text,
      runs: inline.runs,
      box: this.textBox!,
      block: this.blockBox(),
      ...this.lengths,
      letters: null,
    });
    this.textBox = null;
    this.lengths = noLengths();
  }

  /** The block-level element that is open. */
  private blockBox(): Box {
    let i = this.stack.length - 1;
    while (i > 0 && this.stack[i]!.inline) i -= 1;
    return this.stack[i]!.box;
  }
}

/** A shadow root written in HTML: the parsers of DOM libraries leave it a template, browsers make it real. */
const isDeclaredShadow = (dom: DomReader, element: Element, tag: string): boolean =>
  tag === 'template' && dom.attribute(element, 'shadowrootmode') === 'open';
