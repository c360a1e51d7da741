/** Reading before anybody asks for it: whoever sends the content script into a page is about to. */
import type { ReadAnswer, Scope } from '../platform/messages.ts';
import { pause } from './slices.ts';

/** What was read longer ago is read again for whoever asks. */
const LASTS_MS = 5000;

export class ReadAhead {
  private begun: { readonly answer: Promise<ReadAnswer>; readonly at: number } | null = null;

  /** @param now a clock, in milliseconds */
  constructor(
    private readonly readNow: (scope: Scope) => Promise<ReadAnswer>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Begins to read the article. Settles when that is done, whatever comes of it. */
  async begin(): Promise<void> {
    // In a task of its own: whoever has sent the script learns that it is there before the reading, not after it.
    const answer = pause().then(() => this.readNow('article'));
    this.begun = { answer, at: this.now() };
    // Whoever asks is told what went wrong.
    await answer.catch(() => {});
  }

  /** What was read ahead, once and while it is fresh; else it is read now. */
  read(scope: Scope): Promise<ReadAnswer> {
    const { begun } = this;
    this.begun = null;
    const isFresh = begun !== null && this.now() - begun.at < LASTS_MS;
    return isFresh && scope === 'article' ? begun.answer : this.readNow(scope);
  }
}
