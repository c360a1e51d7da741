/** One page with Pressmark in it: what was asked for and read, how the page changes, what becomes of it. */
import type { FoundArticle } from '../article/types.ts';
import type { TextLookup } from '../overlay/cardContent.ts';
import { contentType } from '../overlay/dom.ts';
import type {
  FollowRequest,
  JumpAnswer,
  JumpRequest,
  Notice,
  PaintAnswer,
  PaintRequest,
  ReadAnswer,
  Scope,
} from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { Allowance } from './allowance.ts';
import { PageWatch } from './pageWatch.ts';
import { Parts } from './parts.ts';
import {
  type Extent,
  extentOf,
  hasSelection,
  holdsWanted,
  readExtent,
  readingOf,
  treesOf,
} from './reader.ts';
import { runInSlices } from './slices.ts';
import { View } from './view.ts';

/** How often in a row a page that changes is analysed anew, and after what time once more: a ticker never ends. */
const FOLLOWED_AT_ONCE = 6;
const FOLLOWED_AGAIN_MS = 15_000;

export interface SessionOptions {
  readonly document: Document;
  readonly text: TextLookup;
  readonly settings: Settings;
  /** False once the extension has been updated or removed under the page. */
  readonly isAlive: () => boolean;
  /** Has a text that the page has changed to analysed and painted. False when that came to nothing. Never rejects. */
  readonly follow: (request: FollowRequest) => Promise<boolean>;
  /** Called when the text has turned out to differ from what was read, and whether the marks have followed it. */
  readonly onChanged: (followed: boolean) => void;
  /** Called when another voice is the only one that is marked, by its key, or all are. */
  readonly onOnlyVoice: (voice: string | null) => void;
}

export class Session {
  private readonly document: Document;
  private settings: Settings;
  private made: View | null = null;
  private readonly watch: PageWatch;
  private readonly stopping = new AbortController();
  private readonly allowance = new Allowance(FOLLOWED_AT_ONCE, FOLLOWED_AGAIN_MS);
  /**
   * Counts readings, from anywhere: a tab may go back to this page while annotations of the next one are on their way,
   * and those must not pass for this one's.
   */
  private revision = Math.floor(Math.random() * 2 ** 40);
  /** What the reader asked for; null before that. */
  private extent: Extent | null = null;
  /** What the page held when it was last read; null when that was nothing of what was asked for. */
  private known: FoundArticle | null = null;
  /** The page has been read, and its annotations are yet to come. */
  private isAwaitingPaint = false;
  /** The page has changed while they were. */
  private hasMissedChange = false;
  /** Following has been given up, until the reader asks again or goes to another article. */
  private hasGivenUp = false;
  private readonly parts = new Parts();
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: SessionOptions) {
    const { document, settings } = options;
    this.document = document;
    this.settings = settings;
    this.watch = new PageWatch({
      document,
      look: () => this.look(),
      // An updated extension leaves marks that lead nowhere: they go without waiting for the reader to find out.
      tend: () => this.lives() && this.made?.tend(),
      onNavigated: () => {
        this.allowance.refill();
        this.hasGivenUp = false;
      },
    });
  }

  /** Makes what is painted with: not needed for reading, and best made while nobody waits. */
  prepareToPaint(): void {
    this.made ??= new View({
      document: this.document,
      text: this.options.text,
      settings: this.settings,
      lives: () => this.lives(),
      wantsOnlyVoice: (voice) => void this.setOnlyVoice(voice).catch(() => {}),
      onOnlyVoice: this.options.onOnlyVoice,
      signal: this.signal,
    });
  }

  private get view(): View {
    this.prepareToPaint();
    return this.made!;
  }

  get isAnnotated(): boolean {
    return this.made?.isPainted ?? false;
  }

  /** Reads the page; what was read before is forgotten, though its marks stay until others are painted. */
  read(scope: Scope): Promise<ReadAnswer> {
    return this.inTurn(async () => {
      if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(contentType(this.document))) {
        return { kind: 'notWebPage' };
      }
      const started = performance.now();
      const extent = extentOf(this.document, scope);
      const found = await runInSlices(readExtent(this.document, extent), this.signal);
      this.extent = extent;
      this.hasGivenUp = false;
      this.take(found !== null && holdsWanted(found, extent) ? found : null);
      if (this.known === null) {
        this.made?.clear();
        this.watch.waitAnew();
      }
      return {
        kind: 'read',
        revision: this.revision,
        reading: found === null ? null : readingOf(found),
        hasSelection: hasSelection(),
        readMs: performance.now() - started,
      };
    });
  }

  /** Makes a reading, null if there was nothing of what was asked for, what is known of the page. */
  private take(found: FoundArticle | null): void {
    this.revision++;
    this.isAwaitingPaint = found !== null;
    this.hasMissedChange = false;
    this.observe(found);
  }

  private observe(found: FoundArticle | null): void {
    this.known = found;
    if (found === null) this.watch.wait();
    else this.watch.watch(found.root, treesOf(found, this.document));
  }

  /** Paints once the last part has come. A part of another reading, or out of turn, is refused. */
  paint(request: PaintRequest): Promise<PaintAnswer> {
    return this.inTurn(async () => {
      const started = performance.now();
      const { known } = this;
      const isExpected = known !== null && request.revision === this.revision && this.parts.take(request);
      if (!isExpected) return { painted: false, paintMs: 0 };
      const annotations = this.parts.complete();
      if (annotations !== null) {
        await this.view.paint(annotations, request.language, known);
        this.endWaiting();
      }
      return { painted: true, paintMs: performance.now() - started };
    });
  }

  private endWaiting(): void {
    this.isAwaitingPaint = false;
    if (this.hasMissedChange) this.watch.lookSoon();
    this.hasMissedChange = false;
  }

  applySettings(settings: Settings): void {
    this.settings = settings;
    this.made?.applySettings(settings);
  }

  jump(request: JumpRequest): JumpAnswer {
    return this.view.jump(request);
  }

  get onlyVoice(): string | null {
    return this.made?.onlyVoice ?? null;
  }

  /** Marks one voice only, by its key, or all again; gives what is marked then. */
  setOnlyVoice(voice: string | null): Promise<string | null> {
    return this.inTurn(() => this.view.setOnlyVoice(voice));
  }

  step(direction: 'next' | 'previous'): boolean {
    return this.lives() && this.view.step(direction);
  }

  /** Copies the selection, or `words` where it is out of sight, with its source. */
  cite(words: string): Promise<void> {
    return this.view.cite(words);
  }

  notice(notice: Notice): void {
    this.view.notice(notice);
  }

  /**
   * Reads again what was asked for. Paints anew where only the page's elements have changed; where the text has, has it
   * annotated anew, for as long as the page does not change without end.
   * @returns how many milliseconds of the page's time that took
   */
  private async look(): Promise<number> {
    let cost = 0;
    const spent = (milliseconds: number): void => {
      cost += milliseconds;
    };
    const request = await this.inTurn(() => this.lookOnce(spent)).catch(() => null);
    if (request !== null) void this.follow(request);
    return cost;
  }

  private async lookOnce(spent: (milliseconds: number) => void): Promise<FollowRequest | null> {
    const { extent, known } = this;
    if (extent === null || this.hasGivenUp || !this.lives()) return null;
    if (this.isAwaitingPaint) {
      // The annotations on their way are of the text before.
      this.hasMissedChange = true;
      return null;
    }
    const started = performance.now();
    const found = await runInSlices(readExtent(this.document, extent), this.signal, spent);
    const wanted = found !== null && holdsWanted(found, extent) ? found : null;
    if (wanted?.article.text === known?.article.text) {
      if (wanted !== null) await this.view.repaint(wanted, spent);
      this.observe(wanted);
      return null;
    }
    // What a selection covers is known only for the text that it was made in.
    if (extent.scope === 'selection' || (wanted !== null && !this.allowance.take())) {
      this.giveUp();
      return null;
    }
    this.take(wanted);
    if (wanted === null) {
      this.made?.clear();
      this.options.onChanged(true);
      return null;
    }
    return {
      type: 'follow',
      scope: extent.scope,
      revision: this.revision,
      reading: readingOf(wanted),
      readMs: performance.now() - started,
    };
  }

  private async follow(request: FollowRequest): Promise<void> {
    const hasFollowed = await this.options.follow(request);
    // Whoever has had the page read meanwhile, has it painted too.
    if (request.revision !== this.revision || this.signal.aborted) return;
    this.endWaiting();
    if (hasFollowed) this.options.onChanged(true);
    else this.giveUp();
  }

  private giveUp(): void {
    this.hasGivenUp = true;
    this.options.onChanged(false);
  }

  /** One thing at a time: a paint never comes between two steps of a reading. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.work.then(task);
    this.work = result.catch(() => {});
    return result;
  }

  /** Whether the extension is still there. If not, the session tidies up, and says so unless another took over. */
  private lives(): boolean {
    if (this.options.isAlive()) return true;
    if (!this.signal.aborted) this.leave(this.made?.isReplaced === false);
    return false;
  }

  /** Takes everything of this session off the page and stops listening. */
  stop(): void {
    this.leave(false);
  }

  private leave(saysFarewell: boolean): void {
    this.stopping.abort(new DOMException('Pressmark has left the page.', 'AbortError'));
    this.watch.stop();
    this.made?.dispose(saysFarewell);
  }

  get signal(): AbortSignal {
    return this.stopping.signal;
  }
}
