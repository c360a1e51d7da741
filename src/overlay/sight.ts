/**
 * Whether a reader can see a text: a page may hold words that are rendered and yet seen by nobody, to have them taken
 * for what somebody said. `checkVisibility` tells what is not rendered; this tells what is rendered out of sight, as
 * far as computed styles and places tell it. Only asks, so the page is laid out once at most.
 */
import { clipHides, clipPathHides } from './clipping.ts';
import { defaultView, documentElement, isElement, ownerDocument, parentNode } from './dom.ts';
import {
  canvasGround,
  type Ground,
  groundInside,
  hasOtherGround,
  isInvisibleInk,
  picturesOf,
} from './ground.ts';
import { LEAST_OPACITY, opacityOf } from './opacity.ts';

/** Below this, text is out of sight: its size in CSS pixels, its area per code unit. */
const LEAST_FONT = 4;
const LEAST_AREA = 1;
/** A first line may hang out to the left, or start far in; but not further than this, in CSS pixels. */
const HANGING = -150;
const INDENTED = 1000;
/** Scenes that are kept; memory must not grow with a page of a million elements. */
const MOST_KEPT = 20_000;
/** A box that shows less than this, in CSS pixels, is not one whose rest can be unfolded or swiped to. */
const LEAST_FOLD = 100;

/** What a text has to lie in to be seen: the nearest box around it that cuts off what hangs out. */
interface Window {
  readonly box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  /** From which size on, in CSS pixels, what lies behind its far edges can be brought into view. */
  readonly fold: number;
  /** Whether it begins at the right. */
  readonly fromRight: boolean;
}

/** What an element does to the text in it. */
interface Scene {
  readonly hidden: boolean;
  /** Whether it shows nothing but its summary. */
  readonly closed: boolean;
  readonly opacity: number;
  readonly ground: Ground;
  /** Whether a background is painted in the shape of the text. */
  readonly clippedToText: boolean;
  readonly window: Window;
}

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

const scrollOf = (side: 'scrollLeft' | 'scrollTop'): ((element: Element) => number) => {
  const get = Object.getOwnPropertyDescriptor(Element.prototype, side)?.get;
  return (element) => Number(get?.call(element) ?? 0);
};
const scrollLeft = scrollOf('scrollLeft');
const scrollTop = scrollOf('scrollTop');

/**
 * For one reading of a page, since what it has learnt of an element is kept.
 * @returns whether a text node, whose element is rendered, can be seen by somebody who scrolls and unfolds
 */
export function textSight(): (text: Text) => boolean {
  const scenes = new Map<Element, Scene>();
  const pictures = new Map<Document, readonly DOMRect[]>();
  const range = new Range();

  const sceneOf = (element: Element): Scene => {
    if (scenes.size > MOST_KEPT) scenes.clear();
    const way: Element[] = [];
    let scene: Scene | undefined;
    for (let at: Node | null = element; at !== null; at = parentNode(at)) {
      if (!isElement(at)) continue;
      scene = scenes.get(at);
      if (scene !== undefined) break;
      way.push(at);
    }
    for (const one of way.reverse()) {
      scene = inside(one, scene ?? null);
      scenes.set(one, scene);
    }
    return scene!;
  };

  const inkHides = (parent: Element, style: CSSStyleDeclaration, scene: Scene, place: DOMRect): boolean => {
    if (!isInvisibleInk(style, scene.ground, scene.clippedToText)) return false;
    if (isInvisibleInk(style, null, scene.clippedToText)) return true;
    const document = ownerDocument(parent);
    const known = pictures.get(document) ?? picturesOf(document);
    pictures.set(document, known);
    return !hasOtherGround(parent, place, known);
  };

  return (text) => {
    let parent = parentNode(text);
    while (parent !== null && !isElement(parent)) parent = parentNode(parent);
    if (parent === null) return true;
    const scene = sceneOf(parent);
    if (scene.hidden || scene.closed) return false;
    const style = getComputedStyle(parent);
    if (Number.parseFloat(style.fontSize) < LEAST_FONT || indentHides(style.textIndent)) return false;
    range.selectNodeContents(text);
    const place = range.getBoundingClientRect();
    if (isTooSmall(place, text.data.trim())) return false;
    return isIn(place, scene.window) && !inkHides(parent, style, scene, place);
  };
}

/** Combining marks and the like take no room of their own, so little room says nothing of them. */
const isTooSmall = ({ width, height }: DOMRect, words: string): boolean =>
  width * height < LEAST_AREA * words.length && /[\p{L}\p{N}]{3}/u.test(words);

/** What an element makes of the scene around it; the outermost has none. */
function inside(element: Element, outer: Scene | null): Scene {
  const style = getComputedStyle(element);
  const around = outer ?? pageScene(element, style);
  const isFrame = outer !== null && documentElement(ownerDocument(element)) === element;
  const base = isFrame
    ? { ...pageScene(element, style), hidden: around.hidden, opacity: around.opacity }
    : around;
  const opacity = base.opacity * opacityOf(element, style) * filterOpacity(style.filter);
  const window = style.position === 'fixed' ? viewport(element, false) : base.window;
  const scene = {
    closed: isClosed(element),
    opacity,
    window,
    ground: groundInside(base.ground, style),
    clippedToText: base.clippedToText || style.backgroundClip === 'text',
  };
  if (base.hidden || opacity < LEAST_OPACITY || isBehindFold(element, style, around))
    return { ...scene, hidden: true };
  if (clipPathHides(style.clipPath, () => rectOf(element))) return { ...scene, hidden: true };
  const isPositioned = style.position === 'absolute' || style.position === 'fixed';
  if (isPositioned && clipHides(style.clip)) return { ...scene, hidden: true };
  if (!cutsOff(element, style)) return { ...scene, hidden: false };
  const box = rectOf(element);
  if (box.width < 2 || box.height < 2 || !isIn(box, window)) return { ...scene, hidden: true };
  return {
    ...scene,
    hidden: false,
    window: {
      box,
      scrollLeft: scrollLeft(element),
      scrollTop: scrollTop(element),
      fold: scrolls(style.overflowX) || scrolls(style.overflowY) ? 0 : LEAST_FOLD,
      fromRight: startsAtRight(style),
    },
  };
}

/** Here `checkVisibility` answers for the boxes inside only, and text may stand there without one of its own. */
const isBehindFold = (element: Element, style: CSSStyleDeclaration, outer: Scene): boolean =>
  style.contentVisibility === 'hidden' || (outer.closed && element.localName !== 'summary');

const isClosed = (element: Element): boolean =>
  element.localName === 'details' && !Element.prototype.hasAttribute.call(element, 'open');

const pageScene = (element: Element, style: CSSStyleDeclaration): Scene => ({
  hidden: false,
  closed: false,
  opacity: 1,
  ground: canvasGround(ownerDocument(element), style),
  clippedToText: false,
  window: viewport(element, true),
});

/** The view of the document that an element is in: what it scrolls through, or what stands still in it. */
function viewport(element: Element, isScrolled: boolean): Window {
  const view = defaultView(ownerDocument(element)) ?? window;
  return {
    box: { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight },
    scrollLeft: isScrolled ? view.scrollX : 0,
    scrollTop: isScrolled ? view.scrollY : 0,
    fold: isScrolled ? 0 : Number.POSITIVE_INFINITY,
    fromRight: startsAtRight(getComputedStyle(documentElement(ownerDocument(element)) ?? element)),
  };
}

const startsAtRight = ({ direction, writingMode }: CSSStyleDeclaration): boolean =>
  (direction === 'rtl') !== (writingMode === 'vertical-rl' || writingMode === 'sideways-rl');

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** Root and body hand their overflow on to the window; boxes in a line and those without a box have none. */
function cutsOff(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  if (display === 'inline' || display === 'contents') return false;
  return element.localName !== 'html' && element.localName !== 'body';
}

/** Whether something at `place` can be brought into view: it lies behind no edge that nobody can scroll beyond. */
function isIn(place: DOMRect, { box, scrollLeft, scrollTop, fold, fromRight }: Window): boolean {
  const left = place.left - box.left + scrollLeft;
  const top = place.top - box.top + scrollTop;
  if (top + place.height <= 0) return false;
  if (fromRight ? left >= box.width : left + place.width <= 0) return false;
  if (box.height < fold && top >= box.height) return false;
  return fromRight || box.width >= fold || left < box.width;
}

function indentHides(indent: string): boolean {
  const value = Number.parseFloat(indent);
  if (indent.endsWith('%')) return value <= -100 || value >= 100;
  return value < HANGING || value > INDENTED;
}

function filterOpacity(filter: string): number {
  const value = /\bopacity\(([\d.]+)\)/.exec(filter)?.[1];
  return value === undefined ? 1 : Number(value);
}
