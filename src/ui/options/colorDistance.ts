/** How far apart two colours look, with full colour vision and with the three common deficiencies. */
import type { Color } from '../../overlay/look.ts';
import { type Rgb, toLinear, toRgb } from '../../overlay/palette.ts';

export const VISIONS = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const MATRICES: Readonly<Record<Vision, readonly Rgb[]>> = {
  full: [
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

/**
 * The distance of two colours in OKLab (Ottosson 2020) as they are seen with `vision`: 0 for the same, 1 for black and
 * white. A difference of 0.02 can just be seen; thin lines need several times that.
 */
export function colorDistance(one: Color, other: Color, vision: Vision): number {
  const [from, to] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

/** Where a colour lies in OKLab. */
function seen(color: Color, vision: Vision): Rgb {
  const [r, g, b] = toRgb(color);
  const light: Rgb = [toLinear(r), toLinear(g), toLinear(b)];
  const [red = 0, green = 0, blue = 0] = MATRICES[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
