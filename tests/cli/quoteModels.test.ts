import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const SHIPPED = new URL('../../models/quotes-de.bin', import.meta.url);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-models-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Loads the German model twice from a folder with this file in it. */
async function loadedFrom(file: Uint8Array | null) {
  if (file !== null) writeFileSync(path.join(folder, 'quotes-de.bin'), file);
  vi.resetModules();
  const { quoteModelFor } = await import('../../src/cli/quoteModels.ts');
  const warnings: string[] = [];
  const models = pathToFileURL(`${folder}/`);
  const load = () => quoteModelFor('de', models, (message) => warnings.push(message));
  return { first: load(), second: load(), warnings };
}

describe('the command line’s quotation model', () => {
  test('is the one beside the program, read once', async () => {
    const { first, second, warnings } = await loadedFrom(readFileSync(SHIPPED));
    expect(first?.language).toBe('de');
    expect(second).toBe(first);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['is missing', null],
    ['is no model', new TextEncoder().encode('version https://git-lfs.example/spec/v1')],
    ['is cut off', readFileSync(SHIPPED).subarray(0, 50_000)],
  ])('is none when the file %s, and says once what that means and what to do', async (_case, file) => {
    const { first, second, warnings } = await loadedFrom(file);
    expect([first, second]).toEqual([null, null]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(path.join(folder, 'quotes-de.bin'));
    expect(warnings[0]).toContain('rules alone');
    expect(warnings[0]).toContain('npm run build');
  });
});
