import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Changes } from '../../src/content/changes.ts';

type Record = Pick<MutationRecord, 'type' | 'addedNodes' | 'removedNodes'>;

let notify: (records: Record[]) => void;
let disconnected: boolean;
const { document } = parseHTML('<html><body><p>text</p></body></html>');
const nodes = (...list: unknown[]) => list as unknown as NodeList;
const added = (markup: string): Record => ({
  type: 'childList',
  addedNodes: parseHTML(`<html><body>${markup}</body></html>`).document.body.childNodes,
  removedNodes: nodes(),
});

beforeEach(() => {
  vi.useFakeTimers();
  disconnected = false;
  vi.stubGlobal('Document', { prototype: {} });
  vi.stubGlobal('Node', { prototype: {} });
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: Record[]) => void) {
        notify = callback;
      }
      observe() {}
      disconnect() {
        disconnected = true;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(handlers: { verify?: () => Promise<void>; check?: () => boolean } = {}, isVisible = true) {
  const verify = vi.fn(handlers.verify ?? (async () => {}));
  const check = vi.fn(handlers.check ?? (() => true));
  return { changes: new Changes(document.body, () => isVisible, { verify, check }), verify, check };
}

test('many changes at once are looked into once, when it is quiet', async () => {
  const { verify } = start();
  for (let index = 0; index < 5; index++) notify([added('<p>more</p>')]);
  await vi.advanceTimersByTimeAsync(190);
  expect(verify).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20);
  expect(verify).toHaveBeenCalledTimes(1);
});

test('pictures and empty boxes are no changes, text is', async () => {
  const { verify } = start();
  notify([added('<img><div><span> </span></div>')]);
  await vi.advanceTimersByTimeAsync(500);
  expect(verify).not.toHaveBeenCalled();
  notify([{ type: 'characterData', addedNodes: nodes(), removedNodes: nodes() }]);
  await vi.advanceTimersByTimeAsync(500);
  expect(verify).toHaveBeenCalledTimes(1);
});

test('a storm of changes costs at most a twentieth of the time', async () => {
  const { verify } = start({ verify: () => new Promise((resolve) => setTimeout(resolve, 100)) });
  for (let time = 0; time < 20_000; time += 50) {
    notify([added('<p>storm</p>')]);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(verify.mock.calls.length).toBeGreaterThan(5);
  expect(verify.mock.calls.length * 100).toBeLessThanOrEqual(20_000 / 19);
});

test('what changes during a look is looked into after it', async () => {
  let finish: () => void = () => {};
  const { verify } = start({
    verify: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  });
  notify([added('<p>one</p>')]);
  await vi.advanceTimersByTimeAsync(250);
  notify([added('<p>two</p>')]);
  finish();
  await vi.advanceTimersByTimeAsync(6000);
  expect(verify).toHaveBeenCalledTimes(2);
});

test('a page in sight is checked now and then, and verified when the check fails', async () => {
  let isIntact = true;
  const { verify, check } = start({ check: () => isIntact });
  await vi.advanceTimersByTimeAsync(4100);
  expect([check.mock.calls.length, verify.mock.calls.length]).toEqual([2, 0]);
  isIntact = false;
  await vi.advanceTimersByTimeAsync(2300);
  expect(verify).toHaveBeenCalledTimes(1);
});

test('a page out of sight is left alone', async () => {
  const { check } = start({}, false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(check).not.toHaveBeenCalled();
});

test('nothing happens after stop', async () => {
  const { changes, verify, check } = start();
  notify([added('<p>late</p>')]);
  changes.stop();
  notify([added('<p>later</p>')]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([verify.mock.calls.length, check.mock.calls.length, disconnected]).toEqual([0, 0, true]);
});
