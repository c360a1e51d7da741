import type { Color } from '../../overlay/look.ts';
import { contrast, type Theme, toRgb } from '../../overlay/palette.ts';

/** What a line must stand out by (WCAG 2.2, 1.4.11). */
const LEAST = 3;
const PAPER: Readonly<Record<Theme, readonly Color[]>> = {
  light: ['#ffffff', '#f4ecd8'],
  dark: ['#000000', '#1e1e1e'],
};

/** Which colours are hard to see, and on what pages. */
export function faintColors(
  colors: readonly Color[],
): readonly { readonly hue: number; readonly theme: Theme }[] {
  return colors.flatMap((color, hue) =>
    (['light', 'dark'] as const)
      .filter((theme) => PAPER[theme].some((paper) => contrast(toRgb(color), toRgb(paper)) < LEAST))
      .map((theme) => ({ hue, theme })),
  );
}
