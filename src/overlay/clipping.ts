/** What the computed values of `clip-path` and `clip` leave of a box, as far as they are simple shapes. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Less than this, in CSS pixels either way, shows nothing that anybody could read. */
const LEAST = 2;

/**
 * Whether `clip-path` leaves (next to) nothing of a box. A shape's extent is its bounding rectangle; of what is no
 * simple shape (`path()`, `url()`) nothing is known, and it counts as shown.
 * @param value computed
 * @param size of the box, only asked for when it matters
 */
export function clipPathHides(value: string, size: () => Size): boolean {
  if (value === 'none' || value === '') return false;
  const [, name, parts = ''] = /^(inset|circle|ellipse|polygon)\(([^()]*)\)/.exec(value) ?? [];
  if (name === undefined) return false;
  const box = size();
  const extent = extentOf(name, parts.trim(), box);
  if (extent === null) return false;
  const [left, top, right, bottom] = extent;
  const width = Math.min(right, box.width) - Math.max(left, 0);
  const height = Math.min(bottom, box.height) - Math.max(top, 0);
  return width < LEAST || height < LEAST;
}

type Extent = readonly [left: number, top: number, right: number, bottom: number];

function extentOf(name: string, parts: string, { width, height }: Size): Extent | null {
  switch (name) {
    case 'inset': {
      const [top = '0', right = top, bottom = top, left = right] = words(parts.split(' round ')[0] ?? '');
      return known([
        length(left, width),
        length(top, height),
        width - length(right, width),
        height - length(bottom, height),
      ]);
    }
    case 'polygon': {
      const points = parts.replace(/^(?:nonzero|evenodd)\s*,/, '').split(',');
      const xs = points.map((point) => length(words(point)[0] ?? '', width));
      const ys = points.map((point) => length(words(point)[1] ?? '', height));
      return known([smallest(xs), smallest(ys), largest(xs), largest(ys)]);
    }
    default: {
      const [radii = '', centre = '50% 50%'] = parts.startsWith('at ')
        ? ['', parts.slice(3)]
        : parts.split(' at ');
      const [across = 'closest-side', down = across] = words(radii);
      const [x = '50%', y = '50%'] = words(centre);
      const [rx, ry, cx, cy] = [
        length(across, width),
        length(down, height),
        length(x, width),
        length(y, height),
      ];
      return known([cx - rx, cy - ry, cx + rx, cy + ry]);
    }
  }
}

const words = (text: string): string[] => text.trim().split(/\s+/);
const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
const known = (extent: Extent): Extent | null => (extent.some(Number.isNaN) ? null : extent);

/** Pixels of a computed length or percentage of `whole`; NaN for anything else. */
function length(value: string, whole: number): number {
  const [, number, unit] = /^(-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)(px|%)?$/.exec(value) ?? [];
  if (number === undefined) return Number.NaN;
  return unit === '%' ? (Number(number) * whole) / 100 : Number(number);
}

/** Whether the older property `clip`, which works on positioned boxes alone, leaves (next to) nothing. */
export function clipHides(value: string): boolean {
  const edges = /^rect\(([^()]*)\)$/.exec(value)?.[1];
  if (edges === undefined) return false;
  const [top = Number.NaN, right = Number.NaN, bottom = Number.NaN, left = Number.NaN] = edges
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  return right - left < LEAST || bottom - top < LEAST;
}
