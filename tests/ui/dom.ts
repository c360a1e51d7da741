import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/**
 * A document for rendering components in Node. linkedom has no layout and no focus; what depends on these is tested
 * in real browsers.
 */
export interface Screen {
  readonly document: Document;
  readonly root: HTMLElement;
  /** Text of the first match, white space made single; null when nothing matches. */
  text(selector: string): string | null;
  texts(selector: string): string[];
  /** The element with this role, or tag, and accessible name (`aria-label`, or its text). Throws when there is none. */
  named(selector: string, name: string): HTMLElement;
  click(element: Element): Promise<void>;
  type(input: Element, value: string): Promise<void>;
  /** Lets everything that is due happen, and `ms` of fake time if timers are faked. */
  settle(): Promise<void>;
  unmount(): void;
}

// Preact asks whether an element knows a handler ("onclick") to find an event's name; linkedom's elements know none.
const HANDLERS = ['onclick', 'oninput', 'onkeydown', 'onchange', 'onsubmit', 'onblur'];

export async function show(child: ComponentChild): Promise<Screen> {
  const { document, window } = parseHTML(
    '<!doctype html><html lang="en"><body><div id="app"></div></body></html>',
  );
  const prototype: object = window.HTMLElement.prototype;
  for (const handler of HANDLERS)
    if (!(handler in prototype)) Object.defineProperty(prototype, handler, { value: null, writable: true });
  Object.assign(globalThis, { document, window });
  const root = document.getElementById('app') as unknown as HTMLElement;
  const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const dispatch = async (element: Element, type: string): Promise<void> => {
    await act(async () => {
      element.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }) as unknown as Event);
    });
    await settle();
  };
  const settle = (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve)));
  await act(() => render(child, root));
  await settle();
  return {
    document: document as unknown as Document,
    root,
    text(selector) {
      const element = root.querySelector(selector);
      return element && plain(element);
    },
    texts: (selector) => [...root.querySelectorAll(selector)].map(plain),
    named(selector, name) {
      const match = [...root.querySelectorAll<HTMLElement>(selector)].find(
        (element) => (element.getAttribute('aria-label') ?? plain(element)) === name,
      );
      if (!match) throw new Error(`No ${selector} is named "${name}".`);
      return match;
    },
    click: (element) => dispatch(element, 'click'),
    async type(input, value) {
      (input as HTMLInputElement).value = value;
      await dispatch(input, 'input');
    },
    settle,
    unmount: () => render(null, root),
  };
}
