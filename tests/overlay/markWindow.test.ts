import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MarkWindow } from '../../src/overlay/markWindow.ts';

type Seen = Pick<IntersectionObserverEntry, 'isIntersecting'> & {
  target: Element;
  boundingClientRect: object;
};

let notify: (entries: Seen[]) => void;
let observed: Element[];
const listeners = new Map<string, () => void>();

beforeEach(() => {
  observed = [];
  vi.stubGlobal('Node', { prototype: {} });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: Seen[]) => void) {
        notify = callback;
      }
      observe(element: Element) {
        observed.push(element);
      }
      disconnect() {
        observed = [];
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const { document } = parseHTML('<html><body><p>one</p><p>two</p></body></html>');
const [one, two] = [...document.querySelectorAll('p')] as unknown as [Element, Element];
const rangeIn = (element: Element) => ({ startContainer: element.firstChild }) as unknown as AbstractRange;
const box = { width: 100, height: 20 };

test('ranges are in their highlights while their elements are near', () => {
  const highlight = new Set<AbstractRange>();
  const window = new MarkWindow();
  const ranges = [rangeIn(one), rangeIn(one), rangeIn(two)];
  for (const range of ranges) window.add({ highlight: highlight as unknown as Highlight, range });
  expect(observed).toEqual([one, two]);
  expect(highlight.size).toBe(0);

  notify([
    { target: one, isIntersecting: true, boundingClientRect: box },
    { target: two, isIntersecting: false, boundingClientRect: box },
  ]);
  expect([...highlight]).toEqual(ranges.slice(0, 2));
  notify([{ target: one, isIntersecting: false, boundingClientRect: box }]);
  expect(highlight.size).toBe(0);
  notify([{ target: two, isIntersecting: false, boundingClientRect: { width: 0, height: 0 } }]);
  expect([...highlight]).toEqual(ranges.slice(2));

  listeners.get('beforeprint')?.();
  expect(highlight.size).toBe(3);
  window.stop();
  expect(observed).toEqual([]);
});
