/**
 * How often something may be done: `capacity` times at once, and once more for every `refillMs` that pass. A token
 * bucket, as networks use it to let bursts through but not floods.
 */
export class Allowance {
  private left: number;
  private filledAt: number;

  constructor(
    private readonly capacity: number,
    private readonly refillMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.left = capacity;
    this.filledAt = now();
  }

  /** Uses one up; false when there is none left. */
  take(): boolean {
    const gained = Math.floor((this.now() - this.filledAt) / this.refillMs);
    this.left = Math.min(this.capacity, this.left + gained);
    this.filledAt += gained * this.refillMs;
    if (this.left === 0) return false;
    this.left--;
    return true;
  }

  refill(): void {
    this.left = this.capacity;
    this.filledAt = this.now();
  }
}
