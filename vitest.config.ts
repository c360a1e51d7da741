import { defineConfig } from 'vitest/config';

const E2E = 'tests/e2e/**';

/** Each replaces modules (`vi.mock`), which lasts as long as the process: tests/architecture.test.ts keeps it to these. */
const REPLACES_MODULES = 'tests/{background,platform,ui}/**';

/** Takes many seconds by its nature: part of `npm test`, not of `npm run check`. */
const THOROUGH = 'tests/**/*.thorough.test.ts';

/**
 * What needs nothing but Node. Vitest would leave a processor idle, which is half of a small machine; and with Node's
 * own bounds on young objects, a third of the time of large pages goes into copying them. The patience is for busy
 * machines: what must be fast is measured by processor time.
 */
const NODE = {
  pool: 'forks' as const,
  maxWorkers: '100%',
  execArgv: ['--max-semi-space-size=128'],
  testTimeout: 30_000,
};

// Files of `unit` and `thorough` share processes, so that what most of them import is loaded once or twice, not a
// hundred times; not threads, because processor time is measured, and that of a process is. `e2e` drives real browsers,
// one at a time, because two cores run them faster one after the other than side by side.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...NODE,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [E2E, REPLACES_MODULES, THOROUGH],
          isolate: false,
        },
      },
      { test: { ...NODE, name: 'mocked', include: [`${REPLACES_MODULES}/*.test.{ts,tsx}`] } },
      { test: { ...NODE, name: 'thorough', include: [THOROUGH], exclude: [E2E], isolate: false } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          pool: 'forks',
        },
      },
    ],
  },
});
