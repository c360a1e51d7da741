/** The mark that the reader has stepped to: a highlight of its own, over all others. */
import { adoptedStyleSheets, ownerDocument, setAdoptedStyleSheets } from './dom.ts';
import { windowOf } from './frames.ts';
import { CURRENT } from './highlights.ts';
import { SHEET_MARK } from './markStyle.ts';
import type { Theme } from './palette.ts';
import { register, unregister } from './registry.ts';

const PRIORITY = 9;
/** The ground of the current mark; its lines are in the colour of the text itself, which stands out from any page. */
const GROUND: Readonly<Record<Theme, string>> = {
  light: 'rgb(255 211 61 / 0.45)',
  dark: 'rgb(138 109 0 / 0.6)',
};

/**
 * A box cannot be drawn around a highlight, so it has a line above and one below, both thicker than any other mark's:
 * it is told from the others without its colour.
 */
export function currentMarkRules(theme: Theme): string {
  return (
    `${SHEET_MARK}{}::highlight(${CURRENT}){background-color:${GROUND[theme]};` +
    'text-decoration:underline overline solid currentColor;text-decoration-thickness:3px;' +
    'text-underline-offset:4px;text-decoration-skip-ink:none}' +
    `@media (forced-colors: active){::highlight(${CURRENT}){background-color:Highlight;` +
    'color:HighlightText;text-decoration-color:HighlightText}}' +
    `@media print{::highlight(${CURRENT}){background-color:transparent;text-decoration:none}}`
  );
}

export class CurrentMark {
  private undo: (() => void) | null = null;
  private redo: (() => void) | null = null;

  /** Shows `ranges`, of one document, as the current mark, in the place of the one before. */
  show(ranges: readonly AbstractRange[], theme: Theme): void {
    this.clear();
    const node = ranges[0]?.startContainer;
    const owner = node === undefined ? null : windowOf(node);
    if (node === undefined || owner === null) return;
    const shown = ownerDocument(node);
    const sheet = new owner.CSSStyleSheet();
    sheet.replaceSync(currentMarkRules(theme));
    const highlight = new owner.Highlight(...ranges);
    highlight.priority = PRIORITY;
    this.redo = () => {
      const sheets = adoptedStyleSheets(shown);
      if (!sheets.includes(sheet)) setAdoptedStyleSheets(shown, [...sheets, sheet]);
      register(CURRENT, highlight, owner);
    };
    this.undo = () => {
      unregister(CURRENT, highlight, owner);
      setAdoptedStyleSheets(
        shown,
        adoptedStyleSheets(shown).filter((one) => one !== sheet),
      );
    };
    this.redo();
  }

  /** Shows it again, if another script has cleared it away. */
  tend(): void {
    this.redo?.();
  }

  clear(): void {
    this.undo?.();
    this.undo = null;
    this.redo = null;
  }
}
