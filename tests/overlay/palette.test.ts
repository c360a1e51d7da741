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
  type Rgb,
  type Theme,
  TINT,
  toLinear,
  toRgb,
  voiceColor,
} from '../../src/overlay/palette.ts';
import { HUE_COUNT } from '../../src/overlay/voices.ts';

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

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const DEFICIENCIES: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Where a colour, as seen with a deficiency, lies in OKLab (Ottosson 2020). */
function seen(color: Color, matrix: readonly Rgb[]): Rgb {
  const light = toRgb(color).map(toLinear);
  const [red, green, blue] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, index) => sum + weight * light[index]!, 0),
      ),
    ),
  ) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

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

  test.each(Object.keys(DEFICIENCIES))(
    'colours are told apart with colour vision deficiency: %s',
    (deficiency) => {
      const views = colors.map((color) => seen(color, DEFICIENCIES[deficiency]!));
      for (let one = 0; one < views.length; one++) {
        for (let other = 0; other < one; other++) {
          const distance = Math.hypot(...views[one]!.map((value, axis) => value - views[other]![axis]!));
          expect(distance, `${colors[one]} and ${colors[other]}`).toBeGreaterThan(apart);
        }
      }
    },
  );
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
