/** Marks → highlights in the page. Touches the highlight registry and the adopted style sheets, never the DOM. */
import type { TextMap } from '../article/types.ts';
import { adoptedStyleSheets, ownerDocument, setAdoptedStyleSheets } from './dom.ts';
import { type FrameWindow, framedDocuments, windowOf } from './frames.ts';
import { ALL_HIGHLIGHTS, type HighlightName } from './highlights.ts';
import type { MarkKind, ShownKinds } from './kinds.ts';
import type { Look } from './look.ts';
import { markRules, SHEET_MARK } from './markStyle.ts';
import { type HighlightedRange, MarkWindow, WINDOW_FROM } from './markWindow.ts';
import { DEFAULT_LOOK, type Theme } from './palette.ts';
import type { Mark } from './plan.ts';
import { clear, isRegistered, register, unregister } from './registry.ts';

interface Layer {
  readonly name: HighlightName;
  /** Whose registry it stands in: the page's, or that of a frame. */
  readonly owner: FrameWindow;
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
  private layers: readonly Layer[] = [];
  private marks: ReadonlyMap<AbstractRange, Mark> = new Map();
  /** The rules, for every document that has marks, and the page's own. */
  private readonly sheets = new Map<Document, CSSStyleSheet>();
  private window: MarkWindow | null = null;
  private shown: ReadonlySet<MarkKind> = new Set();
  private theme: Theme | null = null;
  private look: Look = DEFAULT_LOOK;
  private repaints = 0;

  constructor(document: Document) {
    this.sheets.set(document, new CSSStyleSheet());
  }

  /**
   * Makes ranges for `marks`, one mark a step, so that the caller can stop and let the page breathe. Only when all are
   * made do they take the place of the marks before, and nothing is seen of them until {@link show}: no flicker.
   */
  *load(marks: readonly Mark[], map: TextMap): Generator<void, void, void> {
    const documents = new Map<Document, Map<HighlightName, Layer>>();
    const markOfRange = new Map<AbstractRange, Mark>();
    const ranges: HighlightedRange[] = [];
    for (const mark of marks) {
      for (const range of map.ranges(mark.span)) {
        const layer = layerOf(mark, range, documents);
        // A frame that is gone cannot be painted on; whoever watches the page will see that it is.
        if (layer === null) continue;
        ranges.push({ highlight: layer.highlight, range });
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
    const layers = [...documents.values()].flatMap((byName) => [...byName.values()]);
    for (const { name, owner, highlight } of this.layers) {
      if (!layers.some((one) => one.name === name && one.owner === owner)) unregister(name, highlight, owner);
    }
    this.layers = layers;
    this.marks = markOfRange;
    for (const [document, byName] of documents) this.addSheet(document, byName);
  }

  private addSheet(document: Document, layers: ReadonlyMap<HighlightName, Layer>): void {
    const owner = [...layers.values()][0]?.owner;
    if (owner === undefined || this.sheets.has(document)) return;
    // A document takes no sheets but those that its own window has made.
    const sheet = new owner.CSSStyleSheet();
    if (this.theme !== null) sheet.replaceSync(markRules(this.theme, this.look));
    this.sheets.set(document, sheet);
  }

  /**
   * Shows the kinds that are on, hides the others.
   * @throws {Error} when the page offers no highlight registry
   */
  show(enabled: boolean, kinds: ShownKinds, theme: Theme): void {
    this.shown = new Set(enabled ? (Object.keys(kinds) as MarkKind[]).filter((kind) => kinds[kind]) : []);
    this.setTheme(theme);
    for (const { name, owner, kind, highlight } of this.layers) {
      if (this.shown.has(kind)) register(name, highlight, owner);
      else clear(name, owner);
    }
  }

  /** True while any of the marks is in the registry: neither cleared by the page nor replaced by another script. */
  get isPainted(): boolean {
    return this.layers.some(({ name, owner, highlight }) => isRegistered(name, highlight, owner));
  }

  /** How marks look from the next {@link setTheme} or {@link show} on. */
  setLook(look: Look): void {
    this.look = look;
    this.theme = null;
  }

  setTheme(theme: Theme): void {
    if (this.theme !== theme) {
      this.theme = theme;
      const rules = markRules(theme, this.look);
      for (const sheet of this.sheets.values()) sheet.replaceSync(rules);
    }
    this.adoptSheets();
  }

  /** Returns whether any document had lost its rules. */
  private adoptSheets(): boolean {
    let lost = false;
    for (const [document, sheet] of this.sheets) {
      const sheets = adoptedStyleSheets(document);
      if (sheets.includes(sheet)) continue;
      lost = true;
      setAdoptedStyleSheets(document, [...sheets, sheet]);
    }
    return lost;
  }

  /**
   * Paints again what somebody has cleared from the registry or from the style sheets. Gives up after
   * {@link MAX_REPAINTS} times, rather than fight with the page. Returns whether anything was missing.
   */
  repaintIfLost(): boolean {
    if (this.repaints >= MAX_REPAINTS || this.layers.length === 0) return false;
    let lost = this.adoptSheets();
    for (const { name, owner, kind, highlight } of this.layers) {
      if (!this.shown.has(kind) || isRegistered(name, highlight, owner)) continue;
      lost = true;
      register(name, highlight, owner);
    }
    if (lost) this.repaints++;
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
    for (const { name, owner, highlight } of this.layers) unregister(name, highlight, owner);
    this.window?.stop();
    this.window = null;
    this.layers = [];
    this.marks = new Map();
    this.repaints = 0;
  }

  /** Takes everything off the page, the style sheet too. */
  dispose(): void {
    this.unload();
    for (const [document, sheet] of this.sheets) removeSheets(document, (one) => one === sheet);
  }
}

function removeSheets(document: Document, isUnwanted: (sheet: CSSStyleSheet) => boolean): void {
  const sheets = adoptedStyleSheets(document);
  const kept = sheets.filter((sheet) => !isUnwanted(sheet));
  if (kept.length < sheets.length) setAdoptedStyleSheets(document, kept);
}

/** The layer of a mark in the document that the range is in; null when no window shows that. */
function layerOf(
  mark: Mark,
  range: AbstractRange,
  documents: Map<Document, Map<HighlightName, Layer>>,
): Layer | null {
  const document = ownerDocument(range.startContainer);
  const layers = documents.get(document) ?? new Map<HighlightName, Layer>();
  const known = layers.get(mark.highlight);
  if (known !== undefined) return known;
  const owner = windowOf(document);
  if (owner === null) return null;
  const highlight = new owner.Highlight();
  highlight.priority = PRIORITY[mark.kind];
  const layer = { name: mark.highlight, owner, kind: mark.kind, highlight };
  layers.set(mark.highlight, layer);
  documents.set(document, layers);
  return layer;
}

/** Takes away the highlights and style sheets that a content script left behind when its extension went. */
export function removeLeftovers(page: Document): void {
  for (const document of [page, ...framedDocuments(page)]) {
    const owner = windowOf(document);
    if (owner !== null) for (const name of ALL_HIGHLIGHTS) clear(name, owner);
    removeSheets(document, isOurs);
  }
}

function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    const first = sheet.cssRules[0];
    return first !== undefined && 'selectorText' in first && first.selectorText === SHEET_MARK;
  } catch {
    return false;
  }
}
