/** When a page that keeps changing is looked at again. */

/** A page is looked at when nothing has changed for so long, */
const QUIET_MS = 100;
/** or when it has been changing for so long without a pause. */
const MAX_WAIT_MS = 1000;
/** Least time between two looks, and how many times what the last one took of the page's time: at most 5 % of it. */
const MIN_INTERVAL_MS = 500;
const COST_FACTOR = 20;
/** How often it is checked whether marks and text are still there, while the page is visible. */
const CHECK_MS = 2000;

export interface ChangeHandlers {
  /**
   * Looks whether the text has changed, and gives how many milliseconds of the page's time that took. Never called
   * again before its promise settles. Must not reject.
   */
  readonly verify: () => Promise<number>;
  /** Called every {@link CHECK_MS}; returns false when the text must be verified. Cheap. */
  readonly check: () => boolean;
}

export class Changes {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly interval: ReturnType<typeof setInterval>;
  private notBefore = 0;
  private isVerifying = false;
  /** When the page changed first since the last look, and last; null when it has not. */
  private changing: { readonly since: number; until: number } | null = null;
  private isStopped = false;

  constructor(
    private readonly isVisible: () => boolean,
    private readonly handlers: ChangeHandlers,
  ) {
    this.interval = setInterval(() => this.onInterval(), CHECK_MS);
  }

  /** Says that something has changed: the page will be looked at. */
  touch(): void {
    if (this.isStopped) return;
    const now = performance.now();
    if (this.changing === null) this.changing = { since: now, until: now };
    else this.changing.until = now;
    if (this.timer === undefined && !this.isVerifying) this.wait(this.changing);
  }

  private wait({ since, until }: { readonly since: number; readonly until: number }): void {
    const due = Math.max(this.notBefore, Math.min(until + QUIET_MS, since + MAX_WAIT_MS));
    this.timer = setTimeout(() => this.onTime(due), Math.max(0, due - performance.now()));
  }

  private onTime(due: number): void {
    this.timer = undefined;
    if (this.changing === null) return;
    const { since, until } = this.changing;
    const isQuiet = until + QUIET_MS <= due || since + MAX_WAIT_MS <= due;
    if (!isQuiet) this.wait(this.changing);
    // Nobody sees a page in the background; it is looked at when it comes to the front.
    else if (this.isVisible()) void this.verify();
  }

  private onInterval(): void {
    if (!this.isVisible()) return;
    if (this.changing !== null && this.timer === undefined && !this.isVerifying) this.wait(this.changing);
    if (!this.handlers.check()) this.touch();
  }

  private async verify(): Promise<void> {
    this.isVerifying = true;
    this.changing = null;
    const cost = await this.handlers.verify();
    this.notBefore = performance.now() + Math.max(MIN_INTERVAL_MS, COST_FACTOR * cost);
    this.isVerifying = false;
    // What changed during the look may have come after its place was read.
    if (this.changing !== null && !this.isStopped) this.wait(this.changing);
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    clearInterval(this.interval);
  }
}
