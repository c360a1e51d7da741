import { type Driver, until } from '../../../scripts/browsers/driver.ts';

/** A background that stops before one step of its work, until it is told to go on, or killed. */
export interface Hold {
  /** Settles when it has come to that step. */
  reached(): Promise<void>;
  /** Lets it go on. */
  release(): Promise<void>;
}

/** What the held background keeps among its globals. */
interface Held {
  pressmarkHeld?: boolean;
  pressmarkRelease?: () => void;
}

/** Has the running background hold back the next messages of a type that it would send into a tab. */
export async function holdBackground(driver: Driver, type: 'ping' | 'read' | 'paint'): Promise<Hold> {
  await driver.inBackground((wanted) => {
    type Send = (tabId: number, message: { type?: string }, ...rest: unknown[]) => unknown;
    // Not `globalThis`: what is run in Firefox's background has one of its own.
    const world = self as Held & { browser?: typeof chrome };
    const released = new Promise<void>((resolve) => {
      world.pressmarkRelease = resolve;
    });
    for (const api of new Set([chrome, world.browser ?? chrome])) {
      const tabs = api.tabs as unknown as { sendMessage: Send };
      const send = tabs.sendMessage;
      tabs.sendMessage = (tabId, message, ...rest) => {
        if (message.type !== wanted) return send.call(tabs, tabId, message, ...rest);
        world.pressmarkHeld = true;
        return released.then(() => send.call(tabs, tabId, message, ...rest));
      };
    }
    return null;
  }, type);
  return {
    reached: () =>
      until(`the background to come to "${type}"`, async () =>
        (await driver.inBackground(() => (self as Held).pressmarkHeld ?? false)) ? true : null,
      ).then(() => undefined),
    release: async () =>
      void (await driver.inBackground(() => {
        (self as Held).pressmarkRelease?.();
        return null;
      })),
  };
}
