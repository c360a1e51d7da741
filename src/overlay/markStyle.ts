/** The style sheet of the marks. */
import {
  ALL_HIGHLIGHTS,
  entityHighlight,
  FADING,
  FLASH,
  type HighlightName,
  quoteHighlight,
} from './highlights.ts';
import type { Color, Look, MarkerStyle } from './look.ts';
import { DEFAULT_LOOK, paletteOf, type Theme, TINT, toRgb, voiceColor } from './palette.ts';
import { HUE_COUNT } from './voices.ts';

/** The first rule, by which a sheet that outlived its content script is recognised. */
export const SHEET_MARK = '::highlight(pressmark-sheet)';

/**
 * The rules for one theme, in the reader's look. Kinds are told apart by line style as well as by colour, and the
 * text's own colour is never touched. Names keep their line close to the letters, quotations below it, so that both
 * show where they meet. With tints only, direct quotations have no line, and indirect ones a thin one. In
 * forced-colours mode only the line styles are left, in the system's text colour.
 */
export function markRules(theme: Theme, look: Look = DEFAULT_LOOK): string {
  const { neutral, flash } = paletteOf(theme, look.palette);
  // A thicker line is easier to see, too.
  const extra = look.palette.name === 'highContrast' ? 1 : 0;
  const name = (style: string, thickness: number): string => line(style, neutral, thickness + extra / 2, 2);
  const rules = [`${SHEET_MARK}{}`];
  for (const hue of HUES) {
    const color = voiceColor(theme, hue, look.palette);
    rules.push(
      rule(quoteHighlight('direct', hue), quotation('direct', color, extra, look.markerStyle)),
      rule(quoteHighlight('indirect', hue), quotation('indirect', color, extra, look.markerStyle)),
    );
  }
  rules.push(
    rule(entityHighlight('person'), name('solid', 1)),
    rule(entityHighlight('organization'), name('double', 1)),
    rule(entityHighlight('place'), name('dotted', 1.5)),
    rule(entityHighlight('dateMoney'), name('wavy', 1)),
    rule(entityHighlight('misc'), name('dashed', 1)),
    rule(FLASH, `background-color:rgb(${toRgb(flash).join(' ')} / 0.85)`),
    rule(FADING, `background-color:rgb(${toRgb(flash).join(' ')} / 0.4)`),
  );
  return `${rules.join('\n')}\n${forcedColors()}${look.printVoices ? '' : unprinted()}`;
}

const HUES: readonly (number | null)[] = [null, ...Array.from({ length: HUE_COUNT }, (_, hue) => hue)];

function quotation(kind: 'direct' | 'indirect', color: Color, extra: number, style: MarkerStyle): string {
  const tint = `background-color:rgb(${toRgb(color).join(' ')} / ${TINT[kind]})`;
  const lineStyle = kind === 'direct' ? 'solid' : 'dashed';
  switch (style) {
    case 'lineOnly':
      return line(lineStyle, color, 2 + extra, 4);
    case 'tintOnly':
      return kind === 'direct' ? tint : `${tint};${line(lineStyle, color, 1 + extra, 4)}`;
    default:
      return `${tint};${line(lineStyle, color, 2 + extra, 4)}`;
  }
}

function unprinted(): string {
  const nothing = 'background-color:transparent;text-decoration:none';
  return `\n@media print{${ALL_HIGHLIGHTS.map((name) => rule(name, nothing)).join('')}}`;
}

function forcedColors(): string {
  // Chromium paints the system's highlight behind every mark; only a line close to the letters shows on it.
  const plain = 'background-color:transparent;text-decoration-color:CanvasText;text-underline-offset:auto';
  // There are no tints to take the place of this line.
  const solid = 'text-decoration-line:underline;text-decoration-style:solid';
  const direct = HUES.map((hue) => rule(quoteHighlight('direct', hue), `${plain};${solid}`));
  const indirect = HUES.map((hue) => rule(quoteHighlight('indirect', hue), plain));
  const names = (['person', 'organization', 'place', 'dateMoney', 'misc'] as const).map((kind) =>
    rule(entityHighlight(kind), plain),
  );
  const flashes = [FLASH, FADING].map((name) => rule(name, 'background-color:Highlight;color:HighlightText'));
  return `@media (forced-colors: active){${[...direct, ...indirect, ...names, ...flashes].join('')}}`;
}

function rule(name: HighlightName, declarations: string): string {
  return `::highlight(${name}){${declarations}}`;
}

function line(style: string, color: string, thickness: number, offset: number): string {
  return (
    `text-decoration:underline ${style} ${color};text-decoration-thickness:${thickness}px;` +
    `text-underline-offset:${offset}px;text-decoration-skip-ink:none`
  );
}
