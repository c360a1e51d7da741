import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Changes } from '../../src/content/changes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(
  handlers: { verify?: () => Promise<number>; check?: () => boolean } = {},
  isVisible: () => boolean = () => true,
) {
  const verify = vi.fn(handlers.verify ?? (async () => 0));
  const check = vi.fn(handlers.check ?? (() => true));
  return { changes: new Changes(isVisible, { verify, check }), verify, check };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('many changes at once are looked into once, a tenth of a second after the last', async () => {
  const { changes, verify } = start();
  for (let index = 0; index < 5; index++) {
    changes.touch();
    await pass(60);
  }
  expect(verify).not.toHaveBeenCalled();
  await pass(45);
  expect(verify).toHaveBeenCalledTimes(1);
  await pass(1900);
  expect(verify).toHaveBeenCalledTimes(1);
});

test('changes without a pause are looked into all the same', async () => {
  const { changes, verify } = start();
  for (let time = 0; time < 1100; time += 50) {
    changes.touch();
    await pass(50);
  }
  expect(verify).toHaveBeenCalledTimes(1);
});

test('a storm of changes costs at most a twentieth of the page’s time', async () => {
  const costs = 100;
  const { changes, verify } = start({
    verify: async () => {
      await new Promise((resolve) => setTimeout(resolve, costs));
      return costs;
    },
  });
  for (let time = 0; time < 20_000; time += 50) {
    changes.touch();
    await pass(50);
  }
  expect(verify.mock.calls.length).toBeGreaterThan(5);
  expect(verify.mock.calls.length * costs).toBeLessThanOrEqual(20_000 / 19);
});

test('cheap looks do not follow each other without end', async () => {
  const { changes, verify } = start();
  for (let time = 0; time < 10_000; time += 20) {
    changes.touch();
    await pass(20);
  }
  expect(verify.mock.calls.length).toBeLessThanOrEqual(20);
});

test('what changes during a look is looked into after it', async () => {
  let finish: (cost: number) => void = () => {};
  const { changes, verify } = start({
    verify: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  });
  changes.touch();
  await pass(150);
  changes.touch();
  await pass(5000);
  expect(verify).toHaveBeenCalledTimes(1);
  finish(0);
  await pass(600);
  expect(verify).toHaveBeenCalledTimes(2);
});

test('a page in sight is checked now and then, and verified when the check fails', async () => {
  let isIntact = true;
  const { verify, check } = start({ check: () => isIntact });
  await pass(4100);
  expect([check.mock.calls.length, verify.mock.calls.length]).toEqual([2, 0]);
  isIntact = false;
  await pass(2050);
  expect(verify).toHaveBeenCalledTimes(1);
});

test('a page out of sight is left alone, and looked at when it comes to the front', async () => {
  let isVisible = false;
  const { changes, verify, check } = start({}, () => isVisible);
  changes.touch();
  await pass(10_000);
  expect([verify.mock.calls.length, check.mock.calls.length]).toEqual([0, 0]);
  isVisible = true;
  await pass(2100);
  expect(verify).toHaveBeenCalledTimes(1);
});

test('nothing happens after stop', async () => {
  const { changes, verify, check } = start();
  changes.touch();
  changes.stop();
  changes.touch();
  await pass(10_000);
  expect([verify.mock.calls.length, check.mock.calls.length]).toEqual([0, 0]);
});
