/** The style sheet of the marks. */
import { entityHighlight, FADING, FLASH, type HighlightName, quoteHighlight } from './highlights.ts';
import { PALETTES, type Theme, TINT, toRgb, voiceColor } from './palette.ts';
import { HUE_COUNT } from './voices.ts';

/** The first rule, by which a sheet that outlived its content script is recognised. */
export const SHEET_MARK = '::highlight(pressmark-sheet)';

/**
 * The rules for one theme. Kinds are told apart by line style as well as by colour, and the text's own colour is never
 * touched. Names keep their line close to the letters, quotations below it, so that both show where they meet. In
 * forced-colours mode only the line styles are left, in the system's text colour.
 */
export function markRules(theme: Theme): string {
  const { neutral, flash } = PALETTES[theme];
  const rules = [`${SHEET_MARK}{}`];
  const hues: (number | null)[] = [null, ...Array.from({ length: HUE_COUNT }, (_, hue) => hue)];
  for (const hue of hues) {
    const color = voiceColor(theme, hue);
    const tint = (alpha: number): string => `rgb(${toRgb(color).join(' ')} / ${alpha})`;
    rules.push(
      rule(
        quoteHighlight('direct', hue),
        `background-color:${tint(TINT.direct)};${line('solid', color, 2, 4)}`,
      ),
      rule(
        quoteHighlight('indirect', hue),
        `background-color:${tint(TINT.indirect)};${line('dashed', color, 2, 4)}`,
      ),
    );
  }
  rules.push(
    rule(entityHighlight('person'), line('solid', neutral, 1, 2)),
    rule(entityHighlight('organization'), line('double', neutral, 1, 2)),
    rule(entityHighlight('place'), line('dotted', neutral, 1.5, 2)),
    rule(entityHighlight('dateMoney'), line('wavy', neutral, 1, 2)),
    rule(entityHighlight('misc'), line('dashed', neutral, 1, 2)),
    rule(FLASH, `background-color:rgb(${toRgb(flash).join(' ')} / 0.85)`),
    rule(FADING, `background-color:rgb(${toRgb(flash).join(' ')} / 0.4)`),
  );
  return `${rules.join('\n')}\n${forcedColors(hues)}`;
}

function forcedColors(hues: readonly (number | null)[]): string {
  // Chromium paints the system's highlight behind every mark; only a line close to the letters shows on it.
  const plain = 'background-color:transparent;text-decoration-color:CanvasText;text-underline-offset:auto';
  const quotes = hues.flatMap((hue) => [quoteHighlight('direct', hue), quoteHighlight('indirect', hue)]);
  const entities = (['person', 'organization', 'place', 'dateMoney', 'misc'] as const).map(entityHighlight);
  const marks = [...quotes, ...entities].map((name) => rule(name, plain));
  const flashes = [FLASH, FADING].map((name) => rule(name, 'background-color:Highlight;color:HighlightText'));
  return `@media (forced-colors: active){${[...marks, ...flashes].join('')}}`;
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
