/** What Pressmark must keep to, checked by `npm run bench:check -- FOLDER`. Speeds are of one core of the machine at hand. */
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
  /** Milliseconds from the loading of the popup to the marks, an article of 1,000 words, in either browser. */
  clickMs: { cold: 250, warm: 60 },
  /** Milliseconds from the loading of the popup to the marks, a page of a million nodes, in either browser. */
  millionNodesMs: 5000,
  /** No task on a page's main thread may hold it longer, in milliseconds, with any article up to 50,000 words. */
  taskMs: 50,
  /** Gzipped. */
  contentBytes: 60_000,
  popupBytes: 60_000,
  packageBytes: 8_000_000,
  /** JavaScript heap of the worker in use with both languages' models, after collecting garbage. */
  workerHeapBytes: 60_000_000,
} as const;
