import type { PaletteSetting } from '../overlay/look.ts';
import { DEFAULT_LOOK, PALETTES, TINT, toRgb, voiceColor } from '../overlay/palette.ts';
import { HUE_COUNT } from '../overlay/voices.ts';

/**
 * Custom properties with the colours of the marks in the page, each for light and dark: `--hue-0` to `--hue-5` and
 * `--hue-none` for lines and bars, and with `-tint` and `-faint` what lies behind direct and indirect quotations.
 */
export function paletteRules(setting: PaletteSetting = DEFAULT_LOOK.palette): string {
  const hues = [...Array.from({ length: HUE_COUNT }, (_, hue) => hue), null];
  const properties = hues.flatMap((hue) => {
    const name = `--hue-${hue ?? 'none'}`;
    const pair = (alpha: number): string => {
      const [light, dark] = (['light', 'dark'] as const).map(
        (theme) => `rgb(${toRgb(voiceColor(theme, hue, setting)).join(' ')} / ${alpha})`,
      );
      return `light-dark(${light}, ${dark})`;
    };
    return [
      `${name}: ${pair(1)};`,
      `${name}-tint: ${pair(TINT.direct)};`,
      `${name}-faint: ${pair(TINT.indirect)};`,
    ];
  });
  properties.push(`--flash: light-dark(${PALETTES.light.flash}, ${PALETTES.dark.flash});`);
  return `:root { ${properties.join(' ')} }`;
}

/**
 * Gives the document the colours of the marks. A constructed sheet is allowed under every content policy.
 * @returns changes them
 */
export function applyPalette(target: Document): (setting: PaletteSetting) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paletteRules());
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  return (setting) => sheet.replaceSync(paletteRules(setting));
}
