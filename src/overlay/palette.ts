/**
 * The colours of the marks, and how their contrast is computed.
 *
 * Six hues for voices, found by a search over OKLCH for the largest smallest distance between any two of them (and the
 * neutral grey), as seen with full colour vision and with each of the three common deficiencies (Machado, Oliveira and
 * Fernandes 2009), under the condition that each stands out from the page by at least 3:1 (WCAG 2.2, 1.4.11). Slots
 * keep their colour names in both themes: blue, red, green, pink, purple, amber. The high contrast palette was found by
 * the same search under stricter conditions: 5:1 on light pages, 6:1 on dark ones.
 */
import type { Color, Look, PaletteSetting } from './look.ts';
import { HUE_COUNT } from './voices.ts';

export type { Color };

export type Theme = 'light' | 'dark';

export interface Palette {
  /** Lines under quotations, by the voice's hue. */
  readonly hues: readonly Color[];
  /** Lines of voices without a hue, and under names. */
  readonly neutral: Color;
  /** Behind the place that was jumped to. */
  readonly flash: Color;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    hues: ['#0e5dff', '#ca0132', '#026a00', '#eb1fa0', '#9b00c2', '#bf7107'],
    neutral: '#6b6b6b',
    flash: '#ffd33d',
  },
  dark: {
    hues: ['#586afb', '#ce4f31', '#86fc81', '#fdc5fd', '#9a689e', '#ec931e'],
    neutral: '#a8a8a8',
    flash: '#8a6d00',
  },
};

export const HIGH_CONTRAST: Readonly<Record<Theme, Palette>> = {
  light: {
    hues: ['#1742fe', '#a8390d', '#171b7b', '#5f27b1', '#844d81', '#682c31'],
    neutral: '#1a1a1a',
    flash: PALETTES.light.flash,
  },
  dark: {
    hues: ['#63ff4c', '#ec86f9', '#add8a9', '#29c306', '#f7b9fd', '#99b096'],
    neutral: '#f2f2f2',
    flash: PALETTES.dark.flash,
  },
};

/** What marks look like as long as the reader chooses nothing else. */
export const DEFAULT_LOOK: Look = {
  palette: { name: 'default', own: PALETTES.light.hues },
  markerStyle: 'tintAndLine',
  printVoices: false,
};

/** The colours on pages of one theme. The reader's own are the same on both; what has no hue stays as it is. */
export function paletteOf(theme: Theme, { name, own }: PaletteSetting): Palette {
  switch (name) {
    case 'highContrast':
      return HIGH_CONTRAST[theme];
    case 'own':
      return { ...PALETTES[theme], hues: own };
    default:
      return PALETTES[theme];
  }
}

/** How much of a hue is laid behind the words of a quotation: 0 to 1. */
export const TINT = { direct: 0.2, indirect: 0.09 } as const;

/** The colour of a voice: that of its hue, or neutral for null and for anything out of range. */
export function voiceColor(
  theme: Theme,
  hue: number | null,
  setting: PaletteSetting = DEFAULT_LOOK.palette,
): Color {
  const palette = paletteOf(theme, setting);
  return hue === null || hue >= HUE_COUNT ? palette.neutral : (palette.hues[hue] ?? palette.neutral);
}

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** @throws {RangeError} when `color` is not six hexadecimal digits after `#` */
export function toRgb(color: Color): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (digits === null) throw new RangeError(`Not a colour: ${color}`);
  const [, red = '0', green = '0', blue = '0'] = digits;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** What `color` with `alpha` (0 to 1) looks like on `ground`. */
export function blend(color: Rgb, alpha: number, ground: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2): number => Math.round(color[index] * alpha + ground[index] * (1 - alpha));
  return [mix(0), mix(1), mix(2)];
}

/** A channel of sRGB, 0 to 255, as linear light, 0 to 1 (IEC 61966-2-1). */
export function toLinear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** Contrast ratio, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
