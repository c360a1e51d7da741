/**
 * What Firefox's processes hold in memory: run in the browser's own window, like the functions of
 * firefox-privileged.ts and under the same rules.
 */

declare const Services: { obs: { notifyObservers(subject: null, topic: string): void } };
declare const ChromeUtils: {
  requestProcInfo(): Promise<{
    readonly memory: number;
    readonly children: readonly { readonly type: string; readonly memory: number }[];
  }>;
};

/**
 * Bytes of memory that Firefox's processes hold, by what they are for, as JSON; after they have been asked to collect
 * their garbage, as the button on about:memory asks them, and have had the time to.
 */
export async function processMemory(): Promise<string> {
  for (let round = 0; round < 3; round++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const { memory, children } = await ChromeUtils.requestProcInfo();
  const held = { extension: 0, 'web pages': 0, all: memory };
  for (const child of children) {
    held.all += child.memory;
    if (child.type === 'extension') held.extension += child.memory;
    if (/^web/.test(child.type)) held['web pages'] += child.memory;
  }
  return JSON.stringify(held);
}
