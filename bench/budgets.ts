/** What Pressmark must keep to, checked by `npm run bench -- --check`. Speeds are of one core of the machine at hand. */
export const BUDGETS = {
  /** Tokens per second, all steps together, in the slower language. */
  engineTokensPerSecond: 25_000,
  /** Exponent of time over length: 1 is linear, and sorting and small texts allow a little more. */
  growthExponent: 1.15,
  /** Peak memory of the CLI over ten times the lines, as a multiple: room for the garbage collector, not for a leak. */
  streamMemoryGrowth: 1.5,
  /** Milliseconds from the loading of the popup to list and marks on any page of the world. */
  pageMs: 2000,
  /** Milliseconds from the loading of the popup to its first paint. */
  popupMs: 100,
} as const;
