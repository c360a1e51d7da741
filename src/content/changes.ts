/** Noticing that the text of the page is not what was read any more. */

import { textContent } from '../overlay/dom.ts';

/** Quiet time after a change before it is looked into. */
const DEBOUNCE_MS = 200;
/** Least time between two looks, and how many times the cost of the last one: at most 5 % of the page's time. */
const MIN_INTERVAL_MS = 1000;
const COST_FACTOR = 20;
/** How often it is checked whether marks and text are still there, while the page is visible. */
const CHECK_MS = 2000;

export interface ChangeHandlers {
  /** Looks whether the text has changed. Never called again before its promise settles. Must not reject. */
  readonly verify: () => Promise<void>;
  /** Called every {@link CHECK_MS}; returns false when the text must be verified. Cheap. */
  readonly check: () => boolean;
}

export class Changes {
  private readonly observer = new MutationObserver((records) => this.onMutations(records));
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly interval: ReturnType<typeof setInterval>;
  private notBefore = 0;
  private isVerifying = false;
  /** The text changed while it was being looked at. */
  private isDirty = false;
  private isStopped = false;

  /** @param root the element that holds the text */
  constructor(
    root: Element,
    private readonly isVisible: () => boolean,
    private readonly handlers: ChangeHandlers,
  ) {
    this.observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.interval = setInterval(() => {
      if (this.isVisible() && !this.handlers.check()) this.verifySoon();
    }, CHECK_MS);
  }

  private onMutations(records: readonly MutationRecord[]): void {
    if (this.timer === undefined && !this.isDirty && records.some(changesText)) this.verifySoon();
  }

  private verifySoon(): void {
    if (this.isStopped || this.timer !== undefined) return;
    if (this.isVerifying) {
      this.isDirty = true;
      return;
    }
    const delay = Math.max(DEBOUNCE_MS, this.notBefore - performance.now());
    this.timer = setTimeout(() => void this.verify(), delay);
  }

  private async verify(): Promise<void> {
    this.timer = undefined;
    this.isVerifying = true;
    const started = performance.now();
    await this.handlers.verify();
    const ended = performance.now();
    this.notBefore = ended + Math.max(MIN_INTERVAL_MS, COST_FACTOR * (ended - started));
    this.isVerifying = false;
    if (this.isDirty) {
      this.isDirty = false;
      this.verifySoon();
    }
  }

  stop(): void {
    this.isStopped = true;
    this.observer.disconnect();
    clearTimeout(this.timer);
    clearInterval(this.interval);
  }
}

/** True unless the mutation only adds or removes things without text: pictures, frames, empty boxes. */
function changesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return hasText(record.addedNodes) || hasText(record.removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (let index = 0; index < nodes.length; index++) {
    if (textContent(nodes[index]!).trim() !== '') return true;
  }
  return false;
}
