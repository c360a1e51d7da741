/** Everything by which a page that the reader asked about shows that it is not what was read any more. */
import { contentDocument, documentElement, visibilityState } from '../overlay/dom.ts';
import { isLargeFrame } from '../overlay/frames.ts';
import { Changes } from './changes.ts';
import { Neighbourhood } from './neighbourhood.ts';

/** How long a page without an article is watched for one, from when it was asked for or went to a new address. */
const LATE_MS = 20_000;

export interface PageWatchOptions {
  readonly document: Document;
  /** Looks whether the text has changed; gives how many milliseconds of the page's time that took. Must not reject. */
  readonly look: () => Promise<number>;
  /** Called now and then while the page is in sight. */
  readonly tend: () => void;
  /** Called when the page has gone to another address without being loaded anew. */
  readonly onNavigated: () => void;
}

/** Nothing happens before {@link PageWatch.watch}. */
export class PageWatch {
  private readonly neighbourhood: Neighbourhood;
  private readonly changes: Changes;
  private readonly stopping = new AbortController();
  private address = pageAddress();
  private lookUntil = Number.POSITIVE_INFINITY;
  /** A look is due even if the neighbourhood shows no change. */
  private isDue = false;

  constructor(private readonly options: PageWatchOptions) {
    const { document } = options;
    this.neighbourhood = new Neighbourhood(() => this.changes.touch());
    this.changes = new Changes(() => visibilityState(document) === 'visible', {
      verify: () => this.verify(),
      check: () => {
        options.tend();
        this.followAddress();
        return this.neighbourhood.isConnected;
      },
    });
    const { signal } = this.stopping;
    const onNavigation = (): void => this.followAddress();
    addEventListener('popstate', onNavigation, { signal });
    // The text of a frame comes when the page has long been there.
    const onLoad = ({ target }: Event): void => {
      const isFrame = target instanceof HTMLIFrameElement && contentDocument(target) !== null;
      if (isFrame && isLargeFrame(target)) this.lookSoon();
    };
    EventTarget.prototype.addEventListener.call(document, 'load', onLoad, { capture: true, signal });
    // The one event that also tells of `history.pushState`. Browsers without it are asked with every check.
    globalThis.navigation?.addEventListener('currententrychange', onNavigation, { signal });
  }

  /** Observes the box of the article that was found, with the shadow roots and frames' documents that hold text of it. */
  watch(root: Element, trees: Iterable<Node>): void {
    this.lookUntil = Number.POSITIVE_INFINITY;
    this.neighbourhood.watch(root, trees);
  }

  /** There is no article (any more): for a while, one may come anywhere. */
  wait(): void {
    if (this.lookUntil === Number.POSITIVE_INFINITY) this.lookUntil = performance.now() + LATE_MS;
    const root = documentElement(this.options.document);
    if (root !== null) this.neighbourhood.watchForAny(root);
  }

  /** Has the page looked at again soon, as if it had changed. */
  lookSoon(): void {
    this.isDue = true;
    this.changes.touch();
  }

  /** As {@link wait}, from now on. */
  waitAnew(): void {
    this.lookUntil = Number.POSITIVE_INFINITY;
    this.wait();
  }

  private followAddress(): void {
    const address = pageAddress();
    if (address === this.address) return;
    this.address = address;
    this.options.onNavigated();
    if (this.lookUntil !== Number.POSITIVE_INFINITY) this.waitAnew();
    this.lookSoon();
  }

  private async verify(): Promise<number> {
    const begun = performance.now();
    const isDue = this.neighbourhood.hasChanged() || this.isDue;
    this.isDue = false;
    const asked = performance.now() - begun;
    if (begun > this.lookUntil) {
      this.neighbourhood.stop();
      return asked;
    }
    if (!isDue) return asked;
    return asked + (await this.options.look());
  }

  stop(): void {
    this.stopping.abort();
    this.neighbourhood.stop();
    this.changes.stop();
  }
}

/** Where the page is, but for the place in it. */
function pageAddress(): string {
  return location.href.replace(/#.*$/s, '');
}
