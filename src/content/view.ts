/** What is seen of Pressmark in a page: the marks, the card, the flash. */
import type { FoundArticle } from '../article/types.ts';
import type { Annotations } from '../engine/types.ts';
import { Card, type CardShown } from '../overlay/card.ts';
import { type CardSection, cardSections, type TextLookup } from '../overlay/cardContent.ts';
import { copyText } from '../overlay/copyText.ts';
import { documentElement } from '../overlay/dom.ts';
import { windowsOf } from '../overlay/frames.ts';
import { HitTest } from '../overlay/hitTest.ts';
import { Hover } from '../overlay/hover.ts';
import { Flash, scrollToRanges } from '../overlay/jump.ts';
import { Painter } from '../overlay/painter.ts';
import type { Rect } from '../overlay/placement.ts';
import { type Mark, planMarks } from '../overlay/plan.ts';
import { printList } from '../overlay/printList.ts';
import { isOfVoice } from '../overlay/stepping.ts';
import { pageTheme } from '../overlay/theme.ts';
import type { JumpAnswer, JumpRequest, Notice } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { citationOf, citeSelection } from './cite.ts';
import { showCited } from './citeNotice.ts';
import { Guide } from './guide.ts';
import { type OnlyVoice, onlyVoiceIn, voiceAgain } from './onlyVoice.ts';
import { runInSlices } from './slices.ts';

/** After this long, the words of farewell are looked up in a page that never rests, too. */
const FAREWELL_MS = 2000;
export type Found = Pick<Annotations, 'quotes' | 'entities'>;

/** What is painted: annotations of an article's text, and where in the page that text is. */
export interface Painted {
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
  /** The reader wants one voice marked, by its key, or all of them. */
  readonly wantsOnlyVoice: (voice: string | null) => void;
  /** Another voice is the only one that is marked, by its key, or all are. */
  readonly onOnlyVoice: (voice: string | null) => void;
  readonly signal: AbortSignal;
}

export class View {
  private readonly document: Document;
  private readonly painter: Painter;
  private readonly card: Card;
  private readonly hover: Hover;
  private readonly guide: Guide;
  private readonly flash = new Flash();
  /** Looked up in time: an extension that is gone has no texts any more. Null before there are marks. */
  private farewell: Readonly<Record<'message' | 'close' | 'language', string>> | null = null;
  private settings: Settings;
  private painted: Painted | null = null;
  private only: OnlyVoice | null = null;

  constructor(private readonly options: ViewOptions) {
    const { document, text, settings, lives, signal } = options;
    this.document = document;
    this.settings = settings;
    this.painter = new Painter(document);
    this.painter.setLook(settings);
    // The rules go in before there are marks: browsers style a long page anew for them, apart from painting it.
    this.painter.setTheme(this.theme());
    this.card = new Card(document);
    this.card.setPalette(settings.palette);
    this.hover = new Hover(this.card, lives, (event) => this.guide.onKey(event), signal);
    this.guide = new Guide({
      document,
      card: this.card,
      text,
      theme: () => this.theme(),
      isShown: (mark) => this.painter.isShown(mark),
      describe: (mark) => this.sections([mark])[0],
      openCard: (mark) => this.hover.openAt(mark),
      closeCard: () => this.hover.hide(),
      keepCard: () => this.hover.pin(),
      onlyVoice: () => this.onlyVoice,
      setOnlyVoice: options.wantsOnlyVoice,
      copy: async (quote) =>
        this.painted !== null && copyText(citationOf(this.painted, quote), this.card.root),
    });
    addEventListener('beforeprint', () => this.setPrinted(true), { signal });
    addEventListener('afterprint', () => this.setPrinted(false), { signal });
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
    const only = voiceAgain(this.only, marks);
    const isOther = only?.voice !== this.only?.voice;
    this.only = only;
    await this.load({ annotations, language, marks, article }, spent);
    this.hover.hide();
    if (isOther) this.options.onOnlyVoice(this.onlyVoice);
  }

  /** Paints the same marks where the same text has come to stand in the page. */
  async repaint(article: FoundArticle, spent: (milliseconds: number) => void): Promise<void> {
    if (this.painted === null) return;
    await this.load({ ...this.painted, article }, spent);
    this.hover.hide();
  }

  private async load(painted: Painted, spent?: (milliseconds: number) => void): Promise<void> {
    const { article } = painted;
    const { only } = this;
    const marks = painted.marks.filter(({ subject }) => only === null || isOfVoice(subject, only.voice));
    await runInSlices(this.painter.load(marks, article.map), this.options.signal, spent);
    this.painted = painted;
    this.show();
    this.hover.target = {
      hitTest: new HitTest(this.document, this.painter, marks, article.map),
      map: article.map,
      open: (marks, anchor) => this.openCard(marks, anchor),
    };
    for (const window of windowsOf(article.map)) this.hover.listenIn(window);
    this.guide.load(marks, article.map, article.article.text);
    // The first text of all makes the page wait for the browser: not before the marks are drawn.
    if (this.farewell === null) requestIdleCallback(() => this.learnFarewell(), { timeout: FAREWELL_MS });
  }

  private learnFarewell(): void {
    const { text, signal, lives } = this.options;
    if (signal.aborted || !lives()) return;
    this.farewell = { message: text('cardUpdated'), close: text('cardClose'), language: text('languageTag') };
  }

  private openCard(marks: readonly Mark[], anchor: Rect): void {
    const { text } = this.options;
    const shown: CardShown = {
      sections: this.sections(marks),
      languages: { interface: text('languageTag'), article: this.painted?.language ?? '' },
      text,
      onAction: (section, action, button) => void this.guide.act(section, action, button),
    };
    this.card.show(shown, anchor, this.theme());
  }

  /** What the card tells of marks. */
  private sections(marks: readonly Mark[]): CardSection[] {
    if (this.painted === null) return [];
    const { annotations, language, article } = this.painted;
    const { text } = this.options;
    return cardSections(marks, {
      annotations,
      articleText: article.article.text,
      text,
      locale: text('languageTag'),
      marks: this.painted.marks,
      onlyVoice: this.onlyVoice,
      articleLanguage: language,
    });
  }

  /** The key of the only voice that is marked, or null. */
  get onlyVoice(): string | null {
    return this.only?.voice ?? null;
  }

  /** Marks one voice only, or all again. Gives what is marked then. */
  async setOnlyVoice(voice: string | null): Promise<string | null> {
    const { painted } = this;
    if (painted === null || voice === this.onlyVoice) return this.onlyVoice;
    const { text } = this.options;
    this.only = onlyVoiceIn(painted.marks, voice);
    await this.load(painted);
    const message =
      this.only === null
        ? text('onlyVoiceOver')
        : `${text('onlyVoiceTitle', this.only.name)} ${text('onlyVoiceHint')}`;
    this.card.say(message, text('languageTag'), this.theme());
    this.hover.reopen();
    this.options.onOnlyVoice(this.onlyVoice);
    return this.onlyVoice;
  }

  step(direction: 'next' | 'previous'): boolean {
    if (this.painted === null) return false;
    return this.guide.step(direction);
  }

  /** Copies the selection with its source, and tells the reader what has been copied. `words`: see `citeSelection`. */
  async cite(words: string): Promise<void> {
    this.hover.hide();
    const cited = citeSelection(this.document, this.painted, words);
    await showCited(this.document, cited, this.card, this.options.text, this.theme());
    this.hover.pin();
  }

  private setPrinted(isPrinting: boolean): void {
    const { painted } = this;
    const isAsked = isPrinting && painted !== null && this.settings.enabled && this.settings.printVoices;
    const { text } = this.options;
    const list = isAsked
      ? printList(this.document, painted.annotations, painted.article.article.text, painted.language, text)
      : null;
    this.card.setPrinted(list, 'light');
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
    this.painter.setLook(settings);
    this.card.setPalette(settings.palette);
    this.hover.hide();
    this.show();
  }

  /** Puts right what the page, or another script in it, has done to the marks. */
  tend(): void {
    if (this.painted === null) return;
    this.painter.repaintIfLost();
    this.guide.tend();
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
    this.guide.clear();
    if (this.only !== null) {
      this.only = null;
      this.options.onOnlyVoice(null);
    }
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
    if (!saysFarewell || this.farewell === null) return;
    const { message, close, language } = this.farewell;
    this.card.notice(message, close, theme, language);
  }
}
