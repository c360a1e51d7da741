import { describe, expect, test } from 'vitest';
import { cardColors } from '../../src/overlay/cardStyle.ts';
import {
  blend,
  type Color,
  contrast,
  DEFAULT_LOOK,
  HIGH_CONTRAST,
  PALETTES,
  type Palette,
  paletteOf,
  type Theme,
  TINT,
  toRgb,
  voiceColor,
} from '../../src/overlay/palette.ts';
import { HUE_COUNT } from '../../src/overlay/voices.ts';
import { colorDistance, VISIONS } from '../../src/ui/options/colorDistance.ts';

/** Backgrounds that articles are printed on, with the text colours that sites use on them. */
const PAGES: Readonly<Record<Theme, readonly { ground: Color; text: Color }[]>> = {
  light: [
    { ground: '#ffffff', text: '#333333' },
    { ground: '#f2f2f2', text: '#333333' },
    { ground: '#f4ecd8', text: '#3b2f1e' },
  ],
  dark: [
    { ground: '#000000', text: '#e0e0e0' },
    { ground: '#121212', text: '#e0e0e0' },
    { ground: '#1e1e1e', text: '#e4e4e4' },
    { ground: '#2b2b2b', text: '#eeeeee' },
  ],
};

interface Case {
  readonly name: string;
  readonly theme: Theme;
  readonly palette: Palette;
  /** Least contrast of lines with the page (WCAG 1.4.11 asks for 3:1). */
  readonly contrast: number;
  /** Least distance of two colours in OKLab. A difference of 0.02 can just be seen; thin lines need several times that. */
  readonly distance: number;
}

const CASES: readonly Case[] = [
  { name: 'default light', theme: 'light', palette: PALETTES.light, contrast: 3, distance: 0.08 },
  { name: 'default dark', theme: 'dark', palette: PALETTES.dark, contrast: 3, distance: 0.08 },
  { name: 'high contrast light', theme: 'light', palette: HIGH_CONTRAST.light, contrast: 5, distance: 0.1 },
  { name: 'high contrast dark', theme: 'dark', palette: HIGH_CONTRAST.dark, contrast: 6, distance: 0.1 },
];

describe.each(CASES)('$name palette', ({ theme, palette, contrast: least, distance: apart }) => {
  const colors = [...palette.hues, palette.neutral];

  test('has a hue for every ranked voice, and neutral for the rest', () => {
    expect(palette.hues).toHaveLength(HUE_COUNT);
    const setting = {
      ...DEFAULT_LOOK.palette,
      name: palette === PALETTES[theme] ? 'default' : 'highContrast',
    } as const;
    expect(voiceColor(theme, null, setting)).toBe(palette.neutral);
    expect(voiceColor(theme, HUE_COUNT, setting)).toBe(palette.neutral);
    expect(voiceColor(theme, 0, setting)).toBe(palette.hues[0]);
  });

  test('lines stand out from the page (WCAG 1.4.11)', () => {
    for (const color of colors) {
      for (const { ground } of PAGES[theme]) {
        expect(contrast(toRgb(color), toRgb(ground)), `${color} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  test('text on a tint keeps 4.5:1 (WCAG 1.4.3)', () => {
    for (const color of colors) {
      for (const { ground, text } of PAGES[theme]) {
        const tinted = blend(toRgb(color), TINT.direct, toRgb(ground));
        expect(contrast(toRgb(text), tinted), `${text} on ${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('text on the flash keeps 4.5:1', () => {
    for (const { ground, text } of PAGES[theme]) {
      const flashed = blend(toRgb(palette.flash), 0.85, toRgb(ground));
      expect(contrast(toRgb(text), flashed), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the card is readable', () => {
    const { ground, texts } = cardColors(theme);
    for (const text of texts) {
      expect(contrast(toRgb(text as Color), toRgb(ground as Color)), text).toBeGreaterThanOrEqual(4.5);
    }
    for (const color of colors) {
      expect(contrast(toRgb(color), toRgb(ground as Color)), color).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(VISIONS)('colours are told apart with colour vision: %s', (vision) => {
    for (const [at, one] of colors.entries()) {
      for (const other of colors.slice(at + 1)) {
        expect(colorDistance(one, other, vision), `${one} and ${other}`).toBeGreaterThan(apart);
      }
    }
  });
});

test('own colours are used on light and dark pages alike, with the flash and the grey of the page', () => {
  const own = ['#111111', '#222222', '#333333', '#444444', '#555555', '#666666'] as const;
  for (const theme of ['light', 'dark'] as const) {
    expect(paletteOf(theme, { name: 'own', own })).toEqual({ ...PALETTES[theme], hues: own });
    expect(voiceColor(theme, 1, { name: 'own', own })).toBe('#222222');
  }
});

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ] as const)('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(toRgb(one), toRgb(other))).toBeCloseTo(ratio, 2);
    expect(contrast(toRgb(other), toRgb(one))).toBeCloseTo(ratio, 2);
  });
});

test('toRgb refuses what is no colour', () => {
  expect(() => toRgb('#fff')).toThrow(RangeError);
});
