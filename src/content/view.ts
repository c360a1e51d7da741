/** What is seen of Pressmark in a page: the marks, the card, the flash. */
import type { FoundArticle } from '../article/types.ts';
import type { Annotations } from '../engine/types.ts';
import { Card } from '../overlay/card.ts';
import { cardSections, type TextLookup } from '../overlay/cardContent.ts';
import { documentElement } from '../overlay/dom.ts';
import { windowsOf } from '../overlay/frames.ts';
import { HitTest } from '../overlay/hitTest.ts';
import { Hover } from '../overlay/hover.ts';
import { Flash, scrollToRanges } from '../overlay/jump.ts';
import { Painter } from '../overlay/painter.ts';
import { type Mark, planMarks } from '../overlay/plan.ts';
import { pageTheme } from '../overlay/theme.ts';
import type { JumpAnswer, JumpRequest, Notice } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { runInSlices } from './slices.ts';

export type Found = Pick<Annotations, 'quotes' | 'entities'>;

/** What is painted: annotations of an article's text, and where in the page that text is. */
interface Painted {
  readonly annotations: Found;
  readonly language: string;
  readonly marks: readonly Mark[];
  readonly article: FoundArticle;
}

export interface ViewOptions {
  readonly document: Document;
  readonly text: TextLookup;
  readonly settings: Settings;
  /** Asked before anything is shown; false once the extension is gone, and then everything is taken off the page. */
  readonly lives: () => boolean;
  readonly signal: AbortSignal;
}

export class View {
  private readonly document: Document;
  private readonly painter: Painter;
  private readonly card: Card;
  private readonly hover: Hover;
  private readonly flash = new Flash();
  /** Looked up in time: an extension that is gone has no texts any more. */
  private readonly farewell: { readonly message: string; readonly close: string; readonly language: string };
  private settings: Settings;
  private painted: Painted | null = null;

  constructor(private readonly options: ViewOptions) {
    const { document, text, settings, lives, signal } = options;
    this.document = document;
    this.settings = settings;
    this.farewell = { message: text('cardUpdated'), close: text('cardClose'), language: text('languageTag') };
    this.painter = new Painter(document);
    // The rules go in before there are marks: browsers style a long page anew for them, apart from painting it.
    this.painter.setTheme(this.theme());
    this.card = new Card(document);
    this.hover = new Hover(this.card, lives, signal);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.show(), { signal });
  }

  get isPainted(): boolean {
    return this.painted !== null;
  }

  /** Paints what was found in the article, in the place of what was painted before. `spent`: see `runInSlices`. */
  async paint(
    annotations: Found,
    language: string,
    article: FoundArticle,
    spent?: (milliseconds: number) => void,
  ): Promise<void> {
    const steps = planMarks(annotations, article.article.text);
    const marks = await runInSlices(steps, this.options.signal, spent);
    await this.load({ annotations, language, marks, article }, spent);
  }

  /** Paints the same marks where the same text has come to stand in the page. */
  async repaint(article: FoundArticle, spent: (milliseconds: number) => void): Promise<void> {
    if (this.painted !== null) await this.load({ ...this.painted, article }, spent);
  }

  private async load(painted: Painted, spent?: (milliseconds: number) => void): Promise<void> {
    const { article, marks } = painted;
    const { text, signal } = this.options;
    await runInSlices(this.painter.load(marks, article.map), signal, spent);
    this.painted = painted;
    this.show();
    this.hover.hide();
    for (const owner of windowsOf(article.map)) this.hover.listenIn(owner);
    const context = {
      annotations: painted.annotations,
      articleText: article.article.text,
      text,
      locale: text('languageTag'),
    };
    this.hover.target = {
      hitTest: new HitTest(this.document, this.painter, marks, article.map),
      map: article.map,
      open: (marks, anchor) => {
        const languages = { interface: context.locale, article: painted.language };
        this.card.show(cardSections(marks, context), anchor, this.theme(), languages);
      },
    };
  }

  /** Brings the page in line with the settings. */
  private show(): void {
    if (this.painted === null) return;
    const { enabled, kinds } = this.settings;
    this.painter.show(enabled, kinds, this.theme());
  }

  private theme(): 'light' | 'dark' {
    const root = this.painted?.article.root ?? documentElement(this.document);
    return root === null ? 'light' : pageTheme(root);
  }

  applySettings(settings: Settings): void {
    this.settings = settings;
    this.hover.hide();
    this.show();
  }

  /** Puts right what the page, or another script in it, has done to the marks. */
  tend(): void {
    if (this.painted === null) return;
    this.painter.repaintIfLost();
    // Pages have dark modes of their own, which no event announces.
    this.painter.setTheme(this.theme());
  }

  jump({ id, index }: JumpRequest): JumpAnswer {
    if (this.painted === null) return { found: false };
    const { annotations, article } = this.painted;
    const span =
      annotations.quotes.find((quote) => quote.id === id)?.spans[index] ??
      annotations.entities.find((entity) => entity.id === id)?.mentions[index]?.span;
    if (span === undefined) return { found: false };
    const ranges = article.map.ranges(span);
    this.hover.hide();
    const found = scrollToRanges(ranges);
    if (found) {
      this.painter.setTheme(this.theme());
      this.flash.show(ranges);
    }
    return { found };
  }

  /** Tells how a request that came without a popup ended. */
  notice(notice: Notice): void {
    const { text } = this.options;
    this.card.notice(text(`cardNotice_${notice}`), text('cardClose'), this.theme(), text('languageTag'));
  }

  /** Takes the marks off the page. */
  clear(): void {
    this.painted = null;
    this.hover.target = null;
    this.hover.hide();
    this.painter.unload();
  }

  /** Whether another run of the content script has painted in the place of this one. */
  get isReplaced(): boolean {
    return this.card.isReplaced() || !this.painter.isPainted;
  }

  /** Takes everything off the page, but for the words of farewell, if they are to be said. */
  dispose(saysFarewell: boolean): void {
    const theme = this.theme();
    this.clear();
    this.flash.stop();
    this.painter.dispose();
    this.card.dispose();
    const { message, close, language } = this.farewell;
    if (saysFarewell) this.card.notice(message, close, theme, language);
  }
}
