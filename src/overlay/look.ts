/** What the reader can choose of how marks look. Words that page, settings and options share. */

/** Six hexadecimal digits after `#`. */
export type Color = `#${string}`;

export const PALETTE_NAMES = ['default', 'highContrast', 'own'] as const;
export type PaletteName = (typeof PALETTE_NAMES)[number];

/** Which colours the voices have. */
export interface PaletteSetting {
  readonly name: PaletteName;
  /** The reader's own, one for each hue, in lower case. Used while `name` is `own`. */
  readonly own: readonly Color[];
}

/** What marks a quotation: colour behind its words, a line under them, or both. */
export const MARKER_STYLES = ['tintAndLine', 'lineOnly', 'tintOnly'] as const;
export type MarkerStyle = (typeof MARKER_STYLES)[number];

/** All of it. */
export interface Look {
  readonly palette: PaletteSetting;
  readonly markerStyle: MarkerStyle;
  /** Whether marks are printed with the page. */
  readonly printVoices: boolean;
}
