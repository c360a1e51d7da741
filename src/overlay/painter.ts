/** Marks → highlights in the page. Touches the highlight registry and the adopted style sheets, never the DOM. */
import type { TextMap } from '../article/types.ts';
import { adoptedStyleSheets, setAdoptedStyleSheets } from './dom.ts';
import { ALL_HIGHLIGHTS, type HighlightName } from './highlights.ts';
import type { MarkKind, ShownKinds } from './kinds.ts';
import type { Look } from './look.ts';
import { markRules, SHEET_MARK } from './markStyle.ts';
import { type HighlightedRange, MarkWindow, WINDOW_FROM } from './markWindow.ts';
import { DEFAULT_LOOK, type Theme } from './palette.ts';
import type { Mark } from './plan.ts';
import { clear, isRegistered, register, unregister } from './registry.ts';

interface Layer {
  readonly kind: MarkKind;
  readonly highlight: Highlight;
}

/** How many times marks that something in the page clears away are painted again before we give in. */
const MAX_REPAINTS = 20;

/** Names lie above quotations, so that a name inside a quotation keeps its line. */
const PRIORITY: Readonly<Record<MarkKind, number>> = {
  direct: 1,
  indirect: 1,
  person: 2,
  organization: 2,
  place: 2,
  dateMoney: 2,
  misc: 2,
};

export class Painter {
  private layers: ReadonlyMap<HighlightName, Layer> = new Map();
  private marks: ReadonlyMap<AbstractRange, Mark> = new Map();
  private readonly sheet = new CSSStyleSheet();
  private window: MarkWindow | null = null;
  private shown: ReadonlySet<MarkKind> = new Set();
  private theme: Theme | null = null;
  private look: Look = DEFAULT_LOOK;
  private repaints = 0;

  constructor(private readonly document: Document) {}

  /**
   * Makes ranges for `marks`, one mark a step, so that the caller can stop and let the page breathe. Only when all are
   * made do they take the place of the marks before, and nothing is seen of them until {@link show}: no flicker.
   */
  *load(marks: readonly Mark[], map: TextMap): Generator<void, void, void> {
    const layers = new Map<HighlightName, Layer>();
    const markOfRange = new Map<AbstractRange, Mark>();
    const ranges: HighlightedRange[] = [];
    for (const mark of marks) {
      const { highlight } = layerOf(mark, layers);
      for (const range of map.ranges(mark.span)) {
        ranges.push({ highlight, range });
        markOfRange.set(range, mark);
      }
      yield;
    }
    const window = ranges.length >= WINDOW_FROM ? new MarkWindow() : null;
    for (const entry of ranges) {
      if (window === null) entry.highlight.add(entry.range);
      else window.add(entry);
      yield;
    }
    this.window?.stop();
    this.window = window;
    for (const [name, { highlight }] of this.layers) if (!layers.has(name)) unregister(name, highlight);
    this.layers = layers;
    this.marks = markOfRange;
  }

  /**
   * Shows the kinds that are on, hides the others.
   * @throws {Error} when the page offers no highlight registry
   */
  show(enabled: boolean, kinds: ShownKinds, theme: Theme): void {
    this.shown = new Set(enabled ? (Object.keys(kinds) as MarkKind[]).filter((kind) => kinds[kind]) : []);
    this.setTheme(theme);
    for (const [name, { kind, highlight }] of this.layers) {
      if (this.shown.has(kind)) register(name, highlight);
      else clear(name);
    }
  }

  /** True while any of the marks is in the registry: neither cleared by the page nor replaced by another script. */
  get isPainted(): boolean {
    for (const [name, { highlight }] of this.layers) if (isRegistered(name, highlight)) return true;
    return false;
  }

  /** How marks look from the next {@link setTheme} or {@link show} on. */
  setLook(look: Look): void {
    this.look = look;
    this.theme = null;
  }

  setTheme(theme: Theme): void {
    if (this.theme !== theme) {
      this.theme = theme;
      this.sheet.replaceSync(markRules(theme, this.look));
    }
    this.adoptSheet();
  }

  private adoptSheet(): void {
    const sheets = adoptedStyleSheets(this.document);
    if (!sheets.includes(this.sheet)) setAdoptedStyleSheets(this.document, [...sheets, this.sheet]);
  }

  /**
   * Paints again what somebody has cleared from the registry or from the style sheets. Gives up after
   * {@link MAX_REPAINTS} times, rather than fight with the page. Returns whether anything was missing.
   */
  repaintIfLost(): boolean {
    if (this.repaints >= MAX_REPAINTS || this.layers.size === 0) return false;
    let lost = !adoptedStyleSheets(this.document).includes(this.sheet);
    for (const [name, { kind, highlight }] of this.layers) {
      if (!this.shown.has(kind) || isRegistered(name, highlight)) continue;
      lost = true;
      register(name, highlight);
    }
    if (lost) {
      this.repaints++;
      this.adoptSheet();
    }
    return lost;
  }

  /** The shown mark that one of our ranges belongs to; undefined for ranges of others. */
  markOf(range: AbstractRange): Mark | undefined {
    const mark = this.marks.get(range);
    return mark !== undefined && this.isShown(mark) ? mark : undefined;
  }

  isShown(mark: Mark): boolean {
    return this.shown.has(mark.kind);
  }

  /** Forgets the marks and takes them off the page. */
  unload(): void {
    for (const [name, { highlight }] of this.layers) unregister(name, highlight);
    this.window?.stop();
    this.window = null;
    this.layers = new Map();
    this.marks = new Map();
    this.repaints = 0;
  }

  /** Takes everything off the page, the style sheet too. */
  dispose(): void {
    this.unload();
    const sheets = adoptedStyleSheets(this.document);
    if (sheets.includes(this.sheet)) {
      setAdoptedStyleSheets(
        this.document,
        sheets.filter((sheet) => sheet !== this.sheet),
      );
    }
  }
}

function layerOf(mark: Mark, layers: Map<HighlightName, Layer>): Layer {
  let layer = layers.get(mark.highlight);
  if (layer === undefined) {
    layer = { kind: mark.kind, highlight: new Highlight() };
    layer.highlight.priority = PRIORITY[mark.kind];
    layers.set(mark.highlight, layer);
  }
  return layer;
}

/** Takes away the highlights and style sheets that a content script left behind when its extension went. */
export function removeLeftovers(document: Document): void {
  for (const name of ALL_HIGHLIGHTS) clear(name);
  const sheets = adoptedStyleSheets(document);
  const kept = sheets.filter((sheet) => !isOurs(sheet));
  if (kept.length < sheets.length) setAdoptedStyleSheets(document, kept);
}

function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    const first = sheet.cssRules[0];
    return first instanceof CSSStyleRule && first.selectorText === SHEET_MARK;
  } catch {
    return false;
  }
}
