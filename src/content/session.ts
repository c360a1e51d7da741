/** One page with Pressmark in it: what was read, what is painted, what is listened to. */
import type { FoundArticle } from '../article/types.ts';
import type { Annotations } from '../engine/types.ts';
import { Card } from '../overlay/card.ts';
import { cardSections, type TextLookup } from '../overlay/cardContent.ts';
import { contentType, documentElement, isConnected, visibilityState } from '../overlay/dom.ts';
import { HitTest } from '../overlay/hitTest.ts';
import { Hover } from '../overlay/hover.ts';
import { Flash, scrollToRanges } from '../overlay/jump.ts';
import { Painter } from '../overlay/painter.ts';
import { type Mark, planMarks } from '../overlay/plan.ts';
import { pageTheme } from '../overlay/theme.ts';
import type {
  JumpAnswer,
  JumpRequest,
  Notice,
  PaintAnswer,
  PaintRequest,
  ReadAnswer,
  Scope,
} from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { Changes } from './changes.ts';
import { type Extent, extentOf, hasSelection, readExtent, readingOf } from './reader.ts';
import { runInSlices } from './slices.ts';

/** What is known of the page's text, by its last reading. */
interface Known {
  readonly extent: Extent;
  readonly found: FoundArticle;
}

type Found = Pick<Annotations, 'quotes' | 'entities'>;

/** What is painted: annotations of {@link Known}'s text. */
interface Painted {
  readonly annotations: Found;
  readonly language: string;
  readonly marks: readonly Mark[];
}

export interface SessionOptions {
  readonly document: Document;
  readonly text: TextLookup;
  readonly settings: Settings;
  /** False once the extension has been updated or removed under the page. */
  readonly isAlive: () => boolean;
  /** Called when the text has turned out to differ from what was read; once for each reading. */
  readonly onChanged: () => void;
}

export class Session {
  private readonly document: Document;
  private readonly painter: Painter;
  private readonly card: Card;
  private readonly hover: Hover;
  private readonly flash = new Flash();
  private readonly stopping = new AbortController();
  /** Looked up in time: an extension that is gone has no texts any more. */
  private readonly farewell: { readonly message: string; readonly close: string; readonly language: string };
  private settings: Settings;
  private revision = 0;
  private known: Known | null = null;
  private painted: Painted | null = null;
  /** Annotations of the current reading that have come so far. */
  private parts: Found[] = [];
  private changes: Changes | null = null;
  private saidChanged = false;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: SessionOptions) {
    this.document = options.document;
    this.settings = options.settings;
    this.farewell = {
      message: options.text('cardUpdated'),
      close: options.text('cardClose'),
      language: options.text('languageTag'),
    };
    this.painter = new Painter(this.document);
    // The rules go in before there are marks: browsers style a long page anew for them, apart from painting it.
    this.painter.setTheme(this.theme());
    this.card = new Card(this.document);
    this.hover = new Hover(this.card, () => this.lives(), this.stopping.signal);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.show(), {
      signal: this.stopping.signal,
    });
  }

  get isAnnotated(): boolean {
    return this.painted !== null;
  }

  /** What the page says of its language, in so far as it takes no reading. */
  get declaredLanguage(): string {
    return documentElement(this.document)?.getAttribute('lang') ?? '';
  }

  /** Reads the page; what was read before is forgotten, though its marks stay until others are painted. */
  read(scope: Scope): Promise<ReadAnswer> {
    return this.inTurn(async () => {
      if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(contentType(this.document))) {
        return { kind: 'notWebPage' };
      }
      const started = performance.now();
      const extent = extentOf(scope);
      const found = await runInSlices(readExtent(this.document, extent), this.stopping.signal);
      this.revision++;
      this.known = found === null ? null : { extent, found };
      if (found === null || (scope === 'article' && !found.article.isArticle)) this.unpaint();
      return {
        kind: 'read',
        revision: this.revision,
        reading: found === null ? null : readingOf(found),
        hasSelection: hasSelection(),
        readMs: performance.now() - started,
      };
    });
  }

  /** Paints once the last part has come. A part of another reading, or out of turn, is refused. */
  paint(request: PaintRequest): Promise<PaintAnswer> {
    return this.inTurn(async () => {
      const started = performance.now();
      const { known } = this;
      if (request.part === 0) this.parts = [];
      const isExpected = request.revision === this.revision && request.part === this.parts.length;
      if (known === null || !isExpected) return { painted: false, paintMs: 0 };
      this.parts.push(request.annotations);
      if (this.parts.length === request.parts) {
        const annotations = {
          quotes: this.parts.flatMap(({ quotes }) => quotes),
          entities: this.parts.flatMap(({ entities }) => entities),
        };
        this.parts = [];
        const marks = planMarks(annotations, known.found.article.text);
        await this.paintMarks({ annotations, language: request.language, marks }, known.found);
        this.watch(known.found.root);
      }
      return { painted: true, paintMs: performance.now() - started };
    });
  }

  private async paintMarks(painted: Painted, found: FoundArticle): Promise<void> {
    await runInSlices(this.painter.load(painted.marks, found.map), this.stopping.signal);
    this.painted = painted;
    this.show();
    this.hover.hide();
    const context = {
      annotations: painted.annotations,
      articleText: found.article.text,
      text: this.options.text,
      locale: this.options.text('languageTag'),
    };
    this.hover.target = {
      hitTest: new HitTest(this.document, this.painter, painted.marks, found.map),
      map: found.map,
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
    const root = this.known?.found.root ?? documentElement(this.document);
    return root === null ? 'light' : pageTheme(root);
  }

  applySettings(settings: Settings): void {
    this.settings = settings;
    this.hover.hide();
    this.show();
  }

  jump({ id, index }: JumpRequest): JumpAnswer {
    const span =
      this.painted?.annotations.quotes.find((quote) => quote.id === id)?.spans[index] ??
      this.painted?.annotations.entities.find((entity) => entity.id === id)?.mentions[index]?.span;
    if (span === undefined || this.known === null) return { found: false };
    const ranges = this.known.found.map.ranges(span);
    this.hover.hide();
    const found = scrollToRanges(this.document, ranges);
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

  private watch(root: Element): void {
    this.changes?.stop();
    this.saidChanged = false;
    this.changes = new Changes(root, () => visibilityState(this.document) === 'visible', {
      verify: () => this.inTurn(() => this.verify()).catch(() => {}),
      check: () => {
        this.painter.repaintIfLost();
        // Pages have dark modes of their own, which no event announces.
        this.painter.setTheme(this.theme());
        return isConnected(root);
      },
    });
  }

  /** Reads again what was read: paints anew where only the page's elements changed, tells where the text did. */
  private async verify(): Promise<void> {
    const { known, painted } = this;
    // A text that has once changed is read again when the reader asks for it: a ticker would never stop changing.
    if (known === null || painted === null || this.saidChanged || !this.lives()) return;
    const found = await runInSlices(readExtent(this.document, known.extent), this.stopping.signal);
    if (found?.article.text === known.found.article.text) {
      this.known = { ...known, found };
      await this.paintMarks(painted, found);
      if (found.root !== known.found.root) this.watch(found.root);
    } else if (!this.saidChanged) {
      this.saidChanged = true;
      this.options.onChanged();
    }
  }

  /** One thing at a time: a paint never comes between two steps of a reading. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.work.then(task);
    this.work = result.catch(() => {});
    return result;
  }

  private unpaint(): void {
    this.changes?.stop();
    this.changes = null;
    this.painted = null;
    this.hover.target = null;
    this.hover.hide();
    this.painter.unload();
  }

  /** Whether the extension is still there. If not, the session tidies up, and says so unless another took over. */
  private lives(): boolean {
    if (this.options.isAlive()) return true;
    if (this.stopping.signal.aborted) return false;
    const isReplaced = this.card.isReplaced() || !this.painter.isPainted;
    const theme = this.theme();
    this.stop();
    if (!isReplaced) {
      const { message, close, language } = this.farewell;
      this.card.notice(message, close, theme, language);
    }
    return false;
  }

  /** Takes everything of this session off the page and stops listening. */
  stop(): void {
    this.stopping.abort(new DOMException('Pressmark has left the page.', 'AbortError'));
    this.unpaint();
    this.flash.stop();
    this.painter.dispose();
    this.card.dispose();
  }

  get signal(): AbortSignal {
    return this.stopping.signal;
  }
}
