/** How far a long run is: one line on a terminal, written over and over. */
import { fstatSync, statSync } from 'node:fs';
import { STANDARD_INPUT } from './options.ts';

/** Standard error, as far as it matters here. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
}

const REDRAW_MS = 250;
/** Shorter runs need no line. */
const FIRST_DRAWN_MS = 1000;
const USUAL_COLUMNS = 80;
const CLEAR_LINE = '\r\u001b[K';

/** The size of each input in bytes, null where that cannot be told beforehand. */
export function sizesOf(files: readonly string[]): Map<string, number | null> {
  return new Map(files.map((file) => [file, sizeOf(file)]));
}

function sizeOf(file: string): number | null {
  try {
    const stats = file === STANDARD_INPUT ? fstatSync(0) : statSync(file);
    return stats.isFile() ? stats.size : null;
  } catch {
    return null;
  }
}

export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number | null;
  readonly #now: () => number;
  readonly #started: number;
  /** When the line was drawn last. */
  #drawn: number;
  #isShown = false;
  #wasShown = false;
  #articles = 0;
  #bytes = 0;
  #skippedArticles = 0;
  #skippedBytes = 0;

  /**
   * @param total bytes of all inputs, null when not known
   * @param now milliseconds of a clock that never goes back
   */
  constructor(terminal: Terminal, total: number | null, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#total = total;
    this.#now = now;
    this.#started = now();
    this.#drawn = this.#started + FIRST_DRAWN_MS - REDRAW_MS;
  }

  /** An article of so many bytes was done by an earlier run. */
  skip(bytes: number): void {
    this.#skippedArticles++;
    this.#skippedBytes += bytes;
  }

  /** An article of so many bytes is done. */
  advance(bytes: number): void {
    this.#articles++;
    this.#bytes += bytes;
    const now = this.#now();
    if (now - this.#drawn < REDRAW_MS) return;
    this.#drawn = now;
    this.#draw(now);
  }

  /** Takes the line away, so that something else can be written. It comes back with the next article. */
  clear(): void {
    if (!this.#isShown) return;
    this.#terminal.write(CLEAR_LINE);
    this.#isShown = false;
    this.#drawn = Number.NEGATIVE_INFINITY;
  }

  /** Where the line was shown, the last state stays, with a line end. */
  end(): void {
    if (!this.#wasShown) return;
    this.#draw(this.#now());
    this.#terminal.write('\n');
    this.#isShown = false;
  }

  #draw(now: number): void {
    const seconds = (now - this.#started) / 1000;
    const done = this.#bytes + this.#skippedBytes;
    const parts = [`${whole(this.#articles + this.#skippedArticles)} articles`];
    if (seconds > 0) parts.push(`${whole(this.#articles / seconds)}/s`);
    if (this.#total === null || this.#total === 0) parts.push(`${megabytes(done)} MB`);
    else {
      const share = Math.min(1, done / this.#total);
      parts.push(
        `${megabytes(done)} of ${megabytes(this.#total)} MB`,
        `${bar(share)} ${Math.floor(share * 100)} %`,
      );
      const left = ((this.#total - done) / this.#bytes) * seconds;
      if (share < 1 && Number.isFinite(left)) parts.push(`${duration(left)} left`);
    }
    // Some terminals say that they have no columns at all.
    const text = parts.join(' · ').slice(0, (this.#terminal.columns || USUAL_COLUMNS) - 1);
    this.#terminal.write(CLEAR_LINE + text);
    this.#isShown = true;
    this.#wasShown = true;
  }
}

const BAR_WIDTH = 12;

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}]`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
}

/** Seconds as "45 s", "12 min" or "3 h 20 min". */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
