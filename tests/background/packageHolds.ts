import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';

const MODELS = new URL('../../models/', import.meta.url);

/** Answers requests for files of the package with what `content` makes of the shipped file. */
export function packageHolds(content: (shipped: Uint8Array) => Uint8Array | null): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async (address: string) => {
    const name = address.replace('chrome-extension://pressmark/models/', '');
    const bytes = content(new Uint8Array(await readFile(new URL(name, MODELS))));
    if (bytes === null) throw new TypeError('Failed to fetch');
    return new Response(new Uint8Array(bytes));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
