import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const SHIPPED = new URL('../../models/', import.meta.url);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-models-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Loads the German tagger from a folder with this file in it; gives what the reader of standard error is told. */
async function warningsWith(model: Uint8Array | null): Promise<string[]> {
  if (model !== null) writeFileSync(path.join(folder, 'de.bin'), model);
  vi.resetModules();
  const { taggerFor } = await import('../../src/cli/taggers.ts');
  const warnings: string[] = [];
  const models = pathToFileURL(`${folder}/`);
  const tagger = taggerFor('de', models, (message) => warnings.push(message));
  expect(taggerFor('de', models, (message) => warnings.push(message))).toBe(tagger);
  return warnings;
}

describe('the command line’s tagger', () => {
  test('is the trained one', async () => {
    expect(await warningsWith(readFileSync(new URL('de.bin', SHIPPED)))).toEqual([]);
  });

  test.each([
    ['is missing', null],
    ['is no model', new TextEncoder().encode('version https://git-lfs.example/spec/v1')],
    ['is cut off', readFileSync(new URL('de.bin', SHIPPED)).subarray(0, 1_000_000)],
  ])(
    'works by lists when the model %s, and says once what that means and what to do',
    async (_case, model) => {
      const warnings = await warningsWith(model);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(path.join(folder, 'de.bin'));
      expect(warnings[0]).toContain('word lists alone');
      expect(warnings[0]).toContain('npm run build');
    },
  );
});
