/**
 * Whether a `style` attribute puts an element out of sight, for trees that no browser has laid out. Style sheets are
 * not read there, so this is less than what a reader's browser can tell.
 */

type Declarations = ReadonlyMap<string, string>;

export function hidesByStyle(style: string): boolean {
  const declared: Declarations = new Map(
    style
      .toLowerCase()
      .replace(/!important/g, '')
      .split(';')
      .map((declaration) => {
        const colon = declaration.indexOf(':');
        return [
          declaration.slice(0, Math.max(0, colon)).trim(),
          declaration.slice(colon + 1).trim(),
        ] as const;
      }),
  );
  return HIDING.some((hides) => hides((property) => declared.get(property) ?? ''));
}

type Get = (property: string) => string;

const OFF_SCREEN = -999;
const SIDES = ['left', 'top', 'right', 'bottom', 'margin', 'margin-left', 'margin-top'] as const;
const NOTHING = /^(?:0|1px|0\.\d+px|0(?:px|r?em|%|v[hw]))$/;

/** A number with a unit, in the unit that `units` gives factors for; NaN, which is less than nothing, for all else. */
function numberOf(value: string, units: Readonly<Record<string, number>>): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?|\.\d+)([a-z%]*)$/.exec(value) ?? [];
  return number !== undefined && Object.hasOwn(units, unit)
    ? Number(number) * (units[unit] ?? Number.NaN)
    : Number.NaN;
}

const HIDING: readonly ((get: Get) => boolean)[] = [
  (get) => get('display') === 'none' || /^(?:hidden|collapse)$/.test(get('visibility')),
  (get) => get('content-visibility') === 'hidden',
  (get) => numberOf(get('opacity'), { '': 1, '%': 0.01 }) < 0.1,
  (get) => numberOf(get('font-size'), { '': 16, px: 1, pt: 1.33, em: 16, rem: 16, '%': 0.16 }) < 4,
  (get) => get('color') === 'transparent' && !get('background-clip').includes('text'),
  (get) => get('color') !== '' && get('color') === (get('background-color') || get('background')),
  (get) => /^-(?:\d{4,}px|[1-9]\d{2,}(?:%|r?em))$/.test(get('text-indent')),
  (get) => SIDES.some((side) => Number.parseFloat(get(side)) <= OFF_SCREEN),
  (get) => /\bscale(?:3d|[xy])?\(0[,)]|\btranslate(?:3d|[xy])?\(-\d{4,}px/.test(get('transform')),
  (get) => /^rect\((?:[01](?:px)?[,\s]*){4}\)$/.test(get('clip')),
  (get) => /^(?:inset\((?:[5-9]\d|100)%\)|circle\(0)/.test(get('clip-path')),
  (get) =>
    /hidden|clip/.test(get('overflow')) &&
    ['width', 'height', 'max-width', 'max-height'].some((side) => NOTHING.test(get(side))),
];
