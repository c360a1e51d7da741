/** Long work in short pieces, so that the page stays responsive. */

/** A task may hold the main thread this long: well under the 50 ms of a long task, next to the page's own work. */
const BUDGET_MS = 8;

/**
 * Runs `steps` to the end and returns their result, letting the page work whenever {@link BUDGET_MS} are used up.
 * @param spent told after every piece how many milliseconds it held the page up
 * @throws what `steps` throws, and the reason of `signal` once that is aborted
 */
export async function runInSlices<T>(
  steps: Generator<void, T, void>,
  signal: AbortSignal,
  spent?: (milliseconds: number) => void,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const begun = performance.now();
    const deadline = begun + BUDGET_MS;
    try {
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
      } while (performance.now() < deadline);
    } finally {
      spent?.(performance.now() - begun);
    }
    await pause();
  }
}

/**
 * Lets the page's own tasks run, its timers too. `scheduler.yield` would not: its continuations go before them, and a
 * long reading would hold up everything the page has planned. Timers of our own would be slowed down when nested.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
