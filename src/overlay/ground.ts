/** The colour that a text stands on, for telling text that nobody can see from text that somebody can. */
import { parentElement } from './dom.ts';
import { blend, type Rgb } from './palette.ts';
import { parseComputedColor } from './theme.ts';

/** A colour, or null where it is not known: a picture, a gradient, the browser's own dark ground. */
export type Ground = Rgb | null;

/** The ground of a document that paints none. */
export function canvasGround(document: Document, root: CSSStyleDeclaration): Ground {
  const isLight = root.colorScheme === 'normal' || root.colorScheme === 'light' || root.colorScheme === '';
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const hasMeta = Document.prototype.querySelector.call(document, 'meta[name="color-scheme" i]') !== null;
  return isLight && !prefersDark && !hasMeta ? [255, 255, 255] : null;
}

/** The ground inside an element that stands on `outer`. */
export function groundInside(outer: Ground, style: CSSStyleDeclaration): Ground {
  if (style.backgroundImage !== 'none') return null;
  const background = parseComputedColor(style.backgroundColor);
  if (background === null) return null;
  if (background.alpha === 0) return outer;
  if (background.alpha === 1) return background.rgb;
  return outer === null ? null : blend(background.rgb, background.alpha, outer);
}

/** Difference of two colours in each of red, green and blue that nobody sees, of 255. */
const SAME = 6;

/**
 * Whether text of this style has the colour of its ground, or none at all.
 * @param clippedToText whether a background is painted in the shape of the text, here or around
 */
export function isInvisibleInk(style: CSSStyleDeclaration, ground: Ground, clippedToText: boolean): boolean {
  if (clippedToText || style.textShadow !== 'none') return false;
  if (Number.parseFloat(style.webkitTextStrokeWidth) > 0) return false;
  const ink = parseComputedColor(style.webkitTextFillColor);
  if (ink === null) return false;
  if (ink.alpha < 0.1) return true;
  if (ground === null) return false;
  const painted = blend(ink.rgb, ink.alpha, ground);
  return painted.every((value, index) => Math.abs(value - (ground[index] ?? 0)) <= SAME);
}

/** What may lie between a text and the ground it has by its ancestors; more is not looked at, and counts as something. */
const MAX_ANCESTORS = 20;
const MAX_NEIGHBOURS = 50;
const MAX_PICTURES = 300;

/** Where pictures are in a document: text in the colour of the page may stand on one. */
export function picturesOf(document: Document): readonly DOMRect[] {
  const found = Document.prototype.querySelectorAll.call(
    document,
    'img, video, canvas, svg, iframe, object, embed',
  );
  return Array.from(found)
    .slice(0, MAX_PICTURES)
    .map((picture) => Element.prototype.getBoundingClientRect.call(picture));
}

/**
 * Whether something other than the ancestors' colours is painted behind a text: a picture, or a coloured neighbour
 * or pseudo-element that it may be laid over.
 */
export function hasOtherGround(parent: Element, place: DOMRect, pictures: readonly DOMRect[]): boolean {
  if (pictures.some((picture) => overlap(picture, place))) return true;
  let at: Element | null = parent;
  for (let count = 0; at !== null; count++, at = parentElement(at)) {
    if (count === MAX_ANCESTORS) return false;
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(at, part);
      if (style.content !== 'none' && style.content !== 'normal' && paints(style)) return true;
    }
    // Only what is laid over something can stand on its neighbour.
    if (getComputedStyle(at).position !== 'static' && standsOnNeighbour(at, place)) return true;
  }
  return false;
}

function standsOnNeighbour(element: Element, place: DOMRect): boolean {
  const parent = parentElement(element);
  if (parent === null) return false;
  let neighbour: Element | null = Element.prototype.querySelector.call(parent, ':scope > *');
  for (let count = 0; neighbour !== null && count < MAX_NEIGHBOURS; count++) {
    const box = Element.prototype.getBoundingClientRect.call(neighbour);
    if (neighbour !== element && overlap(box, place) && paints(getComputedStyle(neighbour))) return true;
    neighbour = nextElement(neighbour);
  }
  return false;
}

const nextElementSibling = Object.getOwnPropertyDescriptor(Element.prototype, 'nextElementSibling')?.get;
const nextElement = (element: Element): Element | null =>
  (nextElementSibling?.call(element) as Element | null | undefined) ?? null;

const paints = ({ backgroundImage, backgroundColor }: CSSStyleDeclaration): boolean =>
  backgroundImage !== 'none' || parseComputedColor(backgroundColor)?.alpha !== 0;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
