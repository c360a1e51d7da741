import { describe, expect, test, vi } from 'vitest';
import { runInSlices } from '../../src/content/slices.ts';

const never = new AbortController().signal;

/** Works for `stepMs` of the fake clock in each of `count` steps, noting when each began. */
function* work(
  count: number,
  stepMs: number,
  clock: { now: number },
  starts: number[] = [],
): Generator<void, string, void> {
  for (let step = 0; step < count; step++) {
    starts.push(clock.now);
    clock.now += stepMs;
    yield;
  }
  return 'done';
}

function fakeClock(): { now: number } {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  return clock;
}

describe('runInSlices', () => {
  test('returns what the generator returns', async () => {
    expect(await runInSlices(work(3, 0, { now: 0 }), never)).toBe('done');
  });

  test('pauses whenever eight milliseconds are used up', async () => {
    const clock = fakeClock();
    const starts: number[] = [];
    vi.stubGlobal(
      'MessageChannel',
      class {
        readonly port1 = { onmessage: () => {}, close: () => {} };
        readonly port2 = {
          postMessage: () => {
            clock.now += 100;
            queueMicrotask(() => this.port1.onmessage());
          },
        };
      },
    );
    await runInSlices(work(7, 3, clock, starts), never);
    // Three steps of 3 ms fit; then the page has 100 ms for itself.
    expect(starts).toEqual([0, 3, 6, 109, 112, 115, 218]);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test("lets the page's own timers run in between", async () => {
    const clock = fakeClock();
    let ran = 0;
    const timer = setInterval(() => ran++, 0);
    await runInSlices(work(500, 10, clock), never);
    clearInterval(timer);
    expect(ran).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  test('passes on what the generator throws', async () => {
    function* broken(): Generator<void, void, void> {
      yield;
      throw new RangeError('no');
    }
    await expect(runInSlices(broken(), never)).rejects.toThrow(RangeError);
  });

  test('stops when the signal aborts', async () => {
    const clock = fakeClock();
    const stopping = new AbortController();
    const starts: number[] = [];
    const done = runInSlices(work(1000, 10, clock, starts), stopping.signal);
    stopping.abort(new Error('enough'));
    await expect(done).rejects.toThrow('enough');
    expect(starts.length).toBeLessThan(5);
    vi.restoreAllMocks();
  });
});
