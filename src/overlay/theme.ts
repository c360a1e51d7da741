/** Is the page light or dark? Told by what the page shows, since few pages follow the system's setting. */
import { parentElement } from './dom.ts';
import { luminance, type Rgb, type Theme } from './palette.ts';

/** A computed colour, as `getComputedStyle` writes it; null for colours outside sRGB's notation. */
export function parseComputedColor(value: string): { rgb: Rgb; alpha: number } | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (numbers === undefined || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { rgb: [red, green, blue], alpha };
}

/**
 * The theme of the page around `root`: dark where the nearest painted background is dark. A page that paints none has
 * the browser's own, which contrasts with the text; so does a picture: then the text's colour decides.
 */
export function pageTheme(root: Element): Theme {
  for (let at: Element | null = root; at !== null; at = parentElement(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') break;
    const background = parseComputedColor(style.backgroundColor);
    if (background !== null && background.alpha > 0.5)
      return luminance(background.rgb) < 0.18 ? 'dark' : 'light';
  }
  const text = parseComputedColor(getComputedStyle(root).color);
  return text !== null && luminance(text.rgb) > 0.4 ? 'dark' : 'light';
}
